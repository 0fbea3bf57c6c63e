#include "matters/ledgerintake.h"

#include "trainingledger.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QSqlQuery>

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString id = u"2026-0001"_s;

struct LedgerIntakeTest : ::testing::Test {
    LedgerIntakeTest() { ledger.open(id, u"neutralise"_s, u"officer"_s); }

    Result<LedgerIntake::Appended> submit(const QByteArray& envelope)
    {
        return ledger.intake().append(envelope);
    }
    QString whyNot(const QByteArray& envelope)
    {
        const LedgerEntry entry = ledger.append(envelope);
        EXPECT_EQ(
            ledger.state().matters.at(entry.statement.as<Mark>()->matterId).marks.back().whyNot,
            entry.whyNot);
        EXPECT_EQ(entry.counts, entry.whyNot.isEmpty());
        return entry.whyNot;
    }
    QByteArray mark(
        const QString& signer, Verb verb = Verb::SignOff, const QString& seat = u"member"_s)
    {
        return ledger.markEnvelope(signer, id, verb, seat);
    }
    QByteArray note(qint64 size, const Digest& root)
    {
        return Checkpoint{ ledger.state().ledger, size, root }.toNote(ledger.logKey.key().publicKey,
            [this](QByteArrayView text) { return ledger.logKey.signNow(text); });
    }
    /// Gives a console what every console is given: rosters, packs, and the hub's leaves from
    /// `first` on.
    void feed(LedgerRoom& console, qint64 first = 0)
    {
        for (const LedgerEntry& entry : ledger.intake().entries()) {
            if (const auto* change = entry.statement.as<DocumentChange>()) {
                const auto document = ledger.hub.documents->findAddressed(change->document);
                EXPECT_THAT(console.documents->keepAddressed(*document), Succeeds());
            }
            if (entry.index >= first) {
                ASSERT_THAT(console.intake->accept(entry.leaf), Succeeds());
            }
        }
    }
    /// The leaf that a lying hub would make at the next place.
    QByteArray nextLeaf(const QByteArray& envelope, qint64 index, Instant time)
    {
        return *Leaf{ *Envelope::fromBytes(envelope), index, time }.toBytes();
    }

    TrainingLedger ledger;
};

} // namespace

TEST_F(LedgerIntakeTest, AQuorumOfVerifiedMarksDecides)
{
    EXPECT_EQ(whyNot(mark(u"chair"_s, Verb::SignOff, u"chair"_s)), QString());
    EXPECT_EQ(whyNot(mark(u"a"_s)), QString());
    EXPECT_EQ(whyNot(mark(u"b"_s)), QString());
    EXPECT_EQ(ledger.state().matters.at(id).council, CouncilOutcome::SignedOff);
}

TEST_F(LedgerIntakeTest, WhatDoesNotVerifyGetsNoPlace)
{
    const qint64 size = ledger.intake().size();
    Envelope forged = *Envelope::fromBytes(mark(u"a"_s));
    forged.signatures[0].signature[5]
        = static_cast<char>(forged.signatures[0].signature[5] ^ '\x01');
    EXPECT_THAT(submit(*forged.toBytes()), FailsWithReason("E-ENV-SIG"));
    EXPECT_THAT(submit("{}"), FailsWith(Error::Code::Malformed));
    EXPECT_THAT(submit(QByteArray(9000, 'x')), FailsWithReason("E-ENV-SIZE"));
    EXPECT_EQ(ledger.intake().size(), size);
}

TEST_F(LedgerIntakeTest, WhatWasVerifiedHoldsOnlyUntilTheLedgerGrows)
{
    const auto first = ledger.intake().verify(mark(u"a"_s));
    const auto second = ledger.intake().verify(mark(u"b"_s));
    ASSERT_THAT(first, Succeeds());
    ASSERT_THAT(second, Succeeds());
    EXPECT_THAT(ledger.intake().append(*first), Succeeds());
    // The entry could have revoked its key.
    EXPECT_THAT(ledger.intake().append(*second), FailsWithReason("E-LED-BEHIND"));
}

