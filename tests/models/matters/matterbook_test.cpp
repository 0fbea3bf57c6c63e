#include "consoledesk.h"

#include "ledger/signednote.h"
#include "support/qtprinters.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString id = u"2026-0001"_s;

struct MatterBookTest : ::testing::Test, ConsoleDesk {
    MatterBookTest()
    {
        ledger.open(id, u"escalate"_s, u"officer"_s);
        sync();
    }
    void sign(const QString& signer, const QString& seat = u"member"_s)
    {
        ledger.clock.advance(1s);
        ledger.append(ledger.markEnvelope(signer, id, Verb::SignOff, seat));
        sync();
    }
    void signAll()
    {
        sign(u"chair"_s, u"chair"_s);
        sign(u"a"_s);
        sign(u"b"_s);
    }
};

} // namespace

TEST_F(MatterBookTest, ShowsWhatTheLedgerSays)
{
    ASSERT_TRUE(book.find(id));
    EXPECT_EQ(book.find(id)->requester, u"officer"_s);
    EXPECT_EQ(book.size(), ledger.intake().size());
    EXPECT_EQ(book.root(), ledger.intake().root());
    EXPECT_TRUE(book.document(book.find(id)->sheetCommit));
    EXPECT_TRUE(book.pack(book.find(id)->policySha256));
    EXPECT_EQ(book.find(u"2026-0999"_s), nullptr);
}

TEST_F(MatterBookTest, SettlesAMatterOnceAWitnessSignedAllThatDecidedIt)
{
    EXPECT_TRUE(book.isSettled(*book.find(id))) << "a ledger without witness";
    signAll();
    LedgerHealth health;
    health.witnessThreshold = 1;
    const auto settledAt = [&](qint64 size) {
        health.witnessedSize = size;
        book.setHealth(health);
        return book.isSettled(*book.find(id));
    };
    EXPECT_FALSE(settledAt(0));
    EXPECT_FALSE(settledAt(book.size() - 1)) << "the mark that decided it is not witnessed";
    EXPECT_TRUE(settledAt(book.size()));
    sign(u"c"_s); // counts for nothing: the other three decided
    EXPECT_EQ(book.find(id)->marks.back().counts, false);
    EXPECT_TRUE(settledAt(book.size() - 1));
}

TEST_F(MatterBookTest, SettlesNothingBeforeItHearsWhatIsWitnessed)
{
    const MemorySigner witness;
    Trust trust = ledger.state().trust;
    trust.witnesses = { NoteKey{
        u"oversight.example/w1"_s, NoteKey::Kind::Cosignature, witness.key().publicKey }
                            .toVkey() };
    trust.witnessThreshold = 1;
    const auto step
        = Founding::trust(ledger.intake(), trust, {}, { &ledger.registrar }, ledger.clock.now());
    ASSERT_TRUE(step);
    ASSERT_TRUE(Founding::take(ledger.intake(), *ledger.hub.documents, *step));
    signAll();
    EXPECT_NE(book.find(id)->council, CouncilOutcome::Pending);
    EXPECT_FALSE(book.isSettled(*book.find(id))) << "no health has come yet";
    LedgerHealth health;
    health.witnessedSize = book.size();
    health.witnessThreshold = 1;
    book.setHealth(health);
    EXPECT_TRUE(book.isSettled(*book.find(id)));
}

TEST_F(MatterBookTest, AnnouncesExactlyWhatChanged)
{
    QSignalSpy added(&book, &MatterBook::matterAdded), changed(&book, &MatterBook::matterChanged),
        entries(&book, &MatterBook::entriesAdded);
    sign(u"a"_s);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toInt(), 0);
    ledger.open(u"2026-0002"_s, u"escalate"_s, u"officer"_s);
    sync();
    ASSERT_EQ(added.size(), 1);
    EXPECT_EQ(added[0][0].toInt(), 1);
    EXPECT_EQ(changed.size(), 1);
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries[1][0].toInt(), static_cast<int>(book.size()) - 1);
}

TEST_F(MatterBookTest, WhatHasRunOutIsExpired)
{
    QSignalSpy changed(&book, &MatterBook::matterChanged);
    book.refreshExpiry(book.find(id)->expires);
    EXPECT_EQ(book.find(id)->council, CouncilOutcome::Pending);
    book.refreshExpiry(book.find(id)->expires + 1ms);
    EXPECT_EQ(book.find(id)->council, CouncilOutcome::Expired);
    EXPECT_EQ(changed.size(), 1);
    book.refreshExpiry(book.find(id)->expires + 1min);
    EXPECT_EQ(changed.size(), 1) << "nothing changed any more";
}

