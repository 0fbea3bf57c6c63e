#include "simwitness.h"

#include "hublink/hubclient.h"
#include "ledgerlink/ledgerfollower.h"
#include "simnet.h"

using namespace Qt::StringLiterals;

namespace yagura::testing {

struct SimWitness::Running {
    Running(SimDisk& memory, SimDisk& mirror, const MemorySigner& key, const Clock& clock)
        : ledger(mirror, mirror, clock)
        , follower(ledger, mirror, clock)
        , hub(QUrl(u"sim://hub:%1"_s.arg(line)), u"witness"_s, clock)
        , book(memory, key, u"oversight.example/w1"_s, clock)
    {
    }

    LedgerIntake ledger;
    LedgerFollower follower;
    HubClient hub;
    WitnessBook book;
};

SimWitness::SimWitness(Random& random, const SkewedClock& clock, bool follows)
    : m_clock(clock)
    , m_follows(follows)
    , m_self{ u"oversight.example/w1"_s, NoteKey::Kind::Cosignature, m_key.key().publicKey }
    , m_memory(random)
    , m_mirror(random)
{
    SimNet::get().setAlive(line, [this] { return !isDead(); });
}

SimWitness::~SimWitness() = default;

void SimWitness::pin(const QString& origin, const QByteArray& logKey)
{
    m_origin = origin;
    m_logKey = logKey;
}

void SimWitness::start()
{
    m_running = std::make_unique<Running>(m_memory, m_mirror, m_key, m_clock);
    Running& r = *m_running;
    if (!r.ledger.load())
        return m_running.reset();
    r.book.pin(m_origin, m_logKey);
    if (!m_follows)
        return;
    r.book.watch(r.ledger, r.follower);
    r.follower.follow(r.hub);
    r.hub.start();
}

void SimWitness::stop()
{
    m_running.reset();
}

bool SimWitness::isAlarmed() const
{
    return m_running && m_running->follower.isAlarmed();
}

std::optional<WitnessBook::Answer> SimWitness::ask(const QByteArray& body)
{
    if (!m_running || isDead())
        return std::nullopt;
    auto answer = m_running->book.addCheckpoint(body);
    return isDead() ? std::nullopt : std::optional(std::move(answer));
}

} // namespace yagura::testing
