#include "store/searchtable.h"

#include "search/foldedtext.h"
#include "search/queryreader.h"
#include "store/incidentstore.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using testing::FailsWithReason;
using ::testing::IsEmpty;
using testing::StoreFile;
using testing::Succeeds;

namespace {

bool neverOld()
{
    return false;
}

class SearchTableTest : public ::testing::Test {
protected:
    void put(qint64 seq, const QString& text)
    {
        EXPECT_THAT(
            m_table.add({ { SearchHits::keyOf(seq, 0), foldedText(text) } }, seq), Succeeds());
    }
    SearchHits hits(const QString& query) const
    {
        const auto found = m_table.find(QueryReader::read(query).query, neverOld);
        EXPECT_THAT(found, Succeeds());
        return found.value_or(SearchHits());
    }
    std::vector<qint64> events(const QString& query) const
    {
        std::vector<qint64> found;
        const SearchHits answer = hits(query);
        for (const qint64 key : answer.keys())
            found.push_back(key / 65536);
        return found;
    }

    StoreFile m_file{ Database::Schema::Search };
    SearchTable m_table{ *m_file };
};

IncomingEvent event(const QString& id, const QByteArray& body, std::vector<Item> items)
{
    IncomingEvent incoming;
    incoming.event.id = id;
    incoming.event.source = u"urn:test:source"_s;
    incoming.event.type = QStringView(stixObjectType).toString();
    incoming.event.data = body;
    incoming.items = std::move(items);
    incoming.link = u"hub"_s;
    incoming.received = { 1000 };
    return incoming;
}

Item item(int ordinal, Tlp tlp, const QString& handling = {})
{
    Item made;
    made.objectId = u"x--%1"_s.arg(ordinal);
    made.title = { u"題"_s, u"title"_s };
    made.ordinal = ordinal;
    made.marking = { tlp, Marking::Origin::Stated, handling };
    return made;
}

} // namespace

TEST_F(SearchTableTest, FindsJapaneseWordsOfOneTwoAndFiveCharacters)
{
    put(1, u"九州の電力会社で不正アクセスを確認"_s);
    put(2, u"水道局の訓練"_s);
    put(3, u"会社と電力"_s);
    EXPECT_THAT(events(u"電"_s), ElementsAre(1, 3));
    EXPECT_THAT(events(u"認"_s), ElementsAre(1));
    EXPECT_THAT(events(u"電力"_s), ElementsAre(1, 3));
    EXPECT_THAT(events(u"電力会社で"_s), ElementsAre(1));
    EXPECT_THAT(events(u"電力会社"_s), ElementsAre(1))
        << "neighbours, not words that are both there";
    EXPECT_THAT(events(u"フセイ"_s), IsEmpty());
}

TEST_F(SearchTableTest, FindsWhatIsWrittenAnotherWay)
{
    put(1, u"ＶＰＮ装置、令和8年11月23日、ｻｰﾊﾞｰ、髙崎市"_s);
    for (const QString& query :
        { u"vpn"_s, u"2026-11-23"_s, u"R8.11.23"_s, u"2026"_s, u"サーバ"_s, u"高崎"_s })
        EXPECT_THAT(events(query), ElementsAre(1)) << query.toStdString();
}

TEST_F(SearchTableTest, FindsAddressesNamesAndNumbersByAnyPart)
{
    put(1, u"203.0.113.25 evil.example.com CVE-2099-0001"_s);
    put(2, u"113.0.203.25 malware--3f2a1b0c-0d1e-4a2b-8c3d-0123456789ab"_s);
    EXPECT_THAT(events(u"203.0.113"_s), ElementsAre(1));
    EXPECT_THAT(events(u"113.25"_s), ElementsAre(1));
    EXPECT_THAT(events(u"example.co"_s), ElementsAre(1));
    EXPECT_THAT(events(u"2099-0001"_s), ElementsAre(1));
    EXPECT_THAT(events(u"3f2a1b0c-0d1e-4a"_s), ElementsAre(2));
}

TEST_F(SearchTableTest, JoinsWordsAndLeavesOut)
{
    put(1, u"電力 障害"_s);
    put(2, u"電力 訓練"_s);
    put(3, u"水道 障害"_s);
    EXPECT_THAT(events(u"電力 障害"_s), ElementsAre(1));
    EXPECT_THAT(events(u"電力 -訓練"_s), ElementsAre(1));
    EXPECT_THAT(events(u"電 -訓"_s), ElementsAre(1));
    EXPECT_THAT(events(u"障害 -電"_s), ElementsAre(3));
    EXPECT_THAT(events(u"\"電力 障害\""_s), ElementsAre(1));
    EXPECT_THAT(events(u"\"障害 電力\""_s), IsEmpty()) << "in this order";
}

