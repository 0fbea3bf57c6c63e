#include "policy/packconsistency.h"

#include <algorithm>

namespace yagura::PackConsistency {
using namespace Qt::StringLiterals;

namespace {

constexpr char16_t commission[] = u"commission.";

template <typename Entry, typename Key> bool hasTwins(const std::vector<Entry>& entries, Key key)
{
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        if (std::any_of(
                entries.begin(), it, [&](const Entry& other) { return other.*key == (*it).*key; }))
            return true;
    }
    return false;
}

using Names = std::vector<std::pair<QString, BilingualText>>;

bool namesAreUnique(const PolicyPack& pack)
{
    return !hasTwins(pack.kinds, &MatterPolicy::action)
        && !hasTwins(pack.reasons, &ReasonChoice::code)
        && !hasTwins(pack.calendar, &LegalModule::module)
        && !hasTwins(pack.fieldNames, &Names::value_type::first)
        && !hasTwins(pack.methodNames, &Names::value_type::first)
        && !hasTwins(pack.concernNames, &Names::value_type::first)
        && std::none_of(pack.kinds.begin(), pack.kinds.end(), [](const MatterPolicy& kind) {
               return hasTwins(kind.seats, &SeatNeed::seat) || hasTwins(kind.bases, &LegalBasis::id)
                   || hasTwins(kind.grounds, &UrgentGround::code);
           });
}

/// A mark says in one field which seat it fills or which step it records: no word is both.
bool seatsAreNoSteps(const MatterPolicy& kind)
{
    return std::none_of(kind.seats.begin(), kind.seats.end(), [](const SeatNeed& seat) {
        StepKind step{};
        return seat.seat == u"requester" || stepFromWord(seat.seat, step);
    });
}

bool stepsAreInOrder(const MatterPolicy& kind)
{
    return std::adjacent_find(kind.steps.begin(), kind.steps.end(),
               [](const StepNeed& one, const StepNeed& next) { return one.step >= next.step; })
        == kind.steps.end();
}

bool hasAll(const MatterPolicy& kind, std::initializer_list<StepKind> steps)
{
    return std::all_of(
        steps.begin(), steps.end(), [&](StepKind step) { return kind.findStep(step) != nullptr; });
}

bool mayNeedSeveral(StepKind step)
{
    return step == StepKind::Approval || step == StepKind::Finding
        || step == StepKind::Recommendation;
}

bool isOfCommission(StepKind step)
{
    return mayNeedSeveral(step) || step == StepKind::Receipt;
}

/// The Commission approves and reviews, and nobody else does; it does nothing else (invariant 2).
bool rolesFit(const StepNeed& need)
{
    if (need.step == StepKind::Approval)
        return need.roles == QStringList{ u"commission.member"_s };
    return std::all_of(need.roles.begin(), need.roles.end(), [&](const QString& role) {
        return role.startsWith(commission) == isOfCommission(need.step);
    });
}

/// From the approval on nothing depends on a condition, nothing after it is left out where there is
/// no time, and the Foreign Minister's consultation never is (domain.md 2.1).
bool laneFits(const StepNeed& need)
{
    const bool canBeLeftOut
        = need.step <= StepKind::Approval && need.step != StepKind::ForeignMinister;
    return (need.step < StepKind::Approval || need.when == StepCondition::Always)
        && (need.inUrgentLane || canBeLeftOut);
}

QString faultOf(const MatterPolicy& kind)
{
    // A kind without seats would be decided by nobody, and one without a basis would need no law.
    if (kind.seats.empty() || kind.bases.empty() || kind.openers.isEmpty())
        return u"needs a seat, a basis and an opener"_s;
    if (!seatsAreNoSteps(kind))
        return u"has a seat with the name of a step"_s;
    if (!stepsAreInOrder(kind))
        return u"has steps twice or not in the order of the law"_s;
    if (kind.hasStatutoryLane()
        && !hasAll(
            kind, { StepKind::Approval, StepKind::Command, StepKind::Execution, StepKind::Close }))
        return u"has steps, but not all of approval, command, execution and close"_s;
    if (!kind.grounds.empty()
        && !hasAll(kind,
            { StepKind::Notice, StepKind::Receipt, StepKind::Finding, StepKind::Recommendation,
                StepKind::Response, StepKind::Close }))
        return u"has an urgent lane without notice, receipt, finding, recommendation, response and close"_s;
    for (const StepNeed& need : kind.steps) {
        if (need.needed != 1 && !mayNeedSeveral(need.step))
            return u"needs several people for the step %1"_s.arg(stepWord(need.step));
        if (!rolesFit(need))
            return u"gives the step %1 to the wrong roles"_s.arg(stepWord(need.step));
        if (!laneFits(need))
            return u"lets the step %1 be left out"_s.arg(stepWord(need.step));
    }
    return {};
}

bool asksMinister(const MatterPolicy& kind)
{
    const StepNeed* minister = kind.findStep(StepKind::ForeignMinister);
    // Without a list of targets nobody says where they stand.
    return minister
        && (minister->when == StepCondition::Always
            || (minister->when == StepCondition::Abroad && kind.needsTargets));
}

} // namespace

QString measureWithoutMinister(const PolicyPack& pack)
{
    const auto it
        = std::find_if(pack.kinds.begin(), pack.kinds.end(), [](const MatterPolicy& kind) {
              return (kind.neutralises || !kind.track.isEmpty()) && !asksMinister(kind);
          });
    return it == pack.kinds.end() ? QString() : it->action;
}

QString faultOf(const PolicyPack& pack)
{
    if (!namesAreUnique(pack))
        return u"something is named twice"_s;
    for (const MatterPolicy& kind : pack.kinds) {
        if (const QString fault = faultOf(kind); !fault.isEmpty())
            return u"the kind '%1' %2"_s.arg(kind.action, fault);
    }
    return {};
}

} // namespace yagura::PackConsistency
