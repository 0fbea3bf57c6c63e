#include "feeds/transport/feedsubscription.h"

#include "domain/cloudevent.h"
#include "feeds/transport/feedsocket.h"
#include "support/manualclock.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::ManualClock;
using testing::Succeeds;

namespace {

/// Writes down what the subscription asks of it; the test plays the other side.
class FakeFeedSocket : public FeedSocket {
public:
    void open(const QUrl& url) override { opens << url; }
    void sendText(const QByteArray& message) override { sent << message; }
    void ping() override { ++pings; }
    void close() override { ++closes; }
    void abort() override
    {
        ++aborts;
        emit closed(1006, u"aborted"_s);
    }

    QList<QUrl> opens;
    QList<QByteArray> sent;
    int pings = 0;
    int closes = 0;
    int aborts = 0;
};

struct FeedFixture {
    FeedFixture()
    {
        auto owned = std::make_unique<FakeFeedSocket>();
        socket = owned.get();
        feed = std::make_unique<FeedSubscription>(
            QUrl(u"ws://feed.example/x"_s), std::move(owned), clock);
    }

    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        feed->tick();
    }
    FeedState state() const { return feed->health().state; }

    ManualClock clock;
    FakeFeedSocket* socket = nullptr; ///< owned by the subscription
    std::unique_ptr<FeedSubscription> feed;
};

} // namespace

TEST(FeedSubscription, ConnectsAtOnceAndSaysHello)
{
    FeedFixture f;
    QSignalSpy states(f.feed.get(), &FeedSubscription::healthChanged);
    f.feed->start();
    EXPECT_EQ(f.socket->opens, QList<QUrl>{ QUrl(u"ws://feed.example/x"_s) });
    EXPECT_EQ(f.state(), FeedState::Connecting);
    EXPECT_TRUE(f.socket->sent.isEmpty());
    emit f.socket->opened();
    ASSERT_EQ(f.socket->sent.size(), 1);
    const auto hello = CloudEvent::parse(f.socket->sent.first());
    ASSERT_THAT(hello, Succeeds());
    EXPECT_EQ(hello->controlName(), u"hello"_s);
    EXPECT_EQ(f.state(), FeedState::Live);
    EXPECT_EQ(states.size(), 1) << "from connecting to live";
}

TEST(FeedSubscription, HandsFramesOnInOrder)
{
    FeedFixture f;
    QSignalSpy frames(f.feed.get(), &FeedSubscription::frameReceived);
    f.feed->start();
    emit f.socket->opened();
    emit f.socket->messageReceived("one");
    f.clock.advance(5s);
    emit f.socket->messageReceived("two");
    ASSERT_EQ(frames.size(), 2);
    EXPECT_EQ(frames[0][0].toByteArray(), "one");
    EXPECT_EQ(frames[1][0].toByteArray(), "two");
    EXPECT_EQ(f.feed->health().lastFrame, f.clock.now());
}

TEST(FeedSubscription, AgesWithoutASignOfLifeByTheMonotonicClock)
{
    FeedFixture f;
    f.feed->start();
    emit f.socket->opened();
    f.clock.set({ 1 }); // the wall clock may jump as it likes
    f.pass(10s);
    EXPECT_EQ(f.state(), FeedState::Live);
    f.pass(1ms);
    EXPECT_EQ(f.state(), FeedState::Delayed);
    f.pass(20s);
    EXPECT_EQ(f.state(), FeedState::Stale);
    emit f.socket->ponged();
    EXPECT_EQ(f.state(), FeedState::Live);
}

TEST(FeedSubscription, AsksForASignOfLifeEveryHeartbeat)
{
    FeedFixture f;
    f.feed->start();
    emit f.socket->opened();
    f.pass(4999ms);
    EXPECT_EQ(f.socket->pings, 0);
    f.pass(1ms);
    EXPECT_EQ(f.socket->pings, 1);
    f.pass(1s);
    EXPECT_EQ(f.socket->pings, 1);
    f.pass(4s);
    EXPECT_EQ(f.socket->pings, 2);
}

TEST(FeedSubscription, DropsAConnectionThatSaysNothing)
{
    FeedFixture f;
    f.feed->start();
    emit f.socket->opened();
    f.pass(limits::pingTimeout - 1ms);
    EXPECT_EQ(f.socket->aborts, 0);
    f.pass(1ms);
    EXPECT_EQ(f.socket->aborts, 1);
    EXPECT_EQ(f.state(), FeedState::Offline);
}

TEST(FeedSubscription, GivesUpOnAHandshakeThatNeverEnds)
{
    FeedFixture f;
    f.feed->start();
    f.pass(limits::pingTimeout);
    EXPECT_EQ(f.socket->aborts, 1);
}

TEST(FeedSubscription, ComesBackAfterAPauseThatGrowsWithinItsBounds)
{
    FeedFixture f;
    f.feed->start();
    auto longest = 0ms;
    for (int attempt = 1; attempt <= 40; ++attempt) {
        emit f.socket->closed(1006, u"connection refused"_s);
        EXPECT_EQ(f.state(), FeedState::Offline);
        EXPECT_TRUE(f.feed->health().detail.contains(u"connection refused"_s));
        f.pass(limits::reconnectLeast - 1ms);
        EXPECT_EQ(f.socket->opens.size(), attempt) << "too early";
        auto pause = limits::reconnectLeast - 1ms;
        while (f.socket->opens.size() == attempt && pause <= limits::reconnectMost) {
            f.pass(100ms);
            pause += 100ms;
        }
        EXPECT_EQ(f.socket->opens.size(), attempt + 1) << "never longer than the bound";
        longest = std::max(longest, pause);
    }
    EXPECT_GT(longest, 5s) << "pauses grow";
}

TEST(FeedSubscription, ReturnsQuicklyToAFeedThatSpoke)
{
    FeedFixture f;
    f.feed->start();
    for (int attempt = 0; attempt < 30; ++attempt) {
        emit f.socket->closed(1006, u"refused"_s);
        f.pass(30s);
    }
    emit f.socket->opened();
    emit f.socket->messageReceived("{}");
    emit f.socket->closed(1001, u"going away"_s);
    const auto opens = f.socket->opens.size();
    f.pass(1500ms); // three times the least is the longest first pause
    EXPECT_EQ(f.socket->opens.size(), opens + 1);
}

TEST(FeedSubscription, StaysAwayOnceStopped)
{
    FeedFixture f;
    f.feed->start();
    emit f.socket->opened();
    f.feed->stop();
    EXPECT_EQ(f.socket->closes, 1);
    emit f.socket->closed(1000, {});
    f.pass(60s);
    EXPECT_EQ(f.socket->opens.size(), 1);
    EXPECT_EQ(f.state(), FeedState::Offline);
}

} // namespace yagura
