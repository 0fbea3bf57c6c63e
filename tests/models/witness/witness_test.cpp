#include "witness/witness.h"

#include "hub/hub.h"
#include "ledger/checkpoint.h"
#include "ledger/cosignature.h"
#include "ledgerlink/ledgercopy.h"
#include "support/manualclock.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>
#include <httplib.h>

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <future>

namespace yagura {
namespace {
using namespace Qt::StringLiterals;
using testing::FailsWithReason;
using testing::Succeeds;

constexpr int patience = 15'000;

bool waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, patience);
}

/// A witness on a thread of its own, as it is a program of its own: a hub asks it before it starts.
class WitnessThread : public QThread {
public:
    WitnessThread(const WitnessConfig& config, const Clock& clock)
        : m_config(config)
        , m_clock(clock)
    {
        start();
        m_started.acquire();
    }
    ~WitnessThread() override
    {
        quit();
        wait();
    }

    QUrl url;
    QString vkey;

protected:
    void run() override
    {
        const auto witness = Witness::start(m_config, m_clock);
        EXPECT_THAT(witness, Succeeds());
        if (witness) {
            url = (*witness)->url();
            vkey = (*witness)->vkey();
        }
        m_started.release();
        exec();
    }

private:
    WitnessConfig m_config;
    const Clock& m_clock;
    QSemaphore m_started;
};

/// A hub with a training ledger, and a witness that is told of it.
class WitnessTest : public ::testing::Test {
protected:
    WitnessTest()
    {
        config.name = u"oversight.example/w1"_s;
        config.host = u"127.0.0.1"_s;
        config.folder = folder.filePath(u"w1.conf.d"_s);
    }

    void startHub(const QList<QUrl>& witnesses)
    {
        HubSettings settings;
        settings.folder = folder.filePath(u"hub"_s);
        settings.port = quint16(config.hub.port(0));
        settings.witnesses = witnesses;
        auto started = Hub::start(settings, clock);
        ASSERT_THAT(started, Succeeds());
        hub = std::move(*started);
        config.hub = hub->url();
    }
    void startWitness()
    {
        witness = std::make_unique<WitnessThread>(config, clock);
        config.port = witness->url.port();
    }

    /// Asked from another thread, as the network would.
    httplib::Result get(const std::string& path)
    {
        auto asked = std::async(std::launch::async,
            [this, path] { return httplib::Client("127.0.0.1", config.port).Get(path); });
        EXPECT_TRUE(waitFor(
            [&] { return asked.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }));
        return asked.get();
    }
    httplib::Result post(const QByteArray& body)
    {
        auto asked = std::async(std::launch::async, [this, body] {
            return httplib::Client("127.0.0.1", config.port)
                .Post("/add-checkpoint", body.toStdString(), "application/octet-stream");
        });
        EXPECT_TRUE(waitFor(
            [&] { return asked.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }));
        return asked.get();
    }
    QByteArray latest()
    {
        const auto answer
            = get("/latest?origin=" + QUrl::toPercentEncoding(hub->ledgerOrigin()).toStdString());
        return answer && answer->status == 200 ? QByteArray::fromStdString(answer->body)
                                               : QByteArray();
    }

    QTemporaryDir folder;
    SystemClock clock;
    WitnessConfig config;
    std::unique_ptr<Hub> hub;
    std::unique_ptr<WitnessThread> witness;
};

TEST_F(WitnessTest, MakesItsKeyBeforeThereIsAHub)
{
    const auto made = Witness::makeKey(config, clock);
    ASSERT_THAT(made, Succeeds());
    startHub({});
    startWitness();
    EXPECT_EQ(QString::fromStdString(get("/vkey")->body).trimmed(), *made);
}

TEST_F(WitnessTest, TellsItsKeyAndKeepsItForItselfAlone)
{
    startHub({});
    startWitness();
    const auto told = get("/vkey");
    ASSERT_TRUE(told);
    const QString vkey = QString::fromStdString(told->body).trimmed();
    EXPECT_EQ(vkey, witness->vkey);
    EXPECT_THAT(NoteKey::fromVkey(vkey), Succeeds());
    EXPECT_FALSE(QFile(config.folder + u"/witness.key"_s).permissions()
        & (QFile::ReadGroup | QFile::ReadOther));
    witness.reset();
    startWitness();
    EXPECT_EQ(witness->vkey, vkey);
}

