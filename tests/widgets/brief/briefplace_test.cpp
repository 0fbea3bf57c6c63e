#include "brief/briefplace.h"

#include "brief/briefpreview.h"
#include "itemmodels/savedviews.h"
#include "support/fakedialogs.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct BriefPlaceTest : ::testing::Test, testing::WorkspaceFixture {
    BriefPlaceTest()
    {
        picture.apply({ incident(u"a"_s, Severity::Major, u"ci.gas"_s, 13) });
        place.show();
    }

    testing::FakeDialogs dialogs;
    BriefPlace place{ workspace, dialogs };

    QAbstractButton* button(const QString& name) { return place.findChild<QAbstractButton*>(name); }
    QString said(const QString& name) { return place.findChild<QLabel*>(name)->text(); }
    QString page() { return place.findChild<BriefPreview*>()->page().texts().join(u'\n'); }
};

} // namespace

TEST_F(BriefPlaceTest, TakesTheKeyboardWhereABriefBegins)
{
    EXPECT_EQ(place.focusProxy(), button(u"freezeNow"_s));
}

TEST_F(BriefPlaceTest, WishesToFreezeAtThisInstantAndToGoLive)
{
    QSignalSpy freeze(&place, &BriefPlace::freezeRequested);
    QSignalSpy live(&place, &BriefPlace::liveRequested);
    button(u"freezeNow"_s)->click();
    ASSERT_EQ(freeze.count(), 1);
    EXPECT_EQ(freeze[0][0].value<Instant>(), time.now());
    clock.fixAt(time.now());
    button(u"goLive"_s)->click();
    EXPECT_EQ(live.count(), 1);
}

TEST_F(BriefPlaceTest, ListsTheFirstRowsOfASavedView)
{
    QTemporaryDir folder;
    SavedViews views(folder.filePath(u"views"_s));
    place.setViews(views);
    auto* choice = place.findChild<QComboBox*>(u"briefView"_s);
    EXPECT_FALSE(choice->isVisible()) << "there is none to choose";
    for (int n = 0; n < 12; ++n)
        picture.apply({ incident(u"north-%1"_s.arg(n), Severity::Slight, u"ci.power"_s, 1) });
    SavedView view;
    view.name = u"Northern watch"_s;
    view.show = u"incidents"_s;
    view.prefecture = 1;
    view.marking = Tlp::Amber;
    ASSERT_TRUE(views.save(view));
    clock.fixAt(time.now());
    EXPECT_TRUE(choice->isVisible());
    const Digest before = place.content().digest();
    choice->setCurrentIndex(1);
    emit choice->activated(1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return page().contains(u"Northern watch"_s); }, 3000));
    ASSERT_TRUE(place.content().view);
    EXPECT_EQ(place.content().view->first.size(), BriefContent::mostIncidents);
    EXPECT_TRUE(place.content().view->holdsMore);
    EXPECT_TRUE(page().contains(u"north-"_s));
    EXPECT_GE(place.content().marking, Tlp::Amber) << "the name of the view is on the page";
    EXPECT_NE(place.content().digest(), before);
    emit choice->activated(0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !page().contains(u"Northern watch"_s); }, 3000));
    EXPECT_EQ(place.content().digest(), before);
}

TEST_F(BriefPlaceTest, ReadsTheTypedTimeInTheShownZoneAndRefusesTheFuture)
{
    QSignalSpy freeze(&place, &BriefPlace::freezeRequested);
    auto* edit = place.findChild<QDateTimeEdit*>(u"freezeTime"_s);
    edit->setDateTime(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    button(u"freezeAt"_s)->click();
    ASSERT_EQ(freeze.count(), 1);
    EXPECT_EQ(freeze[0][0].value<Instant>().toRfc3339(), u"2026-11-23T00:00:00.000Z"_s)
        << "nine o'clock in Japan";
    edit->setDateTime(QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC));
    button(u"freezeAt"_s)->click();
    EXPECT_EQ(freeze.count(), 1);
    EXPECT_TRUE(said(u"briefMode"_s).contains(u"not come"_s));
}

TEST_F(BriefPlaceTest, DoesNotChangeWhileItIsReadWhateverTheFeedsDo)
{
    clock.fixAt(time.now());
    const Digest before = place.content().digest();
    const QString words = page();
    time.advance(10min);
    SourceHealth silent;
    silent.settings.source = u"urn:example:feed"_s;
    silent.state = FeedState::Silent;
    feeds.setSources({ silent }, 99);
    clock.hold(7);
    EXPECT_EQ(place.content().digest(), before);
    EXPECT_EQ(page(), words);
    EXPECT_TRUE(said(u"heldItems"_s).contains(u"7"_s));
}

TEST_F(BriefPlaceTest, CatchesUpOnWishAloneAndOnlyWhenSomethingIsHeld)
{
    clock.fixAt(time.now());
    EXPECT_FALSE(button(u"catchUp"_s)->isEnabled());
    clock.hold(3);
    time.advance(1min);
    QSignalSpy freeze(&place, &BriefPlace::freezeRequested);
    button(u"catchUp"_s)->click();
    ASSERT_EQ(freeze.count(), 1);
    EXPECT_EQ(freeze[0][0].value<Instant>(), time.now());
}

TEST_F(BriefPlaceTest, FollowsThePictureWhileItIsLive)
{
    picture.apply({ incident(u"b"_s, Severity::Grave, u"ci.port"_s, 1) });
    EXPECT_TRUE(QTest::qWaitFor([&] { return place.content().open() == 2; }, 5000));
    focus.setSector(u"ci.gas"_s);
    EXPECT_EQ(place.content().open(), 1);
    EXPECT_TRUE(page().contains(u"Filter: "_s));
}

TEST_F(BriefPlaceTest, ExportsAFrozenPageAndNeverALiveOne)
{
    EXPECT_FALSE(button(u"exportBrief"_s)->isEnabled());
    clock.fixAt(time.now());
    const QTemporaryDir folder;
    dialogs.answer = folder.filePath(u"out.pdf"_s);
    QSignalSpy exported(&place, &BriefPlace::exported);
    button(u"exportBrief"_s)->click();
    EXPECT_EQ(dialogs.suggested, u"brief-20261123-122852-JST.pdf"_s);
    EXPECT_TRUE(QFile::exists(dialogs.answer));
    EXPECT_EQ(exported.count(), 1);
    EXPECT_TRUE(said(u"exportNote"_s).contains(u"out.pdf"_s));
}

TEST_F(BriefPlaceTest, SaysSoWhenTheFileCannotBeWritten)
{
    clock.fixAt(time.now());
    dialogs.answer = u"/nonexistent/out.pdf"_s;
    QSignalSpy exported(&place, &BriefPlace::exported);
    button(u"exportBrief"_s)->click();
    EXPECT_EQ(exported.count(), 0);
    EXPECT_TRUE(said(u"exportNote"_s).contains(u"could not be written"_s));
}

TEST_F(BriefPlaceTest, NamesEveryControlForAScreenReader)
{
    for (const auto* control : place.findChildren<QAbstractButton*>())
        EXPECT_FALSE(control->text().isEmpty() && control->accessibleName().isEmpty())
            << control->objectName().toStdString();
    EXPECT_FALSE(place.findChild<QDateTimeEdit*>(u"freezeTime"_s)->accessibleName().isEmpty());
}

} // namespace yagura
