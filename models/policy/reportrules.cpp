#include "policy/reportrules.h"

#include "policy/markcase.h"

#include <algorithm>
#include <array>

namespace yagura::ReportRules {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr qint64 japanMs = 9LL * 3600 * 1000; // ahead of UTC, all the year round

constexpr unsigned bit(ReportState state)
{
    return 1U << static_cast<unsigned>(state);
}
constexpr QStringView operatorRoles = u"operator.";
constexpr unsigned none = 0;
constexpr unsigned nothingYet = 1U << 31; ///< the report is not there

using enum ReportState;

/// The order of the steps: in which states each is possible, and the state that it leads to.
struct StepRow {
    QStringView step;
    unsigned from;
    ReportState to;
};
constexpr std::array<StepRow, 8> steps{ {
    { u"detected", nothingYet, Detected },
    { u"aware", nothingYet | bit(Detected), Aware },
    { u"duty_check", bit(Aware) | bit(NotReportable) | bit(QuickDue), QuickDue },
    { u"quick", bit(QuickDue), QuickSent },
    { u"follow_up", bit(QuickSent) | bit(FollowUp), FollowUp },
    { u"detail", bit(QuickDue) | bit(QuickSent) | bit(FollowUp), DetailSent },
    { u"corrective_order", bit(QuickDue) | bit(QuickSent) | bit(FollowUp) | bit(DetailSent),
        QuickDue }, // changes no state
    { u"close", bit(DetailSent) | bit(NotReportable), Closed },
} };

const StepRow* rowOf(const QString& step)
{
    const auto it = std::find_if(
        steps.begin(), steps.end(), [&](const StepRow& row) { return row.step == step; });
    return it == steps.end() ? nullptr : &*it;
}

bool mayRecord(const CouncilState& state, const ReportStep& step, const QString& signer)
{
    const Member* member = state.roster.findMember(signer);
    const auto& roles = state.policy.reports.roles;
    const auto it = std::find_if(
        roles.begin(), roles.end(), [&](const auto& entry) { return entry.first == step.step; });
    return member && member->roles.contains(step.role) && it != roles.end()
        && it->second.contains(step.role);
}

/// Art. 5 binds the operator itself: whoever signs for one belongs to it. The offices that record
/// what comes to them by telephone or on paper sign for themselves.
bool speaksForAnother(const CouncilState& state, const ReportStep& step, const QString& signer)
{
    const Member* member = state.roster.findMember(signer);
    return step.role.startsWith(operatorRoles) && (!member || member->body != step.operatorId);
}

/// What is looked at before the report itself.
Verdict isPossible(
    const CouncilState& state, const ReportStep& step, const QString& signer, Instant time)
{
    if (!rowOf(step.step))
        return Verdict::refused(u"E-RPT-STEP"_s);
    if (state.policy.reports.isEmpty() || !state.policy.isInForce(u"reports", time))
        return Verdict::refused(u"E-RPT-MODULE"_s);
    if (!mayRecord(state, step, signer))
        return Verdict::refused(u"E-RPT-ROLE"_s);
    if (speaksForAnother(state, step, signer))
        return Verdict::refused(u"E-RPT-BODY"_s);
    return step.atS == 0 || isInFuture(step.atS, time) ? Verdict::refused(u"E-RPT-TIME"_s)
                                                       : Verdict::taken();
}

Verdict isSameDuty(const ReportCase& report, const ReportStep& step)
{
    const bool otherComputer = !step.computerId.isEmpty() && !report.computerId.isEmpty()
        && step.computerId != report.computerId;
    if (step.operatorId != report.operatorId || otherComputer)
        return Verdict::refused(u"E-RPT-OPERATOR"_s);
    return report.state == Closed ? Verdict::refused(u"E-RPT-CLOSED"_s) : Verdict::taken();
}

bool namesItsOutcome(const ReportStep& step)
{
    const bool isDuty = step.outcome == u"reportable" || step.outcome == u"not_reportable";
    const bool isConsent
        = step.consent.isEmpty() || step.consent == u"yes" || step.consent == u"no";
    return isConsent && (step.step == u"duty_check" ? isDuty : step.outcome.isEmpty());
}

/// Order Art. 4(2): thirty days, counted from the day of awareness itself: where it is in doubt
/// whether that day counts, the earlier end is shown.
Instant endOfDay(Instant aware, int days)
{
    const qint64 day = (aware.ms + japanMs) / dayMs;
    return { (day + days) * dayMs - japanMs - 1 };
}

void applyDuty(ReportCase& report, const ReportPolicy& policy, bool reportable)
{
    report.state = reportable ? QuickDue : NotReportable;
    report.quickLimit = reportable && policy.quickWithinS > 0
        ? Instant{ report.aware.ms + policy.quickWithinS * 1000 }
        : Instant();
    report.detailLimit = reportable && policy.detailDays > 0
        ? endOfDay(report.aware, policy.detailDays)
        : Instant();
}

bool isAfter(Instant t, Instant limit)
{
    return limit.isKnown() && t > limit;
}

/// `time` is that of the entry: no claim moves a limit, or what came, to its own advantage.
void applyStep(ReportCase& report, const ReportPolicy& policy, const ReportStep& step, Instant time)
{
    const Instant at{ step.atS * 1000 };
    const Instant came = std::max(at, time);
    if (step.step == u"duty_check")
        return applyDuty(report, policy, step.outcome == u"reportable");
    if (step.step == u"corrective_order") {
        report.correctiveOrder = true;
        return;
    }
    const bool owesQuick = report.state == QuickDue;
    report.state = rowOf(step.step)->to;
    if (step.step == u"aware")
        report.aware = std::min(at, time);
    if (step.step == u"quick")
        report.quickAt = at;
    if (owesQuick) // also where the detailed report is the first that comes
        report.quickOverdue = isAfter(came, report.quickLimit);
    if (step.step == u"detail") {
        report.detailAt = at;
        report.detailOverdue = isAfter(came, report.detailLimit);
    }
}

/// What a step says about the report takes the place of what was known.
void replaceFacts(ReportCase& report, const ReportStep& step)
{
    if (!step.computerId.isEmpty())
        report.computerId = step.computerId;
    if (step.form != 0)
        report.form = step.form;
    if (!step.recipients.isEmpty())
        report.recipients = step.recipients;
    if (!step.consent.isEmpty())
        report.consent = step.consent;
    if (!step.incidents.isEmpty())
        report.incidents = step.incidents;
}

} // namespace

