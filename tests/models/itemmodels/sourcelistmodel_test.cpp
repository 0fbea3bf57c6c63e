#include "itemmodels/sourcelistmodel.h"

#include "support/qtprinters.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

SourceHealth source(const QString& uri, qint64 stored = 0)
{
    SourceHealth health;
    health.settings.source = uri;
    health.counts = { stored + 10, stored, 3, 5, 2 };
    return health;
}

struct Fixture {
    FeedBoard board;
    SourceListModel model{ board };
    QAbstractItemModelTester tester{ &model,
        QAbstractItemModelTester::FailureReportingMode::Warning };
};

} // namespace

TEST(SourceListModel, ShowsWhatBecameOfEverySourcesEvents)
{
    Fixture f;
    f.board.setSources({ source(u"urn:a"_s, 7) }, 5);
    const auto count = [&](int column) { return f.model.index(0, column).data().toLongLong(); };
    EXPECT_EQ(count(SourceListModel::ReceivedColumn), 17);
    EXPECT_EQ(count(SourceListModel::StoredColumn), 7);
    EXPECT_EQ(count(SourceListModel::DuplicateColumn), 3);
    EXPECT_EQ(count(SourceListModel::QuarantinedColumn), 5);
    EXPECT_EQ(count(SourceListModel::ConflictColumn), 2);
    EXPECT_EQ(
        f.model.index(0, 0).data(SourceListModel::SourceRole).value<SourceHealth>().settings.source,
        u"urn:a"_s);
}

TEST(SourceListModel, AnnouncesOnlyTheSourcesThatDiffer)
{
    Fixture f;
    f.board.setSources({ source(u"urn:a"_s), source(u"urn:b"_s) }, 0);
    const QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    f.board.setSources({ source(u"urn:a"_s), source(u"urn:b"_s, 1), source(u"urn:c"_s) }, 0);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
    ASSERT_EQ(inserted.count(), 1);
    EXPECT_EQ(inserted[0][1].toInt(), 2);
    EXPECT_EQ(reset.count(), 0);
}

TEST(SourceListModel, StartsAnewWhenTheListIsAnotherOne)
{
    Fixture f;
    f.board.setSources({ source(u"urn:a"_s), source(u"urn:b"_s) }, 0);
    const QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    f.board.setSources({ source(u"urn:b"_s) }, 0);
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(f.model.rowCount(), 1);
}

TEST(SourceListModel, NamesEveryColumn)
{
    Fixture f;
    for (int column = 0; column < f.model.columnCount(); ++column)
        EXPECT_FALSE(
            f.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}
