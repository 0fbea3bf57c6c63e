#include "incidents/reportfacts.h"

#include "common/plaintext.h"
#include "common/reportwords.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "domain/manualentry.h"
#include "threat/attackcatalogue.h"

#include <QCoreApplication>
#include <QLocale>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::ReportFacts)
};

/// The common forms of the ministries (domain.md 3.2).
QString formText(int form)
{
    switch (form) {
    case 1:
        //: 様式1 DDoS攻撃事案共通様式
        return Text::tr("Form 1, DDoS attack");
    case 2:
        //: 様式2 ランサムウェア事案共通様式
        return Text::tr("Form 2, ransomware");
    case 3:
        //: 様式3 その他サイバー攻撃等事案共通様式
        return Text::tr("Form 3, other cyber attack");
    }
    return QString::number(form);
}

QString consentText(const std::optional<bool>& consent)
{
    if (!consent)
        return Text::tr("Not asked");
    return *consent ? Text::tr("Given") : Text::tr("Not given");
}

/// `電力株式会社（op-0012）`: the name where there is one, and always the id.
QString named(const BilingualText& name, const QString& id)
{
    const QString& words = name.in(uiLanguage());
    if (!words.isEmpty() && ManualEntry::isMadeFromName(id))
        return words;
    return words.isEmpty() || id.isEmpty() ? words + id : Text::tr("%1 (%2)").arg(words, id);
}

/// Continuity and safety: the higher of the two is the level (domain.md 5.1).
QString assessmentText(const IncidentReport& report)
{
    if (report.continuity.isEmpty() && report.safety.isEmpty())
        return {};
    const QString none = u"―"_s;
    //: The two viewpoints of the severity criteria: 持続性 %1 ・ 安全性 %2
    return Text::tr("Continuity %1 · Safety %2")
        .arg(report.continuity.isEmpty() ? none : report.continuity,
            report.safety.isEmpty() ? none : report.safety);
}

/// Who typed it in and how it came; empty for an operator's own report.
QString entryText(const std::optional<ReportEntry>& entry)
{
    if (!entry)
        return {};
    const QString told
        = entry->toldBy.isEmpty() ? QString() : Text::tr(", told by %1").arg(entry->toldBy);
    //: %1 a member, %2 by telephone …, %3 empty, or who told it
    return Text::tr("By %1; %2%3")
        .arg(entry->enteredBy, ReportWords::channel(entry->channel), told);
}

/// `3 Major – 2 sites down`.
QString criterionText(const Criterion& criterion)
{
    const QString level = Words::severity(criterion.level);
    return criterion.reason.isEmpty() ? level
                                      //: %1 a level of severity, %2 the reason for it
                                      : Text::tr("%1 – %2").arg(level, safeText(criterion.reason));
}

/// Who scored it and when; neither may be known.
QString byWhom(const QString& assessor, Instant at)
{
    if (assessor.isEmpty())
        return TimeText::dated(at);
    return at.isKnown() ? Text::tr("%1, %2").arg(safeText(assessor), TimeText::dated(at))
                        : safeText(assessor);
}

QString ncissText(const Assessments& read)
{
    if (!read.nciss)
        return read.ncissUnreadable
            ? Text::tr("Something was sent that is no score with its assessor and time.")
            //: 未採点
            : Text::tr("Not scored");
    const QString score = QLocale::c().toString(read.nciss->score, 'f', 1);
    const QString words = read.nciss->priority.isEmpty()
        ? Text::tr("%1 of 100").arg(score)
        //: %2 the assessor's own word for the priority
        : Text::tr("%1 of 100 (%2)").arg(score, safeText(read.nciss->priority));
    return words + u'\n' + byWhom(read.nciss->assessor, read.nciss->assessedAt);
}

QString ncissInputs(const NcissScore& score)
{
    QStringList lines;
    for (const auto& [category, found] : score.inputs)
        lines.append(Text::tr("%1: %2").arg(safeText(category), safeText(found)));
    if (!score.version.isEmpty())
        lines.append(Text::tr("NCISS version %1").arg(safeText(score.version)));
    return lines.join(u'\n');
}

