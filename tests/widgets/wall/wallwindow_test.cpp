#include "wall/wallwindow.h"

#include "support/qtprinters.h"
#include "wallfixture.h"

#include <QLabel>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QString wordsOf(const WallWindow& wall)
{
    return wall.layPage(QSizeF(1920, 1080)).texts().join(u'\n');
}
} // namespace

TEST(WallWindow, HasNoFocusNoPointerAndNothingToPress)
{
    testing::WallFixture f;
    const WallWindow wall(f.workspace, {}, f.time);
    EXPECT_EQ(wall.focusPolicy(), Qt::NoFocus);
    EXPECT_EQ(wall.cursor().shape(), Qt::BlankCursor);
    EXPECT_TRUE(wall.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    EXPECT_TRUE(wall.findChildren<QWidget*>().isEmpty());
}

TEST(WallWindow, KeepsTheLastPictureWithItsGrowingAgeWhenTheHubIsGone)
{
    testing::WallFixture f;
    f.fill();
    WallWindow wall(f.workspace, {}, f.time);
    wall.showScene(u"overview"_s);
    EXPECT_TRUE(wordsOf(wall).contains(u"LIVE"_s));

    f.hub(FeedState::Offline, f.time.now());
    f.time.advance(30s);
    wall.tick();
    EXPECT_TRUE(wordsOf(wall).contains(u"OFFLINE\n30 s ago"_s)) << wordsOf(wall).toStdString();
    EXPECT_TRUE(wordsOf(wall).contains(u"Finance"_s));
    f.time.advance(10min);
    wall.tick();
    EXPECT_TRUE(wordsOf(wall).contains(u"OFFLINE\n10 min ago"_s)) << wordsOf(wall).toStdString();
    EXPECT_FALSE(wordsOf(wall).contains(u"LIVE"_s));
}

TEST(WallWindow, TurnsStaleByItselfWhenNothingTellsItAnything)
{
    testing::WallFixture f;
    f.fill();
    WallWindow wall(f.workspace, {}, f.time);
    f.time.advance(20s);
    wall.tick();
    EXPECT_TRUE(wordsOf(wall).contains(u"STALE"_s)) << wordsOf(wall).toStdString();
}

TEST(WallWindow, WaitsInWordsBeforeTheFirstData)
{
    testing::WallFixture f;
    const WallWindow wall(f.workspace, {}, f.time);
    EXPECT_TRUE(wordsOf(wall).contains(u"Waiting"_s));
    EXPECT_FALSE(wordsOf(wall).contains(u"No incident"_s));
}

TEST(WallWindow, SaysExerciseInBothLanguagesAndHatchesItsFrame)
{
    testing::WallFixture f;
    f.fill();
    WallWindow live(f.workspace, {}, f.time);
    live.resize(960, 540);
    const QImage quiet = live.grab().toImage();
    Item item = f.incident(u"x"_s, Severity::Slight, u"ci.gas"_s, 5);
    item.exercise = true;
    f.picture.apply({ item });
    live.tick();
    EXPECT_TRUE(wordsOf(live).contains(u"訓練 EXERCISE"_s));
    const QImage hatched = live.grab().toImage();
    EXPECT_NE(quiet.copy(0, 0, 960, 5), hatched.copy(0, 0, 960, 5));
}

TEST(WallWindow, RotatesThroughAllItsScenesAndLiftsNewItemsIntoThem)
{
    testing::WallFixture f;
    f.fill();
    WallWindow wall(f.workspace, {}, f.time);
    QSignalSpy shown(&wall, &WallWindow::sceneShown);
    QStringList seen{ wall.scene() };
    for (int second = 0; second < 130; ++second) {
        f.time.advance(1s);
        f.hub(FeedState::Live, f.time.now());
        wall.tick();
        if (seen.last() != wall.scene())
            seen.append(wall.scene());
    }
    QStringList names = wallSceneNames();
    EXPECT_EQ(seen.mid(0, names.size()), names);
    EXPECT_GE(shown.count(), 3);
}

TEST(WallWindow, ShowsANamedSceneAndRefusesAnUnknownOne)
{
    testing::WallFixture f;
    WallSettings settings;
    settings.scenes = { u"overview"_s, u"timeline"_s };
    WallWindow wall(f.workspace, settings, f.time);
    EXPECT_TRUE(wall.showScene(u"timeline"_s));
    f.time.advance(1h);
    wall.tick();
    EXPECT_EQ(wall.scene(), u"timeline"_s);
    EXPECT_FALSE(wall.showScene(u"sectors"_s));
    EXPECT_EQ(wall.scene(), u"timeline"_s);
}

TEST(WallWindow, GrabsAtTheSizeOfTheScreenItHangsOn)
{
    testing::WallFixture f;
    f.fill();
    WallWindow wall(f.workspace, {}, f.time);
    for (const QSize size : { QSize(1920, 1080), QSize(3840, 2160) }) {
        wall.resize(size);
        const QImage image = wall.grab().toImage();
        EXPECT_EQ(image.size(), size);
        EXPECT_GT(image.convertToFormat(QImage::Format_Indexed8).colorCount(), 8)
            << "something is drawn";
    }
}

TEST(WallWindow, RefusesADistanceFromWhichNothingCanBeRead)
{
    testing::WallFixture f;
    f.fill();
    WallSettings settings;
    settings.diagonalInch = 24;
    settings.distanceM = 20;
    const WallWindow wall(f.workspace, settings, f.time);
    EXPECT_FALSE(wordsOf(wall).contains(u"Finance"_s));
}

} // namespace yagura
