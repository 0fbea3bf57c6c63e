#include "itemmodels/focusfilter.h"

#include "domain/sector.h"
#include "itemmodels/markingfilter.h"
#include "support/qtprinters.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

Item incident(const QString& id, Severity severity, qint64 received)
{
    static qint64 seq = 0;
    Item made;
    made.eventSeq = ++seq; // every one is a version of its own
    made.objectId = id;
    made.kind = ItemKind::OperatorReport;
    made.title = { u"停電 "_s + id, u"Outage "_s + id };
    made.severity = severity;
    made.received = made.modified = made.occurred = { received };
    made.marking = { Tlp::Green, Marking::Origin::Stated, {} };
    return made;
}

Item indicator(const QString& id, qint64 received)
{
    Item made = incident(id, Severity::Unassessed, received);
    made.kind = ItemKind::Indicator;
    return made;
}

struct Fixture {
    CommonPicture picture;
    Focus focus;
    IncidentListModel list{ picture };
    FocusFilter filter{ list, focus };
    QAbstractItemModelTester tester{ &filter,
        QAbstractItemModelTester::FailureReportingMode::Warning };

    QStringList shown() const
    {
        QStringList ids;
        for (int row = 0; row < filter.rowCount(); ++row)
            ids.append(
                filter.index(row, 0).data(IncidentListModel::ItemRole).value<Item>().objectId);
        return ids;
    }
};

} // namespace

TEST(FocusFilter, PutsTheWorstFirstThenTheNewestThenTheId)
{
    Fixture f;
    f.picture.apply({ incident(u"none"_s, Severity::None, 9),
        incident(u"old"_s, Severity::Major, 1), incident(u"b"_s, Severity::Major, 5),
        incident(u"a"_s, Severity::Major, 5), incident(u"unassessed"_s, Severity::Unassessed, 2),
        incident(u"grave"_s, Severity::Grave, 1) });
    EXPECT_EQ(f.shown(),
        QStringList({ u"grave"_s, u"a"_s, u"b"_s, u"old"_s, u"unassessed"_s, u"none"_s }));
}

TEST(FocusFilter, InsertsNewRowsWhereTheyBelong)
{
    Fixture f;
    f.picture.apply(
        { incident(u"c"_s, Severity::Certain, 5), incident(u"a"_s, Severity::Grave, 5) });
    const QSignalSpy inserted(&f.filter, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&f.filter, &QAbstractItemModel::modelReset);
    f.picture.apply({ incident(u"z"_s, Severity::None, 5), incident(u"b"_s, Severity::Major, 6),
        incident(u"b2"_s, Severity::Major, 5) });
    EXPECT_EQ(f.shown(), QStringList({ u"a"_s, u"b"_s, u"b2"_s, u"c"_s, u"z"_s }));
    EXPECT_EQ(inserted.count(), 2); // one run between, one at the end
    EXPECT_EQ(reset.count(), 0);
}

TEST(FocusFilter, MovesARowThatGotWorse)
{
    Fixture f;
    f.picture.apply({ incident(u"a"_s, Severity::Major, 5), incident(u"b"_s, Severity::Certain, 5),
        incident(u"c"_s, Severity::Slight, 5) });
    const QSignalSpy moved(&f.filter, &QAbstractItemModel::rowsMoved);
    const QPersistentModelIndex c = f.filter.indexOf(u"c"_s);
    f.picture.apply({ incident(u"c"_s, Severity::Grave, 6) });
    EXPECT_EQ(f.shown(), QStringList({ u"c"_s, u"a"_s, u"b"_s }));
    EXPECT_EQ(moved.count(), 1);
    EXPECT_EQ(c.row(), 0);
    f.picture.apply({ incident(u"c"_s, Severity::None, 7) });
    EXPECT_EQ(f.shown(), QStringList({ u"a"_s, u"b"_s, u"c"_s }));
    EXPECT_EQ(c.row(), 2);
}

TEST(FocusFilter, FollowsEveryChangeLikeAFreshSort)
{
    Fixture f;
    std::mt19937 random(20261123);
    const auto any
        = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    for (int step = 1; step <= 300; ++step) {
        std::vector<Item> batch;
        for (int k = any(6); k >= 0; --k)
            batch.push_back(incident(
                QString::number(any(80)), static_cast<Severity>(any(6) - 1), step * 10 + any(3)));
        f.picture.apply(batch);
        if (step % 50 == 0) {
            const QStringList followed = f.shown();
            FocusFilter fresh(f.list, f.focus);
            ASSERT_EQ(fresh.rowCount(), followed.size());
            for (int row = 0; row < fresh.rowCount(); ++row)
                ASSERT_EQ(
                    fresh.index(row, 0).data(IncidentListModel::ItemRole).value<Item>().objectId,
                    followed[row]);
        }
    }
}

