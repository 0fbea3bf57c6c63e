#include "matters/matterwords.h"

#include "common/uilanguage.h"
#include "common/words.h"
#include "support/councilfixture.h"
#include "support/qtprinters.h"

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct MatterWordsTest : ::testing::Test, CouncilFixture {
    MatterWordsTest()
    {
        setUiLanguage(Language::English);
        id = put(escalation(u"2026-0001"_s), u"m-duty"_s);
    }
    const Matter& matter() const { return *book.find(id); }
    /// One seat's mark that counts.
    MarkRecord counted() const
    {
        MarkRecord record;
        record.counts = true;
        record.index = 1;
        record.keyId = u"of nobody"_s;
        return record;
    }

    QString id;
};

OwnAnswer answer(OwnAnswer::Stage stage, const QString& code = {})
{
    OwnAnswer own;
    own.stage = stage;
    own.verb = Verb::SignOff;
    own.code = code;
    own.index = 7;
    own.at = { 1'795'404'000'000 };
    return own;
}

} // namespace

TEST_F(MatterWordsTest, SaysOfAnAnswerNoMoreThanIsVerified)
{
    OwnAnswer own = answer(OwnAnswer::Stage::Verified);
    const QString alone = MatterWords::ownAnswer(own, false);
    EXPECT_TRUE(alone.contains(u"entry 7, verified on this PC."_s)) << alone.toStdString();
    EXPECT_FALSE(alone.contains(u"witness"_s));
    EXPECT_EQ(MatterWords::standing(own, false), Standing::Logged);
    const QString waiting = MatterWords::ownAnswer(own, true);
    EXPECT_TRUE(waiting.contains(u"waiting for the witness"_s)) << waiting.toStdString();
    EXPECT_EQ(MatterWords::standing(own, true), Standing::Unwitnessed);
    own.isWitnessed = true;
    EXPECT_TRUE(MatterWords::ownAnswer(own, true).contains(u"and witnessed"_s));
    EXPECT_EQ(MatterWords::standing(own, true), Standing::Witnessed);
}

TEST_F(MatterWordsTest, SaysWhyAnAnswerWasRefusedOrDoesNotCount)
{
    const QString why = Words::reason(u"E-KEY-REVOKED"_s);
    ASSERT_FALSE(why.isEmpty());
    const OwnAnswer refused = answer(OwnAnswer::Stage::Refused, u"E-KEY-REVOKED"_s);
    EXPECT_TRUE(MatterWords::ownAnswer(refused, true).endsWith(why));
    EXPECT_EQ(MatterWords::standing(refused, true), Standing::Refused);
    const OwnAnswer uncounted = answer(OwnAnswer::Stage::Uncounted, u"E-KEY-REVOKED"_s);
    EXPECT_TRUE(MatterWords::ownAnswer(uncounted, true).endsWith(why));
    EXPECT_EQ(MatterWords::standing(uncounted, true), Standing::KeyRevoked);
    EXPECT_EQ(MatterWords::standing(answer(OwnAnswer::Stage::Uncounted, u"E-SEAT"_s), true),
        Standing::Uncounted);
    EXPECT_EQ(MatterWords::ownAnswer(answer(OwnAnswer::Stage::None), true), QString());
}

TEST_F(MatterWordsTest, SaysHowFarAMarkIsProven)
{
    EXPECT_EQ(MatterWords::standing(book, counted()), Standing::Logged);
    EXPECT_EQ(MatterWords::worth(book, counted()), u"Counts."_s);
    witness(0);
    EXPECT_EQ(MatterWords::worth(book, counted()), u"Counts; waiting for the witness."_s);
    witness(5);
    EXPECT_EQ(MatterWords::worth(book, counted()), u"Counts; witnessed."_s);
    MarkRecord not_ = counted();
    not_.counts = false;
    not_.whyNot = u"E-SEAT"_s;
    EXPECT_EQ(MatterWords::standing(book, not_), Standing::Uncounted);
    EXPECT_TRUE(MatterWords::worth(book, not_).startsWith(u"Does not count: "_s));
}

