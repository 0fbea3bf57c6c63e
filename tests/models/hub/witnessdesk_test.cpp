#include "hub/witnessdesk.h"

#include "base/limits.h"
#include "hub/ledgerdesk.h"
#include "hub/trainingregistrar.h"
#include "ledger/checkpoint.h"
#include "ledger/cosignature.h"
#include "models/hub/fakewitness.h"
#include "models/hublink/linkfixture.h"
#include "models/matters/trainingledger.h"
#include "support/expectedwarnings.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {
namespace {

using testing::ExpectedWarning;
using testing::FailsWithReason;
using testing::FakeWitness;
using testing::Succeeds;
using testing::TrainingLedger;
using testing::waitFor;

struct WitnessDeskTest : ::testing::Test {
    TrainingLedger council;
    FakeWitness witness{ council.clock };
    LedgerDesk desk{ council.intake(), *council.hub.store, *council.hub.documents, council.logKey,
        council.clock };
    TrainingRegistrar registrar{ council.intake(), *council.hub.store, *council.hub.documents,
        council.registrar, council.clock };
    WitnessDesk witnesses{ { witness.url() },
        { council.intake(), *council.hub.store, desk, registrar } };

    void begin()
    {
        witnesses.start();
        desk.signCheckpoint();
    }
    bool isWitnessed()
    {
        return waitFor([this] { return council.intake().witnessedSize() == size(); });
    }
    qint64 size() { return council.intake().size(); }
    QByteArray noteOf(qint64 size, const Digest& root) const
    {
        return Checkpoint{ council.state().ledger, size, root }.toNote(
            council.logKey.key().publicKey,
            [this](QByteArrayView text) { return council.logKey.signNow(text); });
    }
    void log(const QString& number)
    {
        const auto answer = desk.submit(council.openEnvelope(u"officer"_s, number, u"escalate"_s));
        ASSERT_THAT(answer, Succeeds());
        ASSERT_TRUE(std::holds_alternative<LedgerReceipt>(*answer));
    }
};

TEST_F(WitnessDeskTest, TrustsAWitnessInATrainingLedgerAndKeepsWhatItSigns)
{
    QSignalSpy cosigned(&desk, &LedgerDesk::checkpointCosigned);
    begin();
    ASSERT_TRUE(waitFor([&] { return council.state().trustSeq == 1; }));
    EXPECT_EQ(council.state().trust.witnesses, QStringList{ witness.vkey() });
    EXPECT_EQ(council.state().trust.witnessThreshold, 1);
    ASSERT_TRUE(isWitnessed());
    EXPECT_EQ(cosigned.last().at(0).toLongLong(), size());
    const QByteArray note = cosigned.last().at(1).toByteArray();
    EXPECT_EQ(Witnesses::of(note, { witness.vkey() }).count, 1);
    EXPECT_EQ(council.hub.store->newestHead(1)->note, note) << "kept before it is told";
}

TEST_F(WitnessDeskTest, ProvesEveryHeadFromTheOneBefore)
{
    begin();
    ASSERT_TRUE(waitFor([&] { return council.state().trustSeq == 1; }));
    for (int n = 1; n <= 5; ++n) {
        log(u"2026-000%1"_s.arg(n));
        ASSERT_TRUE(isWitnessed()) << n;
    }
    EXPECT_EQ(witness.size(), size());
}

TEST_F(WitnessDeskTest, TakesUpAWitnessThatHasSignedBefore)
{
    begin();
    ASSERT_TRUE(waitFor([&] { return council.state().trustSeq == 1; }));
    ASSERT_TRUE(isWitnessed());
    LedgerDesk again{ council.intake(), *council.hub.store, *council.hub.documents, council.logKey,
        council.clock };
    WitnessDesk restarted{ { witness.url() },
        { council.intake(), *council.hub.store, again, registrar } };
    restarted.start();
    const qsizetype before = witness.requests().size();
    again.signCheckpoint();
    ASSERT_TRUE(waitFor([&] { return witness.requests().size() == before + 2; }));
    EXPECT_TRUE(witness.requests().last().startsWith("old " + QByteArray::number(size()) + '\n'));
}

TEST_F(WitnessDeskTest, ComesAgainToABusyWitness)
{
    witness.answerNext({ 503 });
    begin();
    EXPECT_TRUE(waitFor([&] { return witness.size() > 0; }));
}

TEST_F(WitnessDeskTest, ComesAgainAfterATrouble)
{
    const ExpectedWarning warning(u"does not sign"_s);
    witness.answerNext({ 500 });
    begin();
    EXPECT_TRUE(waitFor([&] { return witness.size() > 0; }));
}

/// As where the disk had room for an entry, and not for the head above it.
TEST_F(WitnessDeskTest, ShowsNoOldHeadOnceTheNextEntryHasWaitedTooLong)
{
    begin();
    ASSERT_TRUE(waitFor([&] { return council.state().trustSeq == 1; }));
    ASSERT_TRUE(isWitnessed());
    const qsizetype before = witness.requests().size();
    witness.answerNext({ 503 });
    desk.signCheckpoint();
    ASSERT_TRUE(waitFor([&] { return witness.requests().size() == before + 1; }));
    council.open(u"2026-0001"_s, u"escalate"_s, u"officer"_s);
    council.clock.advance(limits::headBehind + 1s);
    EXPECT_FALSE(QTest::qWaitFor([&] { return witness.requests().size() > before + 1; }, 1500));
    desk.signCheckpoint();
    EXPECT_TRUE(isWitnessed());
}

TEST_F(WitnessDeskTest, TakesNothingFromAWitnessThatAnswersNonsense)
{
    const ExpectedWarning warning(u"no signature"_s);
    witness.answerNext({ 200, "text/plain", "hello" });
    begin();
    ASSERT_TRUE(waitFor([&] { return council.state().trustSeq == 1; }));
    EXPECT_TRUE(isWitnessed()) << "the next head is signed";
}

TEST_F(WitnessDeskTest, KeepsCosignaturesWhenItSignsTheSameHeadAgain)
{
    begin();
    ASSERT_TRUE(waitFor([&] { return council.state().trustSeq == 1; }));
    ASSERT_TRUE(isWitnessed());
    QSignalSpy heads(&desk, &LedgerDesk::checkpointSigned);
    witness.answerNext({ 503 });
    desk.signCheckpoint();
    EXPECT_EQ(Witnesses::of(heads.last().at(1).toByteArray(), { witness.vkey() }).count, 1);
}

TEST_F(WitnessDeskTest, PutsANewCosignatureInThePlaceOfTheOlder)
{
    begin();
    ASSERT_TRUE(waitFor([&] { return council.state().trustSeq == 1; }));
    ASSERT_TRUE(isWitnessed());
    const Instant first = council.intake().witnessTime();
    council.clock.advance(60s);
    desk.signCheckpoint();
    ASSERT_TRUE(waitFor([&] { return council.intake().witnessTime() > first; }));
    const auto note = SignedNote::fromBytes(council.intake().headNote());
    ASSERT_THAT(note, Succeeds());
    EXPECT_EQ(note->lines.size(), 2u) << "the log's and the witness's";
}

TEST_F(WitnessDeskTest, StopsLoggingWhileTheClockIsFarFromTheWitness)
{
    begin();
    ASSERT_TRUE(waitFor([&] { return council.state().trustSeq == 1; }));
    ASSERT_TRUE(isWitnessed());
    const QByteArray envelope = council.openEnvelope(u"officer"_s, u"2026-0001"_s, u"escalate"_s);
    const qint64 before = size();
    council.clock.set(council.clock.now() + 61s);
    EXPECT_THAT(desk.submit(envelope), FailsWithReason("E-LED-CLOCK"));
    EXPECT_EQ(size(), before);
    EXPECT_EQ(council.hub.store->refusalCount(), 0) << "nothing was wrong with the statement";
    council.clock.set(council.clock.now() - 61s);
    EXPECT_THAT(desk.submit(envelope), Succeeds());
    EXPECT_EQ(size(), before + 1);
}

/// Who stands between the hub and its witness must not stop the ledger with an old answer.
TEST_F(WitnessDeskTest, TakesNoTimeFromAnAnswerThatSomebodyRecorded)
{
    begin();
    ASSERT_TRUE(waitFor([&] { return council.state().trustSeq == 1; }));
    ASSERT_TRUE(isWitnessed());
    const auto note = SignedNote::fromBytes(witness.latest());
    const SignedNote recorded{ note->text, note->linesOf(*NoteKey::fromVkey(witness.vkey())) };
    const Instant first = council.intake().witnessTime();
    council.clock.advance(120s);
    desk.signCheckpoint();
    ASSERT_TRUE(waitFor([&] { return council.intake().witnessTime() > first; }));
    QSignalSpy cosigned(&desk, &LedgerDesk::checkpointCosigned);
    witness.answerNext({ 200, "text/plain", recorded.toBytes().mid(recorded.text.size() + 1) });
    desk.signCheckpoint();
    ASSERT_TRUE(waitFor([&] { return cosigned.size() == 1; }));
    EXPECT_THAT(
        desk.submit(council.openEnvelope(u"officer"_s, u"2026-0001"_s, u"escalate"_s)), Succeeds());
}

TEST_F(WitnessDeskTest, PausesWhereAWitnessNamesAnotherSizeEachTime)
{
    const ExpectedWarning warning(u"does not stay with its size"_s);
    begin();
    ASSERT_TRUE(waitFor([&] { return council.state().trustSeq == 1; }));
    ASSERT_TRUE(isWitnessed());
    const qsizetype before = witness.requests().size();
    for (int n = 0; n < 20; ++n)
        witness.answerNext({ 409, "text/x.tlog.size", n % 2 ? "1\n" : "2\n" });
    desk.signCheckpoint();
    ASSERT_TRUE(waitFor([&] { return witness.requests().size() >= before + 2; }));
    EXPECT_FALSE(QTest::qWaitFor([&] { return witness.requests().size() > before + 2; }, 300));
}

TEST_F(WitnessDeskTest, SaysAtTheStartThatAWitnessSignedMoreThanIsHere)
{
    EXPECT_THAT(witnesses.askLatest(), Succeeds()) << "it has signed nothing yet";
    witness.show(noteOf(size() + 16, Digest::of(QByteArrayView("gone"))));
    EXPECT_THAT(witnesses.askLatest(), FailsWithReason("E-LED-ROLLBACK"));
    witness.show(noteOf(size(), Digest::of(QByteArrayView("other"))));
    EXPECT_THAT(witnesses.askLatest(), FailsWithReason("E-LED-INCONS"));
    witness.show(noteOf(size(), council.intake().root()));
    EXPECT_THAT(witnesses.askLatest(), Succeeds());
}

TEST_F(WitnessDeskTest, IsNotStoppedByAHeadThatTheLogNeverSigned)
{
    const ExpectedWarning warning(u"a head that is not ours"_s);
    const MemorySigner forger;
    witness.show(
        Checkpoint{ council.state().ledger, size() + 1, Digest::of(QByteArrayView("x")) }.toNote(
            council.logKey.key().publicKey,
            [&](QByteArrayView text) { return forger.signNow(text); }));
    EXPECT_THAT(witnesses.askLatest(), Succeeds());
}

TEST_F(WitnessDeskTest, StartsWithoutAWitnessThatIsDown)
{
    const ExpectedWarning warning(u"does not tell what it signed last"_s);
    witness.stop();
    EXPECT_THAT(witnesses.askLatest(), Succeeds());
}

} // namespace
} // namespace yagura
