#include "liar.h"

#include "base/canonicaljson.h"
#include "ledger/checkpoint.h"
#include "ledger/cosignature.h"
#include "ledger/statementcodec.h"
#include "simnet.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura::testing {

Liar::Liar(const SimDisk& disk, const std::vector<LedgerEntry>& entries, const QString& origin,
    const MemorySigner& logKey, const NoteKey& witness, const SkewedClock& clock, Random& random)
    : m_clock(clock)
    , m_logKey(logKey)
    , m_witness(witness)
    , m_random(random)
    , m_origin(origin)
    , m_server(clock)
    , m_writer(u"urn:yagura:hub:liar"_s, clock)
{
    for (const LedgerEntry& entry : entries) {
        m_story.push_back(*Leaf::fromBytes(entry.leaf));
        for (const Digest& name : entry.statement.documents()) {
            if (const auto document = disk.find(name))
                m_documents.emplace(name, *document);
            if (const auto body = disk.findAddressed(name))
                m_addressed.emplace(name, *body);
        }
    }
    for (int count = random.between(1, 3); count > 0; --count)
        m_lies.insert(Lie(random.below(lies)));
    spoilThePast();
    retell();
    QObject::connect(&m_server, &HubServer::messageReceived, &m_server,
        [this](quint64 peer, const QByteArray& message) { accept(peer, message); });
    QObject::connect(
        &m_server, &HubServer::closed, &m_server, [this](quint64 peer) { m_readers.erase(peer); });
    QObject::connect(&m_server, &HubServer::drained, &m_server, [this] { pump(); });
}

Liar::~Liar()
{
    SimNet::get().leave(m_server);
}

QString Liar::describe() const
{
    static const char* const names[] = { "Truncate", "Drop", "Swap", "Repeat", "Flip", "Forge",
        "Backdate", "Postdate", "WrongRoot", "BogusWitness", "Withhold", "WrongPlace", "Freeze",
        "Skip", "Misnumber", "OtherLedger", "BogusProof" };
    QStringList words;
    for (const Lie lie : m_lies)
        words.append(QString::fromLatin1(names[int(lie)]));
    return words.join(u", ");
}

void Liar::spoilThePast()
{
    const auto size = qint64(m_story.size());
    if (size < 8)
        return;
    const auto at = [&](qint64 index) { return m_story.begin() + index; };
    const qint64 place = m_random.between(3, int(size) - 2);
    if (tells(Lie::Truncate))
        m_story.resize(std::size_t(place));
    else if (tells(Lie::Drop))
        m_story.erase(at(place));
    else if (tells(Lie::Swap))
        std::swap(at(place)->envelope, at(place + 1)->envelope);
    else if (tells(Lie::Repeat))
        add(Envelope(at(place)->envelope));
    else if (tells(Lie::Flip))
        at(place)->envelope.payload[40] = char(at(place)->envelope.payload[40] ^ 1);
    if (tells(Lie::Forge))
        forge();
}

void Liar::take(const QByteArray& envelope)
{
    add(*Envelope::fromBytes(envelope));
    retell();
}

/// A sign-off of the newest matter by one who did not say so, having seen what the last signer saw.
void Liar::forge()
{
    for (auto leaf = m_story.rbegin(); leaf != m_story.rend(); ++leaf) {
        auto statement = StatementCodec::read(leaf->envelope.payload);
        if (!statement || !statement->as<Mark>())
            continue;
        statement->nonce = QString::fromLatin1(randomBytes(16).toHex());
        Envelope forged = leaf->envelope;
        forged.payload = *StatementCodec::write(*statement);
        forged.signatures.front().signature = m_logKey.signNow(forged.preAuthentication());
        add(forged);
        return;
    }
}

