#include "store/sqlstatement.h"
#include "support/resultmatchers.h"
#include "trainingledger.h"

#include <gtest/gtest.h>

#include <ctime>
#include <iostream>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::Succeeds;
using testing::TrainingLedger;

constexpr qint64 entries = 20'000;
constexpr double most = 15'000.0 / 100'000; // T-LED-9: ms an entry on one core

/// T-LED-9: how long a program takes until it has its ledger again.
struct Replay : ::testing::Test {
    TrainingLedger ledger;

    void SetUp() override
    {
        for (Database* file : { ledger.hub.ledgerFile.get(), ledger.hub.mirrorFile.get() })
            ASSERT_THAT(SqlStatement(*file, u"PRAGMA synchronous = OFF"_s).run(), Succeeds());
        for (int matter = 1; ledger.intake().size() < entries; ++matter) {
            const QString id = u"2026-%1"_s.arg(matter, 5, 10, QChar(u'0'));
            ledger.open(id, u"escalate"_s, u"officer"_s);
            for (const QString& member : { u"a"_s, u"b"_s, u"c"_s })
                ledger.append(ledger.markEnvelope(member, id, Verb::SignOff, u"member"_s));
            ledger.append(ledger.markEnvelope(u"chair"_s, id, Verb::SignOff, u"chair"_s));
        }
    }
    /// Milliseconds of processor time an entry.
    double load(const char* name)
    {
        const std::clock_t begun = std::clock();
        LedgerIntake again(*ledger.hub.store, *ledger.hub.documents, ledger.clock);
        EXPECT_THAT(again.load(), Succeeds());
        EXPECT_EQ(again.state().digest(), ledger.state().digest());
        const double ms = double(std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
        std::cout << name << ": " << ms << " ms for " << again.size() << " entries\n";
        return ms / double(again.size());
    }
};

TEST_F(Replay, VerifiesALedgerInTimeAndAVerifiedOneFaster)
{
    const double cold = load("cold");
    const Checkpoint head{ ledger.state().ledger, ledger.intake().size(), ledger.intake().root() };
    const QByteArray note = head.toNote(ledger.logKey.key().publicKey,
        [this](QByteArrayView text) { return ledger.logKey.signNow(text); });
    ASSERT_THAT(ledger.intake().acceptCheckpoint(note), Succeeds());
    const double warm = load("warm");
    EXPECT_LE(cold, most);
    EXPECT_LT(warm, cold);
}

} // namespace
} // namespace yagura
