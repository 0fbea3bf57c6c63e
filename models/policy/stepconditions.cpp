#include "policy/stepconditions.h"

#include "policy/guards.h"

#include <algorithm>
#include <array>

namespace yagura::StepConditions {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array distinctOffices{ StepKind::Approval, StepKind::Command, StepKind::Close };

/// The council confirms an urgent act or does not, as long as its time runs. Its silence after that
/// leaves the record open to nobody.
bool awaitsConfirmation(const Matter& matter, Instant time)
{
    return matter.isUrgent() && matter.acted && matter.council == CouncilOutcome::Pending
        && time <= matter.expires;
}

/// What the record of every measure lacks.
QString recordBlocker(const Matter& matter, const StandingMarks& standing, Instant time)
{
    if (owesTelling(matter, standing))
        return u"E-STP-EXECUTION"_s;
    return awaitsConfirmation(matter, time) ? u"E-STP-CONFIRM"_s : QString();
}

/// T12, T13: what the Commission did not find proper is answered before it is closed.
QString reviewBlocker(const Matter& matter)
{
    if (matter.finding.isEmpty())
        return u"E-STP-FINDING"_s;
    return matter.finding == u"proper" ? QString() : u"E-STP-RECOMMENDATION"_s;
}

} // namespace

QString commandBlocker(
    const Matter& matter, const StandingMarks& standing, const MatterPolicy& kind, Instant time)
{
    if (matter.state >= MatterState::Commanded)
        return u"E-STP-DONE"_s;
    if (const Guard* missing = Guards::firstMissing(matter, standing))
        return missing->missing.toString();
    if (Guards::firstLapsed(matter, standing, time))
        return u"E-STP-LAPSED"_s;
    if (!matter.isUrgent() && matter.council != CouncilOutcome::SignedOff)
        return u"E-STP-COUNCIL"_s;
    const bool isStale = kind.authorisationTtlS > 0
        && time.ms > matter.authorised.ms + kind.authorisationTtlS * 1000;
    return isStale ? u"E-STP-LAPSED"_s : QString();
}

QString closeBlocker(const Matter& matter, const StandingMarks& standing, Instant time)
{
    switch (matter.state) {
    case MatterState::NoticeDue:
    case MatterState::NoticeSent:
        return u"E-STP-NOTICE"_s;
    case MatterState::CommReview:
        if (const QString blocker = reviewBlocker(matter); !blocker.isEmpty())
            return blocker;
        return recordBlocker(matter, standing, time);
    case MatterState::Recommended:
        return u"E-STP-RESPONSE"_s;
    case MatterState::Executed:
    case MatterState::Halted:
    case MatterState::Responded:
        return recordBlocker(matter, standing, time);
    case MatterState::Draft:
    case MatterState::Triage:
    case MatterState::NscReview:
    case MatterState::SdfOrdering:
    case MatterState::MofaConsult:
    case MatterState::ApprovalPending:
    case MatterState::Approved:
    case MatterState::Denied:
    case MatterState::UrgentAuth:
    case MatterState::Commanded:
    case MatterState::Executing:
    case MatterState::Closed:
    case MatterState::Withdrawn:
        return u"E-STP-STATE"_s;
    }
    return u"E-STP-STATE"_s;
}

bool canTellBegin(const Matter& matter, const StandingMarks& standing)
{
    if (matter.state == MatterState::Commanded)
        return true;
    return matter.state == MatterState::Halted && !matter.started.isKnown()
        && standing.newestIn(StepKind::Command);
}

bool owesTelling(const Matter& matter, const StandingMarks& standing)
{
    if (matter.acted)
        return !matter.ended.isKnown();
    return standing.newestIn(StepKind::Command) && !standing.newestIn(StepKind::Execution);
}

bool isDistinctOffice(StepKind step)
{
    return std::find(distinctOffices.begin(), distinctOffices.end(), step) != distinctOffices.end();
}

bool holdsDistinctOffice(
    const StandingMarks& standing, QStringView member, std::optional<StepKind> but)
{
    return std::any_of(distinctOffices.begin(), distinctOffices.end(),
        [&](StepKind step) { return step != but && standing.markOf(member, step); });
}

bool canBeSent(const Member& member, const MatterPolicy& kind, Instant time)
{
    const StepNeed* acting = kind.findStep(StepKind::Execution);
    return acting && member.designation.isValidAt(time)
        && std::any_of(acting->roles.begin(), acting->roles.end(),
            [&](const QString& role) { return member.roles.contains(role); });
}

bool isDesignated(
    const CouncilState& state, const MatterPolicy& kind, const QString& officer, Instant time)
{
    const Member* member = state.roster.findMember(officer);
    return member && canBeSent(*member, kind, time);
}

bool isSubset(const QStringList& words, const QStringList& of)
{
    return std::all_of(
        words.begin(), words.end(), [&](const QString& word) { return of.contains(word); });
}

QStringList allowedMethods(const Matter& matter, const StandingMarks& standing)
{
    QStringList allowed = matter.scope.methods;
    if (matter.isUrgent())
        return allowed;
    for (const MarkRecord* approve : standing.in(StepKind::Approval, Verb::Approve))
        allowed.removeIf(
            [&](const QString& method) { return !approve->facts.methods.contains(method); });
    return allowed;
}

} // namespace yagura::StepConditions
