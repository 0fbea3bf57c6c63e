#pragma once

#include "console/ledgerline.h"
#include "matters/matterdesk.h"
#include "simdisk.h"
#include "skewedclock.h"
#include "signing/memorysigner.h"

#include <functional>
#include <memory>
#include <set>

namespace yagura::testing {

/// One member's console without its windows: the programs' own line, outbox, intake, book and desk
/// on a simulated disk. Dies and starts again with nothing but its disk. What only a person could
/// see is handed to `see`.
class SimConsole {
public:
    struct Eyes {
        std::function<void(SimConsole&)> changed; ///< book or health
        std::function<void(SimConsole&, const Digest&, SubmissionState)> settled;
        std::function<void(SimConsole&, const Error&)> alarmed;
        std::function<void(SimConsole&, const Welcome&)> welcomed;
        std::function<void(const Digest&)> made; ///< a statement was signed
    };

    SimConsole(int number, Random& random, const ManualClock& clock, Eyes eyes);
    ~SimConsole();

    int number() const { return m_number; }
    QString member() const;
    QString role() const;
    void giveKey() { m_key = MemorySigner(); } ///< a new one
    const MemorySigner& key() const { return m_key; }

    bool start(); ///< false: its ledger cannot be read any more
    void stop();
    bool isRunning() const { return m_running != nullptr; }
    void tick();
    SimDisk& disk() { return m_disk; }
    SkewedClock& clock() { return m_clock; }

    LedgerIntake& ledger();
    MatterBook& book();
    MatterDesk& desk();
    void submit(const Submission& submission);
    /// A statement that no desk would draw.
    void submitRaw(const QString& type, decltype(Statement::body) body);
    /// Payloads that this console took over for good.
    const std::set<Digest>& accepted() const { return m_accepted; }

    bool metLiar = false; ///< somebody who holds the log key lied to it
    bool startedAnew = false; ///< since the last look its ledger was taken away
    qint64 sizeAtAlarm = -1;
    qint64 largestShown = 0;

private:
    struct Running;

    int m_number;
    SkewedClock m_clock;
    Eyes m_eyes;
    MemorySigner m_key;
    SimDisk m_disk;
    std::set<Digest> m_accepted;
    std::unique_ptr<Running> m_running;
    std::chrono::milliseconds m_checkAt{ 0 };
};

} // namespace yagura::testing
