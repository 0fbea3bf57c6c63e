#include "itemmodels/approvalqueuemodel.h"

#include "support/councilfixture.h"
#include "support/qtprinters.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct QueueFixture : CouncilFixture {
    ApprovalQueueModel queue{ book, desk };
    QAbstractItemModelTester tester{ &queue,
        QAbstractItemModelTester::FailureReportingMode::Warning };

    QStringList order() const
    {
        QStringList numbers;
        for (int row = 0; row < queue.rowCount(); ++row)
            numbers.append(queue.index(row).data(ApprovalQueueModel::NumberRole).toString());
        return numbers;
    }

    void putEscalation(const QString& number, const QString& opener = u"m-duty"_s)
    {
        put(escalation(number), opener);
    }
};

} // namespace

TEST(ApprovalQueueModel, ShowsWhatNeedsThisSeatBeforeWhatIsOnlyOpen)
{
    QueueFixture f;
    f.putEscalation(u"2026-0001"_s, u"m-self"_s); // one's own request needs others
    f.putEscalation(u"2026-0002"_s);
    EXPECT_EQ(f.order(), (QStringList{ u"2026-0002"_s, u"2026-0001"_s }));
    EXPECT_TRUE(f.queue.index(0).data(ApprovalQueueModel::NeedsMeRole).toBool());
    EXPECT_FALSE(f.queue.index(1).data(ApprovalQueueModel::NeedsMeRole).toBool());
}

TEST(ApprovalQueueModel, OrdersOpenMattersByDeadline)
{
    QueueFixture f;
    f.putEscalation(u"2026-0002"_s);
    f.putEscalation(u"2026-0001"_s);
    EXPECT_EQ(f.order(), (QStringList{ u"2026-0002"_s, u"2026-0001"_s }));
}

TEST(ApprovalQueueModel, MovesNothingWhenAMarkComesIn)
{
    QueueFixture f;
    f.putEscalation(u"2026-0001"_s);
    f.putEscalation(u"2026-0002"_s);
    QSignalSpy moved(&f.queue, &QAbstractItemModel::rowsMoved);
    QSignalSpy changed(&f.queue, &QAbstractItemModel::dataChanged);
    f.mark(u"2026-0001"_s, u"m-self"_s, u"member"_s, Verb::SignOff);
    EXPECT_EQ(f.order(), (QStringList{ u"2026-0001"_s, u"2026-0002"_s }));
    EXPECT_EQ(moved.count(), 0);
    EXPECT_GE(changed.count(), 1);
    EXPECT_FALSE(f.queue.index(0).data(ApprovalQueueModel::NeedsMeRole).toBool());
}

TEST(ApprovalQueueModel, MovesADecidedMatterBehindTheOpenOnes)
{
    QueueFixture f;
    f.putEscalation(u"2026-0001"_s);
    f.putEscalation(u"2026-0002"_s);
    QSignalSpy moved(&f.queue, &QAbstractItemModel::rowsMoved);
    f.mark(u"2026-0001"_s, u"m-chair"_s, u"chair"_s, Verb::Refuse, u"insufficient_evidence"_s);
    EXPECT_EQ(f.order(), (QStringList{ u"2026-0002"_s, u"2026-0001"_s }));
    EXPECT_EQ(moved.count(), 1);
}

TEST(ApprovalQueueModel, TakesTheTitleFromTheSheetWhenItArrives)
{
    QueueFixture f;
    const MatterSheet sheet = f.escalation(u"2026-0001"_s);
    f.put(sheet, u"m-duty"_s, false);
    EXPECT_TRUE(
        f.queue.index(0).data(ApprovalQueueModel::TitleRole).value<BilingualText>().en.isEmpty());
    const auto papers = f.documents.all();
    ASSERT_TRUE(papers.has_value());
    f.feedBook(*papers);
    EXPECT_EQ(
        f.queue.index(0).data(ApprovalQueueModel::TitleRole).value<BilingualText>(), sheet.title);
    EXPECT_EQ(
        f.queue.index(0).data(ApprovalQueueModel::SeverityRole).value<Severity>(), Severity::Major);
}

TEST(ApprovalQueueModel, KnowsAnotherSeatWhenTheKeyChanges)
{
    QueueFixture f;
    f.putEscalation(u"2026-0001"_s);
    f.desk.setSigner(f.keys.at(u"m-duty"_s).get());
    EXPECT_FALSE(f.queue.index(0).data(ApprovalQueueModel::NeedsMeRole).toBool());
}

TEST(ApprovalQueueModel, ShowsThePastInFixedMode)
{
    QueueFixture f;
    f.putEscalation(u"2026-0001"_s);
    const Instant then = f.time.now();
    f.putEscalation(u"2026-0002"_s);
    f.book.showAt(then);
    EXPECT_EQ(f.order(), QStringList{ u"2026-0001"_s });
    f.book.showAt({});
    EXPECT_EQ(f.queue.rowCount(), 2);
}

TEST(ApprovalQueueModel, KeepsEveryRowInItsPlaceUntilItIsSorted)
{
    QueueFixture f;
    MatterSheet lower = f.escalation(u"2026-0001"_s);
    lower.to = Severity::Certain;
    f.put(lower, u"m-duty"_s);
    f.time.advance(std::chrono::minutes(10));
    f.putEscalation(u"2026-0002"_s); // to level 3
    const QStringList placed{ u"2026-0002"_s, u"2026-0001"_s };
    EXPECT_EQ(f.order(), placed);
    f.time.advance(std::chrono::minutes(1));
    f.book.refreshExpiry(f.time.now());
    EXPECT_EQ(f.order(), placed) << "time alone moves nothing";
    EXPECT_FALSE(f.queue.isInOrder());
    f.queue.sort();
    EXPECT_TRUE(f.queue.isInOrder());
    EXPECT_EQ(f.order(), (QStringList{ u"2026-0001"_s, u"2026-0002"_s }));
}

TEST(ApprovalQueueModel, MovesNothingWhileSomebodyHasTheHandInIt)
{
    QueueFixture f;
    f.putEscalation(u"2026-0001"_s);
    f.putEscalation(u"2026-0002"_s);
    f.queue.setHeld(true);
    f.mark(u"2026-0001"_s, u"m-chair"_s, u"chair"_s, Verb::Refuse, u"insufficient_evidence"_s);
    f.put(f.measure(u"2026-0003"_s), u"m-officer"_s);
    EXPECT_EQ(f.order(), (QStringList{ u"2026-0001"_s, u"2026-0002"_s, u"2026-0003"_s }));
    EXPECT_FALSE(f.queue.isInOrder());
    const QPersistentModelIndex kept = f.queue.indexOf(u"2026-0002"_s);
    f.queue.setHeld(false);
    f.queue.sort();
    EXPECT_EQ(kept.data(ApprovalQueueModel::NumberRole).toString(), u"2026-0002"_s);
    EXPECT_EQ(f.order().last(), u"2026-0001"_s) << "what is decided comes last";
}