TEST_F(LedgerIntakeTest, AnExactReplayIsAnsweredWithTheSameEntry)
{
    const QByteArray envelope = mark(u"a"_s);
    const auto first = submit(envelope);
    const qint64 size = ledger.intake().size();
    const auto again = submit(envelope);
    ASSERT_THAT(again, Succeeds());
    EXPECT_TRUE(first->appended);
    EXPECT_FALSE(again->appended);
    EXPECT_EQ(again->entry, first->entry);
    EXPECT_EQ(ledger.intake().size(), size);
}

TEST_F(LedgerIntakeTest, AReplayIntoAnotherMatterCountsForNothing)
{
    ledger.open(u"2026-0002"_s, u"neutralise"_s, u"officer"_s);
    Mark mark = ledger.mark(id, Verb::SignOff, u"member"_s);
    mark.matterId = u"2026-0002"_s;
    EXPECT_EQ(
        whyNot(ledger.envelope(ledger.statement(u"a"_s, u"mark"_s, mark))), u"E-MRK-REQUEST"_s);
}

TEST_F(LedgerIntakeTest, TheRequestersOwnMarkCountsForNothing)
{
    ledger.open(u"2026-0002"_s, u"escalate"_s, u"a"_s);
    EXPECT_EQ(whyNot(ledger.markEnvelope(u"a"_s, u"2026-0002"_s, Verb::SignOff, u"member"_s)),
        u"E-MRK-OWN"_s);
}

TEST_F(LedgerIntakeTest, TheSamePersonOrOrganisationTwiceCountsOnce)
{
    EXPECT_EQ(whyNot(mark(u"a"_s)), QString());
    EXPECT_EQ(whyNot(mark(u"a"_s)), u"E-MRK-TWICE"_s)
        << "another nonce is another payload, but the same person";
    EXPECT_EQ(whyNot(mark(u"c"_s)), u"E-MRK-BODY"_s);
    EXPECT_EQ(ledger.state().matters.at(id).filled(u"member"), 1);
}

TEST_F(LedgerIntakeTest, AfterTheDeadlineNothingCounts)
{
    const QByteArray early = mark(u"a"_s);
    ledger.clock.advance(5h);
    EXPECT_EQ(whyNot(early), u"E-MRK-EXPIRED"_s) << "the ledger's time counts, not the signer's";
}

TEST_F(LedgerIntakeTest, AStatementWaitsForItsDocuments)
{
    Mark mark = ledger.mark(id, Verb::SignOff, u"member"_s);
    const Document reason{ QByteArray(32, 's'), "{}" };
    mark.reasonCommit = reason.commit();
    const QByteArray envelope = ledger.envelope(ledger.statement(u"a"_s, u"mark"_s, mark));
    EXPECT_THAT(submit(envelope), FailsWithReason("E-DOC-MISSING"));
    EXPECT_THAT(ledger.hub.documents->keep(reason), Succeeds());
    EXPECT_THAT(submit(envelope), Succeeds());
}

TEST_F(LedgerIntakeTest, ASignerWhoSawAnotherHistoryIsHeard)
{
    Statement statement
        = ledger.statement(u"a"_s, u"mark"_s, ledger.mark(id, Verb::SignOff, u"member"_s));
    const auto withSeen = [&](auto change) {
        Statement other = statement;
        change(other.seen);
        return submit(ledger.envelope(other));
    };
    EXPECT_THAT(withSeen([](Seen& seen) { seen.root = Digest::of("fork"); }),
        FailsWithReason("E-LED-SEEN"));
    EXPECT_THAT(withSeen([](Seen& seen) { seen.state = Digest::of("fork"); }),
        FailsWithReason("E-LED-SEEN"));
    EXPECT_THAT(withSeen([](Seen& seen) { ++seen.size; }), FailsWithReason("E-LED-SEEN"));
    EXPECT_THAT(withSeen([](Seen& seen) {
        seen.rules = 1;
        seen.state = Digest::of("older rules");
    }),
        Succeeds());
}

