#include "signer/rows/signingrows.h"

#include "common/reportwords.h"
#include "common/stepwords.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "policy/evaluator.h"

#include <QCoreApplication>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::SigningSheet)
};

QString reasonText(const SigningContent& content)
{
    const auto& reasons = content.pack.reasons;
    const auto known = std::find_if(reasons.begin(), reasons.end(),
        [&](const ReasonChoice& choice) { return choice.code == content.reason.code; });
    const QString choice
        = known == reasons.end() ? content.reason.code : known->text.in(uiLanguage());
    return content.reason.text.isEmpty() ? choice : choice + u'\n' + content.reason.text;
}

QString seatText(const SigningContent& content)
{
    const Mark& mark = *content.mark();
    const auto& seats = content.policy.seats;
    const auto known = std::find_if(
        seats.begin(), seats.end(), [&](const SeatNeed& seat) { return seat.seat == mark.seat; });
    const QString requester = QString::fromUtf16(Evaluator::requesterSeat);
    const QString name = known != seats.end() ? known->name.in(uiLanguage())
        : mark.seat == requester
        //: 付議者
        ? Text::tr("Who put the matter")
        : mark.seat;
    if (name == mark.role) // who stops or speaks without a seat
        return name;
    //: %1 name of a seat, %2 role of the signer as data writes it: council.member
    return Text::tr("%1 (%2)").arg(name, mark.role);
}

} // namespace

void SigningRows::addMark()
{
    if (const StepNeed* need = m_content.step()) {
        addStep(*need);
    } else {
        //: What the mark says: 決裁, 却下 …
        add(Text::tr("Your answer"), Words::verb(m_content.mark()->verb), u"sheetVerb"_s);
        //: 席と職
        add(Text::tr("Your seat"), seatText(m_content), u"sheetSeat"_s);
    }
    addFacts();
    addReason();
    addRecord();
}

void SigningRows::addStep(const StepNeed& need)
{
    const Mark& mark = *m_content.mark();
    //: A step of the statutory lane, %1 its name, %2 whose it is: 外務大臣協議（外務大臣）
    add(Text::tr("Step"),
        Text::tr("%1 (%2)").arg(need.name.in(uiLanguage()), need.body.in(uiLanguage())),
        u"sheetStep"_s);
    //: 記録の種別: the kind of record, 承認, 協議 …
    add(Text::tr("You record"), Words::verb(mark.verb), u"sheetVerb"_s);
    //: 結果
    add(Text::tr("Outcome"), StepWords::outcome(need.step, mark.facts.outcome), u"sheetOutcome"_s);
    //: 職: role of the signer as data writes it, commission.member
    add(Text::tr("Your role"), mark.role, u"sheetSeat"_s);
}

void SigningRows::addFacts()
{
    const MarkFacts& facts = m_content.mark()->facts;
    if (!m_content.step())
        add(Text::tr("Outcome"), facts.outcome, u"sheetOutcome"_s);
    //: 行われた日時: when it happened, by the signer
    add(Text::tr("Happened"), SigningText::when(facts.atS), u"sheetAt"_s);
    //: 有効期間の満了: end of an approval's or order's period
    add(Text::tr("Period ends"), SigningText::when(facts.validUntilS), u"sheetPeriod"_s);
    //: 方法: approved, commanded or used
    add(Text::tr("Methods"), SigningText::methods(m_content.pack, facts.methods),
        u"sheetMarkMethods"_s);
    //: 実施する執行官等, a member id
    add(Text::tr("Officer who is to act"), facts.officer, u"sheetMarkOfficer"_s);
    if (facts.targets > 0)
        add(Text::tr("Targets acted on"),
            //: 全%2件のうち%1件
            Text::tr("%1 of %2").arg(facts.targets).arg(m_content.request.scope.targets),
            u"sheetMarkTargets"_s);
}

void SigningRows::addReason()
{
    if (!m_content.reason.code.isEmpty())
        //: 理由
        add(Text::tr("Your reason"), reasonText(m_content), u"sheetReason"_s);
}

void SigningRows::addRecord()
{
    for (const auto& [field, text] : m_content.record.fields) {
        //: %1 the name of a record's field: 記録: 開催日
        add(Text::tr("Record: %1").arg(fieldName(field)),
            m_content.report() ? ReportWords::fieldText(field, text) : text,
            u"sheetRecord_"_s + field);
    }
}

/// A report's statement names no policy pack: there the word of the bytes stands beside the pack's
/// name for it.
QString SigningRows::fieldName(const QString& field) const
{
    const QString name = m_content.pack.fieldName(field).in(uiLanguage());
    if (!m_content.report())
        return name;
    if (ReportWords::isField(field) || name == field)
        return ReportWords::field(field);
    return Text::tr("%1 (%2)").arg(name, field);
}

} // namespace yagura