TEST_F(MatterBookTest, ExpiresByTheLedgersTimeAndNotByAWrongClockOfThisPc)
{
    const Instant fast = book.find(id)->expires + 1min;
    book.refreshExpiry(fast);
    ASSERT_EQ(book.find(id)->council, CouncilOutcome::Expired); // the control
    LedgerHealth health;
    health.clockDifference = 2min; // the hub's word has come
    book.setHealth(health);
    book.refreshExpiry(fast);
    EXPECT_EQ(book.find(id)->council, CouncilOutcome::Pending);
    book.refreshExpiry(fast + 2min);
    EXPECT_EQ(book.find(id)->council, CouncilOutcome::Expired);
}

TEST_F(MatterBookTest, ShowsAnInstantOfThePast)
{
    const Instant opened = book.find(id)->opened;
    signAll();
    QSignalSpy reset(&book, &MatterBook::mattersReset);
    book.showAt(opened + 1s);
    EXPECT_EQ(reset.size(), 1) << "entries have gone";
    EXPECT_EQ(book.find(id)->council, CouncilOutcome::Pending);
    EXPECT_EQ(book.find(id)->marks.size(), 1U);
    EXPECT_EQ(book.entries().back().time, opened + 1s);
    EXPECT_EQ(book.size(), ledger.intake().size());
    book.showAt(opened - 1ms);
    EXPECT_TRUE(book.matters().empty());
    EXPECT_EQ(book.find(id), nullptr);
    book.showAt(opened);
    EXPECT_EQ(book.find(id)->marks.size(), 0U);
    book.showAt(opened + 1s);
    EXPECT_EQ(book.find(id)->marks.size(), 1U) << "forward from where it stood";
    book.showAt(opened);
    EXPECT_EQ(book.find(id)->marks.size(), 0U) << "and back";
    book.showAt({});
    EXPECT_EQ(book.find(id)->council, CouncilOutcome::SignedOff);
    EXPECT_EQ(static_cast<qint64>(book.entries().size()), book.size());
}

TEST_F(MatterBookTest, GoesForwardWithoutTakingAwayWhatIsShown)
{
    const Instant opened = book.find(id)->opened;
    signAll();
    book.showAt(opened);
    const int entriesThen = static_cast<int>(book.entries().size());
    QSignalSpy reset(&book, &MatterBook::mattersReset), changed(&book, &MatterBook::matterChanged),
        entries(&book, &MatterBook::entriesAdded);
    book.showAt(opened + 500ms);
    EXPECT_EQ(changed.size(), 0) << "nothing happened in between";
    book.showAt(opened + 1s);
    EXPECT_EQ(changed.size(), 1);
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries[0][0].toInt(), entriesThen);
    book.showAt({});
    EXPECT_EQ(book.find(id)->council, CouncilOutcome::SignedOff);
    EXPECT_EQ(reset.size(), 0);
    book.showAt(opened - 1ms);
    EXPECT_EQ(reset.size(), 1) << "back, rows go";
}

TEST_F(MatterBookTest, ThePastStandsStillWhileTheLedgerGoesOn)
{
    book.showAt(ledger.clock.now());
    QSignalSpy changed(&book, &MatterBook::matterChanged), reset(&book, &MatterBook::mattersReset);
    signAll();
    EXPECT_EQ(book.find(id)->marks.size(), 0U);
    EXPECT_EQ(changed.size() + reset.size(), 0);
    EXPECT_EQ(book.state().matters.at(id).council, CouncilOutcome::SignedOff)
        << "the newest state is known all the same";
}

TEST_F(MatterBookTest, KeepsEveryRefusalOnce)
{
    QSignalSpy added(&book, &MatterBook::refusalAdded);
    const Refusal refusal{ Digest::of("x"), u"E-ENV-SIG"_s, u"does not verify"_s,
        ledger.clock.now(), "{}", "{}" };
    book.addRefusal(refusal);
    book.addRefusal(refusal);
    EXPECT_EQ(book.refusals().size(), 1U);
    EXPECT_EQ(added.size(), 1);
}

TEST_F(MatterBookTest, TheFirstAlarmStays)
{
    book.raiseAlarm({ Error::Code::Untrusted, u"first"_s, u"E-LED-INCONS"_s });
    book.raiseAlarm({ Error::Code::Untrusted, u"second"_s, u"E-LED-SEEN"_s });
    ASSERT_TRUE(book.alarm());
    EXPECT_EQ(book.alarm()->reason, u"E-LED-INCONS"_s);
}
