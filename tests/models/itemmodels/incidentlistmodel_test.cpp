#include "itemmodels/incidentlistmodel.h"

#include "support/qtprinters.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

Item item(const QString& id, qint64 modified = 1)
{
    Item made;
    made.objectId = id;
    made.kind = ItemKind::OperatorReport;
    made.modified = { modified };
    made.eventSeq = modified;
    return made;
}

struct Fixture {
    CommonPicture picture;
    IncidentListModel model{ picture };
    QAbstractItemModelTester tester{ &model,
        QAbstractItemModelTester::FailureReportingMode::Warning };
};

} // namespace

TEST(IncidentListModel, AnnouncesNewObjectsAsExactRows)
{
    Fixture f;
    f.picture.apply({ item(u"a"_s) });
    const QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    f.picture.apply({ item(u"b"_s), item(u"c"_s) });
    ASSERT_EQ(inserted.count(), 1);
    EXPECT_EQ(inserted[0][1].toInt(), 1);
    EXPECT_EQ(inserted[0][2].toInt(), 2);
    EXPECT_EQ(f.model.rowCount(), 3);
    EXPECT_EQ(f.model.index(2, 0).data(IncidentListModel::ItemRole).value<Item>().objectId, u"c"_s);
}

TEST(IncidentListModel, AnnouncesAChangedObjectWithoutMovingIt)
{
    Fixture f;
    f.picture.apply({ item(u"a"_s), item(u"b"_s) });
    const QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    f.picture.apply({ item(u"b"_s, 2) });
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
    EXPECT_EQ(inserted.count(), 0);
    EXPECT_EQ(f.model.itemAt(1).modified.ms, 2);
}

TEST(IncidentListModel, ShowsAnotherInstantAsAWhole)
{
    Fixture f;
    f.picture.apply({ item(u"a"_s), item(u"b"_s) });
    const QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    f.picture.reset({ item(u"b"_s) });
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(f.model.rowCount(), 1);
    EXPECT_EQ(f.model.rowOf(u"b"_s), 0);
    EXPECT_EQ(f.model.rowOf(u"a"_s), -1);
}

TEST(IncidentListModel, StartsWithWhatThePictureHolds)
{
    CommonPicture picture;
    picture.apply({ item(u"a"_s) });
    EXPECT_EQ(IncidentListModel(picture).rowCount(), 1);
}

TEST(IncidentListModel, NamesEveryColumn)
{
    Fixture f;
    for (int column = 0; column < f.model.columnCount(); ++column)
        EXPECT_FALSE(
            f.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}
