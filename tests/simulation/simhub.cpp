#include "simhub.h"

#include "base/limits.h"
#include "ledger/cosignature.h"
#include "simnet.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura::testing {

namespace {
constexpr auto answerPause = 1s; // after an answer that was none
} // namespace

struct SimHub::Running {
    Running(SimDisk& disk, const Clock& clock, const MemorySigner& logKey)
        : ledger(disk, disk, clock)
        , desk(ledger, disk, disk, logKey, clock)
        , server(clock)
        , writer(u"urn:yagura:hub:simulated"_s, clock)
        , fanout(server, ledger, disk, disk, writer)
        , signedAt(clock.monotonic())
        , heartbeatAt(clock.monotonic())
    {
    }

    LedgerIntake ledger;
    LedgerDesk desk;
    HubServer server;
    ControlWriter writer;
    LedgerFanout fanout;
    std::chrono::milliseconds pausedUntil{ 0 };
    std::chrono::milliseconds signedAt;
    std::chrono::milliseconds heartbeatAt;
};

SimHub::SimHub(SimDisk& disk, const SkewedClock& clock, const MemorySigner& logKey, NoteKey witness)
    : m_disk(disk)
    , m_clock(clock)
    , m_logKey(logKey)
    , m_witness(std::move(witness))
{
}

SimHub::~SimHub()
{
    stop();
}

Result<void> SimHub::start()
{
    auto running = std::make_unique<Running>(m_disk, m_clock, m_logKey);
    if (auto loaded = running->ledger.load(); !loaded)
        return loaded;
    stop();
    m_running = std::move(running);
    m_asking = false;
    Running& r = *m_running;
    SimNet::get().setAlive(r.server, [this] { return !m_disk.isDead(); });
    QObject::connect(&r.server, &HubServer::messageReceived, &r.desk,
        [this](quint64 peer, const QByteArray& message) { accept(peer, message); });
    QObject::connect(
        &r.server, &HubServer::drained, &r.desk, [&r](quint64 peer) { r.fanout.pump(peer); });
    QObject::connect(&r.server, &HubServer::closed, &r.desk, [&r](quint64 peer) {
        r.fanout.forget(peer);
        r.desk.forget(peer);
    });
    QObject::connect(&r.desk, &LedgerDesk::entryAppended, &r.desk, [&r] { r.fanout.pumpAll(); });
    QObject::connect(&r.desk, &LedgerDesk::refused, &r.desk,
        [&r](const Refusal& refusal) { r.fanout.tellRefusal(refusal); });
    QObject::connect(&r.desk, &LedgerDesk::checkpointSigned, &r.desk,
        [this, &r](qint64 size, const QByteArray& note) {
            r.signedAt = m_clock.monotonic();
            r.fanout.setCheckpoint(size, note);
            m_due = true;
        });
    QObject::connect(&r.desk, &LedgerDesk::checkpointCosigned, &r.desk,
        [&r](qint64 size, const QByteArray& note) { r.fanout.setCosigned(size, note); });
    if (!r.ledger.isEmpty())
        r.desk.signCheckpoint();
    return {};
}

void SimHub::stop()
{
    if (m_running)
        SimNet::get().leave(m_running->server);
    m_running.reset();
}

void SimHub::tick()
{
    if (!m_running || m_running->ledger.isEmpty())
        return;
    const auto now = m_clock.monotonic();
    Running& r = *m_running;
    if (now >= r.pausedUntil) {
        r.pausedUntil = now + limits::checkpointPause;
        r.desk.signWaiting();
    }
    if (now >= r.signedAt + limits::checkpointFreshness)
        r.desk.signCheckpoint();
    if (now >= r.heartbeatAt + limits::heartbeat) {
        r.heartbeatAt = now;
        heartbeat();
    }
}

void SimHub::heartbeat()
{
    for (const quint64 peer : m_running->server.peers(HubPath::Console))
        send(peer, Heartbeat{ m_clock.now(), 0, m_running->ledger.size(), 0, {} });
}

