#include "consoledesk.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString id = u"2026-0001"_s;

struct MatterDeskTest : ::testing::Test, ConsoleDesk {
    MatterDeskTest()
    {
        ledger.open(id, u"neutralise"_s, u"officer"_s);
        sync();
    }
    void sitAs(const QString& member) { desk.setSigner(&ledger.key(member)); }
    void take(const QByteArray& envelope)
    {
        ledger.append(envelope);
        sync();
    }
    /// Signs the draft and gives what came out of it to the ledger.
    LedgerEntry signAndLog(const Draft& draft)
    {
        QSignalSpy ready(&desk, &MatterDesk::submissionReady);
        desk.sign(draft);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !ready.isEmpty(); }, 5000));
        const auto submission = ready.value(0).value(0).value<Submission>();
        for (const Document& document : submission.documents)
            EXPECT_THAT(ledger.hub.documents->keep(document), Succeeds());
        const LedgerEntry entry = ledger.append(submission.envelope);
        sync();
        return entry;
    }
};

} // namespace

TEST_F(MatterDeskTest, WithoutAKeyNobodySigns)
{
    EXPECT_EQ(desk.whyNot(id, Verb::SignOff), u"E-KEY-NONE"_s);
    EXPECT_EQ(desk.whyNotOpen(u"escalate"_s, u"act42-45"_s), u"E-KEY-NONE"_s);
    EXPECT_THAT(desk.draftMark(id, Verb::SignOff, u"member"_s, {}), FailsWithReason("E-KEY-NONE"));
    EXPECT_FALSE(desk.self());
}

TEST_F(MatterDeskTest, AKeyOfNobodyOnTheRosterSignsNothing)
{
    MemorySigner stranger;
    desk.setSigner(&stranger);
    EXPECT_EQ(desk.whyNot(id, Verb::SignOff), u"E-KEY-UNENROLLED"_s);
    EXPECT_FALSE(desk.needsMe(*book.find(id)));
}

TEST_F(MatterDeskTest, AnAlarmStopsEverySignature)
{
    sitAs(u"a"_s);
    EXPECT_EQ(desk.whyNot(id, Verb::SignOff), QString());
    book.raiseAlarm({ Error::Code::Untrusted, {}, u"E-LED-INCONS"_s });
    EXPECT_EQ(desk.whyNot(id, Verb::SignOff), u"E-LED-ALARM"_s);
    EXPECT_EQ(desk.whyNotOpen(u"escalate"_s, u"act42-45"_s), u"E-LED-ALARM"_s);
}

TEST_F(MatterDeskTest, NobodySignsOnAScreenOfThePast)
{
    sitAs(u"a"_s);
    const auto draft = desk.draftMark(id, Verb::SignOff, u"member"_s, {});
    ASSERT_THAT(draft, Succeeds());
    book.showAt(ledger.clock.now());
    EXPECT_EQ(desk.whyNot(id, Verb::SignOff), u"E-SCR-FIXED"_s);
    EXPECT_EQ(desk.whyNotOpen(u"escalate"_s, u"act42-45"_s), u"E-SCR-FIXED"_s);
    EXPECT_EQ(desk.whyNotOpen(u"escalate"_s, u"act42-45"_s, u"U-2026-0001"_s), u"E-SCR-FIXED"_s);
    EXPECT_EQ(desk.whyNotAmend(id), u"E-SCR-FIXED"_s);
    EXPECT_EQ(desk.whyNotStep(id, StepKind::Requirements), u"E-SCR-FIXED"_s);
    EXPECT_EQ(desk.whyNotReport(u"x1-001"_s, u"duty_check"_s), u"E-SCR-FIXED"_s);
    EXPECT_THAT(desk.draftMatter(TrainingLedger::sheet(u"2026-0002"_s, u"escalate"_s)),
        FailsWithReason("E-SCR-FIXED"));
    EXPECT_THAT(desk.draftReport({}, {}), FailsWithReason("E-SCR-FIXED"));
    EXPECT_THAT(desk.importSigned("{}"), FailsWithReason("E-SCR-FIXED"));
    EXPECT_TRUE(desk.needsMe(*book.find(id))) << "it still says what waits";
    QSignalSpy failed(&desk, &MatterDesk::signingFailed);
    desk.sign(*draft); // it was read while the screen was live
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().reason, u"E-SCR-FIXED"_s);
    EXPECT_NE(desk.whyNot(id, Verb::Stop), u"E-SCR-FIXED"_s) << "a stop never waits";
    book.showAt({});
    EXPECT_EQ(desk.whyNot(id, Verb::SignOff), QString());
}

