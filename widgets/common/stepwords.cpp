#include "common/stepwords.h"

#include "common/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yagura::StepWords {
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::StepWords)
};

struct OutcomeWord {
    StepKind step;
    QStringView word;
    const char* text;
};

// Translators: what the office has recorded, as short as a stamp.
constexpr std::array outcomes{
    //: 要件該当
    OutcomeWord{ StepKind::Requirements, u"met",
        QT_TRANSLATE_NOOP("yagura::StepWords", "Requirements met") },
    //: 要件非該当
    OutcomeWord{ StepKind::Requirements, u"not_met",
        QT_TRANSLATE_NOOP("yagura::StepWords", "Requirements not met") },
    //: By US forces: 要請あり
    OutcomeWord{
        StepKind::UsRequest, u"given", QT_TRANSLATE_NOOP("yagura::StepWords", "Requested") },
    //: By US forces: 要請なし
    OutcomeWord{ StepKind::UsRequest, u"not_given",
        QT_TRANSLATE_NOOP("yagura::StepWords", "Not requested") },
    //: By the Council: 了承
    OutcomeWord{ StepKind::NscReview, u"agreed", QT_TRANSLATE_NOOP("yagura::StepWords", "Agreed") },
    //: By the Council: 了承せず
    OutcomeWord{
        StepKind::NscReview, u"not_agreed", QT_TRANSLATE_NOOP("yagura::StepWords", "Not agreed") },
    //: By the NPSC: 要請又は同意あり
    OutcomeWord{ StepKind::NpscConsent, u"given",
        QT_TRANSLATE_NOOP("yagura::StepWords", "Request or consent given") },
    //: By the NPSC: 要請・同意なし
    OutcomeWord{ StepKind::NpscConsent, u"not_given",
        QT_TRANSLATE_NOOP("yagura::StepWords", "Neither request nor consent") },
    //: By the Prime Minister: 命令あり
    OutcomeWord{ StepKind::SdfOrder, u"given", QT_TRANSLATE_NOOP("yagura::StepWords", "Ordered") },
    //: By the Prime Minister: 命令なし
    OutcomeWord{
        StepKind::SdfOrder, u"not_given", QT_TRANSLATE_NOOP("yagura::StepWords", "Not ordered") },
    //: 協議が調った
    OutcomeWord{ StepKind::ForeignMinister, u"agreed",
        QT_TRANSLATE_NOOP("yagura::StepWords", "Consultation concluded in agreement") },
    //: 協議が調わなかった
    OutcomeWord{ StepKind::ForeignMinister, u"not_agreed",
        QT_TRANSLATE_NOOP("yagura::StepWords", "Consultation concluded without agreement") },
    //: ORDER_ADMIN: 命令
    OutcomeWord{ StepKind::Command, u"order_admin",
        QT_TRANSLATE_NOOP("yagura::StepWords", "By order to the officer") },
    //: SELF: 自ら行う措置
    OutcomeWord{ StepKind::Command, u"self",
        QT_TRANSLATE_NOOP("yagura::StepWords", "Taken by the officer") },
    //: 開始
    OutcomeWord{
        StepKind::Execution, u"started", QT_TRANSLATE_NOOP("yagura::StepWords", "Started") },
    //: 終了
    OutcomeWord{ StepKind::Execution, u"ended", QT_TRANSLATE_NOOP("yagura::StepWords", "Ended") },
    //: 中止して終了
    OutcomeWord{
        StepKind::Execution, u"halted", QT_TRANSLATE_NOOP("yagura::StepWords", "Broken off") },
    //: 実施せず
    OutcomeWord{
        StepKind::Execution, u"not_begun", QT_TRANSLATE_NOOP("yagura::StepWords", "Not begun") },
    //: 適正
    OutcomeWord{ StepKind::Finding, u"proper", QT_TRANSLATE_NOOP("yagura::StepWords", "Proper") },
    //: 不適正
    OutcomeWord{
        StepKind::Finding, u"improper", QT_TRANSLATE_NOOP("yagura::StepWords", "Improper") },
    //: 記録不十分
    OutcomeWord{ StepKind::Finding, u"insufficient_record",
        QT_TRANSLATE_NOOP("yagura::StepWords", "Record insufficient") },
};

} // namespace

QString standing(StepStanding standing, bool isLate)
{
    switch (standing) {
    case StepStanding::NotNeeded:
        //: 不要
        return Text::tr("Not needed");
    case StepStanding::Later:
        //: 先行手続待ち
        return Text::tr("Waits for earlier steps");
    case StepStanding::Due:
        //: 記録待ち（期限超過） / 記録待ち
        return isLate ? Text::tr("To be recorded, overdue") : Text::tr("To be recorded");
    case StepStanding::Met:
        //: 済（遅延） / 済
        return isLate ? Text::tr("Done, late") : Text::tr("Done");
    case StepStanding::Negative:
        //: 不成立: not agreed, not given, not approved
        return Text::tr("Not given");
    case StepStanding::Lapsed:
        //: 期間満了
        return Text::tr("Period over");
    }
    return {};
}

QString clockKind(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Statutory:
        //: Kind of a time limit: 法定
        return Text::tr("statutory");
    case ClockKind::Order:
        //: Kind of a time limit: 命令・指針
        return Text::tr("order or guideline");
    case ClockKind::Internal:
        //: Kind of a time limit: 内部目標
        return Text::tr("internal target");
    }
    return {};
}

QString outcome(StepKind step, const QString& word)
{
    const auto it = std::find_if(outcomes.begin(), outcomes.end(),
        [&](const OutcomeWord& each) { return each.step == step && each.word == word; });
    return it == outcomes.end() ? word : Text::tr(it->text);
}

QString result(StepKind step, Verb verb, const QString& word)
{
    return word.isEmpty() ? Words::verb(verb) : outcome(step, word);
}

QString recordAction(Verb verb, const QString& stepName, const QString& matterId)
{
    if (verb == Verb::Approve)
        //: On a button, the Commission's alone: 第%1号を承認する
        return Text::tr("Approve matter %1").arg(matterId);
    if (verb == Verb::Deny)
        //: On a button, the Commission's alone: 第%1号を不承認とする
        return Text::tr("Do not approve matter %1").arg(matterId);
    //: On a button: 第%1号に「%2」を記録する
    return Text::tr("Record on matter %1: %2").arg(matterId, stepName);
}

QString whyNotNeeded(const StepNeed& need, bool isUrgent)
{
    if (need.step >= StepKind::Notice && need.step <= StepKind::Finding)
        return Text::tr("Only an act without prior approval is followed by it.");
    if (need.step == StepKind::Recommendation || need.step == StepKind::Response)
        return Text::tr("It follows only where the Commission makes a recommendation.");
    if (isUrgent && !need.inUrgentLane)
        return Text::tr("It is not asked for before an urgent act.");
    switch (need.when) {
    case StepCondition::Abroad:
        return Text::tr("All targets are known to stand in Japan.");
    case StepCondition::Nsc:
        return Text::tr("All targets are known to stand in Japan, and neither the SDF, US forces "
                        "nor national security is concerned.");
    case StepCondition::UsForces:
        return Text::tr("No computers of US forces are concerned.");
    case StepCondition::Always:
        break;
    }
    return {};
}

} // namespace yagura::StepWords
