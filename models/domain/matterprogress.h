#pragma once

#include "base/instant.h"
#include "domain/matter.h"

#include <QMetaType>
#include <QString>

#include <vector>

namespace yagura {

/// How one step of the statutory lane stands at an instant.
enum class StepStanding : qint8 {
    NotNeeded, ///< this matter does not need it (its condition, or the urgent lane)
    Later, ///< something before it is missing: `whyNot` says what
    Due, ///< can be recorded now
    Met,
    Negative, ///< recorded as not agreed, not given, denied
    Lapsed, ///< its period is over
};

struct StepProgress {
    StepNeed need;
    StepStanding standing = StepStanding::Later;
    int got = 0; ///< distinct members who recorded it so far
    Instant since; ///< when it became possible; unknown before
    Instant met; ///< ledger time
    Instant validUntil; ///< unknown: it has no period
    Instant due; ///< time limit; unknown: none
    bool isLate = false; ///< past `due` and not met, or met after it
    QString whyNot; ///< Later, Lapsed, Negative: `E-STP-…`

    friend bool operator==(const StepProgress&, const StepProgress&) = default;
};

/// How a matter stands at an instant of ledger time: read off, never stored. Made by
/// `Evaluator::progress()`. A value.
struct MatterProgress {
    MatterState state = MatterState::Triage; ///< with what has lapsed by then
    std::vector<StepProgress> steps; ///< in the pack's order, also those that are not needed
    bool councilHolds = false; ///< the council's guard: signed off, or not asked for before the act
    bool isAuthorised = false; ///< every guard of both lanes holds (AUTHORISED, wire.md)
    QString whyNot; ///< why the next step is not possible yet, the first guard that is missing:
                    ///< `E-STP-…`; empty: it is possible, or there is none
    StepKind next = StepKind::Close; ///< the step that `whyNot` speaks of, or that is due
    bool hasNext = false; ///< false: nothing follows
    Instant unnotifiedSince; ///< urgent: the clock counts up from here; unknown: nothing is owed
    Instant noticeDue; ///< urgent: limit of the notice; unknown: none
    bool isNoticeLate = false;
    int ladder = 0; ///< council lane: 0, 50, 80 or 100: the share of its time that has gone, by the
                    ///< pack's rungs; 0 once it has answered
    Instant substitutesFrom; ///< council lane: from here on substitutes may decide; unknown: none

    const StepProgress* find(StepKind step) const
    {
        for (const StepProgress& progress : steps) {
            if (progress.need.step == step)
                return &progress;
        }
        return nullptr;
    }
    friend bool operator==(const MatterProgress&, const MatterProgress&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::MatterProgress)
