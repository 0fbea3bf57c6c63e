#include "search/searchtext.h"

#include "search/queryreader.h"
#include "search/whymatched.h"

#include "support/qtprinters.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

QByteArray actor()
{
    return R"({"type":"threat-actor","spec_version":"2.1","created":"2026-01-01T00:00:00.000Z",
        "id":"threat-actor--3f2a1b0c-0d1e-4a2b-8c3d-0123456789ab","name":"MirrorFace",
        "aliases":["Earth Kasha"],"description":"国内の政府機関を狙う。侵入にはＶＰＮ装置の欠陥を使う。",
        "object_marking_refs":["marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"],
        "external_references":[{"source_name":"npa","url":"https://example.go.jp/a"}]})";
}

std::vector<WhyMatched> reasons(const QString& text)
{
    return whyMatched(QueryReader::read(text).query, SearchText::fields(actor()));
}

} // namespace

TEST(SearchText, NamesEveryTextAndLeavesOutTheBookkeeping)
{
    QStringList paths;
    for (const SearchField& field : SearchText::fields(actor()))
        paths << field.path;
    EXPECT_EQ(paths.join(u' '),
        u"id name aliases description external_references.source_name external_references.url"_s);
}

TEST(SearchText, FindsNothingInWhatIsNoJson)
{
    EXPECT_TRUE(SearchText::fields("not json").empty());
}

TEST(WhyMatched, ShowsTheWordsAsTheyStandThere)
{
    const auto found = reasons(u"vpn装置"_s);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].path, u"description"_s);
    EXPECT_EQ(found[0].match, u"ＶＰＮ装置"_s);
    EXPECT_EQ(found[0].before, u"国内の政府機関を狙う。侵入には"_s);
    EXPECT_EQ(found[0].after, u"の欠陥を使う。"_s);
    EXPECT_TRUE(found[0].aliasOf.isEmpty());
}

TEST(WhyMatched, NamesTheThingWhoseOtherNameItIs)
{
    const auto found = reasons(u"earth"_s);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].match, u"Earth"_s);
    EXPECT_EQ(found[0].aliasOf, u"MirrorFace"_s);
}

TEST(WhyMatched, PrefersTheFieldThatSaysNothingElse)
{
    const auto found = whyMatched(QueryReader::read(u"t0859"_s).query,
        { { u"external_references.url"_s, u"https://attack.mitre.org/techniques/T0859"_s },
            { u"external_references.external_id"_s, u"T0859"_s } });
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].path, u"external_references.external_id"_s);
    EXPECT_EQ(found[0].match, u"T0859"_s);
}

TEST(WhyMatched, HasOneReasonForEachWordThatIsThere)
{
    EXPECT_EQ(reasons(u"MirrorFace 政府 -訓練"_s).size(), 2u);
    EXPECT_TRUE(reasons(u"水道"_s).empty());
}
