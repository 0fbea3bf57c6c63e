#include "sectormap/sectorcharts.h"

#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QTest>

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Charts : ::testing::Test {
    yagura::testing::WorkspaceFixture console;
    TimelineModel model{ console.picture, console.book };
    SectorCharts charts{ model, console.clock, console.focus };
    QChartView* time = charts.findChild<QChartView*>(u"severityOverTime"_s);
    QChartView* sectors = charts.findChild<QChartView*>(u"severityBySector"_s);

    Charts()
    {
        charts.resize(900, 500);
        charts.show();
    }

    int pointCount() const
    {
        int points = 0;
        for (const QChartView* view : { time, sectors }) {
            const auto all = view->chart()->series();
            for (const QAbstractSeries* series : all) {
                const auto sets = qobject_cast<const QAbstractBarSeries*>(series)->barSets();
                for (const QBarSet* set : sets)
                    points += int(set->count());
            }
        }
        return points;
    }
    Item incident(
        const QString& id, Severity severity, const QString& sector, PrefectureCode code = 13)
    {
        return console.incident(id, severity, sector, code);
    }
};

} // namespace

TEST_F(Charts, SaysSoWhenNothingIsOpen)
{
    EXPECT_FALSE(time->isVisibleTo(&charts));
    EXPECT_EQ(pointCount(), 0);
}

TEST_F(Charts, ShowsOpenIncidentsByTimeAndBySector)
{
    console.picture.apply({ incident(u"a"_s, Severity::Major, u"ci.power"_s),
        incident(u"b"_s, Severity::Slight, u"ci.gas"_s) });
    charts.refresh();
    EXPECT_TRUE(time->isVisibleTo(&charts));
    EXPECT_TRUE(sectors->accessibleDescription().contains(u"Power: 1"_s))
        << sectors->accessibleDescription().toStdString();
    EXPECT_TRUE(sectors->accessibleDescription().contains(u"Gas: 1"_s));
    EXPECT_TRUE(time->accessibleDescription().contains(u": 2"_s))
        << time->accessibleDescription().toStdString();
}

TEST_F(Charts, RespectsTheFocus)
{
    console.picture.apply({ incident(u"a"_s, Severity::Major, u"ci.power"_s),
        incident(u"b"_s, Severity::Slight, u"ci.gas"_s, 27) });
    console.focus.setPrefecture(27);
    EXPECT_FALSE(sectors->accessibleDescription().contains(u"Power"_s));
    EXPECT_TRUE(sectors->accessibleDescription().contains(u"Gas: 1"_s));
    console.focus.setPrefecture(1);
    EXPECT_FALSE(sectors->isVisibleTo(&charts));
}

TEST_F(Charts, FollowsThePictureWithinASecond)
{
    console.picture.apply({ incident(u"a"_s, Severity::Major, u"ci.power"_s) });
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return sectors->accessibleDescription().contains(u"Power: 1"_s); }, 3000));
}

TEST_F(Charts, NeverDrawsMoreThanAThousandPoints)
{
    std::vector<Item> many;
    for (int i = 0; i < 5000; ++i) {
        Item item = incident(
            u"i%1"_s.arg(i), severityFromLevel(i % 6), u"ci.power"_s, PrefectureCode(i % 47 + 1));
        item.sector = model.rows().key(i % 16);
        item.occurred = console.time.now() - std::chrono::minutes(i * 53);
        many.push_back(item);
    }
    console.picture.apply(many);
    charts.refresh();
    EXPECT_GT(pointCount(), 100);
    EXPECT_LE(pointCount(), 1000);
}