/// Logged, it would stop everybody on the day on which those rules come.
TEST_F(LedgerIntakeTest, AHubTakesNoStateOfRulesThatItDoesNotKnow)
{
    Statement statement
        = ledger.statement(u"a"_s, u"mark"_s, ledger.mark(id, Verb::SignOff, u"member"_s));
    statement.seen.rules = Evaluator::rules + 1;
    statement.seen.state = Digest::of("newer rules");
    const QByteArray envelope = ledger.envelope(statement);
    EXPECT_THAT(submit(envelope), FailsWithReason("E-STM-FIELD"));
    LedgerRoom console(ledger.clock);
    for (const LedgerEntry& entry : ledger.intake().entries()) {
        if (const auto* change = entry.statement.as<DocumentChange>()) {
            ASSERT_THAT(console.documents->keepAddressed(
                            *ledger.hub.documents->findAddressed(change->document)),
                Succeeds());
        }
        ASSERT_THAT(console.intake->accept(entry.leaf), Succeeds());
    }
    const Leaf leaf{ *Envelope::fromBytes(envelope), ledger.intake().size(), ledger.clock.now() };
    EXPECT_THAT(console.intake->accept(*leaf.toBytes()), Succeeds())
        << "a console goes on where its hub is newer";
}

TEST_F(LedgerIntakeTest, LedgerTimeNeverRunsBackwards)
{
    const Instant before = ledger.state().time;
    ledger.clock.set(before - 1h);
    EXPECT_EQ(ledger.append(mark(u"a"_s)).time, before);
}

TEST_F(LedgerIntakeTest, AConsoleComesToTheSameTreeAndState)
{
    LedgerRoom console(ledger.clock);
    feed(console);
    ledger.append(mark(u"a"_s));
    feed(console, ledger.intake().size() - 1);
    EXPECT_EQ(console.intake->root(), ledger.intake().root());
    EXPECT_EQ(console.intake->state().digest(), ledger.state().digest());
    EXPECT_EQ(console.intake->entries(), ledger.intake().entries());
}

TEST_F(LedgerIntakeTest, AConsoleNeedsNoSheetsButEveryRoster)
{
    LedgerRoom console(ledger.clock);
    EXPECT_THAT(console.intake->accept(ledger.intake().entries()[0].leaf), Succeeds());
    EXPECT_THAT(console.intake->accept(ledger.intake().entries()[1].leaf),
        FailsWithReason("E-DOC-MISSING"));
    feed(console, 1);
    EXPECT_EQ(console.intake->size(), ledger.intake().size());
    EXPECT_FALSE(console.intake->has(console.intake->state().matters.at(id).sheetCommit));
}

TEST_F(LedgerIntakeTest, AConsoleVerifiesWhatTheHubSaysItVerified)
{
    LedgerRoom console(ledger.clock);
    feed(console);
    const qint64 next = console.intake->size();
    const Instant now = ledger.clock.now();
    Envelope forged = *Envelope::fromBytes(mark(u"a"_s));
    forged.signatures[0].signature = ledger.key(u"b"_s).signNow(forged.preAuthentication());
    EXPECT_THAT(console.intake->accept(nextLeaf(*forged.toBytes(), next, now)),
        FailsWithReason("E-ENV-SIG"));
    EXPECT_THAT(console.intake->accept(nextLeaf(mark(u"a"_s), next + 1, now)),
        FailsWithReason("E-LED-ORDER"));
    EXPECT_THAT(
        console.intake->accept(nextLeaf(mark(u"a"_s), next, console.intake->state().time - 1ms)),
        FailsWithReason("E-LED-ORDER"));
    EXPECT_THAT(console.intake->accept("{}"), FailsWith(Error::Code::Malformed));
    EXPECT_EQ(console.intake->size(), next);
    EXPECT_THAT(console.intake->accept(nextLeaf(mark(u"a"_s), next, now)), Succeeds());
}

TEST_F(LedgerIntakeTest, AConsoleTakesNoPayloadTwice)
{
    LedgerRoom console(ledger.clock);
    const QByteArray envelope = mark(u"a"_s);
    ledger.append(envelope);
    feed(console);
    EXPECT_THAT(
        console.intake->accept(nextLeaf(envelope, console.intake->size(), ledger.clock.now())),
        FailsWith(Error::Code::Conflict));
}

