#include "lyinghub.h"

#include "ledger/merkleproof.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QStandardPaths>
#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

using testing::Follower;
using testing::Leaves;
using testing::LyingHub;
using testing::Succeeds;

// The places in the honest history that the lies are about.
constexpr qint64 opening = 5;
constexpr qint64 firstMark = 6;
constexpr qint64 secondMark = 7;

/// What a hub can do to a history that it has already shown, or shows to somebody who knows
/// nothing. `victim` has verified the honest history where `knows` is true.
struct Lie {
    const char* name;
    bool knows;
    std::function<void(LyingHub& hub, Follower& victim)> tell;
    QString code;
};

void PrintTo(const Lie& lie, std::ostream* stream)
{
    *stream << lie.name;
}

QByteArray rewritten(const QByteArray& leaf, const std::function<void(Leaf&)>& change)
{
    Leaf read = *Leaf::fromBytes(leaf);
    change(read);
    return *read.toBytes();
}

Leaves without(Leaves leaves, qint64 index)
{
    leaves.erase(leaves.begin() + index);
    return leaves;
}

Leaves swapped(Leaves leaves, qint64 a, qint64 b)
{
    std::swap(leaves[std::size_t(a)], leaves[std::size_t(b)]);
    return leaves;
}

/// A statement in the name of `a`, by a key that nobody gave him.
QByteArray forged(LyingHub& hub)
{
    const MemorySigner thief;
    const Statement statement = StatementBuilder::make(
        hub.truth.intake().place(hub.truth.clock.now()), u"a"_s, thief.key().keyId, u"mark"_s,
        hub.truth.mark(u"2026-0002"_s, Verb::SignOff, u"member"_s));
    return *StatementBuilder::seal(statement, { &thief });
}

