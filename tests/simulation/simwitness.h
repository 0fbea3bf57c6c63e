#pragma once

#include "simdisk.h"
#include "skewedclock.h"
#include "signing/memorysigner.h"
#include "witness/witnessbook.h"

#include <memory>

namespace yagura::testing {

/// The witness, with a mirror of its own or, as C2SP has it, with nothing but proofs.
class SimWitness {
public:
    static constexpr int line = 9;

    SimWitness(Random& random, const SkewedClock& clock, bool follows);
    ~SimWitness();

    void pin(const QString& origin, const QByteArray& logKey);
    void start();
    void stop();
    bool isRunning() const { return m_running != nullptr; }
    bool follows() const { return m_follows; }
    bool isAlarmed() const;
    const NoteKey& self() const { return m_self; }
    std::vector<SimDisk*> disks() { return { &m_memory, &m_mirror }; }
    bool isDead() const { return m_memory.isDead() || m_mirror.isDead(); }
    /// Nothing: it is away, or died over the question.
    std::optional<WitnessBook::Answer> ask(const QByteArray& body);

private:
    struct Running;

    const SkewedClock& m_clock;
    bool m_follows;
    MemorySigner m_key;
    NoteKey m_self;
    SimDisk m_memory;
    SimDisk m_mirror;
    QString m_origin;
    QByteArray m_logKey;
    std::unique_ptr<Running> m_running;
};

} // namespace yagura::testing