TEST_F(LedgerIntakeTest, ARewrittenPastIsSeen)
{
    LedgerRoom console(ledger.clock);
    feed(console);
    const LedgerEntry last = ledger.intake().entries().back();
    const auto same = console.intake->accept(last.leaf);
    ASSERT_THAT(same, Succeeds());
    EXPECT_FALSE(*same) << "what is known is ignored";
    const Leaf leaf = *Leaf::fromBytes(last.leaf);
    const Leaf backdated{ leaf.envelope, leaf.index, leaf.time - 1h };
    EXPECT_THAT(console.intake->accept(*backdated.toBytes()), FailsWithReason("E-LED-INCONS"));
}

TEST_F(LedgerIntakeTest, ACheckpointMustFitOurTree)
{
    LedgerRoom console(ledger.clock);
    feed(console);
    const qint64 size = console.intake->size();
    EXPECT_THAT(console.intake->acceptCheckpoint(note(size, console.intake->root())), Succeeds());
    const auto kept = console.store->newestHead();
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->note, note(size, console.intake->root()));
    EXPECT_THAT(console.intake->acceptCheckpoint(note(size, Digest::of("fork"))),
        FailsWithReason("E-LED-INCONS"));
    EXPECT_THAT(console.intake->acceptCheckpoint(note(2, Digest::of("fork"))),
        FailsWithReason("E-LED-INCONS"));
    EXPECT_THAT(console.intake->acceptCheckpoint(note(size + 1, Digest::of("later"))),
        FailsWithReason("E-LED-BEHIND"));
    QByteArray unsignedNote = note(size, console.intake->root());
    unsignedNote.chop(8);
    EXPECT_THAT(
        console.intake->acceptCheckpoint(unsignedNote + "AAAAAA=\n"), FailsWithReason("E-CHK-SIG"));
    EXPECT_EQ(console.store->newestHead(), kept) << "only what fits is kept";
}

TEST_F(LedgerIntakeTest, ARestartComesToTheSameState)
{
    ledger.append(mark(u"a"_s));
    EXPECT_THAT(
        ledger.intake().acceptCheckpoint(note(ledger.intake().size(), ledger.intake().root())),
        Succeeds());
    LedgerIntake again(*ledger.hub.store, *ledger.hub.documents, ledger.clock);
    ASSERT_THAT(again.load(), Succeeds());
    EXPECT_EQ(again.state(), ledger.state());
    EXPECT_EQ(again.root(), ledger.intake().root());
    EXPECT_EQ(again.entries(), ledger.intake().entries());
    EXPECT_EQ(again.seen(), ledger.intake().seen());
}

TEST_F(LedgerIntakeTest, ARestartRefusesAChangedRow)
{
    // Still a well-formed leaf with a good signature: only its hash can tell.
    QSqlQuery spoil(ledger.hub.ledgerFile->connection());
    ASSERT_TRUE(
        spoil.exec(u"UPDATE leaf SET leaf = CAST(replace(CAST(leaf AS TEXT), "
                   "'\"t\":1795404532123', '\"t\":1795404532122') AS BLOB) WHERE idx = 0"_s));
    LedgerIntake again(*ledger.hub.store, *ledger.hub.documents, ledger.clock);
    EXPECT_THAT(again.load(), FailsWithReason("E-LED-BITROT"));
}

TEST_F(LedgerIntakeTest, ARestartRefusesEntriesThatDoNotGiveTheCheckpoint)
{
    const Digest fork = Digest::of("fork");
    EXPECT_THAT(ledger.hub.store->keepHead({ 2, fork, fork, 0, note(2, fork) }, ledger.clock.now()),
        Succeeds());
    LedgerIntake again(*ledger.hub.store, *ledger.hub.documents, ledger.clock);
    EXPECT_THAT(again.load(), FailsWithReason("E-LED-INCONS"));
}

