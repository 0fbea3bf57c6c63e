#include "hub/hub.h"

#include "base/limits.h"
#include "hublink/hubmessage.h"
#include "hublink/publisherclient.h"
#include "models/hublink/linkfixture.h"
#include "support/expectedwarnings.h"
#include "support/manualclock.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::FailsWithReason;
using testing::ManualClock;
using testing::RawPeer;
using testing::Succeeds;
using testing::waitFor;

struct HubTest : ::testing::Test {
    ManualClock clock;
    QTemporaryDir folder;
    std::unique_ptr<Hub> hub;
    ControlWriter writer{ u"urn:test"_s, clock };

    void SetUp() override { start(); }
    void start()
    {
        auto started = Hub::start({ folder.path(), QHostAddress::LocalHost, 0 }, clock);
        ASSERT_THAT(started, Succeeds());
        hub = std::move(*started);
    }
    void join(RawPeer& peer, const QString& path)
    {
        peer.open(hub->url(), path);
        ASSERT_TRUE(waitFor([&] { return peer.isOpen(); }));
    }
    void say(RawPeer& peer, const QByteArray& message)
    {
        peer.socket.sendTextMessage(QString::fromUtf8(message));
    }
    /// The control messages of this name that came, in order.
    static std::vector<QJsonObject> heard(const RawPeer& peer, QStringView name)
    {
        std::vector<QJsonObject> found;
        for (const QString& text : peer.received) {
            if (const auto control = asControl(text.toUtf8());
                control && control->controlName() == name)
                found.push_back(control->jsonData());
        }
        return found;
    }
    static int events(const RawPeer& peer)
    {
        int count = 0;
        for (const QString& text : peer.received)
            count += asControl(text.toUtf8()) ? 0 : 1;
        return count;
    }
    static QByteArray event(int n)
    {
        CloudEvent event;
        event.id = QString::number(n);
        event.source = u"urn:a"_s;
        event.type = QString::fromUtf16(stixObjectType);
        event.data = R"({"type":"malware","id":"malware--11111111-1111-4111-8111-11111111111)"
            + QByteArray::number(n % 10)
            + R"(","spec_version":"2.1","name":"a","created":"2026-01-02T03:04:05.000Z","modified":"2026-01-02T03:04:05.000Z"})";
        return event.serialise();
    }
};

TEST_F(HubTest, KeepsItsLedgerOverARestart)
{
    const QString origin = hub->ledgerOrigin();
    EXPECT_TRUE(origin.startsWith(u"training.example/"_s));
    hub.reset();
    start();
    EXPECT_EQ(hub->ledgerOrigin(), origin);
}

TEST_F(HubTest, ListensOnLoopbackOnly)
{
    EXPECT_THAT(Hub::start({ folder.filePath(u"other"_s), QHostAddress::AnyIPv4, 0 }, clock),
        FailsWithReason("E-HUB-LOOPBACK"));
}

TEST_F(HubTest, SharesItsFolderWithNobody)
{
    EXPECT_THAT(Hub::start({ folder.path(), QHostAddress::LocalHost, 0 }, clock),
        FailsWithReason("E-STORE-LOCKED"));
}

TEST_F(HubTest, RefusesALogKeyThatIsNotTheGenesissOwn)
{
    hub.reset();
    ASSERT_TRUE(QFile::remove(folder.filePath(u"log.key"_s)));
    EXPECT_THAT(Hub::start({ folder.path(), QHostAddress::LocalHost, 0 }, clock),
        FailsWithReason("E-KEY-LOG"));
}

TEST_F(HubTest, WelcomesAConsoleAndTellsItsCountsAtOnce)
{
    RawPeer console;
    join(console, u"/v1/console"_s);
    say(console, writer.write(ConsoleHello{ u"0"_s, u"c"_s }));
    ASSERT_TRUE(waitFor([&] { return heard(console, u"heartbeat").size() == 1; }));
    const auto welcome = Welcome::read(heard(console, u"welcome").front());
    ASSERT_THAT(welcome, Succeeds());
    EXPECT_EQ(welcome->ledger, hub->ledgerOrigin());
    EXPECT_EQ(welcome->mode, u"exercise"_s);
}

