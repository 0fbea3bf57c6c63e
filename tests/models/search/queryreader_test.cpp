#include "search/queryreader.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;
using Kind = QueryProblem::Kind;

namespace {

SearchQuery understood(const QString& text)
{
    const ReadQuery read = QueryReader::read(text);
    EXPECT_FALSE(read.problem) << text.toStdString();
    return read.query;
}

Instant utc(const QString& text)
{
    return *Instant::fromRfc3339(text);
}

} // namespace

TEST(QueryReader, ReadsWordsPhrasesAndWordsThatMustNotBeThere)
{
    const auto query = understood(u"ＶＰＮ　\"initial access\" -訓練 「遠隔 操作」"_s);
    const std::vector<SearchTerm> wanted{ { u"vpn"_s, false }, { u"initial access"_s, false },
        { u"訓練"_s, true }, { u"遠隔 操作"_s, false } };
    EXPECT_EQ(query.terms, wanted);
    EXPECT_FALSE(query.hasFields());
}

TEST(QueryReader, KnowsItsFieldsInBothLanguages)
{
    for (const QString& text : { u"sector:power pref:fukuoka level:>=3 tlp:green kind:incident"_s,
             u"分野:電力 都道府県:福岡 レベル:3以上 TLP：GREEN 種別:事案"_s }) {
        const auto query = understood(text);
        EXPECT_EQ(query.sector, u"ci.power"_s);
        EXPECT_EQ(query.prefecture, 40);
        EXPECT_EQ(query.least, Severity::Major);
        EXPECT_FALSE(query.most);
        EXPECT_EQ(query.tlp, Tlp::Green);
        EXPECT_EQ(query.kinds.size(), 3u);
        EXPECT_TRUE(query.terms.empty());
    }
    EXPECT_EQ(understood(u"都道府県:京都"_s).prefecture, 26);
    EXPECT_EQ(understood(u"pref:13"_s).prefecture, 13);
    EXPECT_EQ(understood(u"sector:espa.electricity"_s).sector, u"ci.power"_s);
    EXPECT_EQ(understood(u"分野:\"政府・行政\""_s).sector, u"ci.government"_s);
}

TEST(QueryReader, ReadsRangesOfLevels)
{
    const auto range = understood(u"level:1-3"_s);
    EXPECT_EQ(range.least, Severity::Slight);
    EXPECT_EQ(range.most, Severity::Major);
    const auto one = understood(u"level:2"_s);
    EXPECT_EQ(one.least, Severity::Certain);
    EXPECT_EQ(one.most, Severity::Certain);
    EXPECT_FALSE(understood(u"level:<=1"_s).least);
}

TEST(QueryReader, ReadsDaysOfTheReadersClockAndOfEras)
{
    for (const QString& text : { u"from:2026-11-01 to:2026-11-23"_s,
             u"以降:令和8年11月1日 以前:R8.11.23"_s, u"from:2026/11/1 to:2026年11月23日"_s }) {
        const auto query = understood(text);
        EXPECT_EQ(query.from, utc(u"2026-10-31T15:00:00Z"_s)) << text.toStdString();
        EXPECT_EQ(query.to, utc(u"2026-11-23T15:00:00Z"_s)) << "the last day belongs to it";
    }
    EXPECT_EQ(understood(u"from:2026-11-23T14:05"_s).from, utc(u"2026-11-23T05:05:00Z"_s));
    EXPECT_EQ(understood(u"to:2026"_s).to, utc(u"2026-12-31T15:00:00Z"_s));
}

TEST(QueryReader, TakesAColonInAWordForAColon)
{
    EXPECT_EQ(
        understood(u"https://evil.example"_s).terms.front().folded, u"https://evil.example"_s);
    EXPECT_EQ(understood(u"2001:db8"_s).terms.front().folded, u"2001:db8"_s);
}

TEST(QueryReader, SaysWhatItDoesNotUnderstandAndWhere)
{
    const QString text = u"vpn sector:宇宙 x"_s;
    const auto read = QueryReader::read(text);
    ASSERT_TRUE(read.problem);
    EXPECT_EQ(read.problem->kind, Kind::UnknownValue);
    EXPECT_EQ(text.mid(read.problem->start, read.problem->length), u"sector:宇宙"_s);
    EXPECT_EQ(read.problem->value, u"宇宙"_s);
    EXPECT_EQ(read.query.terms.size(), 2u) << "the rest is understood";
}

TEST(QueryReader, NamesEveryKindOfProblem)
{
    const auto kindOf = [](const QString& text) { return QueryReader::read(text).problem->kind; };
    EXPECT_EQ(kindOf(u"\"initial access"_s), Kind::OpenQuote);
    EXPECT_EQ(kindOf(u"level:"_s), Kind::NoValue);
    EXPECT_EQ(kindOf(u"level:5"_s), Kind::UnknownValue);
    EXPECT_EQ(kindOf(u"level:3-1"_s), Kind::UnknownValue);
    EXPECT_EQ(kindOf(u"from:tomorrow"_s), Kind::UnknownValue);
    EXPECT_EQ(kindOf(u"tlp:red tlp:green"_s), Kind::Twice);
    EXPECT_EQ(kindOf(u"-tlp:red"_s), Kind::ExcludedField);
}

TEST(SearchQuery, HoldsWhereAllItsWordsAreAndNoneOfTheOthers)
{
    const auto query = understood(u"電力 -訓練"_s);
    EXPECT_TRUE(query.holdsIn(u"九州電力の障害"));
    EXPECT_FALSE(query.holdsIn(u"電力の訓練"));
    EXPECT_FALSE(query.holdsIn(u"水道"));
}
