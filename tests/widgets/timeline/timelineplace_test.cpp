#include "timeline/timelineplace.h"
#include "common/plaintext.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QCheckBox>
#include <QPushButton>
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
    void press(const QString& button) { place.findChild<QPushButton*>(button)->click(); }
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
