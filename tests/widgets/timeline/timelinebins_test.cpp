#include "timeline/timelinebins.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <gtest/gtest.h>

#include <ctime>

using namespace yagura;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bins : ::testing::Test {
    yagura::testing::WorkspaceFixture console;
    TimelineModel model{ console.picture, console.book };
    Instant start{ 1'795'400'000'000 };
    TimeScale scale{ start, start + 1000s, 1000 }; // a second a pixel

    void put(const QString& id, std::chrono::seconds at, Severity severity,
        const QString& sector = u"ci.power"_s, PrefectureCode code = 13)
    {
        Item item = console.incident(id, severity, sector, code);
        item.occurred = start + at;
        console.picture.apply({ item });
    }
    TimelineBins bins(const TimelineFilter& filter = {}, int width = 20) const
    {
        return { model, scale, width, filter };
    }
    int sector(const QString& key) const { return model.rows().rowWithKey(key); }
    int lane(const QString& sector) const
    {
        return TimelineModel::laneOf(model.rows().rowWithKey(sector));
    }
};

} // namespace

TEST_F(Bins, ShowsTheWorstOfAClusterAndItsCount)
{
    put(u"a"_s, 101s, Severity::Slight);
    put(u"b"_s, 105s, Severity::Grave);
    put(u"c"_s, 110s, Severity::Unassessed);
    const auto shown = bins();
    ASSERT_EQ(shown.clusters().size(), 1u);
    EXPECT_EQ(model.idOf(shown.clusters()[0].worst), u"b"_s);
    EXPECT_EQ(shown.clusters()[0].count, 3);
    EXPECT_EQ(shown.incidents(), 3);
}

TEST_F(Bins, KeepsLanesApart)
{
    put(u"a"_s, 101s, Severity::Slight);
    put(u"b"_s, 101s, Severity::Slight, u"ci.gas"_s);
    EXPECT_EQ(bins().clusters().size(), 2u);
}

TEST_F(Bins, CountsEveryPixelExactly)
{
    put(u"a"_s, 7s, Severity::Slight);
    put(u"b"_s, 7s, Severity::Major);
    put(u"c"_s, 8s, Severity::Slight);
    const auto shown = bins();
    EXPECT_EQ(shown.pixel(lane(u"ci.power"_s), 7).count, 2);
    EXPECT_EQ(shown.pixel(lane(u"ci.power"_s), 7).worst, Severity::Major);
    EXPECT_EQ(shown.pixel(lane(u"ci.power"_s), 8).count, 1);
    EXPECT_EQ(shown.pixel(lane(u"ci.power"_s), 9).count, 0);
}

TEST_F(Bins, LetsNoSymbolStandOnAnother)
{
    for (int i = 0; i < 200; ++i)
        put(u"i%1"_s.arg(i), std::chrono::seconds(i * 37 % 900), severityFromLevel(i % 5));
    const auto shown = bins();
    for (size_t i = 1; i < shown.clusters().size(); ++i) {
        const double apart = scale.x(shown.clusters()[i].at) - scale.x(shown.clusters()[i - 1].at);
        EXPECT_GE(apart, 20 - 0.01);
    }
}

TEST_F(Bins, StaysTheSameWhenPanned)
{
    for (int i = 0; i < 50; ++i)
        put(u"i%1"_s.arg(i), std::chrono::seconds(300 + i * 7), Severity::Slight);
    const auto before = bins();
    scale = scale.moved(33);
    const auto after = bins();
    ASSERT_EQ(before.clusters().size(), after.clusters().size());
    for (size_t i = 0; i < before.clusters().size(); ++i)
        EXPECT_EQ(before.clusters()[i].at, after.clusters()[i].at);
}

TEST_F(Bins, TakesWhatTheSelectionTakes)
{
    put(u"a"_s, 100s, Severity::Slight);
    put(u"b"_s, 200s, Severity::Slight, u"ci.gas"_s);
    put(u"c"_s, 300s, Severity::Slight, u"ci.power"_s, 27);
    EXPECT_EQ(bins({ sector(u"ci.power"_s) }).incidents(), 2);
    EXPECT_EQ(bins({ -1, 27 }).incidents(), 1);
    EXPECT_EQ(bins({ sector(u"ci.gas"_s), 27 }).incidents(), 0);
}

TEST_F(Bins, DrawsThreatDataAsTicksWithoutALevel)
{
    model.setShowsThreats(true);
    Item threat = console.incident(u"indicator--1"_s, Severity::Grave, u"ci.power"_s, 13);
    threat.kind = ItemKind::Indicator;
    threat.occurred = start + 50s;
    console.picture.apply({ threat });
    const auto shown = bins();
    EXPECT_TRUE(shown.clusters().empty());
    EXPECT_EQ(shown.pixel(lane(u"ci.power"_s), 50).count, 1);
    EXPECT_FALSE(shown.pixel(lane(u"ci.power"_s), 50).incident);
}

TEST_F(Bins, ShowsNothingAfterTheInstantThatIsShown)
{
    put(u"a"_s, 100s, Severity::Slight);
    put(u"b"_s, 500s, Severity::Slight);
    put(u"c"_s, 501s, Severity::Slight);
    EXPECT_EQ(bins({ -1, 0, start + 500s }).incidents(), 2);
}

TEST_F(Bins, FiltersByTheSectorAlsoWhereLanesAreOthers)
{
    put(u"a"_s, 100s, Severity::Slight);
    put(u"b"_s, 200s, Severity::Slight, u"ci.gas"_s);
    model.setLanes(TimelineLanes::By::Source);
    EXPECT_EQ(bins({ sector(u"ci.gas"_s) }).incidents(), 1);
}

TEST_F(Bins, CountsAMillionMarksAsExactlyAsTen)
{
    std::vector<Item> items;
    Item item = console.incident({}, Severity::Slight, u"ci.power"_s, 13);
    for (int n = 0; n < 1'000'000; ++n) {
        item.objectId = QString::number(n);
        item.occurred = start + std::chrono::milliseconds(qint64(n) * 7919 % 1'000'000);
        item.severity = severityFromLevel(n % 5);
        item.sector = model.rows().key(n % 15);
        items.push_back(item);
        if (items.size() == 5000) {
            console.picture.apply(items);
            items.clear();
        }
    }
    model.marks(); // sorted once
    const std::clock_t begun = std::clock(); // of the processor: others use it too
    const auto shown = bins({}, 32);
    const double spent = double(std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
    RecordProperty("milliseconds", QString::number(spent).toStdString());
    EXPECT_LT(spent, 100) << "a few milliseconds on a machine of its own";
    EXPECT_EQ(shown.incidents(), 1'000'000);
    int counted = 0;
    for (int each = 0; each < model.laneCount(); ++each) {
        for (int x = 0; x < shown.width(); ++x)
            counted += shown.pixel(each, x).count;
    }
    EXPECT_EQ(counted, 1'000'000);
}

TEST_F(Bins, KeepsTimesBefore1970Apart)
{
    start = { -3'600'000 };
    scale = TimeScale(start, start + 7200s, 1000);
    put(u"a"_s, 3590s, Severity::Slight);
    put(u"b"_s, 3610s, Severity::Slight);
    const auto shown = bins();
    ASSERT_EQ(shown.clusters().size(), 2u);
    for (const MarkCluster& cluster : shown.clusters()) {
        EXPECT_LE(cluster.from, cluster.worst.time);
        EXPECT_GT(cluster.to, cluster.worst.time);
    }
}