TEST_F(LedgerIntakeTest, ARestartRefusesALedgerThatLostItsEnd)
{
    EXPECT_THAT(
        ledger.intake().acceptCheckpoint(note(ledger.intake().size(), ledger.intake().root())),
        Succeeds());
    QSqlQuery cut(ledger.hub.ledgerFile->connection());
    ASSERT_TRUE(cut.exec(u"DELETE FROM leaf WHERE idx = (SELECT max(idx) FROM leaf)"_s));
    LedgerIntake again(*ledger.hub.store, *ledger.hub.documents, ledger.clock);
    EXPECT_THAT(again.load(), FailsWithReason("E-LED-ROLLBACK"));
}

TEST_F(LedgerIntakeTest, ARestartBelievesAHeadOnlyForTheEntriesItIsOf)
{
    const auto keepHead = [&](const auto& change) {
        const qint64 size = ledger.intake().size();
        KeptHead head{ size, ledger.intake().root(), ledger.intake().seen().state, Evaluator::rules,
            note(size, ledger.intake().root()) };
        change(head);
        EXPECT_THAT(ledger.hub.store->keepHead(head, ledger.clock.now()), Succeeds());
        LedgerIntake again(*ledger.hub.store, *ledger.hub.documents, ledger.clock);
        const auto loaded = again.load();
        if (loaded) {
            EXPECT_EQ(again.state(), ledger.state());
            EXPECT_EQ(again.entries(), ledger.intake().entries());
        }
        return loaded;
    };
    EXPECT_THAT(keepHead([](KeptHead&) {}), Succeeds());
    EXPECT_THAT(keepHead([](KeptHead& head) { head.rules = 0; }), Succeeds());
    EXPECT_THAT(keepHead([](KeptHead& head) { head.state = Digest::of("other"); }), Succeeds())
        << "everything is verified again";
    EXPECT_THAT(keepHead([](KeptHead& head) { head.note[head.note.size() - 9] = '?'; }),
        FailsWithReason("E-CHK-FORM"));
    const MemorySigner stranger;
    EXPECT_THAT(keepHead([&](KeptHead& head) {
        head.note = Checkpoint{ ledger.state().ledger, head.size, head.root }.toNote(
            stranger.key().publicKey, [&](QByteArrayView text) { return stranger.signNow(text); });
    }),
        FailsWithReason("E-CHK-SIG"));
}

/// What is rewritten on the disk together with its hash, below a head that was verified.
TEST_F(LedgerIntakeTest, ARestartFindsAnEntryThatTheHeadDoesNotCover)
{
    ledger.append(mark(u"a"_s));
    const qint64 size = ledger.intake().size();
    EXPECT_THAT(ledger.intake().acceptCheckpoint(note(size, ledger.intake().root())), Succeeds());
    Leaf leaf = *Leaf::fromBytes(ledger.intake().entries().back().leaf);
    leaf.envelope.signatures.front().signature[3]
        = char(leaf.envelope.signatures.front().signature[3] ^ 1);
    const QByteArray bytes = *leaf.toBytes();
    QSqlQuery rewrite(ledger.hub.ledgerFile->connection());
    rewrite.prepare(u"UPDATE leaf SET leaf = ?, leaf_hash = ? WHERE idx = ?"_s);
    rewrite.addBindValue(bytes);
    rewrite.addBindValue(MerkleTree::leafHash(bytes).bytes());
    rewrite.addBindValue(size - 1);
    ASSERT_TRUE(rewrite.exec());
    LedgerIntake again(*ledger.hub.store, *ledger.hub.documents, ledger.clock);
    EXPECT_THAT(again.load(), FailsWithReason("E-ENV-SIG"));
}

TEST_F(LedgerIntakeTest, AnEmptyStoreLoadsAsAnEmptyLedger)
{
    LedgerRoom console(ledger.clock);
    EXPECT_THAT(console.intake->load(), Succeeds());
    EXPECT_TRUE(console.intake->isEmpty());
    EXPECT_EQ(console.intake->root(), MerkleTree::emptyRoot());
}
