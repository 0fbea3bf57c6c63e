#include "console/console.h"
#include "matters/ledgerreading.h"
#include "models/matters/trainingledger.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::FailsWithReason;
using testing::Succeeds;
using testing::TrainingLedger;

constexpr int patience = 15'000;

/// A ledger that this PC verified once, in a folder that a console opens again.
struct LedgerAudit : ::testing::Test {
    LedgerAudit()
    {
        ledger.open(u"2026-0001"_s, u"escalate"_s, u"officer"_s);
        ledger.append(ledger.markEnvelope(u"a"_s, u"2026-0001"_s, Verb::SignOff, u"member"_s));
        EXPECT_THAT(ledger.intake().acceptCheckpoint(note(ledger.intake().root(), 0)), Succeeds());
    }

    QByteArray note(const Digest& root, qint64 more) const
    {
        const Checkpoint head{ ledger.state().ledger, ledger.hub.intake->size() + more, root };
        return head.toNote(ledger.logKey.key().publicKey,
            [this](QByteArrayView text) { return ledger.logKey.signNow(text); });
    }

    /// What somebody with the log key and this PC's disk could write: an entry that no member
    /// signed, under a head that fits.
    void forgeAnEntry()
    {
        const Statement statement = ledger.statement(
            u"b"_s, u"mark"_s, ledger.mark(u"2026-0001"_s, Verb::SignOff, u"member"_s));
        auto envelope = *Envelope::fromBytes(ledger.envelope(statement));
        envelope.signatures.front().signature[0] ^= 1;
        const Leaf leaf{ envelope, ledger.intake().size(), ledger.clock.now() };
        const QByteArray bytes = *leaf.toBytes();
        MerkleTree tree = ledger.intake().tree();
        tree.append(MerkleTree::leafHash(bytes));
        CouncilState state = ledger.state();
        Evaluator::step(state, leaf.index, leaf.time, envelope.payloadSha256(), statement);
        ASSERT_THAT(ledger.hub.store->append({ leaf.index, bytes, MerkleTree::leafHash(bytes) },
                        leaf.time, envelope.payloadSha256()),
            Succeeds());
        ASSERT_THAT(ledger.hub.store->keepHead({ tree.size(), tree.root(), state.digest(),
                                                   Evaluator::rules, note(tree.root(), 1) },
                        ledger.clock.now()),
            Succeeds());
    }

    /// A console on this folder, with a hub that is not there.
    std::unique_ptr<Console> start()
    {
        ledger.hub.intake.reset();
        ledger.hub.store.reset();
        ledger.hub.documents.reset();
        ledger.hub.ledgerFile.reset();
        ledger.hub.mirrorFile.reset();
        ConsoleSettings settings;
        settings.folder = ledger.hub.folder.path();
        auto console = Console::start(settings, ledger.clock);
        EXPECT_THAT(console, Succeeds());
        return std::move(*console);
    }

    TrainingLedger ledger;
};

TEST_F(LedgerAudit, VerifiesEverySignatureAgainBehindWhatIsShown)
{
    const auto console = start();
    const MatterBook& book = console->workspace().book;
    EXPECT_FALSE(book.verifiedAt().isKnown());
    EXPECT_TRUE(QTest::qWaitFor([&] { return book.verifiedAt().isKnown(); }, patience));
    EXPECT_FALSE(book.alarm());
    EXPECT_TRUE(book.find(u"2026-0001"_s));
}

TEST_F(LedgerAudit, RaisesTheAlarmOverASignatureThatDoesNotHold)
{
    forgeAnEntry();
    const auto console = start();
    const MatterBook& book = console->workspace().book;
    ASSERT_TRUE(QTest::qWaitFor([&] { return book.alarm().has_value(); }, patience));
    EXPECT_EQ(book.alarm()->reason, u"E-ENV-SIG"_s);
}

TEST_F(LedgerAudit, ReadsAFolderWithoutBelievingWhatAnEarlierRunVerified)
{
    const auto good = LedgerReading::open(ledger.hub.folder.path());
    ASSERT_THAT(good, Succeeds());
    EXPECT_EQ((*good)->ledger().root(), ledger.intake().root());
    EXPECT_EQ((*good)->ledger().takenOver(), 0);
    forgeAnEntry();
    // The control: the quick reading takes the signatures over.
    LedgerIntake quick(*ledger.hub.store, *ledger.hub.documents, ledger.clock);
    ASSERT_THAT(quick.load(), Succeeds());
    EXPECT_EQ(quick.takenOver(), quick.size());
    EXPECT_THAT(LedgerReading::open(ledger.hub.folder.path()), FailsWithReason("E-ENV-SIG"));
}

} // namespace
} // namespace yagura
