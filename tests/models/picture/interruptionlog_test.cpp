#include "picture/interruptionlog.h"

#include "picture/feedboard.h"
#include "support/manualclock.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Log : ::testing::Test {
    testing::ManualClock clock;
    FeedBoard feeds;
    InterruptionLog log{ feeds, clock };
    std::vector<Interruption> noted;
    const Instant start = clock.now();

    Log()
    {
        QObject::connect(&log, &InterruptionLog::noted, &log,
            [this](const std::vector<Interruption>& changed) { noted = changed; });
        log.restore({});
    }
    void show(FeedState state, Instant lastSeen, bool gap = false)
    {
        SourceHealth source;
        source.settings.source = u"urn:a"_s;
        source.state = state;
        source.lastSeen = lastSeen;
        source.gap = gap;
        feeds.setSources({ source }, 0);
    }
};

} // namespace

TEST_F(Log, NotesASilenceFromTheLastEventToTheNext)
{
    show(FeedState::Live, start);
    EXPECT_TRUE(noted.empty());
    clock.advance(10min);
    show(FeedState::Silent, start);
    ASSERT_EQ(noted.size(), 1U);
    EXPECT_TRUE(noted[0].lasts());
    EXPECT_EQ(noted[0].began, start);
    EXPECT_EQ(noted[0].noted, start + 10min);

    clock.advance(20min);
    show(FeedState::Live, start + 29min);
    EXPECT_EQ(noted[0].ended, start + 29min);
    EXPECT_EQ(noted[0].closed, start + 30min);
    EXPECT_EQ(log.knownAt({}).size(), 1U);
}

TEST_F(Log, SaysWhatWasKnownAtAnInstant)
{
    clock.advance(10min);
    show(FeedState::Silent, start);
    clock.advance(20min);
    show(FeedState::Live, start + 29min);

    EXPECT_TRUE(log.knownAt(start + 9min).empty()) << "nobody knew of it yet";
    ASSERT_EQ(log.knownAt(start + 29min).size(), 1U);
    EXPECT_TRUE(log.knownAt(start + 29min)[0].lasts()) << "nobody knew of its end";
    EXPECT_FALSE(log.knownAt(start + 30min)[0].lasts());
}

TEST_F(Log, KeepsAGapUntilItIsBackFilled)
{
    show(FeedState::Live, start, true);
    ASSERT_EQ(noted.size(), 1U);
    EXPECT_EQ(noted[0].kind, InterruptionKind::Gap);
    clock.advance(1min);
    show(FeedState::Live, start, false);
    EXPECT_EQ(noted[0].ended, start + 1min);
}

TEST_F(Log, SaysNothingOfSourcesBehindABrokenLink)
{
    clock.advance(10min);
    show(FeedState::Silent, start);
    noted.clear();
    show(FeedState::Offline, start);
    EXPECT_TRUE(noted.empty()) << "whether it speaks again is not known";
    EXPECT_TRUE(log.knownAt({})[0].lasts());
}

TEST_F(Log, NotesThatTheHubWasGoneFromItsLastFrame)
{
    const auto hub = [&](FeedState state, Instant lastFrame) {
        LinkHealth link;
        link.url = QUrl(u"ws://127.0.0.1:1"_s);
        link.isHub = true;
        link.state = state;
        link.lastFrame = lastFrame;
        feeds.setLink(link);
    };
    hub(FeedState::Connecting, {});
    hub(FeedState::Live, start);
    EXPECT_TRUE(noted.empty());
    clock.advance(10min);
    hub(FeedState::Offline, start + 9min);
    ASSERT_EQ(noted.size(), 1U);
    EXPECT_EQ(noted[0].kind, InterruptionKind::Link);
    EXPECT_EQ(noted[0].source, QString()) << "of every source";
    EXPECT_EQ(noted[0].began, start + 9min);
    EXPECT_EQ(noted[0].noted, start + 10min);
    clock.advance(5min);
    hub(FeedState::Connecting, start + 9min);
    hub(FeedState::Offline, start + 9min);
    EXPECT_TRUE(log.knownAt({})[0].lasts()) << "trying is not there yet";
    hub(FeedState::Live, start + 15min);
    EXPECT_EQ(noted[0].ended, start + 15min);
    EXPECT_EQ(log.knownAt({}).size(), 1U);
}

TEST_F(Log, EndsWhatAnEarlierRunBegan)
{
    InterruptionLog next(feeds, clock);
    next.restore({ { u"urn:a"_s, InterruptionKind::Silent, start - 2h, start - 1h, {}, {} } });
    show(FeedState::Live, start - 5min);
    ASSERT_EQ(next.knownAt({}).size(), 1U);
    EXPECT_EQ(next.knownAt({})[0].ended, start - 5min);
}

} // namespace yagura
