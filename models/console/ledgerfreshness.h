#pragma once

#include "base/clock.h"
#include "domain/ledgerhealth.h"

#include <optional>

namespace yagura {

/// How old this console's view of the ledger is (trust.md 1.4 TH-05, 2.7): by the monotonic clock,
/// since a newer witness time was verified; in a ledger without witness, since a signed head came.
/// Whoever serves an old state cannot make it younger. Knows no timer.
class LedgerFreshness {
public:
    explicit LedgerFreshness(const Clock& clock);

    void begin(Instant witnessTime); ///< the newest one that is kept: what is not newer is no proof
    void takeHead(int witnessThreshold, Instant witnessTime); ///< the newest counted, as it is now
    void takeHubTime(Instant t); ///< ledger time, as the hub just said it

    void tell(LedgerHealth& health) const; ///< its freshness, age and clock difference

private:
    LedgerHealth::Freshness freshness(std::chrono::milliseconds age) const;

    const Clock& m_clock;
    std::chrono::milliseconds m_proven; ///< monotonic: when the last proof came, or the start
    bool m_checking = true; ///< since the start none came
    bool m_farOff = false; ///< the last proof was an old recording, or this clock is wrong
    Instant m_witnessTime;
    std::chrono::milliseconds m_clockDifference{ 0 };
};

} // namespace yagura
