#include "search/heldwords.h"

#include "search/foldedtext.h"
#include "search/queryreader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace {

bool neverOld()
{
    return false;
}

std::vector<qint64> events(
    const HeldWords& held, const QString& query, SearchHits::Keys meaning = SearchHits::Keys::Found)
{
    std::vector<qint64> found;
    const auto answer = held.answer(QueryReader::read(query).query, meaning, neverOld);
    for (const qint64 key : answer.keys)
        found.push_back(SearchHits::eventOf(key));
    return found;
}

void put(HeldWords& held, qint64 event, const QString& text)
{
    held.add(SearchHits::keyOf(event, 0), foldedText(text));
    held.setReadTo(event);
}

} // namespace

TEST(HeldWords, FindsAnythingThatStandsInARow)
{
    HeldWords held;
    put(held, 3, u"Wireless Compromise T0860 電力会社"_s);
    put(held, 7, u"Rogue Master T0848 水道"_s);
    EXPECT_THAT(events(held, u"t0860"_s), ElementsAre(3));
    EXPECT_THAT(events(held, u"力会"_s), ElementsAre(3));
    EXPECT_THAT(events(held, u"T08"_s), ElementsAre(3, 7));
    EXPECT_THAT(events(held, u"T08 -水"_s), ElementsAre(3));
}

TEST(HeldWords, NamesWhatIsLeftOutWhereTheIndexDoesSo)
{
    HeldWords held;
    put(held, 3, u"電力"_s);
    put(held, 7, u"水道"_s);
    EXPECT_THAT(events(held, u"-水"_s, SearchHits::Keys::LeftOut), ElementsAre(7));
}

TEST(HeldWords, LetsTheOldestGoAndSaysWhereItBegins)
{
    HeldWords held(20);
    put(held, 1, u"0123456789"_s);
    put(held, 2, u"0123456789"_s);
    EXPECT_EQ(held.after(), 0);
    put(held, 3, u"0123456789"_s);
    EXPECT_EQ(held.after(), 1);
    EXPECT_EQ(held.bytes(), 20);
    EXPECT_THAT(events(held, u"0123"_s), ElementsAre(2, 3));
}

TEST(HeldWords, BreaksOffWhenNobodyWaits)
{
    HeldWords held;
    put(held, 3, u"水道"_s);
    const auto answer = held.answer(
        QueryReader::read(u"水"_s).query, SearchHits::Keys::Found, [] { return true; });
    EXPECT_TRUE(answer.keys.empty());
}

TEST(SearchHits, JudgesARowThatIsHeldInMemoryByItsWords)
{
    SearchHits hits({}, 9);
    EXPECT_FALSE(hits.covers(5, false));
    hits.setHeld({ { SearchHits::keyOf(5, 0) }, 2, 6 });
    EXPECT_TRUE(hits.covers(5, false));
    EXPECT_FALSE(hits.covers(2, false)) << "it was let go";
    EXPECT_FALSE(hits.covers(7, false)) << "not read yet";
    EXPECT_TRUE(hits.contains(5, 0));
    EXPECT_FALSE(hits.contains(4, 0));
}

} // namespace yagura