TEST(FocusFilter, ShowsIncidentsOrThreatDataOrAll)
{
    Fixture f;
    f.picture.apply({ incident(u"i"_s, Severity::Major, 1), indicator(u"x"_s, 2) });
    EXPECT_EQ(f.shown(), QStringList{ u"i"_s });
    f.filter.setShow(FocusFilter::Show::ThreatData);
    EXPECT_EQ(f.shown(), QStringList{ u"x"_s });
    f.filter.setShow(FocusFilter::Show::All);
    EXPECT_EQ(f.shown(), QStringList({ u"i"_s, u"x"_s }));
}

TEST(FocusFilter, FollowsSectorPrefectureAndSpan)
{
    Fixture f;
    Item power = incident(u"power"_s, Severity::Major, 100);
    power.sector = u"espa.electricity"_s; // maps to the row ci.power
    power.prefecture = 40;
    Item finance = incident(u"finance"_s, Severity::Major, 200);
    finance.sector = u"ci.finance"_s;
    finance.prefecture = 13;
    Item unknown = incident(u"unknown"_s, Severity::Major, 300);
    unknown.sector = u"x-own"_s;
    f.picture.apply({ power, finance, unknown });
    f.focus.setSector(u"ci.power"_s);
    EXPECT_EQ(f.shown(), QStringList{ u"power"_s });
    f.focus.setSector(QString::fromUtf16(otherSector));
    EXPECT_EQ(f.shown(), QStringList{ u"unknown"_s });
    f.focus.clearFilter();
    f.focus.setPrefecture(13);
    EXPECT_EQ(f.shown(), QStringList{ u"finance"_s });
    f.focus.clearFilter();
    f.focus.setSpan({ 100 }, { 200 });
    EXPECT_EQ(f.shown(), QStringList{ u"power"_s });
    f.focus.clear();
    EXPECT_EQ(f.filter.rowCount(), 3);
}

TEST(FocusFilter, FindsWordsWhateverTheirWidthKanaOrCase)
{
    Fixture f;
    Item item = incident(u"report:op-1:7"_s, Severity::Major, 1);
    item.title = { u"ランサムウェアによる停止"_s, u"Ransomware halt"_s };
    f.picture.apply({ item, incident(u"other"_s, Severity::Major, 2) });
    f.filter.setText(u"らんさむ"_s);
    EXPECT_EQ(f.filter.rowCount(), 1);
    f.filter.setText(u"ＨＡＬＴ op-1"_s);
    EXPECT_EQ(f.filter.rowCount(), 1);
    f.filter.setText(u"halt op-2"_s);
    EXPECT_EQ(f.filter.rowCount(), 0);
    f.filter.setText(u"  "_s);
    EXPECT_EQ(f.filter.rowCount(), 2);
}

TEST(FocusFilter, LetsAnUpdatedObjectInAndOutOfTheFilter)
{
    Fixture f;
    f.focus.setPrefecture(13);
    Item item = incident(u"a"_s, Severity::Major, 1);
    f.picture.apply({ item });
    EXPECT_EQ(f.filter.rowCount(), 0);
    item.prefecture = 13;
    item.eventSeq += 1000;
    item.modified = item.received = { 2 };
    f.picture.apply({ item });
    EXPECT_EQ(f.filter.rowCount(), 1);
    item.prefecture = 27;
    item.eventSeq += 1000;
    item.modified = item.received = { 3 };
    f.picture.apply({ item });
    EXPECT_EQ(f.filter.rowCount(), 0);
    EXPECT_FALSE(f.filter.indexOf(u"a"_s).isValid());
}

TEST(FocusFilter, NeverShowsWhatStandsAboveACeiling)
{
    Fixture f;
    const FocusFilter wall(f.list, f.focus, nullptr, MarkingFilter(Tlp::Green));
    Item item = incident(u"a"_s, Severity::Grave, 1);
    item.marking.tlp = Tlp::Amber;
    f.picture.apply({ item, incident(u"b"_s, Severity::Slight, 1) });
    EXPECT_EQ(f.filter.rowCount(), 2);
    EXPECT_EQ(wall.rowCount(), 1);
}

