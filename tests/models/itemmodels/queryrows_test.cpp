#include "itemmodels/queryrows.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

struct Rows : ::testing::Test {
    yagura::testing::WorkspaceFixture console;
    QueryRows rows{ console.picture, console.focus };

    void put(std::initializer_list<QString> ids)
    {
        std::vector<Item> items;
        for (const QString& id : ids)
            items.push_back(console.incident(id, Severity::Slight, u"ci.gas"_s, 13));
        console.picture.apply(items);
    }
    void searchFor(const QString& word, SharedHits hits = {})
    {
        auto query = std::make_shared<SearchQuery>();
        query->text = word;
        query->terms = { { word } };
        console.focus.setQuery(query, hits);
    }
    bool settles() const
    {
        return QTest::qWaitFor([&] { return !rows.isBusy(); }, 3000);
    }
    QString taken() const
    {
        QString ids;
        for (int row = 0; row < console.picture.rowCount(); ++row)
            ids += rows.takes(row) ? console.picture.objectIdOf(row) : u"."_s;
        return ids;
    }
};

} // namespace

TEST_F(Rows, TakeAllWhereNothingIsSearchedFor)
{
    put({ u"a"_s, u"b"_s });
    EXPECT_TRUE(rows.takesAll());
    EXPECT_EQ(taken(), u"ab"_s);
}

TEST_F(Rows, TakeWhatAnswersTheSearch)
{
    put({ u"aq"_s, u"b"_s, u"cq"_s });
    searchFor(u"q"_s);
    ASSERT_TRUE(settles());
    EXPECT_EQ(taken(), u"aq.cq"_s);
    QSignalSpy changed(&rows, &QueryRows::changed);
    console.focus.clear();
    EXPECT_EQ(taken(), u"aqbcq"_s);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(Rows, BelieveTheIndexWhereItHasReadARow)
{
    Item item = console.incident(u"told"_s, Severity::Slight, u"ci.gas"_s, 13);
    item.eventSeq = 7;
    console.picture.apply({ item });
    searchFor(u"elsewhere"_s,
        std::make_shared<const SearchHits>(std::vector{ SearchHits::keyOf(7, 0) }, 10));
    ASSERT_TRUE(settles());
    EXPECT_EQ(taken(), u"told"_s);
}

TEST_F(Rows, FollowWhatComesAndWhatChanges)
{
    put({ u"aq"_s });
    searchFor(u"q"_s);
    ASSERT_TRUE(settles());
    put({ u"b"_s, u"dq"_s });
    EXPECT_EQ(taken(), u"aq.."_s) << "left out until it was looked at";
    ASSERT_TRUE(settles());
    EXPECT_EQ(taken(), u"aq.dq"_s);
    Item changed = console.incident(u"b"_s, Severity::Slight, u"ci.gas"_s, 13);
    changed.title = { u"q"_s, u"q"_s };
    changed.modified = console.time.now() + std::chrono::seconds(1);
    changed.eventSeq = 9;
    console.picture.apply({ changed });
    ASSERT_TRUE(settles());
    EXPECT_EQ(taken(), u"aqbdq"_s);
}

TEST_F(Rows, LookAgainAtAnotherPicture)
{
    put({ u"aq"_s, u"b"_s });
    searchFor(u"q"_s);
    ASSERT_TRUE(settles());
    console.picture.reset({ console.incident(u"c"_s, Severity::Slight, u"ci.gas"_s, 13),
        console.incident(u"dq"_s, Severity::Slight, u"ci.gas"_s, 13) });
    EXPECT_EQ(taken(), u".."_s) << "the old numbers mean other rows";
    ASSERT_TRUE(settles());
    EXPECT_EQ(taken(), u".dq"_s);
}

TEST_F(Rows, LetTheNewestSearchWin)
{
    std::vector<Item> many;
    for (int n = 0; n < 20'000; ++n)
        many.push_back(console.incident(u"i%1"_s.arg(n), Severity::Slight, u"ci.gas"_s, 13));
    console.picture.apply(many);
    searchFor(u"nothing"_s);
    searchFor(u"i19999"_s);
    ASSERT_TRUE(settles());
    EXPECT_TRUE(rows.takes(19'999));
    EXPECT_FALSE(rows.takes(0));
}
