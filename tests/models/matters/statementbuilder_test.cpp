#include "matters/statementbuilder.h"

#include "trainingledger.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

TEST(StatementBuilder, SaysWhereWhenAndBehindWhatItWasMade)
{
    TrainingLedger ledger;
    const Statement statement = ledger.statement(u"a"_s, u"mark"_s, Mark());
    EXPECT_EQ(statement.ledger, u"training.example/test"_s);
    EXPECT_EQ(statement.keyId, ledger.key(u"a"_s).key().keyId);
    EXPECT_EQ(statement.signedAtS, ledger.clock.now().ms / 1000);
    EXPECT_TRUE(statement.exercise);
    EXPECT_EQ(statement.seen, ledger.intake().seen());
}

TEST(StatementBuilder, NeverUsesANonceTwice)
{
    TrainingLedger ledger;
    const QString first = ledger.statement(u"a"_s, u"mark"_s, Mark()).nonce;
    EXPECT_EQ(first.size(), 32);
    EXPECT_NE(ledger.statement(u"a"_s, u"mark"_s, Mark()).nonce, first);
}

TEST(StatementBuilder, NamesTheProgramByItsBytes)
{
    EXPECT_TRUE(Digest::fromHex(StatementBuilder::programDigest()));
    EXPECT_NE(StatementBuilder::programDigest(), Digest::of("").hex());
}
