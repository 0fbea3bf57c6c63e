#pragma once

#include "domain/matterprogress.h"
#include "policy/guards.h"
#include "policy/policypack.h"

namespace yagura {

/// How the steps of one matter stand at an instant: reads off, changes nothing. Lives as long as
/// one look; `matter` is as of `now`.
class StepView {
public:
    StepView(const Matter& matter, const MatterPolicy& kind, Instant now);

    StepProgress stepProgress(const StepNeed& need) const;
    /// AUTHORISED: every guard of both lanes holds.
    bool isAuthorised() const;

    const Matter& matter;
    const MatterPolicy& kind;
    const Instant now;
    const StandingMarks standing;

private:
    bool isNeeded(const StepNeed& need) const;
    Instant metAt(const StepNeed& need) const;
    Instant since(StepKind step) const;
    bool isMet(const StepNeed& need) const;
    bool isDue(StepKind step) const;
    QString whyLater(StepKind step) const;
    void sayStanding(StepProgress& progress) const;
    void sayClock(StepProgress& progress) const;
    Instant timeOf(StepKind step) const;
};

} // namespace yagura