TEST_F(HubTest, AnswersEachEventOfAPublisherInOrder)
{
    RawPeer publisher;
    join(publisher, u"/v1/publish"_s);
    say(publisher, event(1));
    say(publisher, event(1));
    say(publisher, "not json");
    ASSERT_TRUE(waitFor([&] { return heard(publisher, u"stored").size() == 3; }));
    const auto answers = heard(publisher, u"stored");
    EXPECT_EQ(answers[0].value(u"result"_s).toString(), u"stored"_s);
    EXPECT_EQ(answers[1].value(u"result"_s).toString(), u"duplicate"_s);
    EXPECT_EQ(answers[2].value(u"result"_s).toString(), u"quarantined"_s);
    EXPECT_EQ(answers[2].value(u"message"_s).toInteger(), 3);
}

TEST_F(HubTest, AnswersEachObjectOfABundleAndSaysWhichIsTheLast)
{
    RawPeer publisher;
    join(publisher, u"/v1/publish"_s);
    say(publisher,
        R"({"type":"bundle","id":"bundle--11111111-1111-4111-8111-111111111111","objects":[)"
            + CloudEvent::parse(event(1))->data + "," + CloudEvent::parse(event(2))->data + "]}");
    ASSERT_TRUE(waitFor([&] { return heard(publisher, u"stored").size() == 2; }));
    EXPECT_TRUE(heard(publisher, u"stored")[0].value(u"more"_s).toBool());
    EXPECT_FALSE(heard(publisher, u"stored")[1].value(u"more"_s).toBool());
    EXPECT_EQ(heard(publisher, u"stored")[1].value(u"message"_s).toInteger(), 1);
}

TEST_F(HubTest, GivesEveryConsoleTheWholeViewInOrder)
{
    RawPeer publisher;
    join(publisher, u"/v1/publish"_s);
    for (int n = 0; n < 200; ++n)
        say(publisher, event(n));
    ASSERT_TRUE(waitFor([&] { return heard(publisher, u"stored").size() == 200; }));
    RawPeer console;
    join(console, u"/v1/console"_s);
    say(console, writer.write(Subscribe{ u"all"_s, 150 }));
    ASSERT_TRUE(waitFor([&] { return heard(console, u"live").size() == 1; }));
    ASSERT_EQ(events(console), 50);
    EXPECT_EQ(CloudEvent::parse(console.received.first().toUtf8())->viewSeq, 151);
    EXPECT_EQ(Live::read(heard(console, u"live").front())->position, 200);
    say(publisher, event(200));
    ASSERT_TRUE(waitFor([&] { return events(console) == 51; }));
    EXPECT_EQ(heard(console, u"live").size(), 1u);
}

TEST_F(HubTest, StopsTakingWhatItCannotStoreAndGoesOnLater)
{
    const testing::ExpectedWarning warning(u"events cannot be stored"_s);
    const auto aside = [&](const QString& sql) {
        {
            auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"aside"_s);
            file.setDatabaseName(folder.filePath(u"mirror.db"_s));
            ASSERT_TRUE(file.open());
            ASSERT_TRUE(QSqlQuery(file).exec(sql));
        }
        QSqlDatabase::removeDatabase(u"aside"_s);
    };
    aside(
        u"CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'disk is full'); END"_s);
    PublisherClient publisher(hub->url(), clock);
    QSignalSpy lost(&publisher, &PublisherClient::lost);
    QSignalSpy answered(&publisher, &PublisherClient::answered);
    constexpr int count = 60; // more bytes than one commit may hold
    for (int n = 0; n < count; ++n) {
        CloudEvent large = *CloudEvent::parse(event(n));
        large.data.chop(1);
        large.data += R"(,"description":")" + QByteArray(150 * 1024, 'a') + R"("})";
        ASSERT_THAT(publisher.publish(large), Succeeds());
    }
    publisher.start();
    ASSERT_TRUE(waitFor([&] { return lost.count() > 0; }));
    EXPECT_EQ(lost.first().first().toString(), u"E-STORE-FULL"_s);
    EXPECT_EQ(answered.count(), 0);
    aside(u"DROP TRIGGER full"_s);
    ASSERT_TRUE(waitFor([&] { return publisher.waiting() == 0; }));
    EXPECT_EQ(answered.count(), count);
}

