#include "incidents/reportcasewords.h"

#include "common/timetext.h"
#include "common/uilanguage.h"
#include "itemmodels/reportcasemodel.h"
#include "policy/policypack.h"

#include <QCoreApplication>

#include <algorithm>

namespace yagura::ReportCaseWords {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::ReportWords)
};

QString caseState(ReportState state)
{
    switch (state) {
    case ReportState::Detected:
        //: 検知
        return Text::tr("Detected");
    case ReportState::Aware:
        //: 認知（該当性判断前）
        return Text::tr("Aware, duty unchecked");
    case ReportState::NotReportable:
        //: 対象外
        return Text::tr("No duty to report");
    case ReportState::QuickDue:
        //: 速報待ち
        return Text::tr("Prompt report due");
    case ReportState::QuickSent:
        //: 速報済み
        return Text::tr("Prompt report received");
    case ReportState::FollowUp:
        //: 続報
        return Text::tr("Follow-up received");
    case ReportState::DetailDue:
        //: 詳報待ち
        return Text::tr("Detailed report due");
    case ReportState::DetailSent:
        //: 詳報済み
        return Text::tr("Detailed report received");
    case ReportState::Closed:
        //: 終結
        return Text::tr("Closed");
    }
    return {};
}

QString cell(Instant came, Instant limit, bool isLate)
{
    if (came.isKnown() && isLate && came <= limit)
        //: %1 when it came, by who recorded it
        return Text::tr("%1, recorded late").arg(TimeText::dayTime(came));
    if (came.isKnown())
        return isLate ? Text::tr("%1, late").arg(TimeText::dayTime(came)) : TimeText::dayTime(came);
    if (!limit.isKnown())
        return u"―"_s;
    return Text::tr("by %1").arg(TimeText::dayTime(limit)); // the flag has its own column
}

/// When the ledger took the step that says `came`.
Instant recordedAt(const ReportCase& report, QStringView step, Instant came)
{
    const auto it = std::find_if(
        report.steps.rbegin(), report.steps.rend(), [&](const ReportStepRecord& each) {
            return each.counts && each.step == step && each.at == came;
        });
    return it == report.steps.rend() ? Instant() : it->time;
}

/// The office's word of when it came moves no limit: it is shown beside the entry, which does.
QString left(Instant came, Instant recorded, Instant limit, bool isLate, Instant now)
{
    if (!came.isKnown())
        return TimeText::remaining(limit - now);
    if (isLate && came <= limit)
        //: %1 when it came, by who recorded it; %2 when it was entered in the ledger
        return Text::tr("came %1 by the word of who recorded it, entered in the ledger %2, after "
                        "the limit; the flag follows the ledger")
            .arg(TimeText::dated(came), TimeText::dated(recorded));
    return isLate ? Text::tr("came late, %1").arg(TimeText::dated(came))
                  : Text::tr("came %1").arg(TimeText::dated(came));
}

} // namespace

QString state(const ReportRow& row)
{
    if (!row.taken)
        return Text::tr("Not taken up");
    const QString stands = caseState(row.taken->state);
    return row.taken->correctiveOrder ? Text::tr("%1; corrective order").arg(stands) : stands;
}

QString overdue(const ReportRow& row)
{
    if (!row.isOverdue())
        return {};
    if (row.taken->quickOverdue && row.taken->detailOverdue)
        return Text::tr("Overdue: both");
    return row.taken->quickOverdue ? Text::tr("Overdue: prompt") : Text::tr("Overdue: detailed");
}

QString quick(const ReportRow& row)
{
    const auto& report = row.taken;
    return report ? cell(report->quickAt, report->quickLimit, report->quickOverdue) : u"―"_s;
}

QString detail(const ReportRow& row)
{
    const auto& report = row.taken;
    return report ? cell(report->detailAt, report->detailLimit, report->detailOverdue) : u"―"_s;
}

QStringList clocks(const ReportCase& report, const ReportPolicy& policy, Instant now)
{
    QStringList lines;
    if (report.quickLimit.isKnown()) {
        //: 速報 %1（内部目標：認知から%3時間以内。%4は「速やかに」とする）：%2
        lines.append(
            Text::tr("Prompt report: %1, %2. Internal target: within %3 hours of awareness; "
                     "the law (%4) says \"promptly\".")
                .arg(TimeText::dated(report.quickLimit),
                    left(report.quickAt, recordedAt(report, u"quick", report.quickAt),
                        report.quickLimit, report.quickOverdue, now),
                    QString::number(policy.quickWithinS / 3600), policy.law.in(uiLanguage())));
    }
    if (report.detailLimit.isKnown()) {
        //: 詳報 %1（法定 %4：認知の日を第1日とする%3日目の終わり。翌日から数えれば%5）：%2
        lines.append(
            Text::tr("Detailed report: %1, %2. Statutory (%4): the end of day %3, with the day of "
                     "awareness as day 1. Counted from the day after it would be %5; in doubt the "
                     "earlier date is kept.")
                .arg(TimeText::dated(report.detailLimit),
                    left(report.detailAt, recordedAt(report, u"detail", report.detailAt),
                        report.detailLimit, report.detailOverdue, now),
                    QString::number(policy.detailDays), policy.law.in(uiLanguage()),
                    TimeText::dated(report.detailLimit + 24h)));
    }
    return lines;
}

} // namespace yagura::ReportCaseWords