TEST_F(MatterDeskTest, OnALedgerThatIsTooOldOnlyWhatIsUrgentIsSigned)
{
    const auto urgentSheet = [&](const QString& number) {
        MatterSheet sheet = TrainingLedger::sheet(number, u"neutralise"_s);
        sheet.ground = u"attack_in_progress"_s;
        sheet.declared = ledger.clock.now();
        return sheet;
    };
    const QString urgent = u"U-2026-0001"_s;
    sitAs(u"officer"_s);
    signAndLog(*desk.draftMatter(urgentSheet(urgent)));
    sitAs(u"a"_s);
    const auto draft = desk.draftMark(id, Verb::SignOff, u"member"_s, {});
    ASSERT_THAT(draft, Succeeds());
    LedgerHealth health;
    health.freshness = LedgerHealth::Freshness::Stale;
    book.setHealth(health);
    EXPECT_EQ(desk.whyNot(id, Verb::SignOff), QString()) << "a banner is enough";
    health.freshness = LedgerHealth::Freshness::Blocked;
    book.setHealth(health);
    EXPECT_EQ(desk.whyNot(id, Verb::SignOff), u"E-LED-STALE"_s);
    EXPECT_EQ(desk.whyNot(urgent, Verb::Opinion), QString());

    QSignalSpy failed(&desk, &MatterDesk::signingFailed);
    desk.sign(*draft);
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.front().front().value<Error>().reason, u"E-LED-STALE"_s);

    sitAs(u"officer"_s);
    EXPECT_EQ(desk.whyNotOpen(u"escalate"_s, u"act42-45"_s), u"E-LED-STALE"_s);
    EXPECT_THAT(desk.draftMatter(TrainingLedger::sheet(u"2026-0002"_s, u"escalate"_s)),
        FailsWithReason("E-LED-STALE"));
    EXPECT_THAT(desk.draftMatter(urgentSheet(u"U-2026-0002"_s)), Succeeds());
}

TEST_F(MatterDeskTest, WhatCannotBeReadCannotBeSigned)
{
    ConsoleDesk blind;
    blind.withSheets = false;
    blind.ledger.open(id, u"escalate"_s, u"officer"_s);
    blind.sync();
    blind.desk.setSigner(&blind.ledger.key(u"a"_s));
    EXPECT_EQ(blind.desk.whyNot(id, Verb::SignOff), u"E-DOC-MISSING"_s);
}

TEST_F(MatterDeskTest, ASheetThatSaysSomethingElseCannotBeSigned)
{
    const MatterSheet other = TrainingLedger::sheet(u"2026-0042"_s, u"escalate"_s);
    const Document document{ randomBytes(32), *other.toBytes() };
    ASSERT_THAT(ledger.hub.documents->keep(document), Succeeds());
    const MatterOpen open{ u"2026-0002"_s, u"escalate"_s, u"act42-45"_s, document.commit(), {},
        ledger.state().policy.sha256, {} };
    take(ledger.envelope(ledger.statement(u"officer"_s, u"matter_open"_s, open)));
    sitAs(u"a"_s);
    EXPECT_EQ(desk.whyNot(u"2026-0002"_s, Verb::SignOff), u"E-DOC-OTHER"_s);
}

TEST_F(MatterDeskTest, SaysWhyASeatCannotAnswer)
{
    EXPECT_EQ((sitAs(u"officer"_s), desk.whyNot(id, Verb::SignOff)), u"E-MRK-OWN"_s);
    EXPECT_EQ((sitAs(u"a"_s), desk.whyNot(u"2026-0999"_s, Verb::SignOff)), u"E-MRK-MATTER"_s);
    EXPECT_EQ(desk.whyNot(id, Verb::Withdraw), u"E-MRK-ROLE"_s);
    EXPECT_EQ(desk.whyNot(id, Verb::Approve), u"E-MRK-ROLE"_s);
    take(ledger.markEnvelope(u"a"_s, id, Verb::SignOff, u"member"_s));
    EXPECT_EQ(desk.whyNot(id, Verb::SignOff), u"E-MRK-TWICE"_s);
    EXPECT_EQ((sitAs(u"c"_s), desk.whyNot(id, Verb::SignOff)), u"E-MRK-BODY"_s);
    EXPECT_EQ(desk.whyNot(id, Verb::Refuse), QString());
    ledger.clock.advance(5h);
    EXPECT_EQ((sitAs(u"b"_s), desk.whyNot(id, Verb::SignOff)), u"E-MRK-EXPIRED"_s);
}

