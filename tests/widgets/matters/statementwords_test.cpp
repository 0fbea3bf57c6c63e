#include "matters/statementwords.h"

#include "support/councilfixture.h"
#include "support/lanefixture.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

TEST(StatementWords, SayWhoseKeyWasRevokedAndWhy)
{
    CouncilFixture f;
    f.revoke(u"m-0003"_s, u"stolen"_s);
    const Statement& statement = f.book.entries().back().statement;
    const QString sentence = StatementWords::sentence(f.book, statement);
    EXPECT_TRUE(sentence.contains(u"Member for the NPA"_s)) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(u"stolen"_s));
    EXPECT_TRUE(sentence.contains(u"not known"_s)); // since when
    EXPECT_EQ(StatementWords::brief(f.book, statement), u"Member for the NPA"_s);
    EXPECT_EQ(StatementWords::type(statement.type), u"Key revocation"_s);
}

TEST(StatementWords, SayWhoVouchesAfterAChangeOfTrust)
{
    CouncilFixture f;
    Statement statement = f.book.entries().front().statement;
    statement.type = u"trust"_s;
    Trust trust;
    trust.registrars = { "a", "b", "c" };
    trust.registrarThreshold = 2;
    trust.witnesses = { u"oversight.example/w1+1a2b3c4d+BAAA"_s };
    trust.witnessThreshold = 1;
    statement.body = TrustChange{ 3, trust };
    const QString sentence = StatementWords::sentence(f.book, statement);
    EXPECT_TRUE(sentence.contains(u"Trust number 3"_s)) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(u"registrars: 2 of 3"_s));
    EXPECT_TRUE(sentence.contains(u"witnesses: 1 of 1 (oversight.example/w1)"_s));
}

TEST(StatementWords, HaveASentenceForEveryStatementOfALedger)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    f.mark(u"2026-0001"_s, u"m-chair"_s, u"chair"_s, Verb::SignOff);
    for (const LedgerEntry& entry : f.book.entries()) {
        const QString sentence = StatementWords::sentence(f.book, entry.statement);
        EXPECT_TRUE(sentence.endsWith(u'.')) << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(u"does not know"_s)) << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(u'%')) << sentence.toStdString();
    }
    Statement later = f.book.entries().front().statement;
    later.type = u"erasure"_s;
    later.body = UnknownStatement();
    EXPECT_TRUE(StatementWords::sentence(f.book, later).contains(u"does not know"_s));
}

TEST(StatementWords, NameTheStepAndWhatCameOutOfIt)
{
    LaneFixture f;
    f.put(f.measure(u"2026-0001"_s, true));
    f.upTo(u"2026-0001"_s, StepKind::ForeignMinister);
    const Statement& statement = f.book.entries().back().statement;
    EXPECT_EQ(StatementWords::sentence(f.book, statement),
        u"Statutory lane of matter 2026-0001, Consultation with the Foreign Minister: "
        "Consultation concluded in agreement."_s);
    EXPECT_EQ(StatementWords::brief(f.book, statement), u"Consultation concluded in agreement"_s);
}

TEST(StatementWords, SayThatAnUrgentActWasDeclaredAndAMatterAmended)
{
    LaneFixture f;
    f.put(f.urgentMeasure(u"U-2026-0001"_s));
    Statement statement = f.book.entries().back().statement;
    EXPECT_TRUE(StatementWords::sentence(f.book, statement).contains(u"urgent act"_s));
    MatterOpen open = *statement.as<MatterOpen>();
    open.amends = Digest::of("before");
    statement.body = open;
    EXPECT_TRUE(StatementWords::sentence(f.book, statement).contains(u"counts no longer"_s));
}