const std::vector<Lie> lies{
    { "Drop", false,
        [](LyingHub& hub, Follower& victim) { hub.tell(victim, without(hub.leaves(), firstMark)); },
        u"E-LED-ORDER"_s },
    { "DropAndRenumber", false,
        [](LyingHub& hub, Follower& victim) {
            hub.tell(victim, LyingHub::renumbered(without(hub.leaves(), firstMark)));
        },
        u"E-LED-SEEN"_s },
    { "Insert", false,
        [](LyingHub& hub, Follower& victim) {
            Leaves leaves = hub.leaves();
            hub.add(leaves, forged(hub));
            hub.tell(victim, leaves);
        },
        u"E-KEY-UNKNOWN"_s },
    { "Swap", false,
        [](LyingHub& hub, Follower& victim) {
            hub.tell(victim, swapped(hub.leaves(), firstMark, secondMark));
        },
        u"E-LED-ORDER"_s },
    { "SwapAndRenumber", false,
        [](LyingHub& hub, Follower& victim) {
            hub.tell(victim, LyingHub::renumbered(swapped(hub.leaves(), firstMark, secondMark)));
        },
        u"E-LED-SEEN"_s },
    { "Backdate", false,
        [](LyingHub& hub, Follower& victim) {
            Leaves leaves = hub.leaves();
            leaves[secondMark] = rewritten(
                leaves[secondMark], [&](Leaf& leaf) { leaf.time = hub.entry(opening).time - 1ms; });
            hub.tell(victim, leaves);
        },
        u"E-LED-ORDER"_s },
    { "Duplicate", true,
        [](LyingHub& hub, Follower& victim) {
            Leaves leaves = hub.leaves();
            hub.add(leaves, *Leaf::fromBytes(leaves[firstMark])->envelope.toBytes());
            hub.tell(victim, leaves);
        },
        u"E-LED-TWICE"_s },
    { "RewriteTheTimeOfWhatIsKnown", true,
        [](LyingHub& hub, Follower& victim) {
            Leaves leaves = hub.leaves();
            leaves[secondMark]
                = rewritten(leaves[secondMark], [](Leaf& leaf) { leaf.time = leaf.time + 1ms; });
            hub.tell(victim, leaves);
        },
        u"E-LED-INCONS"_s },
    { "RewriteTheTimeBeforeALaterStatement", false,
        [](LyingHub& hub, Follower& victim) {
            Leaves leaves = hub.leaves();
            leaves[secondMark]
                = rewritten(leaves[secondMark], [](Leaf& leaf) { leaf.time = leaf.time + 1ms; });
            hub.tell(victim, leaves);
        },
        u"E-LED-SEEN"_s },
    { "RewriteTheTimeOfTheLast", false,
        [](LyingHub& hub, Follower& victim) {
            Leaves leaves = hub.leaves();
            leaves.back()
                = rewritten(leaves.back(), [](Leaf& leaf) { leaf.time = leaf.time + 1ms; });
            hub.tellLeaves(victim, leaves);
            victim.follower.takeCheckpoint(hub.head(hub.leaves())); // the one that was witnessed
        },
        u"E-LED-INCONS"_s },
    { "RewriteAnEnvelope", false,
        [](LyingHub& hub, Follower& victim) {
            Leaves leaves = hub.leaves();
            leaves[firstMark] = rewritten(leaves[firstMark],
                [](Leaf& leaf) { leaf.envelope.payload.replace("sign_off", "refuse"); });
            hub.tell(victim, leaves);
        },
        u"E-ENV-SIG"_s },
    { "Truncate", true,
        [](LyingHub& hub, Follower& victim) {
            Leaves leaves = hub.leaves();
            leaves.pop_back();
            hub.tell(victim, leaves);
        },
        u"E-LED-ROLLBACK"_s },
    { "Fork", true,
        [](LyingHub& hub, Follower& victim) {
            Leaves leaves = hub.leaves();
            leaves.back()
                = rewritten(leaves.back(), [](Leaf& leaf) { leaf.time = leaf.time + 1ms; });
            victim.follower.takeCheckpoint(hub.head(leaves));
        },
        u"E-LED-INCONS"_s },
    { "ForkOfThePast", true,
        [](LyingHub& hub, Follower& victim) {
            Leaves leaves = hub.leaves();
            leaves.resize(secondMark);
            leaves.back()
                = rewritten(leaves.back(), [](Leaf& leaf) { leaf.time = leaf.time + 1ms; });
            victim.follower.takeCheckpoint(hub.head(leaves));
        },
        u"E-LED-INCONS"_s },
    { "SignAWrongRoot", false,
        [](LyingHub& hub, Follower& victim) {
            hub.tellLeaves(victim, hub.leaves());
            victim.follower.takeCheckpoint(hub.head(
                { hub.truth.state().ledger, qint64(hub.leaves().size()), Digest::of("anything") }));
        },
        u"E-LED-INCONS"_s },
    { "AnotherOrigin", true,
        [](LyingHub& hub, Follower& victim) {
            Welcome welcome = hub.welcome(99);
            welcome.ledger = u"training.example/other"_s;
            EXPECT_FALSE(victim.follower.begin(welcome));
        },
        u"E-LED-ORIGIN"_s },
    { "AnotherLedgerThanItSaid", false,
        [](LyingHub& hub, Follower& victim) {
            Welcome welcome = hub.welcome(99);
            welcome.ledger = u"training.example/other"_s;
            EXPECT_TRUE(victim.follower.begin(welcome));
            victim.follower.takeEntries({ 0, hub.leaves() });
        },
        u"E-LED-ORIGIN"_s },
    { "AHeadOfAnotherOrigin", true,
        [](LyingHub& hub, Follower& victim) {
            victim.follower.takeCheckpoint(hub.head({ u"training.example/other"_s,
                qint64(hub.leaves().size()), LyingHub::rootOf(hub.leaves()) }));
        },
        u"E-CHK-FORM"_s },
    { "AStatementForAnotherLedger", true,
        [](LyingHub& hub, Follower& victim) {
            Statement statement = hub.truth.statement(
                u"a"_s, u"mark"_s, hub.truth.mark(u"2026-0002"_s, Verb::SignOff, u"member"_s));
            statement.ledger = u"training.example/other"_s;
            Leaves leaves = hub.leaves();
            hub.add(leaves, hub.truth.envelope(statement));
            hub.tell(victim, leaves);
        },
        u"E-LED-ORIGIN"_s },
    { "AHeadThatNobodySigned", true,
        [](LyingHub& hub, Follower& victim) {
            QByteArray note = hub.head(hub.leaves(), false);
            note[note.size() - 10] = note[note.size() - 10] == 'A' ? 'B' : 'A';
            victim.follower.takeCheckpoint(note);
        },
        u"E-CHK-SIG"_s },
};

struct EveryLie : ::testing::TestWithParam<Lie> {
    LyingHub hub;
    Follower victim{ hub.truth.clock };
    Follower other{ hub.truth.clock };
};

TEST_P(EveryLie, IsSeenWithinOneHeadAndTheTruthIsNot)
{
    hub.tell(other, hub.leaves());
    EXPECT_FALSE(other.alarmed) << "control: " << other.alarm().toStdString();
    EXPECT_EQ(other.room.intake->witnessedSize(), qint64(hub.leaves().size()));
    if (GetParam().knows)
        hub.tell(victim, hub.leaves());
    ASSERT_FALSE(victim.alarmed);

    GetParam().tell(hub, victim);
    EXPECT_EQ(victim.alarm(), GetParam().code);
    const qint64 size = victim.room.intake->size();
    hub.truth.append(hub.truth.markEnvelope(u"a"_s, u"2026-0002"_s, Verb::SignOff, u"member"_s));
    hub.tell(victim, hub.leaves());
    EXPECT_EQ(victim.room.intake->size(), size) << "nothing more is taken from it";
}

