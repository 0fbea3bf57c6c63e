#pragma once

#include "base/instant.h"
#include "domain/step.h"

#include <QString>

#include <vector>

namespace yagura {

class MatterBook;
class PictureClock;
struct Matter;

/// An urgent act of which the Commission has not been told yet: what counts up on every screen from
/// the act until the notice is recorded (invariant 9).
struct UnnotifiedAct {
    QString matterId;
    Instant since;
    Instant due; ///< limit of the notice; unknown: none
    ClockKind clock = ClockKind::Internal; ///< what stands behind `due`

    bool isLate(Instant now) const { return due.isKnown() && now > due; }
    friend bool operator==(const UnnotifiedAct&, const UnnotifiedAct&) = default;
};

namespace UrgentActs {

/// Oldest first, as of the instant that the book shows.
std::vector<UnnotifiedAct> unnotified(const MatterBook& book);
/// Also while the screen shows the past: no clock of the law waits for it. `now` is ledger time.
std::vector<UnnotifiedAct> unnotifiedNow(const MatterBook& book, Instant now);
/// The instant they are counted to: ledger time now, or the instant the screen is fixed at.
Instant countedTo(const MatterBook& book, const PictureClock& clock);
/// The notice came after its limit, or has not come by now: 通知遅延. Stays for ever.
bool isNoticeLate(const MatterBook& book, const Matter& matter, Instant now);

} // namespace UrgentActs
} // namespace yagura
