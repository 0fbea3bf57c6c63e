#include "hublink/publisherclient.h"

#include "base/limits.h"
#include "linkfixture.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::FailsWithReason;
using testing::FakeHub;
using testing::Succeeds;
using testing::waitFor;

CloudEvent event(int n)
{
    CloudEvent event;
    event.id = QString::number(n);
    event.source = u"urn:a"_s;
    event.type = QString::fromUtf16(stixObjectType);
    event.data = R"({"type":"incident"})";
    return event;
}

struct PublisherClientTest : ::testing::Test {
    SystemClock clock;
    FakeHub hub;
    ControlWriter writer{ u"urn:hub"_s, clock };
    PublisherClient client{ hub.url(), clock };
    QSignalSpy answered{ &client, &PublisherClient::answered };

    void publish(int from, int to)
    {
        for (int n = from; n <= to; ++n)
            EXPECT_THAT(client.publish(event(n)), Succeeds());
    }
    /// The ids of the feed events that came, in order.
    QStringList arrived() const
    {
        QStringList ids;
        for (const QString& text : hub.received) {
            if (!asControl(text.toUtf8()))
                ids.append(CloudEvent::parse(text.toUtf8())->id);
        }
        return ids;
    }
    void answer(qint64 message, bool more = false)
    {
        hub.say(writer.write(StoredNotice{
            u"urn:a"_s, QString::number(message), u"stored"_s, {}, message, message, more }));
    }
};

TEST_F(PublisherClientTest, SaysHelloForEachSourceBeforeItsEvents)
{
    client.addSource({ u"urn:a"_s, {}, 30, Tlp::Green });
    publish(1, 1);
    client.start();
    ASSERT_TRUE(waitFor([&] { return hub.received.size() == 2; }));
    const auto hello = PublisherHello::read(asControl(hub.received.first().toUtf8())->jsonData());
    ASSERT_THAT(hello, Succeeds());
    EXPECT_EQ(hello->settings.source, u"urn:a"_s);
    EXPECT_EQ(arrived(), QStringList{ u"1"_s });
}

TEST_F(PublisherClientTest, KeepsAnEventUntilItIsAnswered)
{
    client.start();
    publish(1, 2);
    ASSERT_TRUE(waitFor([&] { return arrived().size() == 2; }));
    EXPECT_EQ(client.waiting(), 2);
    answer(1);
    ASSERT_TRUE(waitFor([&] { return answered.count() == 1; }));
    EXPECT_EQ(client.waiting(), 1);
}

TEST_F(PublisherClientTest, SendsAgainAfterABreakWhatWasNotAnswered)
{
    client.start();
    publish(1, 4);
    ASSERT_TRUE(waitFor([&] { return arrived().size() == 4; }));
    answer(1);
    answer(2);
    ASSERT_TRUE(waitFor([&] { return answered.count() == 2; }));
    hub.received.clear();
    hub.sockets.last()->abort();
    ASSERT_TRUE(waitFor([&] { return arrived().size() == 2; }));
    EXPECT_EQ(arrived(), (QStringList{ u"3"_s, u"4"_s }));
    answer(1); // of the new connection: its first is event 3
    ASSERT_TRUE(waitFor([&] { return client.waiting() == 1; }));
}

TEST_F(PublisherClientTest, NeverHasMoreThanAWindowOnTheirWay)
{
    client.start();
    publish(1, int(PublisherClient::window) + 10);
    ASSERT_TRUE(waitFor([&] { return arrived().size() == PublisherClient::window; }));
    answer(1);
    ASSERT_TRUE(waitFor([&] { return arrived().size() == PublisherClient::window + 1; }));
    EXPECT_EQ(arrived().size(), PublisherClient::window + 1);
}

TEST_F(PublisherClientTest, WaitsForEveryEventOfAMessageThatHeldSeveral)
{
    client.start();
    publish(1, 1);
    ASSERT_TRUE(waitFor([&] { return arrived().size() == 1; }));
    answer(1, true);
    ASSERT_TRUE(waitFor([&] { return answered.count() == 1; }));
    EXPECT_EQ(client.waiting(), 1);
    answer(1);
    ASSERT_TRUE(waitFor([&] { return answered.count() == 2; }));
    EXPECT_EQ(client.waiting(), 0);
}

TEST_F(PublisherClientTest, TakesAMessageAtTheHubsLimitAndNoneBeyond)
{
    EXPECT_THAT(client.publish(QByteArray(qsizetype(limits::publisherToHub), 'a')), Succeeds());
    EXPECT_THAT(client.publish(QByteArray(qsizetype(limits::publisherToHub) + 1, 'a')),
        FailsWithReason("E-FEED-SIZE"));
}

TEST_F(PublisherClientTest, RefusesToPublishAControlMessage)
{
    EXPECT_THAT(client.publish(writer.write(Ack{ 1 })), FailsWithReason("E-FEED-CONTROL"));
}

} // namespace
} // namespace yagura