INSTANTIATE_TEST_SUITE_P(LyingHub, EveryLie, ::testing::ValuesIn(lies),
    [](const auto& lie) { return std::string(lie.param.name); });

struct LedgerFollowerTest : ::testing::Test {
    LyingHub hub;
    Follower console{ hub.truth.clock };
    qint64 size = qint64(hub.leaves().size());

    LedgerIntake& ledger() { return *console.room.intake; }
    QByteArray evidence() const
    {
        const QDir folder(console.evidence.path());
        const QStringList names = folder.entryList(QDir::Files);
        EXPECT_EQ(names.size(), 1) << "one proof";
        QFile file(folder.filePath(names.value(0)));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(console.alarmed->detail.contains(file.fileName()))
            << console.alarmed->detail.toStdString();
        return file.readAll();
    }
    static QByteArray part(const QByteArray& text, const QByteArray& name)
    {
        const QByteArray begin = "----BEGIN " + name + "----\n";
        const qsizetype from = text.indexOf(begin) + begin.size();
        return text.mid(from, text.indexOf("----END " + name + "----") - from);
    }
    /// What the file tells its reader to type.
    QString followAdvice(const QByteArray& text) const
    {
        QTemporaryDir desk;
        QFile proof(desk.filePath(u"proof.txt"_s));
        EXPECT_TRUE(proof.open(QIODevice::WriteOnly));
        proof.write(text);
        proof.close();
        const qsizetype from = text.indexOf("f=THIS-FILE");
        const QByteArray end = text.contains("\ndone\n") ? "\ndone\n" : " payload\n\n";
        QByteArray script = text.mid(from, text.indexOf(end, from) + end.size() - from);
        script.replace("THIS-FILE", "proof.txt");
        QProcess shell;
        shell.setWorkingDirectory(desk.path());
        shell.start(u"sh"_s, { u"-ec"_s, QString::fromUtf8(script) });
        EXPECT_TRUE(shell.waitForFinished());
        EXPECT_EQ(shell.exitCode(), 0) << shell.readAllStandardError().toStdString();
        return QString::fromUtf8(shell.readAllStandardOutput());
    }
    static bool canCheck(const QStringList& tools)
    {
        return std::all_of(tools.begin(), tools.end(),
            [](const QString& tool) { return !QStandardPaths::findExecutable(tool).isEmpty(); });
    }
};

TEST_F(LedgerFollowerTest, CountsAsWitnessedOnlyWhatTheWitnessSigned)
{
    hub.tellLeaves(console, hub.leaves());
    console.follower.takeCheckpoint(hub.head(hub.leaves(), false)); // stripped
    EXPECT_EQ(ledger().coveredSize(), size);
    EXPECT_EQ(ledger().witnessedSize(), 0);
    EXPECT_FALSE(ledger().witnessTime().isKnown());
    console.follower.takeCheckpoint(hub.head(hub.leaves()));
    EXPECT_EQ(ledger().witnessedSize(), size) << "control";
    EXPECT_EQ(ledger().witnessTime().ms, hub.truth.clock.now().ms / 1000 * 1000);
    EXPECT_FALSE(console.alarmed);
}

TEST_F(LedgerFollowerTest, BelievesNoWitnessThatTheLedgerDoesNotName)
{
    hub.tellLeaves(console, hub.leaves());
    LyingHub stranger;
    SignedNote note = *SignedNote::fromBytes(hub.head(hub.leaves(), false));
    for (const NoteKey& key : { stranger.witnessKey, hub.witnessKey })
        note.lines.push_back(Cosignature::make(key, note.text, 1795404532,
            [&](QByteArrayView text) { return stranger.witness.signNow(text); }));
    console.follower.takeCheckpoint(note.toBytes());
    EXPECT_EQ(ledger().coveredSize(), size);
    EXPECT_EQ(ledger().witnessedSize(), 0);
}

