#include "sectormap/prefecturemap.h"

#include "common/look.h"
#include "sectormap/mapcredit.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

constexpr PrefectureCode hokkaido = 1;

struct Map : ::testing::Test {
    yagura::testing::WorkspaceFixture console;
    SectorStatusModel model{ console.picture, console.feeds, console.clock };
    PrefectureMap map{ model, console.focus };

    Map()
    {
        map.resize(700, 600);
        map.show();
    }
    void put(const QString& id, Severity severity, PrefectureCode code,
        const QString& sector = u"ci.power"_s)
    {
        console.picture.apply({ console.incident(id, severity, sector, code) });
    }
    /// A spot of the prefecture that no mark covers.
    QPoint bareSpot(PrefectureCode code)
    {
        for (int y = 0; y < map.height(); ++y) {
            for (int x = 0; x < map.width(); ++x) {
                const QPoint p(x, y);
                bool inside = true;
                for (const QPoint& step :
                    { QPoint(0, 0), QPoint(4, 0), QPoint(-4, 0), QPoint(0, 4), QPoint(0, -4) })
                    inside = inside && map.prefectureAt(p + step) == code;
                if (inside
                    && std::none_of(
                        map.marks().begin(), map.marks().end(), [&](const PlacedMark& m) {
                            return m.extent().adjusted(-6, -6, 6, 6).contains(p);
                        }))
                    return p;
            }
        }
        return {};
    }
    QColor colourOf(PrefectureCode code) { return map.grab().toImage().pixelColor(bareSpot(code)); }
};

} // namespace

TEST_F(Map, ShadesAPrefectureByItsWorstOpenIncident)
{
    put(u"a"_s, Severity::Slight, hokkaido);
    EXPECT_EQ(colourOf(hokkaido), Look::severityFill(Severity::Slight));
    put(u"b"_s, Severity::Grave, hokkaido);
    EXPECT_EQ(colourOf(hokkaido), Look::severityFill(Severity::Grave))
        << "the cached layer follows";
    const QColor quiet = colourOf(2);
    EXPECT_EQ(quiet.hue(), colourOf(3).hue());
    EXPECT_LT(quiet.saturation(), 30) << "quiet is grey";
}

TEST_F(Map, MarksWhatItShadesWithItsLevel)
{
    put(u"a"_s, Severity::Major, hokkaido);
    ASSERT_EQ(map.marks().size(), 1u);
    EXPECT_EQ(map.marks()[0].mark.severity, Severity::Major);
    EXPECT_TRUE(map.marks()[0].mark.changed);
}

TEST_F(Map, ShowsTheFocusedSectorAlone)
{
    put(u"a"_s, Severity::Grave, hokkaido, u"ci.gas"_s);
    console.focus.setSector(u"ci.power"_s);
    EXPECT_TRUE(map.marks().empty());
    EXPECT_TRUE(map.cellOf(hokkaido).isQuiet());
    console.focus.clear();
    EXPECT_EQ(map.marks().size(), 1u);
}

TEST_F(Map, DrawsNothingForAnIncidentWithoutAPrefecture)
{
    put(u"a"_s, Severity::Grave, noPrefecture);
    EXPECT_TRUE(map.marks().empty());
}

TEST_F(Map, RepaintsAsIfItWereNew)
{
    put(u"a"_s, Severity::Certain, 20);
    map.grab();
    put(u"b"_s, Severity::Grave, 13);
    const QImage step = map.grab().toImage();
    PrefectureMap fresh(model, console.focus);
    fresh.resize(map.size());
    EXPECT_EQ(step, fresh.grab().toImage());
}

TEST_F(Map, FocusesThePrefectureThatIsClicked)
{
    QTest::mouseClick(&map, Qt::LeftButton, {}, bareSpot(hokkaido));
    EXPECT_EQ(console.focus.prefecture(), hokkaido);
    EXPECT_EQ(map.current(), hokkaido);
}

TEST_F(Map, WalksByArrowKeysAndChoosesByEnter)
{
    ASSERT_EQ(map.current(), 13);
    QTest::keyClick(&map, Qt::Key_Up);
    EXPECT_EQ(map.current(), 11) << "Saitama lies north of Tokyo";
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Return);
    EXPECT_EQ(console.focus.prefecture(), 13);
}

TEST_F(Map, ReachesEveryPrefectureByArrowKeys)
{
    QSet<int> reached{ map.current() };
    std::vector<PrefectureCode> open{ map.current() };
    while (!open.empty()) {
        const PrefectureCode from = open.back();
        open.pop_back();
        for (const auto key : { Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down }) {
            console.focus.setPrefecture(noPrefecture);
            console.focus.setPrefecture(from); // puts the cursor there
            QTest::keyClick(&map, key);
            if (!reached.contains(map.current())) {
                reached.insert(map.current());
                open.push_back(map.current());
            }
        }
    }
    EXPECT_EQ(reached.size(), 47);
}

TEST_F(Map, SaysToAScreenReaderWhereItsCursorIs)
{
    put(u"a"_s, Severity::Major, 13);
    EXPECT_TRUE(map.accessibleDescription().contains(u"Tokyo"_s))
        << map.accessibleDescription().toStdString();
    QTest::keyClick(&map, Qt::Key_Up);
    EXPECT_TRUE(map.accessibleDescription().contains(u"Saitama"_s));
}

TEST_F(Map, HatchesWhatIsNotReporting)
{
    put(u"a"_s, Severity::Slight, hokkaido);
    const QImage before = map.grab().toImage();
    SourceHealth silent;
    silent.settings.source = u"urn:example:feed"_s;
    silent.state = FeedState::Silent;
    console.feeds.setSources({ silent }, 0);
    const QImage after = map.grab().toImage();
    int differing = 0;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x)
            differing += after.pixel(x, y) != before.pixel(x, y);
    }
    EXPECT_GT(differing, 500) << "a share of Hokkaido's pixels";
}

TEST_F(Map, OutlinesASmallPrefectureWithoutCoveringItOrBlottingItsIslets)
{
    constexpr PrefectureCode tokyo = 13;
    const auto isInside = [&](QPoint p) {
        for (const QPoint& step :
            { QPoint(0, 0), QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1) }) {
            if (map.prefectureAt(p + step) != tokyo)
                return false;
        }
        return true;
    };
    const QImage before = map.grab().toImage();
    QList<QPoint> inside;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            if (isInside({ x, y }))
                inside << QPoint(x, y);
        }
    }
    ASSERT_FALSE(inside.isEmpty());
    QTest::mouseMove(&map, inside.front());
    const QImage after = map.grab().toImage();
    QRect darker;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            if (after.pixelColor(x, y).lightness() < before.pixelColor(x, y).lightness() - 60)
                darker |= QRect(x, y, 1, 1);
        }
    }
    for (const QPoint& point : inside) // its thin border may pale, no more
        EXPECT_GT(after.pixelColor(point).lightness(), before.pixelColor(point).lightness() - 25)
            << point.x() << ' ' << point.y();
    EXPECT_FALSE(darker.isEmpty());
    EXPECT_LT(darker.height(), 60) << "the islands reach far to the south";
}
