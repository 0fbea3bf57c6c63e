#include "itemmodels/focus.h"

#include "support/qtprinters.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

TEST(Focus, StartsWithEverythingInSight)
{
    const Focus focus;
    EXPECT_FALSE(focus.hasFilter());
    EXPECT_TRUE(focus.object().isEmpty());
    EXPECT_TRUE(focus.matter().isEmpty());
}

TEST(Focus, TellsACellWithOneSignal)
{
    Focus focus;
    QSignalSpy changed(&focus, &Focus::filterChanged);
    focus.setCell(u"ci.power"_s, 13);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(focus.sector(), u"ci.power"_s);
    EXPECT_EQ(focus.prefecture(), 13);
    EXPECT_TRUE(focus.hasFilter());
}

TEST(Focus, SaysNothingWhenNothingChanged)
{
    Focus focus;
    focus.setSector(u"ci.power"_s);
    focus.setObject(u"incident--1"_s);
    focus.setMatter(u"2026-0147"_s);
    focus.setSpan({ 1 }, { 2 });
    QSignalSpy filter(&focus, &Focus::filterChanged);
    QSignalSpy object(&focus, &Focus::objectChanged);
    QSignalSpy matter(&focus, &Focus::matterChanged);
    focus.setSector(u"ci.power"_s);
    focus.setPrefecture(noPrefecture);
    focus.setObject(u"incident--1"_s);
    focus.setMatter(u"2026-0147"_s);
    focus.setSpan({ 1 }, { 2 });
    EXPECT_EQ(filter.count() + object.count() + matter.count(), 0);
}

TEST(Focus, KeepsTheObjectWhenOnlyTheFilterIsCleared)
{
    Focus focus;
    focus.setCell(u"ci.power"_s, 13);
    focus.setSpan({ 1 }, {});
    focus.setObject(u"incident--1"_s);
    focus.clearFilter();
    EXPECT_FALSE(focus.hasFilter());
    EXPECT_EQ(focus.object(), u"incident--1"_s);
}

TEST(Focus, ClearsEverythingAndTellsEachPart)
{
    Focus focus;
    focus.setSector(u"ci.power"_s);
    focus.setObject(u"incident--1"_s);
    focus.setMatter(u"2026-0147"_s);
    QSignalSpy filter(&focus, &Focus::filterChanged);
    QSignalSpy object(&focus, &Focus::objectChanged);
    QSignalSpy matter(&focus, &Focus::matterChanged);
    focus.clear();
    EXPECT_EQ(filter.count(), 1);
    EXPECT_EQ(object.count(), 1);
    EXPECT_EQ(matter.count(), 1);
    EXPECT_FALSE(focus.hasFilter());
    EXPECT_TRUE(focus.matter().isEmpty());
}

TEST(Focus, HoldsTheSearchUntilTheSelectionIsCleared)
{
    Focus focus;
    QSignalSpy searched(&focus, &Focus::queryChanged);
    QSignalSpy filtered(&focus, &Focus::filterChanged);
    auto query = std::make_shared<SearchQuery>();
    query->text = u"gas"_s;
    query->terms = { { u"gas"_s } };
    focus.setQuery(query, nullptr);
    focus.setQuery(std::make_shared<SearchQuery>(*query), nullptr);
    EXPECT_EQ(searched.count(), 1) << "the same question again changes nothing";
    focus.setQuery(query, std::make_shared<const SearchHits>());
    EXPECT_EQ(searched.count(), 2) << "the index has answered";
    focus.clear();
    EXPECT_EQ(searched.count(), 3);
    EXPECT_FALSE(focus.query());
    EXPECT_FALSE(focus.hits());
    EXPECT_EQ(filtered.count(), 0);
    focus.setQuery(std::make_shared<SearchQuery>(), nullptr);
    EXPECT_FALSE(focus.query()) << "an empty question is none";
}

} // namespace
} // namespace yagura