/// `T0859 Valid Accounts`, one a line; a number that no table has stands alone.
QString techniqueText(const QStringList& numbers)
{
    QStringList lines;
    for (const QString& number : numbers) {
        QString line = number;
        for (const AttackDomain& domain : AttackCatalogue::domains()) {
            if (const AttackTechnique* known = domain.find(number))
                line += u' ' + known->name;
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

Fact block(const QString& caption, const BilingualText& text)
{
    const QString& words = text.in(uiLanguage());
    return { caption, words.isEmpty() ? Text::tr("Not yet reported") : words };
}

} // namespace

std::vector<Fact> reportFacts(const IncidentReport& report)
{
    return {
        { Text::tr("Report"),
            Text::tr("%1, revision %2").arg(report.reportId).arg(report.revision) },
        //: 手入力（未確認）
        { Text::tr("Typed in, not verified"), entryText(report.entry) },
        //: 様式
        { Text::tr("Form"),
            //: 様式: nobody chose one, a member typed in what was told
            report.entry ? Text::tr("None: typed in from what was told") : formText(report.form) },
        //: 事業者
        { Text::tr("Operator"), named(report.operatorName, report.operatorId) },
        //: 特定重要電子計算機
        { Text::tr("Computer"), named(report.computerName, report.computerId) },
        //: 認知: the statutory clocks start here
        { Text::tr("Became aware"), TimeText::dated(report.awareAt) },
        //: 入力日時: when a member typed in what was told; 報告日時: when the operator reported
        { report.entry ? Text::tr("Typed in at") : Text::tr("Reported"),
            TimeText::dated(report.reportedAt) },
        //: 評価の観点: the viewpoints of the severity criteria
        { Text::tr("Criteria"), assessmentText(report) },
        //: 評価者
        { Text::tr("Assessed by"), report.assessor },
        //: 国家サイバー統括室への共有同意
        { Text::tr("NCO sharing consent"),
            report.entry && !report.ncoShareConsent ? QString()
                                                    : consentText(report.ncoShareConsent) },
    };
}

std::vector<Fact> reportBlocks(const IncidentReport& report)
{
    const ReportBlocks& b = report.blocks;
    return {
        //: 1 報告の区分
        block(Text::tr("1 Kind of report"), b.kind),
        //: 2 事業者の概要
        block(Text::tr("2 Operator"), b.operatorProfile),
        //: 3 特定侵害事象等の概要
        block(Text::tr("3 Overview of the event"), b.overview),
        //: 4 発生した特定重要電子計算機
        block(Text::tr("4 Specified critical computers concerned"), b.computers),
        //: 5 技術的な事項
        block(Text::tr("5 Technical matters"), b.technical),
        //: 6 対応に関する事項
        block(Text::tr("6 Response"), b.response),
        //: 7 その他特記事項
        block(Text::tr("7 Other remarks"), b.other),
    };
}

std::vector<Fact> assessmentFacts(const Assessments& read, const Item& incident)
{
    std::vector<Fact> facts;
    if (read.criteriaUnreadable)
        facts.push_back({ Text::tr("Criteria scored apart"),
            Text::tr("Something was sent that is no score of the criteria.") });
    if (read.criteria) {
        const SeverityCriteria& criteria = *read.criteria;
        //: 持続性
        facts.push_back({ Text::tr("Continuity"), criterionText(criteria.continuity) });
        //: 安全性
        facts.push_back({ Text::tr("Safety"), criterionText(criteria.safety) });
        //: 信頼
        facts.push_back({ Text::tr("Trust"), criterionText(criteria.trust) });
        facts.push_back(
            { Text::tr("Criteria scored by"), byWhom(criteria.assessor, criteria.assessedAt) });
        if (criteria.worst() != incident.severity)
            facts.push_back({ Text::tr("Note"),
                Text::tr("The worst criterion is %1; the level that was sent is %2.")
                    .arg(Words::severity(criteria.worst()), Words::severity(incident.severity)) });
    }
    //: Numbers and names of the techniques that the sender names
    facts.push_back({ Text::tr("ATT&CK techniques"), techniqueText(read.techniques) });
    facts.push_back({ u"NCISS"_s, ncissText(read) });
    if (read.nciss)
        facts.push_back({ Text::tr("NCISS inputs"), ncissInputs(*read.nciss) });
    return facts;
}

} // namespace yagura