/// A disk that fails in the middle of a backlog takes nothing of it, and the next try all.
TEST_F(LedgerFollowerTest, ForgetsWhatTheDiskDidNotKeep)
{
    Leaves known = hub.leaves();
    known.resize(opening);
    hub.tell(console, known);
    std::optional<Error> failed;
    QObject::connect(&console.follower, &LedgerFollower::failed, &console.follower,
        [&](const Error& error) { failed = error; });
    const auto sql = [&](const QString& text) {
        EXPECT_TRUE(QSqlQuery(console.room.ledgerFile->connection()).exec(text));
    };
    sql(u"CREATE TRIGGER full BEFORE INSERT ON leaf WHEN new.idx = %1 "
        "BEGIN SELECT RAISE(ABORT, 'disk is full'); END"_s.arg(secondMark));
    hub.tell(console, hub.leaves(), opening);
    ASSERT_TRUE(failed);
    EXPECT_FALSE(console.alarmed);
    EXPECT_EQ(ledger().size(), opening);
    EXPECT_EQ(ledger().witnessedSize(), opening);
    EXPECT_EQ(*console.room.store->size(), opening);
    sql(u"DROP TRIGGER full"_s);
    hub.tell(console, hub.leaves(), opening);
    EXPECT_EQ(ledger().size(), size);
    EXPECT_EQ(ledger().state(), hub.truth.state());
    EXPECT_EQ(ledger().witnessedSize(), size);
}

TEST_F(LedgerFollowerTest, NeverMovesTheWitnessTimeBack)
{
    const QByteArray early = hub.head(hub.leaves());
    hub.truth.clock.advance(60s);
    const QByteArray late = hub.head(hub.leaves());
    hub.tellLeaves(console, hub.leaves());
    console.follower.takeCheckpoint(late);
    const Instant newest = ledger().witnessTime();
    console.follower.takeCheckpoint(early);
    console.follower.takeCheckpoint(hub.head(hub.leaves(), false));
    EXPECT_EQ(ledger().witnessTime(), newest);
    EXPECT_EQ(ledger().headNote(), late) << "what says less does not take its place";
    EXPECT_FALSE(console.alarmed);
}

TEST_F(LedgerFollowerTest, KnowsAfterARestartWhatWasWitnessed)
{
    hub.tell(console, hub.leaves());
    Leaves more = hub.leaves();
    hub.add(more, hub.truth.markEnvelope(u"a"_s, u"2026-0002"_s, Verb::SignOff, u"member"_s));
    hub.tellLeaves(console, more, size);
    console.follower.takeCheckpoint(hub.head(more, false));
    ASSERT_EQ(ledger().coveredSize(), size + 1);
    LedgerIntake again(*console.room.store, *console.room.documents, hub.truth.clock);
    ASSERT_THAT(again.load(), Succeeds());
    EXPECT_EQ(again.coveredSize(), size + 1);
    EXPECT_EQ(again.witnessedSize(), size);
    EXPECT_EQ(again.witnessTime(), ledger().witnessTime());
    EXPECT_EQ(again.headNote(), ledger().headNote());
}

/// A hub that was set up again from a copy: what it had told before it signed for it is lost.
TEST_F(LedgerFollowerTest, LetsGoOfATailThatNoHeadCovered)
{
    hub.tell(console, hub.leaves());
    Leaves lost = hub.leaves(), kept = lost;
    hub.add(lost, hub.truth.markEnvelope(u"a"_s, u"2026-0002"_s, Verb::SignOff, u"member"_s));
    hub.tellLeaves(console, lost, size);
    EXPECT_EQ(ledger().size(), size + 1);
    hub.truth.clock.advance(1s);
    hub.add(kept, hub.truth.markEnvelope(u"b"_s, u"2026-0002"_s, Verb::SignOff, u"member"_s));
    hub.tell(console, kept, size);
    EXPECT_FALSE(console.alarmed) << console.alarm().toStdString();
    EXPECT_EQ(ledger().root(), LyingHub::rootOf(kept));
    EXPECT_EQ(ledger().coveredSize(), size + 1);

    kept.pop_back(); // the control: now a head covers it
    hub.tell(console, kept);
    EXPECT_EQ(console.alarm(), u"E-LED-ROLLBACK"_s);
}

TEST_F(LedgerFollowerTest, WaitsForTheEntriesOfAHead)
{
    Leaves known = hub.leaves();
    known.resize(opening);
    hub.tell(console, known);
    console.follower.takeCheckpoint(hub.head(hub.leaves()));
    EXPECT_FALSE(console.alarmed);
    EXPECT_EQ(ledger().coveredSize(), opening);
}

