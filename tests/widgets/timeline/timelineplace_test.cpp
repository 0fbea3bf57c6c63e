#include "timeline/timelineplace.h"
#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QCheckBox>
#include <QAbstractButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Place : ::testing::Test {
    yagura::testing::WorkspaceFixture console;
    TimelinePlace place{ console.workspace };

    Place()
    {
        place.resize(1216, 620);
        place.show();
    }
    void press(const QString& button) { place.findChild<QAbstractButton*>(button)->click(); }
};

} // namespace

TEST_F(Place, JumpsToItsRanges)
{
    press(u"range1h"_s);
    EXPECT_EQ(place.view().scale().span(), std::chrono::milliseconds(1h));
    press(u"range6h"_s);
    EXPECT_EQ(place.view().scale().span(), std::chrono::milliseconds(6h));
    press(u"range7d"_s);
    EXPECT_EQ(place.view().scale().span(), std::chrono::milliseconds(24h * 7));
    Item old = console.incident(u"old"_s, Severity::Slight, u"ci.gas"_s, 13);
    old.occurred = console.time.now() - 24h * 30;
    console.picture.apply({ old });
    press(u"rangeAll"_s);
    EXPECT_LE(place.view().scale().from(), old.occurred);
}

TEST_F(Place, AddsThreatDataWhenAsked)
{
    Item threat = console.incident(u"indicator--1"_s, Severity::Slight, u"ci.gas"_s, 13);
    threat.kind = ItemKind::Indicator;
    console.picture.apply({ threat });
    const auto ticks = [&] {
        int count = 0;
        const SectorRows rows;
        const int gas = TimelineModel::laneOf(rows.rowWithKey(u"ci.gas"_s));
        for (int x = 0; x < place.view().bins().width(); ++x)
            count += place.view().bins().pixel(gas, x).count;
        return count;
    };
    EXPECT_EQ(ticks(), 0);
    place.findChild<QCheckBox*>(u"showThreats"_s)->click();
    EXPECT_EQ(ticks(), 1);
}

TEST_F(Place, ShowsTheTitleOfTheMarkUnderTheCursorAsPlainText)
{
    Item item = console.incident(u"a"_s, Severity::Slight, u"ci.gas"_s, 13);
    item.title = { u"<b>障害</b>"_s, u"<b>Outage</b>"_s };
    console.picture.apply({ item });
    place.view().setFocus();
    QTest::keyClick(&place.view(), Qt::Key_Tab);
    const auto* line = place.findChild<PlainLabel*>(u"timelineCursor"_s);
    EXPECT_TRUE(line->text().contains(u"<b>Outage</b>"_s)) << line->text().toStdString();
    EXPECT_EQ(line->textFormat(), Qt::PlainText);
}

TEST_F(Place, MarksTheRangeThatIsShownUntilSomebodyMovesIt)
{
    const auto isDown = [&](const QString& button) {
        return place.findChild<QAbstractButton*>(button)->isChecked();
    };
    EXPECT_TRUE(isDown(u"range24h"_s));
    press(u"range1h"_s);
    EXPECT_TRUE(isDown(u"range1h"_s));
    EXPECT_FALSE(isDown(u"range24h"_s));
    press(u"range1h"_s);
    EXPECT_TRUE(isDown(u"range1h"_s)) << "it is still what is shown";
    place.view().pan(40);
    EXPECT_FALSE(isDown(u"range1h"_s));
    press(u"rangeAll"_s);
    EXPECT_TRUE(isDown(u"rangeAll"_s));
}

TEST_F(Place, FitsBesideTheRailOfASmallScreen)
{
    for (const Language language : { Language::Japanese, Language::English }) {
        setUiLanguage(language);
        EXPECT_LE(place.minimumSizeHint().width(), 1366 - 150);
    }
    setUiLanguage(Language::English);
}

TEST_F(Place, DrawsAndCountsWhatTheSearchLeaves)
{
    console.picture.apply({ console.incident(u"alpha"_s, Severity::Slight, u"ci.gas"_s, 13),
        console.incident(u"beta"_s, Severity::Slight, u"ci.gas"_s, 13) });
    ASSERT_EQ(place.view().bins().incidents(), 2);
    auto query = std::make_shared<SearchQuery>();
    query->text = u"alpha"_s;
    query->terms = { { u"alpha"_s } };
    console.focus.setQuery(query, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return place.view().bins().incidents() == 1; }, 3000));
    console.focus.clear();
    EXPECT_EQ(place.view().bins().incidents(), 2) << "at once";
}