void Liar::add(const Envelope& envelope)
{
    const Instant last = m_story.empty() ? m_clock.now() : m_story.back().time;
    Instant time = std::max(last, m_clock.now());
    if (tells(Lie::Backdate))
        time = last - std::chrono::milliseconds(m_random.between(1, 400'000));
    if (tells(Lie::Postdate))
        time = std::max(last, m_clock.now() + 10min);
    m_story.push_back({ envelope, qint64(m_story.size()), time });
}

void Liar::retell()
{
    m_tree = {};
    for (std::size_t index = 0; index < m_story.size(); ++index) {
        m_story[index].index = qint64(index);
        m_tree.append(MerkleTree::leafHash(m_story[index].toBytes().value_or(QByteArray())));
    }
    if (tells(Lie::Misnumber) && !m_story.empty())
        m_story.back().index += 1;
}

void Liar::tick()
{
    if (m_clock.monotonic() < m_nextHead)
        return;
    m_nextHead = m_clock.monotonic() + 2s;
    if (m_random.chance(100) && (tells(Lie::Forge) || tells(Lie::Repeat))) {
        if (tells(Lie::Forge))
            forge();
        else
            add(m_story[std::size_t(m_random.below(qint64(m_story.size())))].envelope);
        retell();
    }
    pump();
    sendHead();
}

void Liar::accept(quint64 peer, const QByteArray& message)
{
    const auto control = asControl(message);
    const QString name = control ? control->controlName() : QString();
    const QJsonObject json = control ? control->jsonData() : QJsonObject();
    if (name == QStringView(ConsoleHello::name)) {
        const QString origin = tells(Lie::OtherLedger) ? m_origin + u"x"_s : m_origin;
        m_server.send(peer,
            m_writer.write(
                Welcome{ origin, u"multi_site"_s, qint64(m_story.size()), m_clock.now() }));
    } else if (name == QStringView(Subscribe::name)) {
        if (const auto read = Subscribe::read(json))
            m_readers[peer] = { std::min(read->after, qint64(m_story.size())) };
        pump();
        sendHead();
        m_server.send(
            peer, m_writer.write(Live{ QString::fromUtf16(ledgerView), qint64(m_story.size()) }));
    } else if (name == QStringView(DocumentMessage::name)) {
        if (const auto read = DocumentMessage::read(json))
            m_documents.emplace(read->document.commit(), read->document);
    } else if (name == QStringView(LedgerSubmit::name)) {
        if (const auto read = LedgerSubmit::read(json))
            acceptSubmission(peer, read->envelope);
    }
}

void Liar::acceptSubmission(quint64 peer, const QByteArray& envelope)
{
    const auto read = Envelope::fromBytes(envelope);
    const auto statement
        = read ? StatementCodec::read(read->payload) : Result<Statement>(read.error());
    if (!statement || tells(Lie::Freeze))
        return;
    if (tells(Lie::WrongPlace))
        return sendReceipt(peer, read->payloadSha256(), m_random.below(qint64(m_story.size())));
    if (tells(Lie::Withhold))
        return sendReceipt(peer, read->payloadSha256(), qint64(m_story.size()));
    const auto same = std::find_if(
        m_story.begin(), m_story.end(), [&](const Leaf& leaf) { return leaf.envelope == *read; });
    if (same != m_story.end())
        return sendReceipt(peer, read->payloadSha256(), same - m_story.begin());
    add(*read);
    retell();
    sendReceipt(peer, read->payloadSha256(), qint64(m_story.size()) - 1);
    pump();
}

void Liar::pump()
{
    for (auto& [peer, reader] : m_readers) {
        while (reader.sent < qint64(m_story.size()) && m_server.hasRoom(peer)) {
            const Leaf& leaf = m_story[std::size_t(reader.sent)];
            if (const auto statement = StatementCodec::read(leaf.envelope.payload)) {
                for (const Digest& name : statement->documents()) {
                    if (m_addressed.count(name) > 0)
                        m_server.send(
                            peer, m_writer.write(DocumentMessage{ { {}, m_addressed[name] } }));
                    else if (m_documents.count(name) > 0)
                        m_server.send(peer, m_writer.write(DocumentMessage{ m_documents[name] }));
                }
            }
            if (!tells(Lie::Skip) || !m_random.chance(100))
                m_server.send(peer,
                    m_writer.write(
                        LedgerEntries{ reader.sent, { leaf.toBytes().value_or(QByteArray()) } }));
            ++reader.sent;
        }
    }
}

SignedNote Liar::signedText(const Checkpoint& checkpoint) const
{
    return *SignedNote::fromBytes(checkpoint.toNote(
        m_logKey.key().publicKey, [this](QByteArrayView text) { return m_logKey.signNow(text); }));
}

QByteArray Liar::head() const
{
    Checkpoint checkpoint{ m_origin, m_tree.size(), m_tree.root() };
    if (tells(Lie::WrongRoot))
        checkpoint.root = Digest::of(checkpoint.root.bytes());
    SignedNote note = signedText(checkpoint);
    if (m_cosigned.text == note.text)
        note.merge(m_cosigned);
    if (tells(Lie::BogusWitness))
        note.lines.push_back(Cosignature::make(m_witness, note.text, m_clock.now().ms / 1000,
            [this](QByteArrayView text) { return m_logKey.signNow(text); }));
    return note.toBytes();
}

void Liar::sendHead()
{
    if (tells(Lie::Freeze))
        return;
    for (const auto& [peer, reader] : m_readers) {
        if (reader.sent == qint64(m_story.size()))
            m_server.send(peer, m_writer.write(LedgerCheckpoint{ head() }));
    }
}

void Liar::sendReceipt(quint64 peer, const Digest& payload, qint64 index)
{
    const QJsonObject json{ { u"v"_s, 1 }, { u"type"_s, u"receipt"_s }, { u"ledger"_s, m_origin },
        { u"payload_sha256"_s, payload.hex() }, { u"index"_s, index }, { u"t"_s, m_clock.now().ms },
        { u"promise_by"_s, (m_clock.now() + 10s).ms } };
    Envelope envelope{ QString::fromUtf16(Envelope::receiptType),
        *CanonicalJson::write(json, CanonicalJson::statementLimits), {} };
    envelope.signatures.push_back(
        { m_logKey.key().keyId, m_logKey.signNow(envelope.preAuthentication()) });
    m_server.send(peer, m_writer.write(LedgerReceipt{ payload, index, *envelope.toBytes() }));
}

std::optional<WitnessRequest> Liar::askWitness()
{
    if (m_asking || m_clock.monotonic() < m_nextQuestion || m_tree.size() == 0)
        return std::nullopt;
    m_asking = true;
    m_nextQuestion = m_clock.monotonic() + 3s;
    const SignedNote note = *SignedNote::fromBytes(head());
    const qint64 old = std::min(m_witnessSize, m_tree.size());
    auto proof = m_tree.consistencyProof(old, m_tree.size());
    if (tells(Lie::BogusProof) && !proof.empty())
        proof.front() = Digest::of(proof.front().bytes());
    return WitnessRequest{ { old, proof, { note.text, { note.lines.front() } } }, m_tree.size() };
}

void Liar::takeAnswer(const WitnessRequest& asked, const WitnessBook::Answer& answer)
{
    m_asking = false;
    if (answer.status == 409)
        m_witnessSize = answer.body.trimmed().toLongLong();
    if (answer.status != 200)
        return;
    m_witnessSize = asked.size;
    if (const auto lines = SignedNote::fromBytes(asked.body.note.text + '\n' + answer.body)) {
        m_cosigned = asked.body.note;
        m_cosigned.merge(*lines);
    }
}

} // namespace yagura::testing