TEST_F(HubTest, BringsLargeEventsToAConsoleThatIsFarBehind)
{
    RawPeer publisher;
    join(publisher, u"/v1/publish"_s);
    constexpr int count = 48;
    for (int n = 0; n < count; ++n) {
        CloudEvent large = *CloudEvent::parse(event(n));
        large.data.chop(1);
        large.data += R"(,"description":")" + QByteArray(150 * 1024, 'a') + R"("})";
        say(publisher, large.serialise());
    }
    ASSERT_TRUE(waitFor([&] { return heard(publisher, u"stored").size() == count; }));
    RawPeer console;
    join(console, u"/v1/console"_s);
    say(console, writer.write(Subscribe{ u"all"_s, 0 }));
    ASSERT_TRUE(waitFor([&] { return heard(console, u"live").size() == 1 || console.isClosed(); }));
    EXPECT_FALSE(console.isClosed()) << "the hub filled the line beyond what it takes itself";
    EXPECT_EQ(events(console), count);
}

TEST_F(HubTest, TellsOfManySourcesInAMessageThatConsolesTake)
{
    RawPeer publisher;
    RawPeer console;
    join(publisher, u"/v1/publish"_s);
    join(console, u"/v1/console"_s);
    constexpr int count = 600;
    for (int n = 0; n < count; ++n) {
        CloudEvent one = *CloudEvent::parse(event(n));
        one.source = u"urn:%1:"_s.arg(n) + QString(1000, u'a');
        say(publisher, one.serialise());
    }
    ASSERT_TRUE(waitFor([&] { return heard(publisher, u"stored").size() == count; }));
    console.received.clear();
    ASSERT_TRUE(waitFor([&] { return heard(console, u"heartbeat").size() == 1; }));
    EXPECT_LT(console.received.back().size(), qsizetype(limits::hubToConsole));
    const auto heartbeat = Heartbeat::read(heard(console, u"heartbeat").back());
    ASSERT_THAT(heartbeat, Succeeds());
    EXPECT_GT(heartbeat->sources.size(), 100u) << "the newest are still told";
}

TEST_F(HubTest, RefusesSettingsOfASourceThatNoEventCanName)
{
    RawPeer publisher;
    join(publisher, u"/v1/publish"_s);
    for (const QString& source : { u"urn:a\n"_s, QString(1025, u'a') })
        say(publisher, writer.write(PublisherHello{ u"0"_s, { source, {}, 0, {} } }));
    ASSERT_TRUE(waitFor([&] { return heard(publisher, u"error").size() == 2; }));
    EXPECT_EQ(heard(publisher, u"error").front().value(u"code"_s).toString(), u"E-CTL-SHAPE"_s);
}

TEST_F(HubTest, LetsNoPublisherSpeakToConsolesInItsName)
{
    RawPeer publisher;
    RawPeer console;
    join(publisher, u"/v1/publish"_s);
    join(console, u"/v1/console"_s);
    say(console, writer.write(Subscribe{ u"all"_s, 0 }));
    say(publisher,
        R"({"specversion":"1.0","id":"1","source":"urn:a","type":"yagura\u002ectl.welcome","data":{"ledger":"evil"}})");
    say(publisher, event(1));
    ASSERT_TRUE(waitFor([&] { return events(console) == 1; }));
    EXPECT_TRUE(heard(console, u"welcome").empty());
    ASSERT_EQ(heard(publisher, u"error").size(), 1u);
    EXPECT_EQ(heard(publisher, u"error").front().value(u"code"_s).toString(), u"E-CTL-UNKNOWN"_s);
}

TEST_F(HubTest, LetsAWallLookAndNotSpeak)
{
    RawPeer wall;
    join(wall, u"/v1/wall"_s);
    say(wall, writer.write(ConsoleHello{ u"0"_s, u"w"_s }));
    say(wall, writer.write(Subscribe{ u"all"_s, 0 }));
    say(wall, writer.write(LedgerSubmit{ "{}" }));
    ASSERT_TRUE(waitFor([&] { return heard(wall, u"error").size() == 1; }));
    EXPECT_EQ(heard(wall, u"error").front().value(u"code"_s).toString(), u"E-CTL-UNKNOWN"_s);
    EXPECT_EQ(heard(wall, u"welcome").size(), 1u);
    EXPECT_EQ(heard(wall, u"live").size(), 1u);
}

TEST_F(HubTest, AnswersWhatItDoesNotUnderstandAndGoesOn)
{
    RawPeer console;
    join(console, u"/v1/console"_s);
    say(console, "not json");
    say(console, writer.write(Subscribe{ u"secrets"_s, 0 }));
    say(console, writer.write(u"subscribe", {}));
    say(console, writer.write(DocumentMessage{ { {}, "{ }" } }));
    ASSERT_TRUE(waitFor([&] { return heard(console, u"error").size() == 4; }));
    QStringList codes;
    for (const QJsonObject& error : heard(console, u"error"))
        codes.append(error.value(u"code"_s).toString());
    EXPECT_EQ(codes,
        (QStringList{ u"E-CTL-UNKNOWN"_s, u"E-CTL-VIEW"_s, u"E-CTL-SHAPE"_s, u"E-DOC-FORM"_s }));
    say(console, writer.write(ConsoleHello{ u"0"_s, u"c"_s }));
    EXPECT_TRUE(waitFor([&] { return heard(console, u"welcome").size() == 1; }));
}

