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