TEST_F(LedgerFollowerTest, ProvesAForkToOthersByTwoSignedHeads)
{
    hub.tell(console, hub.leaves());
    Leaves fork = hub.leaves();
    fork.resize(secondMark);
    fork.back() = rewritten(fork.back(), [](Leaf& leaf) { leaf.time = leaf.time + 1ms; });
    console.follower.takeCheckpoint(hub.head(fork));
    ASSERT_EQ(console.alarm(), u"E-LED-INCONS"_s);

    const QByteArray text = evidence();
    EXPECT_EQ(part(text, "HEAD A"), hub.head(hub.leaves()));
    EXPECT_EQ(part(text, "HEAD B"), hub.head(fork));
    MerkleProof::Hashes proof;
    for (const QByteArray& line : part(text, "CONSISTENCY PROOF").split('\n')) {
        if (!line.isEmpty())
            proof.push_back(*Digest::fromBytes(QByteArray::fromBase64(line)));
    }
    const Digest before = ledger().rootAt(secondMark);
    EXPECT_TRUE(MerkleProof::extends(secondMark, before, size, ledger().root(), proof));
    EXPECT_FALSE(
        MerkleProof::extends(secondMark, LyingHub::rootOf(fork), size, ledger().root(), proof));
    EXPECT_TRUE(text.contains(before.bytes().toBase64()));
    if (!canCheck({ u"openssl"_s }))
        GTEST_SKIP() << "openssl is not installed";
    EXPECT_EQ(followAdvice(text).count(u"Signature Verified Successfully"_s), 2);
}

/// Lines by unknown keys are kept as they come, so a hub could write what the form looks for.
TEST_F(LedgerFollowerTest, KeepsTheSignedHeadWholeWhateverStandsInIt)
{
    hub.tell(console, hub.leaves());
    Leaves fork = hub.leaves();
    fork.back() = rewritten(fork.back(), [](Leaf& leaf) { leaf.time = leaf.time + 1ms; });
    SignedNote note = *SignedNote::fromBytes(hub.head(fork));
    note.lines.push_back({ u"{logKey}"_s, "abcd", QByteArray(64, 'x') });
    note.lines.push_back({ u"{proof}"_s, "abcd", QByteArray(64, 'x') });
    console.follower.takeCheckpoint(note.toBytes());
    ASSERT_EQ(console.alarm(), u"E-LED-INCONS"_s);
    EXPECT_EQ(part(evidence(), "HEAD B"), note.toBytes());
}

/// T-LED-4: two groups are shown two histories from entry 40 on. As soon as one statement of the
/// one group comes to the other, its signature gives the hub away.
TEST_F(LedgerFollowerTest, SeesASplitViewByTheFirstStatementThatCrosses)
{
    while (hub.truth.intake().size() < 40) {
        hub.truth.clock.advance(1s);
        hub.truth.open(u"2026-1%1"_s.arg(hub.truth.intake().size(), 3, 10, QChar(u'0')),
            u"escalate"_s, u"officer"_s);
    }
    Follower groupB{ hub.truth.clock };
    hub.tell(console, hub.leaves());
    hub.tell(groupB, hub.leaves());
    Leaves historyA = hub.leaves();
    Leaves historyB = historyA;
    hub.add(historyA, hub.truth.markEnvelope(u"a"_s, u"2026-0002"_s, Verb::SignOff, u"member"_s));
    hub.add(historyB, hub.truth.markEnvelope(u"b"_s, u"2026-0002"_s, Verb::Refuse, u"member"_s));
    hub.tell(console, historyA, 40);
    hub.tell(groupB, historyB, 40);
    ASSERT_FALSE(console.alarmed);
    ASSERT_FALSE(groupB.alarmed);

    const MemorySigner& chair = hub.truth.key(u"chair"_s);
    const Statement byB = StatementBuilder::make(groupB.room.intake->place(hub.truth.clock.now()),
        u"chair"_s, chair.key().keyId, u"mark"_s,
        hub.truth.mark(u"2026-0002"_s, Verb::SignOff, u"chair"_s));
    hub.add(historyA, *StatementBuilder::seal(byB, { &chair }));
    hub.tell(console, historyA, 41);
    ASSERT_EQ(console.alarm(), u"E-LED-SEEN"_s);

    const QByteArray text = evidence();
    EXPECT_EQ(part(text, "ENTRY"), historyA.back() + '\n');
    EXPECT_TRUE(text.contains(byB.seen.root.hex().toUtf8()));
    if (!canCheck({ u"openssl"_s, u"jq"_s }))
        GTEST_SKIP() << "openssl or jq is not installed";
    const QString found = followAdvice(text);
    EXPECT_EQ(found.count(u"Signature Verified Successfully"_s), 2);
    EXPECT_TRUE(found.endsWith(u"41\n%1\n"_s.arg(byB.seen.root.hex()))) << found.toStdString();
}

} // namespace
} // namespace yagura
