#pragma once

#include "hub/ledgerdesk.h"
#include "hub/ledgerfanout.h"
#include "matters/ledgerintake.h"
#include "signing/memorysigner.h"
#include "simdisk.h"
#include "skewedclock.h"
#include "witness/addcheckpoint.h"
#include "witness/witnessbook.h"

#include <memory>
#include <set>

namespace yagura::testing {

/// What a log asks a witness, and which head it is about.
struct WitnessRequest {
    AddCheckpoint body;
    qint64 size = 0;
};

/// The honest hub: its own desk, fan-out and intake on a simulated disk and line. Dies and starts
/// again with nothing but its disk.
class SimHub {
public:
    SimHub(SimDisk& disk, const SkewedClock& clock, const MemorySigner& logKey, NoteKey witness);
    ~SimHub();

    Result<void> start();
    void stop(); ///< what it knew is what its disk knows
    bool isRunning() const { return m_running != nullptr; }
    void tick(); ///< what its timers do

    LedgerIntake& ledger();
    LedgerDesk& desk();
    HubServer& server();
    const MerkleTree& tree() const;
    SimDisk& disk() { return m_disk; }
    const std::set<Digest>& promised() const { return m_promised; } ///< receipts that went out

    std::optional<WitnessRequest> askWitness(); ///< when there is something to ask
    void takeAnswer(const WitnessRequest& asked, const WitnessBook::Answer& answer);
    void loseAnswer() { m_asking = false; }

private:
    struct Running;
    void accept(quint64 peer, const QByteArray& message);
    void acceptSubmission(quint64 peer, const QByteArray& envelope);
    template <typename Message> void send(quint64 peer, const Message& message);
    void heartbeat();
    void merge(const WitnessRequest& asked, const QByteArray& lines);

    SimDisk& m_disk;
    const SkewedClock& m_clock;
    const MemorySigner& m_logKey;
    NoteKey m_witness;
    std::set<Digest> m_promised;
    std::unique_ptr<Running> m_running;
    qint64 m_witnessSize = 0;
    bool m_asking = false;
    bool m_due = false;
    std::chrono::milliseconds m_askAt{ 0 };
};

} // namespace yagura::testing
