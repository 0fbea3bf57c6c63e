#include "itemmodels/statementlistmodel.h"

#include "support/councilfixture.h"
#include "support/qtprinters.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct StatementFixture : CouncilFixture {
    StatementListModel statements{ book };
    QAbstractItemModelTester tester{ &statements,
        QAbstractItemModelTester::FailureReportingMode::Warning };
    QString number = put(escalation(u"2026-0001"_s), u"m-duty"_s);

    Refusal refusal(const QByteArray& envelope) const
    {
        return { Digest::of(envelope), u"E-ENV-SIG"_s, u"signature does not verify"_s, time.now(),
            envelope, "signed" };
    }
};

} // namespace

TEST(StatementListModel, ListsEveryEntryInTheLedgersOrder)
{
    StatementFixture f;
    f.mark(f.number, u"m-chair"_s, u"chair"_s, Verb::SignOff);
    ASSERT_EQ(f.statements.rowCount(), f.ledger.size());
    const int last = f.statements.rowCount() - 1;
    EXPECT_EQ(f.statements.index(0, StatementListModel::Type).data().toString(), u"genesis"_s);
    EXPECT_EQ(f.statements.index(last, StatementListModel::Signer).data().toString(), u"m-chair"_s);
    EXPECT_EQ(
        f.statements.index(last, 0).data(StatementListModel::MatterIdRole).toString(), f.number);
    EXPECT_TRUE(f.statements.index(last, 0).data(StatementListModel::CountsRole).toBool());
}

TEST(StatementListModel, KeepsRefusalsBehindTheEntriesAndSaysWhy)
{
    StatementFixture f;
    f.book.addRefusal(f.refusal(R"({"not":"an envelope"})"));
    f.mark(f.number, u"m-chair"_s, u"chair"_s, Verb::SignOff); // an entry after the refusal
    const int last = f.statements.rowCount() - 1;
    EXPECT_TRUE(f.statements.index(last, 0).data(StatementListModel::RefusalRole).isValid());
    EXPECT_EQ(f.statements.index(last, 0).data(StatementListModel::WhyNotRole).toString(),
        u"E-ENV-SIG"_s);
}

TEST(StatementFilter, ShowsTheStatementsOfOneMatter)
{
    StatementFixture f;
    f.put(f.escalation(u"2026-0002"_s), u"m-duty"_s);
    StatementFilter filter;
    filter.setSourceModel(&f.statements);
    filter.showMatter({});
    EXPECT_EQ(filter.rowCount(), 0);
    filter.showMatter(f.number);
    EXPECT_EQ(filter.rowCount(), 1);
    f.mark(f.number, u"m-chair"_s, u"chair"_s, Verb::SignOff);
    EXPECT_EQ(filter.rowCount(), 2);
}

TEST(StatementFilter, ShowsEverythingThatIsRefusedOrCountsForNothing)
{
    StatementFixture f;
    StatementFilter filter;
    filter.setSourceModel(&f.statements);
    filter.showUncounted();
    EXPECT_EQ(filter.rowCount(), 0);
    f.mark(f.number, u"m-duty"_s, u"member"_s, Verb::SignOff); // the requester's own
    f.book.addRefusal(f.refusal("x"));
    ASSERT_EQ(filter.rowCount(), 2);
    EXPECT_EQ(
        filter.index(0, 0).data(StatementListModel::WhyNotRole).toString().left(6), u"E-MRK-"_s);
    EXPECT_EQ(filter.index(1, 0).data(StatementListModel::WhyNotRole).toString(), u"E-ENV-SIG"_s);
}