TEST(FocusFilter, SortsByTheColumnThatIsChosenAndKeepsToIt)
{
    Fixture f;
    f.picture.apply(
        { incident(u"b"_s, Severity::Grave, 5), incident(u"a"_s, Severity::Slight, 9) });
    f.filter.sortBy(IncidentListModel::ReceivedColumn, Qt::AscendingOrder, Language::Japanese);
    EXPECT_EQ(f.shown(), QStringList({ u"b"_s, u"a"_s }));
    f.picture.apply({ incident(u"c"_s, Severity::Certain, 7) });
    EXPECT_EQ(f.shown(), QStringList({ u"b"_s, u"c"_s, u"a"_s }));
    f.filter.sortBy(IncidentListModel::TitleColumn, Qt::DescendingOrder, Language::Japanese);
    EXPECT_EQ(f.shown(), QStringList({ u"c"_s, u"b"_s, u"a"_s }));
    Item renamed = incident(u"a"_s, Severity::Slight, 10);
    renamed.title.ja = u"電"_s; // after 停電
    f.picture.apply({ renamed });
    EXPECT_EQ(f.shown(), QStringList({ u"a"_s, u"c"_s, u"b"_s }));
    EXPECT_EQ(f.filter.indexOf(u"a"_s).row(), 0);
}

TEST(FocusFilter, FollowsASourceThatNobodyKnewInTheOrderOfSources)
{
    Fixture f;
    const auto from = [](const QString& id, const QString& source, qint64 t) {
        Item item = incident(id, Severity::Major, t);
        item.source = source;
        return item;
    };
    f.filter.sortBy(IncidentListModel::SourceColumn, Qt::AscendingOrder, Language::Japanese);
    f.picture.apply({ from(u"a"_s, u"m"_s, 1), from(u"b"_s, u"n"_s, 1), from(u"c"_s, u"o"_s, 1) });
    f.picture.apply({ from(u"b"_s, u"z"_s, 2), from(u"d"_s, u"c"_s, 2) });
    EXPECT_EQ(f.shown(), QStringList({ u"d"_s, u"a"_s, u"c"_s, u"b"_s }));
    f.picture.apply({ from(u"c"_s, u"a"_s, 3) });
    EXPECT_EQ(f.shown(), QStringList({ u"c"_s, u"d"_s, u"a"_s, u"b"_s }));
}