Verdict judge(
    const CouncilState& state, const ReportStep& step, const QString& signer, Instant time)
{
    if (const Verdict verdict = isPossible(state, step, signer, time); !verdict.counts)
        return verdict;
    const auto found = state.reports.find(step.reportId);
    const bool isNew = found == state.reports.end();
    const unsigned from = rowOf(step.step)->from;
    if (isNew && (from & nothingYet) == none)
        return Verdict::refused(u"E-RPT-UNKNOWN"_s);
    if (!isNew) {
        if (const Verdict verdict = isSameDuty(found->second, step); !verdict.counts)
            return verdict;
    }
    if (!namesItsOutcome(step))
        return Verdict::refused(u"E-RPT-OUTCOME"_s);
    const unsigned now = isNew ? nothingYet : bit(found->second.state);
    return (from & now) != none ? Verdict::taken() : Verdict::refused(u"E-RPT-ORDER"_s);
}

Verdict take(CouncilState& state, const ReportStep& step, ReportStepRecord record)
{
    const Verdict verdict = judge(state, step, record.signer, record.time);
    if (!verdict.counts && state.reports.count(step.reportId) == 0)
        return verdict;
    ReportCase& report = state.reports[step.reportId];
    report.id = step.reportId;
    if (verdict.counts) {
        report.operatorId = step.operatorId;
        applyStep(report, state.policy.reports, step, record.time);
        replaceFacts(report, step);
    }
    record.counts = verdict.counts;
    record.whyNot = verdict.whyNot;
    report.steps.push_back(record);
    report.stepChain
        = Digest::of({ report.stepChain.bytes(), CouncilState::digestOf(record).bytes() });
    state.noteReport(report);
    return verdict;
}

ReportCase shownAt(const ReportPolicy& policy, ReportCase report, Instant now)
{
    const bool awaitsQuick = report.state == QuickDue;
    const bool awaitsDetail = awaitsQuick || report.state == QuickSent || report.state == FollowUp;
    report.quickOverdue = report.quickOverdue || (awaitsQuick && isAfter(now, report.quickLimit));
    report.detailOverdue
        = report.detailOverdue || (awaitsDetail && isAfter(now, report.detailLimit));
    const bool isCalled = report.detailLimit.isKnown()
        && now.ms >= report.detailLimit.ms - policy.detailLeadS * 1000;
    if (awaitsDetail && !awaitsQuick && isCalled)
        report.state = DetailDue;
    return report;
}

} // namespace yagura::ReportRules
