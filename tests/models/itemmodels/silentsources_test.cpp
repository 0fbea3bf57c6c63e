#include "itemmodels/silentsources.h"
#include "picture/interruptionlog.h"
#include "support/workspacefixture.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct SilentSourcesOf : ::testing::Test {
    yagura::testing::WorkspaceFixture console;
    InterruptionLog log{ console.feeds, console.time };
    SilentSources silent{ console.feeds, console.clock, &log };
    const Instant start = console.time.now();

    SilentSourcesOf() { log.restore({}); }
    void stand(FeedState state)
    {
        SourceHealth health;
        health.settings.source = u"urn:a"_s;
        health.state = state;
        health.lastSeen = start;
        console.feeds.setSources({ health }, 0);
    }
};

} // namespace

TEST_F(SilentSourcesOf, FollowTheBoardWhileThePictureIsLive)
{
    const QSignalSpy changed(&silent, &SilentSources::changed);
    stand(FeedState::Live);
    EXPECT_FALSE(silent.contains(u"urn:a"_s));
    stand(FeedState::Silent);
    EXPECT_TRUE(silent.contains(u"urn:a"_s));
    EXPECT_FALSE(silent.contains(u"urn:b"_s));
    stand(FeedState::Live);
    EXPECT_TRUE(silent.isEmpty());
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(SilentSourcesOf, AreThoseOfTheFixedInstantAsItWasKnownThen)
{
    stand(FeedState::Live);
    console.time.advance(10min);
    stand(FeedState::Silent);
    console.time.advance(10min);
    console.clock.fixAt(start + 5min);
    EXPECT_TRUE(silent.isEmpty()) << "it was not silent then";
    console.clock.fixAt(start + 15min);
    EXPECT_TRUE(silent.contains(u"urn:a"_s));
    stand(FeedState::Live);
    EXPECT_TRUE(silent.contains(u"urn:a"_s)) << "what comes now changes nothing of the past";
    console.clock.goLive();
    EXPECT_TRUE(silent.isEmpty());
}

TEST_F(SilentSourcesOf, AreNoneInThePastWithoutALog)
{
    SilentSources unlogged(console.feeds, console.clock, nullptr);
    stand(FeedState::Silent);
    EXPECT_TRUE(unlogged.contains(u"urn:a"_s));
    console.clock.fixAt(start);
    EXPECT_TRUE(unlogged.isEmpty());
}