TEST_F(SearchTableTest, AnswersAQueryThatOnlyLeavesOut)
{
    put(1, u"電力"_s);
    put(2, u"訓練"_s);
    const auto rest = hits(u"-訓練"_s);
    EXPECT_TRUE(rest.contains(1, 0));
    EXPECT_FALSE(rest.contains(2, 0));
}

TEST_F(SearchTableTest, TakesEveryTypedSignForAWord)
{
    put(1, u"電力"_s);
    for (const QString& query : { u"電力 OR"_s, u"電力*"_s, u"電力 AND NOT"_s, u"^電力"_s,
             u"(電力"_s, u"電力 NEAR(x"_s, u"'電力"_s })
        hits(query);
}

TEST_F(SearchTableTest, KnowsHowFarItHasRead)
{
    put(7, u"電力"_s);
    EXPECT_EQ(m_table.indexedTo().value_or(-1), 7);
    EXPECT_TRUE(hits(u"電力"_s).covers(7, true));
    EXPECT_FALSE(hits(u"電力"_s).covers(8, true));
    EXPECT_FALSE(hits(u"電力"_s).covers(7, false));
    EXPECT_THAT(m_table.clear(), Succeeds());
    EXPECT_EQ(m_table.indexedTo().value_or(-1), 0);
    EXPECT_THAT(events(u"電力"_s), IsEmpty());
}

TEST_F(SearchTableTest, HoldsPartsThatItMakesAsTheyComeAndForgetsThemAll)
{
    constexpr qint64 size = SearchTable::eventsInPart;
    EXPECT_THAT(m_table.add({ { SearchHits::keyOf(size - 1, 3), u"電力"_s },
                                { SearchHits::keyOf(size, 0), u"電力"_s } },
                    size),
        Succeeds());
    put(7 * size + 5, u"電力"_s);
    EXPECT_EQ(m_table.parts().value(), (std::vector<qint64>{ 0, 1, 7 }));
    EXPECT_THAT(events(u"電力"_s), ElementsAre(size - 1, size, 7 * size + 5));
    const SearchTable::Events some{ size - 1, 7 * size + 4 };
    EXPECT_EQ(m_table.find(QueryReader::read(u"電力"_s).query, neverOld, some)->keys().size(), 1u);
    EXPECT_THAT(m_table.clear(), Succeeds());
    EXPECT_TRUE(m_table.parts().value().empty());
    put(1, u"水道"_s);
    EXPECT_THAT(events(u"電力"_s), IsEmpty());
}

TEST_F(SearchTableTest, BreaksOffWhenNobodyWaits)
{
    std::vector<SearchDocument> many;
    for (int seq = 1; seq <= 5000; ++seq)
        many.push_back({ SearchHits::keyOf(seq, 0), u"電力"_s });
    ASSERT_THAT(m_table.add(many, 5000), Succeeds());
    const auto found = m_table.find(QueryReader::read(u"電力"_s).query, [] { return true; });
    EXPECT_THAT(found, FailsWithReason("E-SEARCH-OLD"));
}

TEST(SearchDocuments, ReadsBodiesAndLeavesOutWhatMayNotBeIndexed)
{
    StoreFile file(Database::Schema::Mirror);
    IncidentStore store(*file, true);
    ASSERT_THAT(store.load(), Succeeds());
    const QByteArray body = R"({"type":"bundle","id":"bundle--1","objects":[
        {"type":"x","id":"x--0","description":"open 公開"},{"type":"x","id":"x--1","description":"red"},
        {"type":"x","id":"x--2","description":"strict"},{"type":"x","id":"x--3","description":"telecom"}]})";
    ASSERT_THAT(store.store({ event(u"e1"_s, body,
                                { item(0, Tlp::Amber), item(1, Tlp::Red), item(2, Tlp::AmberStrict),
                                    item(3, Tlp::Green, u"telecom"_s) }) },
                    { 1001 }),
        Succeeds());
    const auto slice = SearchDocuments(*file).after(0, 100);
    ASSERT_THAT(slice, Succeeds());
    EXPECT_EQ(slice->readTo, 1);
    ASSERT_EQ(slice->documents.size(), 1u);
    EXPECT_EQ(slice->documents[0].key, SearchHits::keyOf(1, 0));
    EXPECT_TRUE(slice->documents[0].folded.contains(u"open 公開"_s));
    EXPECT_TRUE(slice->documents[0].folded.contains(u"title"_s));
    EXPECT_EQ(SearchDocuments(*file).after(1, 100)->readTo, 1) << "nothing follows";
}

} // namespace yagura