TEST_F(HubTest, TakesALargeMessageOnlyWhereItIsADocument)
{
    RawPeer console;
    join(console, u"/v1/console"_s);
    const QByteArray roster = "{\"text\":\"" + QByteArray(255 * 1024, 'a') + "\"}";
    say(console, writer.write(DocumentMessage{ { {}, roster } }));
    say(console, writer.write(ConsoleHello{ u"0"_s, u"c"_s }));
    ASSERT_TRUE(waitFor([&] { return heard(console, u"welcome").size() == 1; }));
    EXPECT_TRUE(heard(console, u"error").empty());

    QByteArray submit = writer.write(LedgerSubmit{ QByteArray(30 * 1024, 'a') });
    submit += QByteArray(qsizetype(limits::consoleToHub) - submit.size(), ' ');
    say(console, submit);
    say(console, writer.write(Subscribe{ u"all"_s, 0 }));
    ASSERT_TRUE(waitFor([&] { return heard(console, u"live").size() == 1; })) << "at the limit";
    say(console, submit + ' ');
    ASSERT_TRUE(waitFor([&] { return console.isClosed(); }));
    EXPECT_EQ(console.socket.closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
}

TEST_F(HubTest, SendsAwayWhoFloodsItWithMessagesAndNotWhoStaysWithinThePace)
{
    RawPeer console;
    join(console, u"/v1/console"_s);
    const auto ask = [&](int times) {
        for (int n = 0; n < times; ++n)
            say(console, writer.write(Subscribe{ u"all"_s, 0 }));
    };
    ask(limits::messageBurst);
    ASSERT_TRUE(waitFor(
        [&] { return heard(console, u"live").size() == std::size_t(limits::messageBurst); }));
    clock.advance(std::chrono::seconds(1));
    ask(limits::messagesPerSecond);
    ASSERT_TRUE(waitFor([&] {
        return heard(console, u"live").size()
            == std::size_t(limits::messageBurst + limits::messagesPerSecond);
    }));
    ask(1);
    ASSERT_TRUE(waitFor([&] { return console.isClosed(); }));
    EXPECT_EQ(console.socket.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
}

TEST_F(HubTest, TellsHowManyRefusalsItDropped)
{
    RawPeer console;
    join(console, u"/v1/console"_s);
    for (int n = 0; n < limits::refusalsOfOne + 3; ++n) {
        if (n == limits::statementBurst)
            clock.advance(std::chrono::seconds(5));
        say(console, writer.write(LedgerSubmit{ "bad " + QByteArray::number(n) }));
        if (n == limits::statementBurst - 1) {
            say(console, writer.write(Subscribe{ u"all"_s, 0 }));
            ASSERT_TRUE(waitFor([&] { return heard(console, u"live").size() == 1; }));
        }
    }
    say(console, writer.write(ConsoleHello{ u"0"_s, u"c"_s }));
    ASSERT_TRUE(waitFor([&] { return heard(console, u"heartbeat").size() == 1; }));
    const auto heartbeat = Heartbeat::read(heard(console, u"heartbeat").front());
    ASSERT_THAT(heartbeat, Succeeds());
    EXPECT_EQ(heartbeat->refusalsDropped, 3);
}

TEST_F(HubTest, CommitsWhatIsWaitingBeforeItEnds)
{
    RawPeer publisher;
    join(publisher, u"/v1/publish"_s);
    say(publisher, writer.write(PublisherHello{ u"0"_s, {} }));
    say(publisher, event(1));
    ASSERT_TRUE(waitFor([&] { return heard(publisher, u"welcome").size() == 1; }));
    hub.reset();
    start();
    RawPeer console;
    join(console, u"/v1/console"_s);
    say(console, writer.write(Subscribe{ u"all"_s, 0 }));
    ASSERT_TRUE(waitFor([&] { return heard(console, u"live").size() == 1; }));
    EXPECT_EQ(events(console), int(heard(publisher, u"stored").size()))
        << "what was taken and what was answered are the same";
}

} // namespace
} // namespace yagura
