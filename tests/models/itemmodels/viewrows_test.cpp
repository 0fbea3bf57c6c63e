#include "itemmodels/viewrows.h"

#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

struct Fixture : yagura::testing::WorkspaceFixture {
    ViewRows rows{ workspace };

    Fixture()
    {
        picture.apply({ incident(u"a"_s, Severity::Slight, u"ci.power"_s, 13),
            incident(u"b"_s, Severity::Grave, u"ci.power"_s, 40),
            incident(u"c"_s, Severity::Major, u"ci.gas"_s, 13) });
    }
    QStringList first(int most) const
    {
        QStringList ids;
        for (const Item& item : rows.first(most))
            ids.append(item.objectId);
        return ids;
    }
    void show(const SavedView& view)
    {
        rows.show(view, Language::English);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !rows.isBusy(); }, 3000));
    }
};

SavedView incidents()
{
    SavedView view;
    view.name = u"x"_s;
    view.show = u"incidents"_s;
    return view;
}

} // namespace

TEST(ViewRows, GiveTheFirstRowsInTheOrderOfTheView)
{
    Fixture f;
    EXPECT_TRUE(f.first(9).isEmpty());
    f.show(incidents());
    EXPECT_EQ(f.first(9), QStringList({ u"b"_s, u"c"_s, u"a"_s }));
    EXPECT_EQ(f.first(1), QStringList({ u"b"_s }));
    EXPECT_EQ(f.rows.count(), 3);
    SavedView byTitle = incidents();
    byTitle.sortColumn = IncidentListModel::TitleColumn;
    f.show(byTitle);
    EXPECT_EQ(f.first(9), QStringList({ u"a"_s, u"b"_s, u"c"_s }));
    f.rows.clear();
    EXPECT_EQ(f.rows.count(), 0);
}

TEST(ViewRows, AreNarrowedByTheViewAndNotByTheConsole)
{
    Fixture f;
    f.focus.setPrefecture(40);
    SavedView view = incidents();
    view.prefecture = 13;
    f.show(view);
    EXPECT_EQ(f.first(9), QStringList({ u"c"_s, u"a"_s }));
    view.query = u"sector:gas"_s;
    f.show(view);
    EXPECT_EQ(f.first(9), QStringList({ u"c"_s }));
    EXPECT_EQ(f.focus.prefecture(), 40);
}

TEST(ViewRows, FollowThePicture)
{
    Fixture f;
    f.show(incidents());
    QCoreApplication::processEvents();
    const QSignalSpy changed(&f.rows, &ViewRows::changed);
    f.picture.apply({ f.incident(u"d"_s, Severity::Grave, u"ci.gas"_s, 1) });
    EXPECT_TRUE(QTest::qWaitFor([&] { return changed.count() == 1; }, 3000));
    EXPECT_EQ(f.rows.count(), 4);
}

TEST(ViewRows, TurnTheOrderRoundWhereTheViewDoes)
{
    Fixture f;
    SavedView view = incidents();
    view.sortColumn = IncidentListModel::TitleColumn;
    view.isDescending = true;
    f.show(view);
    EXPECT_EQ(f.first(9), QStringList({ u"c"_s, u"b"_s, u"a"_s }));
}

TEST(ViewRows, ShowTheKindsOfTheView)
{
    Fixture f;
    Item threat = f.incident(u"t"_s, Severity::Slight, u"ci.power"_s, 13);
    threat.kind = ItemKind::AttackPattern;
    f.picture.apply({ threat });
    SavedView view = incidents();
    f.show(view);
    EXPECT_EQ(f.rows.count(), 3);
    view.show = u"threats"_s;
    f.show(view);
    EXPECT_EQ(f.first(9), QStringList({ u"t"_s }));
    view.show = u"all"_s;
    f.show(view);
    EXPECT_EQ(f.rows.count(), 4);
}

TEST(ViewRows, KeepToTheTimeOfTheView)
{
    Fixture f;
    Item old = f.incident(u"old"_s, Severity::Grave, u"ci.power"_s, 13);
    old.occurred = { f.time.now().ms - 86'400'000 };
    f.picture.apply({ old });
    SavedView view = incidents();
    view.from = { f.time.now().ms - 60'000 };
    view.to = { f.time.now().ms + 60'000 };
    f.show(view);
    EXPECT_EQ(f.first(9), QStringList({ u"b"_s, u"c"_s, u"a"_s }));
}

TEST(ViewRows, SayWhenTheViewIsGone)
{
    Fixture f;
    f.show(incidents());
    QCoreApplication::processEvents();
    const QSignalSpy changed(&f.rows, &ViewRows::changed);
    f.rows.clear();
    EXPECT_TRUE(QTest::qWaitFor([&] { return changed.count() == 1; }, 3000));
    EXPECT_EQ(f.rows.view(), nullptr);
}

TEST(ViewRows, FollowWhatChangesAndWhatLeavesTheView)
{
    Fixture f;
    f.show(incidents());
    QCoreApplication::processEvents();
    const QSignalSpy changed(&f.rows, &ViewRows::changed);
    Item newer = f.incident(u"b"_s, Severity::Grave, u"ci.power"_s, 40);
    newer.modified = f.time.now() + std::chrono::seconds(1);
    newer.title = { u"新"_s, u"New"_s };
    newer.eventSeq = 9;
    f.picture.apply({ newer });
    EXPECT_TRUE(QTest::qWaitFor([&] { return changed.count() == 1; }, 3000)) << "its words";
    SavedView narrow = incidents();
    narrow.prefecture = 40;
    f.show(narrow);
    QCoreApplication::processEvents();
    ASSERT_EQ(f.rows.count(), 1);
    const QSignalSpy gone(&f.rows, &ViewRows::changed);
    newer.prefecture = 13;
    newer.modified = newer.modified + std::chrono::seconds(1);
    newer.eventSeq = 10;
    f.picture.apply({ newer });
    EXPECT_TRUE(QTest::qWaitFor([&] { return gone.count() == 1; }, 3000));
    EXPECT_EQ(f.rows.count(), 0);
}
