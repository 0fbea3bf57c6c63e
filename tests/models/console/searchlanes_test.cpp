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
