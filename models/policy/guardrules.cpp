#include "policy/guardrules.h"

#include "policy/guards.h"
#include "policy/stepconditions.h"

namespace yagura::GuardRules {
using namespace Qt::StringLiterals;

namespace {

/// What is agreed or approved names the end of its period where the policy limits it, and only
/// there; what is refused names none.
bool hasItsPeriod(const MarkCase& c, const StepNeed& need)
{
    const qint64 until = c.mark.facts.validUntilS;
    const bool isAsked
        = need.lastsS > 0 && Guards::meets(need.step, c.mark.verb, c.mark.facts.outcome);
    if (!isAsked)
        return until == 0;
    return until * 1000 > c.time.ms && until * 1000 <= c.time.ms + need.lastsS * 1000;
}

bool staysInScope(const MarkCase& c)
{
    const QStringList& applied = c.matter.scope.methods;
    const QStringList& approved = c.mark.facts.methods;
    return approved.isEmpty() == applied.isEmpty() && StepConditions::isSubset(approved, applied);
}

/// T6, T7: the Commission is asked when the Foreign Minister was; each of its members says one
/// thing, within what was applied for. Whose approval has lapsed does not give it anew.
Verdict mayApprove(const MarkCase& c)
{
    const StepNeed* minister = Guards::neededStep(c.matter, StepKind::ForeignMinister);
    if (minister && !Guards::isMet(c.standing, *minister))
        return Verdict::refused(u"E-STP-MOFA"_s);
    const MarkRecord* before = c.standing.markOf(c.member.id, StepKind::Approval);
    if (before && before->verb == c.mark.verb)
        return Verdict::refused(u"E-MRK-TWICE"_s);
    return c.mark.verb != Verb::Approve || staysInScope(c) ? Verdict::taken()
                                                           : Verdict::refused(u"E-STP-SCOPE"_s);
}

} // namespace

Verdict judge(const MarkCase& c, const StepNeed& need)
{
    if (!Guards::isNeeded(c.matter, need))
        return Verdict::refused(u"E-STP-NEEDLESS"_s);
    if (c.matter.state >= MatterState::Commanded)
        return Verdict::refused(u"E-STP-LATE"_s);
    if (!hasItsPeriod(c, need))
        return Verdict::refused(u"E-STP-PERIOD"_s);
    return need.step == StepKind::Approval ? mayApprove(c) : Verdict::taken();
}

} // namespace yagura::GuardRules
