#include "models/hub/fakewitness.h"

#include "ledger/checkpoint.h"
#include "ledger/cosignature.h"
#include "ledger/merkleproof.h"
#include "ledger/merkletree.h"

#include <gtest/gtest.h>
#include <httplib.h>

#include <thread>

using namespace Qt::StringLiterals;

namespace yagura::testing {

namespace {

std::string bytesOf(const QByteArray& bytes)
{
    return bytes.toStdString();
}

} // namespace

struct FakeWitness::Server {
    httplib::Server http;
    int port = 0;
    std::thread thread;
};

FakeWitness::FakeWitness(const Clock& clock)
    : m_clock(clock)
    , m_key{ u"oversight.example/w1"_s, NoteKey::Kind::Cosignature, m_signer.key().publicKey }
    , m_server(std::make_unique<Server>())
{
    const auto put = [](const Answer& answer, httplib::Response& response) {
        response.status = answer.status;
        response.set_content(bytesOf(answer.body), answer.type.constData());
    };
    m_server->http.Get("/vkey", [this, put](const auto&, auto& response) {
        put({ 200, "text/plain", vkey().toUtf8() + '\n' }, response);
    });
    m_server->http.Get("/latest", [this, put](const auto&, auto& response) {
        const QByteArray note = latest();
        put({ note.isEmpty() ? 404 : 200, "text/plain", note }, response);
    });
    m_server->http.Post("/add-checkpoint", [this, put](const auto& request, auto& response) {
        put(addCheckpoint(QByteArray::fromStdString(request.body)), response);
    });
    m_server->port = m_server->http.bind_to_any_port("127.0.0.1");
    EXPECT_GT(m_server->port, 0);
    m_server->thread = std::thread([this] { m_server->http.listen_after_bind(); });
    while (!m_server->http.is_running())
        std::this_thread::yield();
}

FakeWitness::~FakeWitness()
{
    stop();
}

void FakeWitness::stop()
{
    m_server->http.stop();
    if (m_server->thread.joinable())
        m_server->thread.join();
}

QUrl FakeWitness::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->port));
}

void FakeWitness::answerNext(const Answer& answer)
{
    const std::lock_guard lock(m_mutex);
    m_next.push_back(answer);
}

qint64 FakeWitness::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_size;
}

QByteArray FakeWitness::latest() const
{
    const std::lock_guard lock(m_mutex);
    return m_latest;
}

void FakeWitness::show(const QByteArray& note)
{
    const std::lock_guard lock(m_mutex);
    m_latest = note;
}

QList<QByteArray> FakeWitness::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

FakeWitness::Answer FakeWitness::addCheckpoint(const QByteArray& body)
{
    const std::lock_guard lock(m_mutex);
    m_requests.append(body);
    if (!m_next.empty()) {
        const Answer answer = m_next.front();
        m_next.erase(m_next.begin());
        return answer;
    }
    const qsizetype end = body.indexOf("\n\n");
    const auto note = SignedNote::fromBytes(body.mid(end + 2));
    QList<QByteArray> lines = body.left(end).split('\n');
    const QByteArray first = lines.takeFirst();
    std::vector<Digest> proof;
    for (const QByteArray& line : lines)
        proof.push_back(Digest::fromBytes(QByteArray::fromBase64(line)).value_or(Digest()));
    if (end < 0 || !note || !first.startsWith("old "))
        return { 400 };
    return sign(first.mid(4).toLongLong(), proof, *note);
}

FakeWitness::Answer FakeWitness::sign(
    qint64 old, const std::vector<Digest>& proof, const SignedNote& note)
{
    const auto head = Checkpoint::fromText(note.text);
    if (!head || old > head->size)
        return { 400 };
    if (old != m_size)
        return { 409, "text/x.tlog.size", QByteArray::number(m_size) + '\n' };
    if (m_size > 0 && !MerkleProof::extends(m_size, m_root, head->size, head->root, proof))
        return { 422 };
    m_size = head->size;
    m_root = head->root;
    const SignedNote::Line line = Cosignature::make(m_key, note.text, m_clock.now().ms / 1000,
        [this](QByteArrayView bytes) { return m_signer.signNow(bytes); });
    SignedNote cosigned = note;
    cosigned.lines.push_back(line);
    m_latest = cosigned.toBytes();
    const SignedNote alone{ note.text, { line } };
    return { 200, "text/plain", alone.toBytes().mid(note.text.size() + 1) };
}

} // namespace yagura::testing
