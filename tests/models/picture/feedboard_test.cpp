#include "picture/feedboard.h"

#include "support/qtprinters.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

LinkHealth linkTo(const QString& url, FeedState state, Instant lastFrame = {}, bool isHub = false)
{
    return { QUrl(url), isHub, state, lastFrame, {} };
}

} // namespace

TEST(FeedBoard, ListsTheHubFirst)
{
    FeedBoard board;
    board.setLink(linkTo(u"ws://feed"_s, FeedState::Live));
    board.setLink(linkTo(u"ws://hub"_s, FeedState::Live, {}, true));
    ASSERT_EQ(board.links().size(), 2u);
    EXPECT_TRUE(board.links().front().isHub);
}

TEST(FeedBoard, SaysTheWorstAndTheNewest)
{
    FeedBoard board;
    EXPECT_EQ(board.worstLink(), FeedState::Connecting);
    EXPECT_FALSE(board.asOf().isKnown());
    board.setLink(linkTo(u"ws://a"_s, FeedState::Live, { 10 }));
    EXPECT_EQ(board.worstLink(), FeedState::Live);
    board.setLink(linkTo(u"ws://b"_s, FeedState::Stale, { 7 }));
    EXPECT_EQ(board.worstLink(), FeedState::Stale);
    EXPECT_EQ(board.asOf(), Instant{ 10 });
}

TEST(FeedBoard, TellsOnlyWhatChanged)
{
    FeedBoard board;
    QSignalSpy changes(&board, &FeedBoard::changed);
    board.setLink(linkTo(u"ws://a"_s, FeedState::Live, { 10 }));
    board.setLink(linkTo(u"ws://a"_s, FeedState::Live, { 10 }));
    EXPECT_EQ(changes.size(), 1);
    board.setLink(linkTo(u"ws://a"_s, FeedState::Live, { 11 }));
    EXPECT_EQ(changes.size(), 2);
    EXPECT_EQ(board.links().size(), 1u);
    board.setSources({ {} }, 1);
    board.setSources({ {} }, 1);
    EXPECT_EQ(changes.size(), 3);
    EXPECT_EQ(board.quarantineCount(), 1);
}

TEST(FeedBoard, AddsItsSourcesUp)
{
    SourceHealth a;
    a.counts = { 10, 5, 3, 1, 1 };
    SourceHealth b;
    b.counts = { 4, 4, 0, 0, 0 };
    FeedBoard board;
    board.setSources({ a, b }, 2);
    const IntakeCounts sum{ 14, 9, 3, 1, 1 };
    EXPECT_EQ(board.total(), sum);
}

} // namespace yagura
