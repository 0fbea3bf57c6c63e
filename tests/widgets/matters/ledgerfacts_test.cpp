#include "matters/ledgerfacts.h"

#include "common/digestwordsview.h"
#include "screentext.h"
#include "support/councilfixture.h"
#include "support/fakedialogs.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

TEST(LedgerFacts, ShowWhatTheConsoleGoesBy)
{
    CouncilFixture f;
    FakeDialogs dialogs;
    LedgerFacts facts(f.workspace, dialogs);
    const QString text = screenText(facts);
    EXPECT_TRUE(text.contains(u"training.example/test"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"none: this ledger goes without a witness"_s));
    EXPECT_TRUE(text.contains(f.book.state().digest().hex().first(8)));
    EXPECT_TRUE(text.contains(u"version %1"_s.arg(Evaluator::rules)));
    EXPECT_EQ(child<DigestWordsView>(facts, u"headWords"_s).digest(), f.book.root());
}

TEST(LedgerFacts, FollowTheWitnessAndTheHead)
{
    CouncilFixture f;
    FakeDialogs dialogs;
    LedgerFacts facts(f.workspace, dialogs);
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    f.witness(2);
    EXPECT_TRUE(screenText(facts).contains(u"2 entries"_s)) << screenText(facts).toStdString();
    EXPECT_TRUE(screenText(facts).contains(u"fresh, "_s));
    EXPECT_EQ(child<DigestWordsView>(facts, u"headWords"_s).digest(), f.book.root());
}

TEST(LedgerFacts, SayOfAnEmptyLedgerThatNothingIsKnown)
{
    WorkspaceFixture f;
    FakeDialogs dialogs;
    LedgerFacts facts(f.workspace, dialogs);
    EXPECT_TRUE(screenText(facts).contains(u"not known yet"_s)) << screenText(facts).toStdString();
}
