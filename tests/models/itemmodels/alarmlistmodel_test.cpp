#include "itemmodels/alarmlistmodel.h"

#include "support/qtprinters.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>
#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant start{ 1'790'000'000'000 };

struct AlarmList : ::testing::Test {
    QString incident(int number, const QString& sector, Severity severity, Instant at = start)
    {
        const QString id = QString::number(number);
        book.raise({ u"incident:"_s + id, AlarmCause::OwnSectorIncident, id, sector, { id, id },
                       severity, Tlp::Green, at, 1 },
            at);
        return u"incident:"_s + id;
    }
    void seat(const QString& matter)
    {
        AlarmSubject subject;
        subject.key = u"seat:"_s + matter;
        subject.cause = AlarmCause::SeatMustAnswer;
        subject.id = matter;
        book.raise(subject, start);
    }
    /// What the event loop brings.
    void settle(int rows)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return list.rowCount() == rows; }, 2000))
            << list.rowCount();
    }
    AlarmRow row(int at) const
    {
        return list.index(at, 0).data(AlarmListModel::RowRole).value<AlarmRow>();
    }

    AlarmBook book;
    AlarmListModel list{ book, AlarmListModel::Show::Standing };
    AlarmListModel shelf{ book, AlarmListModel::Show::PutAside };
    QAbstractItemModelTester tester{ &list,
        QAbstractItemModelTester::FailureReportingMode::Warning };
};

} // namespace

TEST_F(AlarmList, PutsWhatNobodyHasSeenFirstAndTheMostUrgentOfItOnTop)
{
    const QString seen = incident(1, u"ci.power"_s, Severity::Grave);
    incident(2, u"ci.power"_s, Severity::Major);
    incident(3, u"ci.power"_s, Severity::Grave);
    seat(u"2026-0001"_s);
    ASSERT_TRUE(book.acknowledge(seen, {}, start));
    settle(4);
    EXPECT_EQ(row(0).first.subject.id, u"2026-0001"_s);
    EXPECT_EQ(row(1).first.subject.id, u"3"_s);
    EXPECT_EQ(row(2).first.subject.id, u"2"_s);
    EXPECT_EQ(row(3).first.subject.id, u"1"_s);
}

TEST_F(AlarmList, HeapsAFloodBySectorAndCauseAndDropsNothing)
{
    for (int n = 0; n < 600; ++n)
        incident(n, u"ci.power"_s, n == 400 ? Severity::Grave : Severity::Major, start + n * 1ms);
    for (int n = 600; n < 1000; ++n)
        incident(n, u"ci.finance"_s, Severity::Major, start + n * 1ms);
    seat(u"2026-0001"_s);
    settle(3);
    EXPECT_EQ(row(0).count, 1);
    EXPECT_EQ(row(1).count, 600);
    EXPECT_EQ(row(1).first.subject.id, u"0"_s);
    EXPECT_EQ(row(1).worst.subject.id, u"400"_s);
    EXPECT_EQ(list.rowCount(list.index(1, 0)), 600);
    EXPECT_EQ(list.rowCount(list.index(2, 0)), 400);
    EXPECT_EQ(list.keysAt(list.index(2, 0)).size(), 400);
    const QModelIndex inside = list.indexOf(u"incident:777"_s);
    EXPECT_EQ(inside.parent(), list.index(2, 0));
    EXPECT_EQ(list.keysAt(inside), QStringList(u"incident:777"_s));
}

TEST_F(AlarmList, DissolvesSmallHeapsWhenTheFloodIsOver)
{
    for (int n = 0; n < 9; ++n)
        incident(n, u"ci.power"_s, Severity::Major);
    seat(u"2026-0001"_s);
    settle(2);
    list.refresh(start + 20min);
    EXPECT_EQ(list.rowCount(), 10);
}

TEST_F(AlarmList, KeepsAHeapOfTenTogether)
{
    for (int n = 0; n < 10; ++n)
        incident(n, u"ci.power"_s, Severity::Major, start + n * 1h);
    settle(1);
    list.refresh(start + 100h);
    EXPECT_EQ(list.rowCount(), 1);
}

TEST_F(AlarmList, ShowsTheShelfApart)
{
    const QString key = incident(1, u"ci.power"_s, Severity::Major);
    incident(2, u"ci.power"_s, Severity::Major);
    ASSERT_TRUE(book.shelve(key, { u"m-1"_s, u"known"_s, {}, {} }, 15min, start));
    settle(1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shelf.rowCount() == 1; }, 2000));
    EXPECT_EQ(shelf.index(0, 0).data(AlarmListModel::KeyRole).toString(), key);
}

TEST_F(AlarmList, GoesFromOneUnacknowledgedToTheNextAndRound)
{
    const QString a = incident(1, u"ci.power"_s, Severity::Grave);
    const QString b = incident(2, u"ci.finance"_s, Severity::Major);
    const QString seen = incident(3, u"ci.water"_s, Severity::Major);
    ASSERT_TRUE(book.acknowledge(seen, {}, start));
    settle(3);
    EXPECT_EQ(list.nextUnacknowledged({}, true), a);
    EXPECT_EQ(list.nextUnacknowledged({}, false), b);
    EXPECT_EQ(list.nextUnacknowledged(a, true), b);
    EXPECT_EQ(list.nextUnacknowledged(b, true), a);
    EXPECT_EQ(list.nextUnacknowledged(a, false), b);
    EXPECT_EQ(list.nextUnacknowledged(seen, true), a);
}