TEST(FocusFilter, SortsALongListBehindTheScreenAndKeepsWhatCameMeanwhile)
{
    Fixture f;
    std::vector<Item> many;
    for (int n = 0; n < 30'000; ++n) {
        many.push_back(incident(u"%1"_s.arg(n), static_cast<Severity>(n % 6 - 1), n / 7));
        many.back().prefecture = static_cast<PrefectureCode>(n % 48);
    }
    f.picture.apply(many);
    const QSignalSpy busy(&f.filter, &FocusFilter::busyChanged);
    f.filter.sortBy(IncidentListModel::ReceivedColumn, Qt::AscendingOrder, Language::Japanese);
    EXPECT_TRUE(f.filter.isBusy());
    EXPECT_EQ(f.filter.rowCount(), 30'000); // what was there stays until the new order is
    f.focus.setPrefecture(13); // the wish before it is dropped
    Item changed = incident(u"13"_s, Severity::Grave, 99'999);
    changed.prefecture = 13;
    Item gone = incident(u"61"_s, Severity::Grave, 99'999);
    gone.prefecture = 14;
    Item fresh = incident(u"fresh"_s, Severity::Grave, 3);
    fresh.prefecture = 13;
    f.picture.apply({ changed, gone, fresh });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !f.filter.isBusy(); }, 20'000));
    EXPECT_EQ(busy.count(), 2);
    const QStringList shown = f.shown();
    EXPECT_EQ(shown.size(), 625); // one of 48 each, one gone and one fresh
    EXPECT_EQ(shown.back(), u"13"_s);
    EXPECT_EQ(shown.indexOf(u"fresh"_s), 0);
    EXPECT_FALSE(shown.contains(u"61"_s));
    for (int row = 0; row < f.filter.rowCount(); ++row)
        EXPECT_EQ(f.filter.indexOf(shown[row]).row(), row);
}

TEST(FocusFilter, MayGoWhileItSorts)
{
    Fixture f;
    std::vector<Item> many;
    for (int n = 0; n < 30'000; ++n)
        many.push_back(incident(u"%1"_s.arg(n), Severity::Major, n));
    f.picture.apply(many);
    auto other = std::make_unique<FocusFilter>(f.list, f.focus);
    EXPECT_TRUE(other->isBusy());
    other.reset();
    f.filter.sortBy(IncidentListModel::TitleColumn, Qt::AscendingOrder, Language::Japanese);
    f.picture.reset({ incident(u"only"_s, Severity::Major, 1) });
    EXPECT_EQ(f.shown(), QStringList{ u"only"_s });
    EXPECT_FALSE(f.filter.isBusy());
}

TEST(FocusFilter, FollowsThePictureToAnotherInstant)
{
    Fixture f;
    f.picture.apply({ incident(u"a"_s, Severity::Major, 1), incident(u"b"_s, Severity::Grave, 2) });
    f.picture.reset({ incident(u"b"_s, Severity::Slight, 2) });
    EXPECT_EQ(f.shown(), QStringList{ u"b"_s });
    EXPECT_EQ(f.filter.headerData(0, Qt::Horizontal, Qt::DisplayRole),
        f.list.headerData(0, Qt::Horizontal, Qt::DisplayRole));
}

TEST(FocusFilter, FiltersALongListFromTheOrderThatItHas)
{
    Fixture f;
    std::mt19937 random(20261123);
    const auto some = [&](int first, int count) {
        std::vector<Item> items;
        for (int n = first; n < first + count; ++n) {
            items.push_back(incident(u"i%1"_s.arg(n, 6, 10, QChar(u'0')),
                static_cast<Severity>(static_cast<int>(random() % 6) - 1),
                static_cast<qint64>(random() % 1000)));
            items.back().prefecture = static_cast<PrefectureCode>(1 + random() % 2);
        }
        return items;
    };
    const auto settled = [&] { return QTest::qWaitFor([&] { return !f.filter.isBusy(); }, 5000); };
    f.picture.apply(some(0, 6000));
    ASSERT_TRUE(settled());
    for (int round = 0; round < 4; ++round) {
        f.focus.setPrefecture(1);
        f.picture.apply(some(1000 * round, 50)); // said anew while it filters
        ASSERT_TRUE(settled());
        f.picture.apply(some(6000 + 100 * round, 100)); // and new ones afterwards
        f.focus.clearFilter();
        f.picture.apply(some(500 * round, 30));
        ASSERT_TRUE(settled());
        FocusFilter fresh(f.list, f.focus);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !fresh.isBusy(); }, 5000));
        ASSERT_EQ(f.filter.pictureRows(), fresh.pictureRows()) << round;
    }
}

TEST(FocusFilter, PutsManyChangedRowsIntoTheirPlacesAtOnce)
{
    Fixture f;
    f.focus.setPrefecture(1);
    std::mt19937 random(20261123);
    const auto some = [&](qint64 received) {
        std::vector<Item> items;
        for (int n = 0; n < 200; ++n) {
            items.push_back(incident(u"i%1"_s.arg(n, 3, 10, QChar(u'0')),
                static_cast<Severity>(static_cast<int>(random() % 6) - 1),
                received + static_cast<qint64>(random() % 10)));
            items.back().prefecture = random() % 5 == 0 ? 2 : 1; // some come and go
        }
        return items;
    };
    f.picture.apply(some(100));
    QList<QPersistentModelIndex> followed;
    QStringList ids;
    for (int row = 0; row < f.filter.rowCount(); row += 7) {
        followed.append(f.filter.index(row, 2));
        ids.append(f.shown().at(row));
    }
    const QSignalSpy moved(&f.filter, &QAbstractItemModel::rowsMoved);
    const QSignalSpy laidOut(&f.filter, &QAbstractItemModel::layoutChanged);
    f.picture.apply(some(200));
    EXPECT_EQ(moved.count(), 0);
    EXPECT_EQ(laidOut.count(), 1);
    FocusFilter fresh(f.list, f.focus);
    EXPECT_EQ(f.filter.pictureRows(), fresh.pictureRows());
    for (qsizetype n = 0; n < followed.size(); ++n)
        EXPECT_EQ(followed[n], f.filter.indexOf(ids[n], 2)) << ids[n].toStdString();
}
