#include "sectormap/mapview.h"

#include "sectormap/prefecturemap.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

constexpr PrefectureCode tokyo = 13;
constexpr PrefectureCode okinawa = 47;

struct View : ::testing::Test {
    yagura::testing::WorkspaceFixture console;
    SectorStatusModel model{ console.picture, console.feeds, console.clock };
    PrefectureMap map{ model, console.focus };

    View()
    {
        map.resize(800, 640);
        map.show();
    }
    QPoint spotOf(PrefectureCode code) const
    {
        for (int y = 0; y < map.height(); ++y) {
            for (int x = 0; x < map.width(); ++x) {
                if (map.prefectureAt({ x, y }) == code)
                    return { x, y };
            }
        }
        return { -1, -1 };
    }
    void wheel(QPoint at, int notches)
    {
        QWheelEvent event(at, map.mapToGlobal(at), {}, { 0, 120 * notches }, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&map, &event);
    }
    /// Median of what a frame costs, in microseconds.
    template <typename Frame> static double cost(Frame frame)
    {
        std::vector<qint64> times;
        for (int i = 0; i < 15; ++i) {
            QElapsedTimer timer;
            timer.start();
            frame(i);
            times.push_back(timer.nsecsElapsed());
        }
        std::nth_element(times.begin(), times.begin() + 7, times.end());
        return double(times[7]) / 1000;
    }
};

} // namespace

TEST_F(View, ShowsEverythingWithItsInsetsAtFirst)
{
    EXPECT_EQ(map.zoom(), 1);
    EXPECT_NE(spotOf(okinawa), QPoint(-1, -1));
    map.panBy({ 300, 200 });
    EXPECT_NE(spotOf(okinawa), QPoint(-1, -1)) << "nothing leaves a window that holds all";
}

TEST_F(View, ZoomsAroundThePointer)
{
    const QPoint spot = spotOf(tokyo);
    wheel(spot, 5);
    EXPECT_GT(map.zoom(), 2);
    EXPECT_EQ(map.prefectureAt(spot), tokyo);
    wheel(spot, -20);
    EXPECT_EQ(map.zoom(), 1) << "never smaller than all";
    EXPECT_EQ(map.prefectureAt(spot), tokyo);
}

TEST_F(View, FollowsADragAndChoosesNothingByIt)
{
    const QPoint spot = spotOf(tokyo);
    wheel(spot, 6);
    QTest::mousePress(&map, Qt::LeftButton, {}, spot);
    QTest::mouseMove(&map, spot + QPoint(-40, 10));
    QTest::mouseRelease(&map, Qt::LeftButton, {}, spot + QPoint(-40, 10));
    EXPECT_EQ(map.prefectureAt(spot + QPoint(-40, 10)), tokyo) << "the ground moved with the hand";
    EXPECT_EQ(console.focus.prefecture(), noPrefecture);
}

TEST_F(View, ZoomsAndPansByKeysAlone)
{
    QTest::keyClick(&map, Qt::Key_Plus);
    QTest::keyClick(&map, Qt::Key_Equal);
    EXPECT_GT(map.zoom(), 2);
    const QPoint before = spotOf(tokyo);
    QTest::keyClick(&map, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_LT(spotOf(tokyo).y(), before.y()) << "the view went down, the ground up";
    EXPECT_EQ(map.current(), tokyo) << "panning does not walk";
    QTest::keyClick(&map, Qt::Key_Minus);
    EXPECT_LT(map.zoom(), 2);
    QTest::keyClick(&map, Qt::Key_Home);
    EXPECT_EQ(map.zoom(), 1);
}

TEST_F(View, ZoomsByButtonsThatSaySo)
{
    auto* in = map.findChild<QToolButton*>(u"mapZoomIn"_s);
    auto* all = map.findChild<QToolButton*>(u"mapShowAll"_s);
    EXPECT_FALSE(all->isEnabled()) << "all is shown";
    in->click();
    EXPECT_GT(map.zoom(), 1);
    all->click();
    EXPECT_EQ(map.zoom(), 1);
    for (const QToolButton* button : map.findChildren<QToolButton*>()) {
        EXPECT_FALSE(button->accessibleName().isEmpty());
        EXPECT_FALSE(button->toolTip().isEmpty());
    }
}

TEST_F(View, BringsWhatIsWalkedToIntoView)
{
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&map, Qt::Key_Plus);
    console.focus.setPrefecture(1);
    const QPoint spot = spotOf(1);
    EXPECT_TRUE(map.rect().adjusted(100, 100, -100, -100).contains(spot)
        || map.prefectureAt(map.rect().center()) == 1);
}

TEST_F(View, PaintsAPannedMapAsAFreshOne)
{
    console.picture.apply({ console.incident(u"a"_s, Severity::Grave, u"ci.power"_s, 14) });
    map.setZoom(6, spotOf(tokyo));
    map.grab();
    map.panBy({ 33, -21 });
    map.panBy({ -80, 60 });
    const QImage panned = map.grab().toImage();
    map.setZoom(map.zoom(), {}); // forgets what is kept
    EXPECT_EQ(panned, map.grab().toImage());
}

/// performance.md P9; the figures of record are the benchmark's, this keeps the kind of cost.
TEST_F(View, PansForAFractionOfADrawing)
{
    for (int code = 1; code <= 47; ++code)
        console.picture.apply({ console.incident(u"i%1"_s.arg(code), severityFromLevel(code % 5),
            u"ci.power"_s, PrefectureCode(code)) });
    struct Screen {
        QSize size;
        double most;
    };
    for (const Screen& screen : { Screen{ { 1920, 1080 }, 0.3 }, Screen{ { 3840, 2160 }, 0.7 } }) {
        map.resize(screen.size);
        map.setZoom(2, QRectF(map.rect()).center());
        QImage target(screen.size, QImage::Format_RGB32);
        const double whole = cost([&](int) {
            QPainter painter(&target);
            map.drawWhole(painter);
        });
        const double pan = cost([&](int i) {
            map.panBy({ i % 2 ? 12 : -12, i % 2 ? -8 : 8 });
            map.render(&target, {}, {}, {});
        });
        std::cout << screen.size.width() << ": whole " << whole << " us, pan " << pan
                  << " us, ratio " << pan / whole << '\n';
        EXPECT_LT(pan, whole * screen.most);
    }
}
