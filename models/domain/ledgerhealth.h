#pragma once

#include "base/digest.h"
#include "base/instant.h"

#include <QMetaType>

#include <chrono>
#include <vector>

namespace yagura {

/// A receipt that the hub did not keep: `E-RCP-BROKEN`. The signed receipt is kept as evidence.
struct BrokenPromise {
    Digest payloadSha256;
    Instant promisedBy; ///< ledger time

    friend bool operator==(const BrokenPromise&, const BrokenPromise&) = default;
};

/// How much this console's view of the ledger can be relied on now (trust.md 1.4, TH-03 to TH-06).
/// What is proven wrong (a fork, a rollback) is an alarm, not a health. A value.
struct LedgerHealth {
    enum class Freshness : qint8 {
        Checking, ///< since the start no newer proof has come
        Fresh,
        Stale, ///< older than `limits::ledgerStale`: banner `STALE LEDGER`
        Blocked, ///< older than `limits::ledgerBlocked`, or a witness time far from ours: no new
                 ///< approvals; the urgent path stays open
    };

    Freshness freshness = Freshness::Checking;
    std::chrono::milliseconds age{ 0 }; ///< since the last newer proof, by the monotonic clock
    qint64 verifiedSize = 0; ///< covered by a signed head
    qint64 witnessedSize = 0; ///< covered by a head that enough witnesses signed
    int witnessThreshold = 0; ///< 0: this ledger has no witness
    Instant witnessTime; ///< of the newest counted cosignature; unknown: none yet
    /// This PC's clock minus the ledger's, where it is more than `limits::clockBanner`; else 0.
    std::chrono::milliseconds clockDifference{ 0 };
    std::vector<BrokenPromise> brokenPromises;
    /// Refused statements that were let go of for want of room, by the hub or by this console.
    qint64 refusalsDropped = 0;

    bool isWitnessed(qint64 index) const { return witnessThreshold == 0 || index < witnessedSize; }
    friend bool operator==(const LedgerHealth&, const LedgerHealth&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::LedgerHealth)
