#include "policy/latersteps.h"

#include "policy/guards.h"
#include "policy/stepconditions.h"

#include <algorithm>

namespace yagura::LaterSteps {
using namespace Qt::StringLiterals;

namespace {

Verdict inState(const MarkCase& c, MatterState state)
{
    return c.matter.state == state ? Verdict::taken() : Verdict::refused(u"E-STP-STATE"_s);
}

Verdict unless(const QString& code)
{
    return code.isEmpty() ? Verdict::taken() : Verdict::refused(code);
}

/// T9: all guards hold, and what is commanded stays inside what was approved.
Verdict mayCommand(const MarkCase& c)
{
    const QString blocker = StepConditions::commandBlocker(c.matter, c.standing, c.kind, c.time);
    if (!blocker.isEmpty())
        return Verdict::refused(blocker);
    const MarkFacts& facts = c.mark.facts;
    if (c.kind.needsOfficer
        && !StepConditions::isDesignated(c.state, c.kind, facts.officer, c.time))
        return Verdict::refused(u"E-STP-OFFICER"_s);
    const bool fits = facts.methods.isEmpty() == c.kind.methods.isEmpty()
        && StepConditions::isSubset(
            facts.methods, StepConditions::allowedMethods(c.matter, c.standing));
    return fits ? Verdict::taken() : Verdict::refused(u"E-STP-SCOPE"_s);
}

/// How the act ended can be told until the matter ends: what was done stays to be told, also after
/// it was stopped and notified.
bool canTellEnd(const Matter& matter)
{
    if (matter.state == MatterState::Executing)
        return true;
    return matter.state >= MatterState::Halted && !isEnd(matter.state) && matter.started.isKnown()
        && !matter.ended.isKnown();
}

/// T10: what was done was commanded.
bool staysInCommand(const MarkCase& c)
{
    const MarkRecord* command = c.standing.newestIn(StepKind::Command);
    const QStringList commanded = command ? command->facts.methods : QStringList();
    const MarkFacts& facts = c.mark.facts;
    return facts.targets > 0 && facts.targets <= c.matter.scope.targets
        && (commanded.isEmpty() || !facts.methods.isEmpty())
        && StepConditions::isSubset(facts.methods, commanded);
}

Verdict mayTell(const MarkCase& c)
{
    const QString& outcome = c.mark.facts.outcome;
    if (outcome == u"started" || outcome == u"not_begun")
        return StepConditions::canTellBegin(c.matter, c.standing)
            ? Verdict::taken()
            : Verdict::refused(u"E-STP-STATE"_s);
    if (!canTellEnd(c.matter))
        return Verdict::refused(u"E-STP-STATE"_s);
    if (c.mark.facts.atS * 1000 < c.matter.started.ms)
        return Verdict::refused(u"E-STP-TIME"_s);
    return staysInCommand(c) ? Verdict::taken() : Verdict::refused(u"E-STP-SCOPE"_s);
}

Verdict mayFind(const MarkCase& c)
{
    if (c.matter.state != MatterState::CommReview)
        return Verdict::refused(u"E-STP-STATE"_s);
    if (!c.matter.finding.isEmpty())
        return Verdict::refused(u"E-STP-DONE"_s);
    const MarkRecord* before = c.standing.markOf(c.member.id, StepKind::Finding);
    return before && before->facts.outcome == c.mark.facts.outcome
        ? Verdict::refused(u"E-MRK-TWICE"_s)
        : Verdict::taken();
}

Verdict mayRecommend(const MarkCase& c)
{
    if (c.matter.state != MatterState::CommReview)
        return Verdict::refused(u"E-STP-STATE"_s);
    if (c.matter.finding.isEmpty())
        return Verdict::refused(u"E-STP-FINDING"_s);
    return c.standing.markOf(c.member.id, StepKind::Recommendation)
        ? Verdict::refused(u"E-MRK-TWICE"_s)
        : Verdict::taken();
}

} // namespace

Verdict judge(const MarkCase& c, const StepNeed& need)
{
    switch (need.step) {
    case StepKind::Command:
        return mayCommand(c);
    case StepKind::Execution:
        return mayTell(c);
    case StepKind::Notice:
        return c.matter.isUrgent() ? inState(c, MatterState::NoticeDue)
                                   : Verdict::refused(u"E-STP-NEEDLESS"_s);
    case StepKind::Receipt:
        return inState(c, MatterState::NoticeSent);
    case StepKind::Finding:
        return mayFind(c);
    case StepKind::Recommendation:
        return mayRecommend(c);
    case StepKind::Response:
        return inState(c, MatterState::Recommended);
    case StepKind::Close:
        return unless(StepConditions::closeBlocker(c.matter, c.standing, c.time));
    case StepKind::Requirements:
    case StepKind::UsRequest:
    case StepKind::NscReview:
    case StepKind::NpscConsent:
    case StepKind::SdfOrder:
    case StepKind::ForeignMinister:
    case StepKind::Approval:
        break; // guards
    }
    return Verdict::refused(u"E-STP-NONE"_s);
}

} // namespace yagura::LaterSteps
