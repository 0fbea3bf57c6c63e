#include "sectormap/sectorcharts.h"

#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QTableView>
#include <QTest>
#include <QToolButton>

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

TEST_F(Charts, LeaveASingleBarASlimOne)
{
    const auto widthOfBars = [this] {
        const auto all = sectors->chart()->series();
        return qobject_cast<QAbstractBarSeries*>(all.constFirst())->barWidth();
    };
    console.picture.apply({ incident(u"a"_s, Severity::Major, u"ci.power"_s) });
    charts.refresh();
    EXPECT_LT(widthOfBars() * sectors->height(), 50);
    EXPECT_GT(widthOfBars() * sectors->height(), 10);
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

TEST_F(Charts, SaysTheSameInTables)
{
    console.picture.apply({ incident(u"a"_s, Severity::Major, u"ci.power"_s),
        incident(u"b"_s, Severity::Slight, u"ci.gas"_s),
        incident(u"c"_s, Severity::Slight, u"ci.power"_s) });
    charts.refresh();
    charts.findChild<QToolButton*>(u"chartsAsTable"_s)->click();
    const auto* table = charts.findChild<QTableView*>(u"sectorTable"_s);
    ASSERT_TRUE(table->isVisibleTo(&charts));
    EXPECT_FALSE(sectors->isVisibleTo(&charts));
    const QAbstractItemModel& rows = *table->model();
    ASSERT_EQ(rows.rowCount(), 2);
    EXPECT_EQ(rows.index(0, 0).data().toString(), u"Power"_s) << "the worst first";
    EXPECT_EQ(rows.index(0, 1).data().toInt(), 2);
    EXPECT_EQ(rows.index(1, 0).data().toString(), u"Gas"_s);
    int inTime = 0;
    const auto* times = charts.findChild<QTableView*>(u"timeTable"_s);
    for (int row = 0; row < times->model()->rowCount(); ++row)
        inTime += times->model()->index(row, 1).data().toInt();
    EXPECT_EQ(inTime, 3);
    EXPECT_FALSE(table->accessibleName().isEmpty());
}

TEST_F(Charts, FollowTheSearch)
{
    const QueryRows found(console.picture, console.focus);
    charts.narrowBy(found);
    console.picture.apply({ incident(u"alpha"_s, Severity::Major, u"ci.power"_s),
        incident(u"beta"_s, Severity::Slight, u"ci.gas"_s) });
    charts.refresh();
    ASSERT_TRUE(sectors->accessibleDescription().contains(u"Power: 1"_s));
    auto query = std::make_shared<SearchQuery>();
    query->text = u"beta"_s;
    query->terms = { { u"beta"_s } };
    console.focus.setQuery(query, nullptr);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return !sectors->accessibleDescription().contains(u"Power"_s); }, 4000));
    EXPECT_TRUE(sectors->accessibleDescription().contains(u"Gas: 1"_s));
}

TEST_F(Charts, MarksWhatIsCountedInMoreThanOneField)
{
    const SectorRows rows;
    const int logistics = rows.entryOf(u"ci.logistics"_s);
    const int trucks = rows.entryOf(u"espa.trucking"_s);
    charts.setSectors({ { { u"貨物"_s, u"Trucks"_s }, { trucks, logistics }, { logistics } },
        { { u"外航"_s, u"Ships"_s }, { logistics }, { logistics } } });
    console.picture.apply({ incident(u"a"_s, Severity::Major, u"espa.trucking"_s) });
    charts.refresh();
    EXPECT_TRUE(sectors->accessibleDescription().contains(u"Trucks: 1"_s));
    EXPECT_FALSE(sectors->accessibleName().contains(u'※'));
    console.picture.apply({ incident(u"b"_s, Severity::Major, u"ci.logistics"_s) });
    charts.refresh();
    EXPECT_TRUE(sectors->accessibleDescription().contains(u"Trucks※: 2"_s));
    EXPECT_TRUE(sectors->accessibleDescription().contains(u"Ships※: 1"_s));
    EXPECT_TRUE(sectors->accessibleName().contains(u'※')) << "and says what the sign means";
}
