#include "itemmodels/ownanswer.h"

#include "support/councilfixture.h"
#include "support/qtprinters.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct AnswerFixture : CouncilFixture {
    QString number = put(escalation(u"2026-0001"_s), u"m-duty"_s);

    OwnAnswer answer() const { return OwnAnswer::of(book, desk, number); }

    void sign()
    {
        const auto draft = desk.draftMark(number, Verb::SignOff, u"member"_s, {});
        ASSERT_TRUE(draft.has_value());
        desk.sign(*draft);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !desk.submissions().empty(); }));
    }
};

} // namespace

TEST(OwnAnswer, IsNoneBeforeAnything)
{
    AnswerFixture f;
    EXPECT_EQ(f.answer().stage, OwnAnswer::Stage::None);
}

TEST(OwnAnswer, IsPendingUntilTheLedgersCopyIsVerifiedHere)
{
    AnswerFixture f;
    f.sign();
    EXPECT_EQ(f.answer().stage, OwnAnswer::Stage::Pending);
    // The hub's word alone is not enough.
    f.desk.settle(f.desk.submissions().front().payloadSha256, SubmissionState::Logged, {});
    EXPECT_EQ(f.answer().stage, OwnAnswer::Stage::Pending);
}

TEST(OwnAnswer, IsVerifiedWhenItCameBack)
{
    AnswerFixture f;
    f.sign();
    f.deliver();
    EXPECT_EQ(f.answer().stage, OwnAnswer::Stage::Verified);
    EXPECT_EQ(f.answer().verb, Verb::SignOff);
    EXPECT_EQ(f.answer().index, f.ledger.size() - 1);
}

TEST(OwnAnswer, SaysWhyTheHubRefusedIt)
{
    AnswerFixture f;
    f.sign();
    f.desk.settle(
        f.desk.submissions().front().payloadSha256, SubmissionState::Refused, u"E-ENV-SIG"_s);
    EXPECT_EQ(f.answer().stage, OwnAnswer::Stage::Refused);
    EXPECT_EQ(f.answer().code, u"E-ENV-SIG"_s);
}

TEST(OwnAnswer, SaysWhyItDoesNotCount)
{
    AnswerFixture f;
    f.mark(f.number, u"m-self"_s, u"chair"_s, Verb::SignOff);
    EXPECT_EQ(f.answer().stage, OwnAnswer::Stage::Uncounted);
    EXPECT_EQ(f.answer().code, u"E-MRK-ROLE"_s);
}
