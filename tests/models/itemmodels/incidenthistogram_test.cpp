#include "itemmodels/incidenthistogram.h"
#include "support/workspacefixture.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace yagura;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Histogram : ::testing::Test {
    yagura::testing::WorkspaceFixture console;
    TimelineModel model{ console.picture, console.book };
    Instant midnight = *Instant::fromRfc3339(u"2026-11-22T15:00:00Z"_s); // 2026-11-23 00:00 JST

    void put(const QString& id, Instant occurred, Severity severity,
        const QString& sector = u"ci.power"_s, PrefectureCode code = 13, bool closed = false)
    {
        Item item = console.incident(id, severity, sector, code);
        item.occurred = occurred;
        item.closed = closed;
        console.picture.apply({ item });
    }
    static int sum(const TimeHistogram& histogram)
    {
        return std::accumulate(histogram.steps.begin(), histogram.steps.end(), 0,
            [](int all, const SeverityCounts& c) { return all + c.total(); });
    }
};

} // namespace

TEST_F(Histogram, CountsByLevelInHoursOfTheZone)
{
    put(u"a"_s, midnight + 10min, Severity::Major);
    put(u"b"_s, midnight + 59min, Severity::Slight);
    put(u"c"_s, midnight + 60min, Severity::Unassessed);
    const auto histogram = TimeHistogram::count(model, midnight, midnight + 24h, 9h);
    EXPECT_EQ(histogram.step, std::chrono::milliseconds(1h));
    EXPECT_EQ(histogram.from, midnight);
    ASSERT_EQ(histogram.steps.size(), 24u);
    EXPECT_EQ(histogram.steps[0].of(Severity::Major), 1);
    EXPECT_EQ(histogram.steps[0].of(Severity::Slight), 1);
    EXPECT_EQ(histogram.steps[1].of(Severity::Unassessed), 1);
    EXPECT_EQ(histogram.steps[1].of(Severity::None), 0);
}

TEST_F(Histogram, NeverHasMoreThanItsStepsWhateverTheSpan)
{
    put(u"old"_s, *Instant::fromRfc3339(u"2009-03-01T00:00:00Z"_s), Severity::Slight);
    put(u"new"_s, midnight, Severity::Slight);
    for (const auto span : { 2h, 30h, 24h * 9, 24h * 100, 24h * 1000, 24h * 6500 }) {
        const auto histogram = TimeHistogram::count(model, midnight - span + 1h, midnight + 1h, 9h);
        EXPECT_LE(histogram.steps.size(), size_t(TimeHistogram::mostSteps));
        EXPECT_GE(sum(histogram), 1) << span.count();
    }
}

TEST_F(Histogram, BeginsDaysAtMidnightOfTheZone)
{
    put(u"a"_s, midnight - 1min, Severity::Slight);
    put(u"b"_s, midnight, Severity::Slight);
    const auto histogram = TimeHistogram::count(model, midnight - 24h * 20, midnight + 24h, 9h);
    EXPECT_EQ(histogram.step, std::chrono::milliseconds(24h));
    EXPECT_EQ((histogram.from.ms - midnight.ms) % std::chrono::milliseconds(24h).count(), 0);
    EXPECT_EQ(histogram.steps[19].total(), 1);
    EXPECT_EQ(histogram.steps[20].total(), 1);
}

TEST_F(Histogram, CountsOpenIncidentsOfTheFilterAlone)
{
    put(u"a"_s, midnight, Severity::Slight);
    put(u"b"_s, midnight, Severity::Slight, u"ci.gas"_s);
    put(u"c"_s, midnight, Severity::Slight, u"ci.power"_s, 27);
    put(u"d"_s, midnight, Severity::Slight, u"ci.power"_s, 13, true);
    const HistogramFilter filter{ TimelineModel::laneOf(model.rows().rowWithKey(u"ci.power"_s)),
        13 };
    EXPECT_EQ(sum(TimeHistogram::count(model, midnight, midnight + 1h, 9h, filter)), 1);
    EXPECT_EQ(sum(TimeHistogram::count(model, midnight, midnight + 1h, 9h)), 3);
    EXPECT_EQ(oldestOpen(model, filter), midnight);
    EXPECT_FALSE(oldestOpen(model, { 16, 0 }).isKnown());
}

TEST_F(Histogram, CountsEverySectorRow)
{
    put(u"a"_s, midnight, Severity::Major);
    put(u"b"_s, midnight, Severity::Slight, u"espa.electricity"_s);
    const auto sectors = countBySector(model, midnight, midnight + 1h);
    ASSERT_EQ(sectors.size(), 16u);
    const auto power = static_cast<size_t>(model.rows().rowWithKey(u"ci.power"_s));
    EXPECT_EQ(sectors[power].total(), 2);
    EXPECT_EQ(sectors[power].of(Severity::Major), 1);
    EXPECT_EQ(sectors[0].total(), 0);
}