LedgerIntake& SimHub::ledger()
{
    return m_running->ledger;
}

LedgerDesk& SimHub::desk()
{
    return m_running->desk;
}

HubServer& SimHub::server()
{
    return m_running->server;
}

const MerkleTree& SimHub::tree() const
{
    return m_running->ledger.tree();
}

template <typename Message> void SimHub::send(quint64 peer, const Message& message)
{
    m_running->server.send(peer, m_running->writer.write(message));
}

void SimHub::accept(quint64 peer, const QByteArray& message)
{
    const auto control = asControl(message);
    const QString name = control ? control->controlName() : QString();
    const QJsonObject json = control ? control->jsonData() : QJsonObject();
    const CouncilState& state = m_running->ledger.state();
    if (name == QStringView(ConsoleHello::name)) {
        send(peer,
            Welcome{ state.ledger, state.genesis.mode, m_running->ledger.size(), m_clock.now() });
    } else if (name == QStringView(Subscribe::name)) {
        if (const auto read = Subscribe::read(json))
            m_running->fanout.subscribe(peer, read->after);
    } else if (name == QStringView(DocumentMessage::name)) {
        const auto read = DocumentMessage::read(json);
        const auto taken
            = read ? m_running->desk.take(peer, read->document) : Result<void>(read.error());
        if (!taken)
            send(peer, HubError{ taken.error().reason, taken.error().detail, false });
    } else if (name == QStringView(LedgerSubmit::name)) {
        if (const auto read = LedgerSubmit::read(json))
            acceptSubmission(peer, read->envelope);
    }
}

void SimHub::acceptSubmission(quint64 peer, const QByteArray& envelope)
{
    const auto answer = m_running->desk.submit(envelope, peer);
    if (!answer)
        return send(peer, HubError{ answer.error().reason, answer.error().detail, false });
    if (const auto* receipt = std::get_if<LedgerReceipt>(&*answer)) {
        send(peer, *receipt);
        if (!m_disk.isDead())
            m_promised.insert(receipt->payloadSha256);
    }
}

/// What WitnessLink asks.
std::optional<WitnessRequest> SimHub::askWitness()
{
    if (!m_running || m_asking || !m_due || m_clock.monotonic() < m_askAt)
        return std::nullopt;
    const auto head = SignedNote::fromBytes(m_running->ledger.headNote());
    const qint64 size = m_running->ledger.coveredSize();
    if (!head || size == 0 || !m_running->desk.mayBeWitnessed(size))
        return std::nullopt;
    m_due = false;
    m_asking = true;
    const qint64 old = std::min(m_witnessSize, size);
    return WitnessRequest{ { old, tree().consistencyProof(old, size), *head }, size };
}

void SimHub::takeAnswer(const WitnessRequest& asked, const WitnessBook::Answer& answer)
{
    m_asking = false;
    if (!m_running)
        return;
    if (answer.status == 200) {
        m_witnessSize = asked.size;
        return merge(asked, answer.body);
    }
    m_due = true;
    m_askAt = m_clock.monotonic() + answerPause;
    if (answer.status == 409)
        m_witnessSize = answer.body.trimmed().toLongLong();
}

/// As WitnessDesk does.
void SimHub::merge(const WitnessRequest& asked, const QByteArray& lines)
{
    const auto kept = m_disk.newestHead(0, asked.size);
    auto head = SignedNote::fromBytes(
        kept && kept->size == asked.size ? kept->note : asked.body.note.toBytes());
    const auto answer = SignedNote::fromBytes(asked.body.note.text + '\n' + lines);
    if (!head || !answer || head->text != answer->text)
        return;
    const auto time = Cosignature::verify(m_witness, *answer);
    if (!time)
        return;
    std::erase_if(
        head->lines, [this](const SignedNote::Line& line) { return line.name == m_witness.name; });
    head->merge(*answer);
    m_running->desk.hearWitness({ *time * 1000 });
    m_running->desk.takeNote(head->toBytes());
}

} // namespace yagura::testing