TEST_F(WitnessTest, AnswersNothingElse)
{
    startHub({});
    startWitness();
    EXPECT_EQ(get("/")->status, 404);
    EXPECT_EQ(get("/add-checkpoint")->status, 404);
    EXPECT_EQ(get("/latest?origin=nobody")->status, 404);
    EXPECT_EQ(post("nonsense")->status, 400);
    EXPECT_EQ(post(QByteArray(200'000, 'x'))->status, 413);
}

/// Its few threads are not for whoever asks about entries that never come.
TEST_F(WitnessTest, RefusesAtOnceWhatTheLogDidNotSign)
{
    startHub({});
    startWitness();
    ASSERT_TRUE(waitFor([&] { return get("/state")->status == 200; })); // it has read the ledger
    const MemorySigner stranger;
    const Checkpoint head{ hub->ledgerOrigin(), 1'000'000, Digest::of("head") };
    const auto note = SignedNote::fromBytes(head.toNote(
        stranger.key().publicKey, [&](QByteArrayView text) { return stranger.signNow(text); }));
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(post(AddCheckpoint{ 0, {}, *note }.toBytes())->status, 403);
    EXPECT_LT(timer.elapsed(), 1500) << "a wait for entries takes two seconds";
}

/// The whole round: the hub hands over its head, the witness reads the entries itself and signs,
/// and what it signed reaches everybody who follows the hub.
TEST_F(WitnessTest, SignsTheHeadsOfTheHubThatItFollows)
{
    startHub({});
    startWitness();
    hub.reset();
    startHub({ witness->url });
    ASSERT_TRUE(waitFor([&] { return !latest().isEmpty(); }));

    const auto copy = *LedgerCopy::open(folder.filePath(u"copy"_s), clock);
    copy->follow(hub->url());
    ASSERT_TRUE(waitFor([&] {
        const LedgerIntake& ledger = copy->ledger();
        return ledger.state().trust.witnessThreshold == 1
            && ledger.witnessedSize() == ledger.size();
    }));
    EXPECT_EQ(copy->ledger().state().trust.witnesses, QStringList{ witness->vkey });
    EXPECT_TRUE(copy->ledger().witnessTime().isKnown());
    const auto state = get("/state");
    EXPECT_EQ(QByteArray::fromStdString(state->body)
                  .contains(copy->ledger().seen().state.hex().toLatin1()),
        true);
}

TEST_F(WitnessTest, SignsAgainAfterItWasAway)
{
    startHub({});
    startWitness();
    hub.reset();
    startHub({ witness->url });
    ASSERT_TRUE(waitFor([&] { return !latest().isEmpty(); }));
    witness.reset();
    startWitness();
    // It has not forgotten: whoever starts from nothing is told where it stands.
    EXPECT_TRUE(waitFor([&] {
        const auto note = SignedNote::fromBytes(latest());
        const auto head = note ? Checkpoint::fromText(note->text) : Result<Checkpoint>(Error{});
        return head && head->size > 0
            && post(AddCheckpoint{ 0, {}, *note }.toBytes())->body
            == std::to_string(head->size) + '\n';
    }));
}

/// A second key on no network signs the same question to the same rules.
TEST_F(WitnessTest, SignsOfflineWhatTheProofShows)
{
    startHub({});
    startWitness();
    hub.reset();
    startHub({ witness->url });
    ASSERT_TRUE(waitFor([&] { return !latest().isEmpty(); }));
    const auto copy = *LedgerCopy::open(folder.filePath(u"copy"_s), clock);
    copy->follow(hub->url());
    ASSERT_TRUE(waitFor([&] {
        return copy->ledger().coveredSize() > 0
            && copy->ledger().coveredSize() == copy->ledger().size();
    }));

    WitnessConfig offline;
    offline.name = u"oversight.example/w2"_s;
    offline.origin = hub->ledgerOrigin();
    offline.logKey = copy->ledger().state().genesis.logKey;
    offline.folder = folder.filePath(u"w2.conf.d"_s);
    const auto note = *SignedNote::fromBytes(copy->ledger().headNote());
    const QByteArray question = AddCheckpoint{ 0, {}, note }.toBytes();
    const auto answer = Witness::signOffline(offline, question, clock);
    ASSERT_THAT(answer, Succeeds());
    ASSERT_EQ(answer->status, 200) << answer->body.constData();
    const auto line = SignedNote::fromBytes(note.text + '\n' + answer->body);
    ASSERT_THAT(line, Succeeds());
    EXPECT_EQ(line->lines.front().name, offline.name);
    EXPECT_EQ(Witness::signOffline(offline, question, clock)->status, 409); // remembered
}

TEST_F(WitnessTest, StandsAloneInItsFolderAndOnItsPort)
{
    startHub({});
    startWitness();
    EXPECT_THAT(Witness::start(config, clock), FailsWithReason("E-STORE-LOCKED"));
    WitnessConfig other = config;
    other.folder = folder.filePath(u"other"_s);
    EXPECT_THAT(Witness::start(other, clock), FailsWithReason("E-HUB-PORT"));
}

} // namespace
} // namespace yagura