TEST_F(MatterDeskTest, KnowsWhomAMatterNeeds)
{
    const auto needs = [&](const QString& member) {
        sitAs(member);
        return desk.needsMe(*book.find(id));
    };
    EXPECT_TRUE(needs(u"a"_s));
    EXPECT_TRUE(needs(u"chair"_s));
    EXPECT_TRUE(needs(u"officer"_s)) << "who put it keeps the minutes of the security council";
    take(ledger.markEnvelope(u"a"_s, id, Verb::SignOff, u"member"_s));
    EXPECT_FALSE(needs(u"a"_s));
    EXPECT_TRUE(needs(u"b"_s));
    ledger.clock.advance(5h);
    EXPECT_FALSE(needs(u"b"_s));
}

TEST_F(MatterDeskTest, ASignatureComesHomeThroughTheLedger)
{
    sitAs(u"a"_s);
    const auto draft = desk.draftMark(id, Verb::SignOff, u"member"_s, {});
    ASSERT_THAT(draft, Succeeds());
    EXPECT_TRUE(draft->neutralises);
    const LedgerEntry entry = signAndLog(*draft);
    EXPECT_TRUE(entry.counts);
    EXPECT_EQ(entry.payload, draft->payload);
    ASSERT_EQ(desk.submissions().size(), 1U);
    EXPECT_EQ(desk.submissions()[0].state, SubmissionState::Queued)
        << "signed is what the hub's copy says, not we";
    QSignalSpy changed(&desk, &MatterDesk::submissionsChanged);
    desk.settle(entry.payloadSha256, SubmissionState::Logged, {});
    EXPECT_EQ(desk.submissions()[0].state, SubmissionState::Logged);
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(MatterDeskTest, ARefusalTravelsWithItsReason)
{
    sitAs(u"a"_s);
    EXPECT_THAT(desk.draftMark(id, Verb::Refuse, u"member"_s, {}), FailsWithReason("E-MRK-REASON"));
    const auto draft = desk.draftMark(
        id, Verb::Refuse, u"member"_s, { u"not_necessary"_s, u"一行目\n二行目"_s });
    ASSERT_THAT(draft, Succeeds());
    ASSERT_EQ(draft->documents.size(), 1U);
    const LedgerEntry entry = signAndLog(*draft);
    EXPECT_TRUE(entry.counts);
    const MarkRecord& mark = book.find(id)->marks.back();
    EXPECT_EQ(mark.reasonCode, u"not_necessary"_s);
    EXPECT_EQ(ReasonDocument::read(*book.document(mark.reasonCommit))->text, u"一行目\n二行目"_s);
    EXPECT_EQ(book.find(id)->council, CouncilOutcome::Refused);
}

TEST_F(MatterDeskTest, TheRequesterCanWithdraw)
{
    sitAs(u"officer"_s);
    const auto draft = desk.draftMark(id, Verb::Withdraw, {}, { u"facts_changed"_s, {} });
    ASSERT_THAT(draft, Succeeds());
    EXPECT_TRUE(signAndLog(*draft).counts);
    EXPECT_EQ(book.find(id)->state, MatterState::Withdrawn);
}

TEST_F(MatterDeskTest, AnOpinionNeedsNoSeat)
{
    sitAs(u"b"_s);
    const auto draft = desk.draftMark(id, Verb::Opinion, {}, { {}, u"意見"_s });
    ASSERT_THAT(draft, Succeeds());
    EXPECT_TRUE(signAndLog(*draft).counts);
    EXPECT_EQ(book.find(id)->council, CouncilOutcome::Pending);
}

TEST_F(MatterDeskTest, PutsAMeasureWithItsTargets)
{
    sitAs(u"officer"_s);
    EXPECT_EQ(desk.nextMatterId(), u"2026-0002"_s);
    const MatterSheet sheet = TrainingLedger::sheet(desk.nextMatterId(), u"neutralise"_s);
    const auto draft = desk.draftMatter(sheet);
    ASSERT_THAT(draft, Succeeds());
    EXPECT_EQ(draft->documents.size(), 2U);
    EXPECT_TRUE(signAndLog(*draft).counts);
    const Matter& matter = *book.find(sheet.matterId);
    EXPECT_EQ(*MatterSheet::fromBytes(
                  *book.document(matter.sheetCommit), *book.document(matter.targetCommit)),
        sheet);
    EXPECT_EQ(desk.nextMatterId(), u"2026-0003"_s);
}

TEST_F(MatterDeskTest, PutsNoMeasureWithoutTargetsAndNoKindWithoutRole)
{
    sitAs(u"officer"_s);
    MatterSheet sheet = TrainingLedger::sheet(u"2026-0002"_s, u"neutralise"_s);
    sheet.targets.clear();
    EXPECT_THAT(desk.draftMatter(sheet), FailsWithReason("E-MAT-TARGETS"));
    sitAs(u"a"_s);
    EXPECT_EQ(desk.whyNotOpen(u"neutralise"_s, u"pdea-6-2"_s), u"E-MAT-ROLE"_s);
    EXPECT_THAT(desk.draftMatter(TrainingLedger::sheet(u"2026-0002"_s, u"neutralise"_s)),
        FailsWithReason("E-MAT-ROLE"));
}

TEST_F(MatterDeskTest, NumbersMattersByTheJapaneseYear)
{
    ledger.clock.set(*Instant::fromRfc3339(u"2026-12-31T15:00:00Z"_s)); // New Year in Tokyo
    EXPECT_EQ(desk.nextMatterId(), u"2027-0001"_s);
}

TEST_F(MatterDeskTest, EverySaltAndNonceIsNew)
{
    sitAs(u"officer"_s);
    const MatterSheet sheet = TrainingLedger::sheet(u"2026-0002"_s, u"neutralise"_s);
    const auto one = desk.draftMatter(sheet), other = desk.draftMatter(sheet);
    ASSERT_THAT(one, Succeeds());
    ASSERT_THAT(other, Succeeds());
    EXPECT_NE(one->payload, other->payload);
    EXPECT_NE(one->documents[0].commit(), other->documents[0].commit());
    EXPECT_EQ(one->documents[0].body, other->documents[0].body);
}

namespace {

/// A signer that makes what it should not, or nothing.
struct BadSigner : MemorySigner {
    explicit BadSigner(const MemberKey& claimed)
        : claimedKey(claimed)
    {
    }
    MemberKey key() const override { return claimedKey; }
    QFuture<Result<QByteArray>> sign(const QByteArray& bytes) override
    {
        return passphrase ? MemorySigner::sign(bytes)
                          : QtFuture::makeReadyFuture(Result<QByteArray>(
                              Error{ Error::Code::Untrusted, {}, u"E-KEY-PASS"_s }));
    }
    MemberKey claimedKey;
    bool passphrase = false;
};

} // namespace

TEST_F(MatterDeskTest, NothingGoesOutWhenSigningFails)
{
    BadSigner signer(ledger.key(u"a"_s).key());
    desk.setSigner(&signer);
    const auto draft = desk.draftMark(id, Verb::SignOff, u"member"_s, {});
    ASSERT_THAT(draft, Succeeds());
    QSignalSpy failed(&desk, &MatterDesk::signingFailed),
        ready(&desk, &MatterDesk::submissionReady);
    desk.sign(*draft);
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.size() == 1; }, 5000));
    EXPECT_EQ(failed[0][0].value<Error>().reason, u"E-KEY-PASS"_s);
    signer.passphrase = true;
    desk.sign(*draft);
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.size() == 2; }, 5000));
    EXPECT_EQ(failed[1][0].value<Error>().reason, u"E-ENV-SIG"_s);
    EXPECT_TRUE(ready.isEmpty());
    EXPECT_TRUE(desk.submissions().empty());
}

TEST_F(MatterDeskTest, SignsNoSheetThatNobodyCouldRead)
{
    sitAs(u"officer"_s);
    MatterSheet sheet = TrainingLedger::sheet(u"2026-0002"_s, u"escalate"_s);
    sheet.why = { { QString(2001, u'x'), {} } };
    EXPECT_THAT(desk.draftMatter(sheet), FailsWithReason("E-DOC-FORM"));
    sheet.why = { { QString(2000, u'x'), {} } };
    EXPECT_THAT(desk.draftMatter(sheet), Succeeds());
}

TEST_F(MatterDeskTest, AnAlarmStopsADraftThatIsReadyToBeSigned)
{
    sitAs(u"a"_s);
    const auto draft = desk.draftMark(id, Verb::SignOff, u"member"_s, {});
    ASSERT_THAT(draft, Succeeds());
    QSignalSpy failed(&desk, &MatterDesk::signingFailed);
    book.raiseAlarm({ Error::Code::Untrusted, {}, u"E-LED-INCONS"_s });
    desk.sign(*draft);
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.front().front().value<Error>().reason, u"E-LED-ALARM"_s);
    EXPECT_TRUE(desk.submissions().empty());
}