TEST_F(MatterWordsTest, SaysWhetherAMarkOfARevokedKeyStillCounts)
{
    revoke(u"m-0003"_s, u"lost"_s);
    MarkRecord mark = counted();
    mark.keyId = keys.at(u"m-0003"_s)->key().keyId;
    EXPECT_EQ(MatterWords::standing(book, mark), Standing::KeyRevoked);
    EXPECT_TRUE(MatterWords::worth(book, mark).contains(u"It counts"_s));
    mark.counts = false;
    mark.whyNot = u"E-KEY-REVOKED"_s;
    EXPECT_TRUE(MatterWords::worth(book, mark).startsWith(u"Key revoked. Does not count: "_s));
}

TEST_F(MatterWordsTest, ShowsNoOutcomeBeforeTheWitnessHasSigned)
{
    Matter decided = matter();
    for (const CouncilOutcome outcome : { CouncilOutcome::SignedOff, CouncilOutcome::Refused }) {
        decided.council = outcome;
        EXPECT_EQ(MatterWords::council(decided, false), u"Waiting for the witness"_s);
        EXPECT_EQ(MatterWords::council(decided, true), Words::outcome(outcome));
    }
    decided.council = CouncilOutcome::Pending;
    EXPECT_EQ(MatterWords::council(decided, false), Words::outcome(CouncilOutcome::Pending));
}

TEST_F(MatterWordsTest, CallsWhatFollowsAnActAConfirmation)
{
    Matter act = matter();
    act.id = u"U-2026-0001"_s;
    ASSERT_TRUE(act.isUrgent());
    act.council = CouncilOutcome::Pending;
    EXPECT_EQ(MatterWords::council(act, false), u"Confirmation after the fact pending"_s);
    act.council = CouncilOutcome::SignedOff;
    EXPECT_EQ(MatterWords::council(act, true), u"Confirmed after the fact"_s);
    EXPECT_EQ(MatterWords::council(act, false), u"Waiting for the witness"_s);
}

TEST_F(MatterWordsTest, SaysThatSomebodyIsNotInTheRoster)
{
    EXPECT_EQ(MatterWords::office(book, u"m-chair"_s), u"Chair"_s);
    EXPECT_EQ(MatterWords::office(book, u"m-9999"_s), u"m-9999 (not in the roster)"_s);
}

TEST_F(MatterWordsTest, ShowsBothEndsOfADigest)
{
    const Digest digest = Digest::of("sheet");
    const QString shown = MatterWords::digestGroups(digest);
    EXPECT_TRUE(QString(shown).remove(u' ').startsWith(digest.hex().first(16)));
    EXPECT_TRUE(QString(shown).remove(u' ').endsWith(digest.hex().last(16)));
}

TEST_F(MatterWordsTest, SaysWhichSheetCannotBeSigned)
{
    EXPECT_TRUE(MatterWords::sheetProblem(u"E-DOC-OTHER"_s).contains(u"about another matter"_s));
    EXPECT_TRUE(MatterWords::sheetProblem(u"E-DOC-OTHER"_s).endsWith(u"cannot be signed."_s));
    EXPECT_TRUE(MatterWords::sheetProblem(u"E-DOC-FORM"_s).contains(u"cannot be read"_s));
    EXPECT_EQ(MatterWords::sheetProblem(u"E-DOC-MISSING"_s), Words::reason(u"E-DOC-MISSING"_s));
}

TEST_F(MatterWordsTest, WarnsOfWhatIsToBeReviewed)
{
    Matter reviewed = matter();
    EXPECT_EQ(MatterWords::revokedAfter(reviewed), QString());
    EXPECT_EQ(MatterWords::actedOutside(reviewed), QString());
    reviewed.signerRevoked = true;
    reviewed.actedOutside = true;
    EXPECT_TRUE(MatterWords::revokedAfter(reviewed).contains(u"to be reviewed"_s));
    EXPECT_TRUE(MatterWords::actedOutside(reviewed).contains(u"Outside the command"_s));
}

TEST_F(MatterWordsTest, SaysHowMuchOfTheLedgerIsVerified)
{
    const MatterBook empty;
    EXPECT_EQ(MatterWords::verification(empty), u"Not yet verified on this PC"_s);
    EXPECT_TRUE(MatterWords::verification(book).startsWith(
        u"%1 ledger entries verified on this PC, "_s.arg(book.size())));
    book.raiseAlarm({ Error::Code::Untrusted, {}, u"E-LED-INCONS"_s });
    EXPECT_TRUE(MatterWords::verification(book).startsWith(u"Not trusted: "_s));
}
