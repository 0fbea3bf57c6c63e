#include "itemmodels/closedmattersmodel.h"

#include "support/councilfixture.h"
#include "support/qtprinters.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct ClosedFixture : CouncilFixture {
    ClosedMattersModel closed{ book };
    QAbstractItemModelTester tester{ &closed,
        QAbstractItemModelTester::FailureReportingMode::Warning };

    QStringList order() const
    {
        QStringList numbers;
        for (int row = 0; row < closed.rowCount(); ++row)
            numbers.append(closed.index(row, ClosedMattersModel::Number).data().toString());
        return numbers;
    }

    void refuse(const QString& number)
    {
        put(escalation(number), u"m-duty"_s);
        mark(number, u"m-chair"_s, u"chair"_s, Verb::Refuse, u"insufficient_evidence"_s);
    }
};

} // namespace

TEST(ClosedMattersModel, ListsAMatterOnlyOnceItIsAnswered)
{
    ClosedFixture f;
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    EXPECT_EQ(f.closed.rowCount(), 0);
    f.mark(u"2026-0001"_s, u"m-chair"_s, u"chair"_s, Verb::SendBack, u"more_evidence"_s);
    ASSERT_EQ(f.order(), QStringList{ u"2026-0001"_s });
    const QVariant outcome
        = f.closed.index(0, ClosedMattersModel::Outcome).data(ClosedMattersModel::ValueRole);
    EXPECT_EQ(outcome.value<CouncilOutcome>(), CouncilOutcome::SentBack);
}

TEST(ClosedMattersModel, ShowsTheNewestDecisionFirst)
{
    ClosedFixture f;
    f.refuse(u"2026-0002"_s);
    f.refuse(u"2026-0001"_s);
    f.refuse(u"2026-0003"_s);
    EXPECT_EQ(f.order(), (QStringList{ u"2026-0003"_s, u"2026-0001"_s, u"2026-0002"_s }));
    f.book.showAt(f.time.now()); // loaded at once, it is the same order
    EXPECT_EQ(f.order(), (QStringList{ u"2026-0003"_s, u"2026-0001"_s, u"2026-0002"_s }));
}

TEST(ClosedMattersModel, ListsASignedOffMeasureThatStillWaitsForItsOtherLane)
{
    ClosedFixture f;
    f.put(f.measure(u"2026-0001"_s), u"m-duty"_s);
    f.mark(u"2026-0001"_s, u"m-chair"_s, u"chair"_s, Verb::SignOff);
    f.mark(u"2026-0001"_s, u"m-0003"_s, u"member"_s, Verb::SignOff);
    f.mark(u"2026-0001"_s, u"m-0004"_s, u"member"_s, Verb::SignOff);
    ASSERT_EQ(f.closed.rowCount(), 1);
    const QVariant state
        = f.closed.index(0, ClosedMattersModel::State).data(ClosedMattersModel::ValueRole);
    EXPECT_EQ(state.value<MatterState>(), MatterState::Triage);
    EXPECT_EQ(
        f.closed.index(0, ClosedMattersModel::Marks).data(ClosedMattersModel::ValueRole).toInt(),
        3);
}
