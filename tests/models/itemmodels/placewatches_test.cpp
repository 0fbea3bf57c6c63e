#include "itemmodels/placewatches.h"

#include "support/expectedwarnings.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant start{ 1'790'000'000'000 };

PlaceWatch watchOn(const QString& sector, PrefectureCode prefecture, const QString& region = {})
{
    PlaceWatch watch;
    watch.sector = sector;
    watch.prefecture = prefecture;
    watch.region = region;
    watch.owner = u"m-duty"_s;
    watch.set = start;
    return watch;
}

} // namespace

TEST(PlaceWatch, CoversItsSectorAndPlaceAlone)
{
    const PlaceWatch field = watchOn(u"ci.power"_s, 13);
    EXPECT_TRUE(field.covers(u"ci.power"_s, 13));
    EXPECT_FALSE(field.covers(u"ci.gas"_s, 13));
    EXPECT_FALSE(field.covers(u"ci.power"_s, 14));
    EXPECT_TRUE(watchOn(u"ci.power"_s, 0).covers(u"ci.power"_s, noPrefecture));
    const PlaceWatch region = watchOn({}, 0, u"Kanto"_s);
    EXPECT_TRUE(region.covers(u"ci.gas"_s, 14));
    EXPECT_FALSE(region.covers(u"ci.gas"_s, 27));
    EXPECT_FALSE(region.covers(u"ci.gas"_s, noPrefecture)) << "a place that nobody named";
}

TEST(PlaceWatch, WantsWhatIsAtOrAboveItsLevel)
{
    PlaceWatch watch = watchOn(u"ci.power"_s, 13);
    watch.from = Severity::Certain;
    EXPECT_TRUE(watch.wants(Severity::Certain));
    EXPECT_TRUE(watch.wants(Severity::Grave));
    EXPECT_FALSE(watch.wants(Severity::Slight));
    EXPECT_FALSE(watch.wants(Severity::Unassessed));
    watch.from = Severity::None;
    EXPECT_TRUE(watch.wants(Severity::Unassessed));
}

TEST(PlaceWatch, IsReadFromItsFileAgain)
{
    PlaceWatch watch = watchOn(u"ci.power"_s, 0, u"Kyushu-Okinawa"_s);
    watch.from = Severity::None;
    watch.until = start + 24h;
    const auto read = PlaceWatch::fromJson(watch.toJson());
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(*read, watch);
}

TEST(PlaceWatch, RefusesWhatNamesNoPlace)
{
    for (const QString& id : { u"/00/"_s, u"ci.power"_s, u"ci.powder/13/"_s, u"/48/"_s,
             u"/00/Atlantis"_s, u"/13/Kanto"_s, u"ci.power/13//"_s })
        EXPECT_THAT(PlaceWatch::fromId(id), FailsWithReason("E-WATCH-FORM")) << id.toStdString();
    EXPECT_THAT(PlaceWatch::fromJson("{}"), FailsWithReason("E-WATCH-FORM"));
    EXPECT_THAT(PlaceWatch::fromId(u"other/00/"_s), Succeeds());
}

TEST(PlaceWatches, KeepsThemOverARestart)
{
    const QTemporaryDir folder;
    {
        PlaceWatches watches(folder.filePath(u"watches"_s));
        QSignalSpy changed(&watches, &PlaceWatches::changed);
        EXPECT_THAT(watches.set(watchOn(u"ci.power"_s, 13)), Succeeds());
        EXPECT_THAT(watches.set(watchOn({}, 0, u"Kanto"_s)), Succeeds());
        PlaceWatch again = watchOn(u"ci.power"_s, 13);
        again.from = Severity::Slight;
        EXPECT_THAT(watches.set(again), Succeeds());
        EXPECT_EQ(changed.count(), 3);
    }
    PlaceWatches watches(folder.filePath(u"watches"_s));
    ASSERT_EQ(watches.all().size(), 2U) << "one for each place";
    ASSERT_TRUE(watches.find(u"ci.power/13/"_s));
    EXPECT_EQ(watches.find(u"ci.power/13/"_s)->from, Severity::Slight);
    EXPECT_EQ(watches.find(u"ci.power/13/"_s)->owner, u"m-duty"_s);
    EXPECT_THAT(watches.remove(u"/00/Kanto"_s), Succeeds());
    EXPECT_THAT(watches.remove(u"/00/Kanto"_s), FailsWithReason("E-FILE-WRITE"));
    EXPECT_EQ(PlaceWatches(folder.filePath(u"watches"_s)).all().size(), 1U);
}

TEST(PlaceWatches, EndsAWatchWhoseTimeIsOver)
{
    const QTemporaryDir folder;
    PlaceWatches watches(folder.path());
    PlaceWatch day = watchOn(u"ci.power"_s, 13);
    day.until = start + 24h;
    EXPECT_THAT(watches.set(day), Succeeds());
    EXPECT_THAT(watches.set(watchOn(u"ci.gas"_s, 0)), Succeeds());
    watches.endWhatIsOver(start + 24h - 1ms);
    EXPECT_EQ(watches.all().size(), 2U);
    QSignalSpy changed(&watches, &PlaceWatches::changed);
    watches.endWhatIsOver(start + 24h);
    EXPECT_EQ(changed.count(), 1);
    ASSERT_EQ(watches.all().size(), 1U);
    EXPECT_EQ(PlaceWatches(folder.path()).all().size(), 1U);
}

TEST(PlaceWatches, KnowsWhereAnEyeStands)
{
    const QTemporaryDir folder;
    PlaceWatches watches(folder.path());
    EXPECT_THAT(watches.set(watchOn(u"ci.power"_s, 13)), Succeeds());
    EXPECT_THAT(watches.set(watchOn({}, 0, u"Kinki"_s)), Succeeds());
    EXPECT_THAT(watches.set(watchOn(u"ci.gas"_s, 0)), Succeeds());
    EXPECT_TRUE(watches.isPlaceWatched({}, 13));
    EXPECT_TRUE(watches.isPlaceWatched(u"ci.power"_s, 13));
    EXPECT_FALSE(watches.isPlaceWatched(u"ci.gas"_s, 13)) << "a sector everywhere is no place";
    EXPECT_TRUE(watches.isPlaceWatched(u"ci.gas"_s, 27));
}

TEST(PlaceWatches, LeavesOutWhatItCannotRead)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const ExpectedWarning warning(u"a watch was left out"_s);
    EXPECT_TRUE(PlaceWatches(folder.path()).all().empty());
    EXPECT_TRUE(file.exists());
}
