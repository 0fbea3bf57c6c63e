#pragma once

#include "liar.h"
#include "oracle.h"
#include "random.h"
#include "simconsole.h"
#include "simhub.h"
#include "simnet.h"
#include "simwitness.h"

#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace yagura::testing {

/// What one run came to.
struct Outcome {
    std::optional<QString> violation; ///< the invariant, and what broke it
    QStringList trace; ///< where it was asked for
    qint64 entries = 0;
    int settled = 0; ///< decisions that a console showed as witnessed
    int alarms = 0;
    int crashes = 0;
    int lies = 0; ///< 1: somebody held the log key and lied
};

/// A hub, a witness and five consoles in one thread and in virtual time (trust.md 5.1, T-SIM-1):
/// the programs' own parts on simulated disks and lines, faults and lies by chance, and the
/// invariants after every step. The same seed gives the same run.
class World {
public:
    static constexpr int consoles = 5;

    World(quint64 seed, bool traced);
    ~World();

    Outcome run(int steps);

private:
    struct Question {
        WitnessRequest request;
        bool byLiar = false;
        std::optional<WitnessBook::Answer> answer; ///< on its way back
        std::chrono::milliseconds due;
    };

    // world.cpp: how it begins, goes on and ends
    void found();
    void step(bool faults);
    void passTime(bool faults);
    void restartDead();
    void restartHub();
    void restart(SimConsole& console);
    bool isBack(const void* machine); ///< after a while without power
    void questionWitness(bool faults);
    void answer(Question& question);
    void reconnectLost(); ///< lines that led to a hub that is gone
    void heal();
    void finish();

    // worldchance.cpp: what people, disks, lines and the operator do
    void actAsMember();
    void putMatter(SimConsole& console);
    void mark(SimConsole& console);
    void markAgainstTheRules(SimConsole& console);
    void revoke();
    void enrolAgain();
    void breakSomething();
    void breakDisk();
    void turnBit(SimConsole& console);
    void lie();
    void collude();
    bool isRunning(const SimConsole& console) const { return console.isRunning(); }

    // worldinvariants.cpp
    SimConsole::Eyes eyes();
    void look(SimConsole& console);
    void lookAtBook(SimConsole& console);
    void lookAtEntries(SimConsole& console);
    void lookAtSettled(SimConsole& console, const Digest& payload, SubmissionState state);
    void lookAtSigned(const Question& question);
    void lookAtOutbox(SimConsole& console);
    void lookAtHub();
    void lookAtTheEnd();
    bool isSignedByWitness(const LedgerIntake& ledger, qint64 size) const;
    void expect(bool holds, const char* invariant, const QString& what);

    void say(const QString& line);
    QString name(const SimConsole& console) const;

    ManualClock m_clock;
    Random m_random;
    bool m_traced;
    Outcome m_outcome;

    SimNet m_net;
    SkewedClock m_hubClock;
    SkewedClock m_witnessClock;
    MemorySigner m_logKey;
    MemorySigner m_registrar;
    QString m_origin;
    std::unique_ptr<SimWitness> m_witness;
    SimDisk m_hubDisk;
    std::unique_ptr<SimHub> m_hub;
    std::unique_ptr<Liar> m_liar;
    std::vector<std::unique_ptr<SimConsole>> m_consoles;
    std::vector<Question> m_questions;
    std::map<const void*, std::chrono::milliseconds> m_restarts; ///< machines without power
    bool m_mayLie = false;
    bool m_witnessMetLiar = false;
    int m_matters = 0;
    std::optional<int> m_revoked; ///< whose key

    std::map<QString, QString> m_memberOf; ///< whose key it really is
    std::set<Digest> m_made; ///< payloads that their signers really signed
    std::map<qint64, Digest> m_signed; ///< heads that the witness really signed
    Instant m_signedAt;
    std::set<int> m_changed; ///< consoles to look at, by number
};

} // namespace yagura::testing
