#include "console/searchlanes.h"

#include "search/queryreader.h"
#include "store/database.h"
#include "store/searchtable.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;
using yagura::testing::FailsWithReason;
using yagura::testing::Succeeds;

namespace {

struct Fixture {
    QTemporaryDir folder;
    QString file = folder.filePath(u"search.db"_s);
    std::unique_ptr<Database> index = std::move(*Database::open(file, Database::Schema::Search));
    SearchTable table{ *index };
    SearchLanes lanes{ file };

    void put(int first, int last)
    {
        std::vector<SearchDocument> documents;
        for (int seq = first; seq <= last; ++seq)
            documents.push_back(
                { SearchHits::keyOf(seq, 0), seq % 3 == 0 ? u"電力 障害"_s : u"電力 訓練"_s });
        EXPECT_THAT(table.add(documents, last), Succeeds());
    }
    /// In four parts of the index, far fewer than they have room for.
    void putIntoParts()
    {
        for (const int part : { 0, 1, 2, 5 })
            put(part * int(SearchTable::eventsInPart) + 1,
                part * int(SearchTable::eventsInPart) + 100);
    }
    static SearchQuery query(const QString& text) { return QueryReader::read(text).query; }
    static bool neverOld() { return false; }
};

} // namespace

TEST(SearchLanes, FindWhatOneTableFindsInItsOrder)
{
    Fixture f;
    f.put(1, 1000);
    ASSERT_THAT(f.lanes.begin(), Succeeds());
    f.put(1001, 1010); // behind the last part
    for (const QString& text : { u"電力"_s, u"障害"_s, u"電力 -障害"_s, u"-訓練"_s, u"障"_s }) {
        const auto one = f.table.find(Fixture::query(text), Fixture::neverOld);
        const auto all = f.lanes.find(Fixture::query(text), Fixture::neverOld);
        ASSERT_THAT(all, Succeeds());
        EXPECT_EQ(all->keys(), one->keys()) << text.toStdString();
        EXPECT_FALSE(all->keys().empty());
        EXPECT_EQ(all->meaning(), one->meaning());
        EXPECT_EQ(all->indexedTo(), 1010);
    }
}

TEST(SearchLanes, JoinPartsInTheirOrderAndTellTheNewestFirst)
{
    Fixture f;
    f.putIntoParts();
    ASSERT_THAT(f.lanes.begin(), Succeeds());
    std::vector<SearchHits> first;
    const auto whole = f.lanes.find(Fixture::query(u"障害"_s), Fixture::neverOld,
        [&](SearchHits part) { first.push_back(std::move(part)); });
    ASSERT_THAT(whole, Succeeds());
    EXPECT_EQ(whole->keys(), f.table.find(Fixture::query(u"障害"_s), Fixture::neverOld)->keys());
    EXPECT_GT(whole->keys().size(), 4u * 32);
    EXPECT_FALSE(whole->isInPart());
    if (QThread::idealThreadCount() >= 4)
        return; // each has its part, so all are the newest
    ASSERT_EQ(first.size(), 1u);
    EXPECT_TRUE(first.front().isInPart());
    EXPECT_EQ(first.front().keys().back(), whole->keys().back());
    EXPECT_LT(first.front().keys().size(), whole->keys().size());
    EXPECT_TRUE(first.front().covers(1, true)) << "it says no of all the others, for now";
}

TEST(SearchLanes, LeaveOutNoEventAtTheEdgeOfAPartAndTakeNoneTwice)
{
    Fixture f;
    const int size = int(SearchTable::eventsInPart);
    for (const int part : { 0, 1, 2, 3, 4 }) {
        f.put(part * size + (part == 0 ? 1 : 0), part * size + 3);
        f.put((part + 1) * size - 3, (part + 1) * size - 1);
    }
    ASSERT_THAT(f.lanes.begin(), Succeeds());
    const auto one = f.table.find(Fixture::query(u"電力"_s), Fixture::neverOld);
    const auto all = f.lanes.find(Fixture::query(u"電力"_s), Fixture::neverOld);
    ASSERT_THAT(all, Succeeds());
    EXPECT_EQ(all->keys().size(), 5u * 7 - 1);
    EXPECT_EQ(all->keys(), one->keys());
}

TEST(SearchLanes, TellNothingFirstWhereOnlyWordsAreLeftOut)
{
    Fixture f;
    f.putIntoParts();
    ASSERT_THAT(f.lanes.begin(), Succeeds());
    const auto whole = f.lanes.find(Fixture::query(u"-訓練"_s), Fixture::neverOld,
        [](const SearchHits&) { ADD_FAILURE() << "what it names is not to be shown"; });
    ASSERT_THAT(whole, Succeeds());
    EXPECT_EQ(whole->meaning(), SearchHits::Keys::LeftOut);
    EXPECT_EQ(whole->keys(), f.table.find(Fixture::query(u"-訓練"_s), Fixture::neverOld)->keys());
    EXPECT_GT(whole->keys().size(), 4u * 65);
}

TEST(SearchLanes, AnswerAnEmptyIndex)
{
    Fixture f;
    ASSERT_THAT(f.lanes.begin(), Succeeds());
    const auto found = f.lanes.find(Fixture::query(u"電力"_s), Fixture::neverOld);
    ASSERT_THAT(found, Succeeds());
    EXPECT_TRUE(found->keys().empty());
}

TEST(SearchLanes, BreakOffWhenNobodyWaits)
{
    Fixture f;
    f.put(1, 20'000);
    ASSERT_THAT(f.lanes.begin(), Succeeds());
    const auto found = f.lanes.find(Fixture::query(u"電力"_s), [] { return true; });
    EXPECT_THAT(found, FailsWithReason("E-SEARCH-OLD"));
}

TEST(SearchLanes, SayThatThereIsNoIndex)
{
    QTemporaryDir folder;
    SearchLanes lanes(folder.filePath(u"none.db"_s));
    EXPECT_FALSE(lanes.begin());
    EXPECT_FALSE(lanes.isOpen());
}
