#include "randomhistory.h"

#include "support/qtprinters.h"

#include <QProcess>

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

/// Nobody counts who may not: the rules, said again without the code that applies them.
void expectFairMarks(const CouncilState& state, const Matter& matter)
{
    std::set<QString> signers, bodies;
    for (const MarkRecord& mark : matter.marks) {
        EXPECT_EQ(mark.counts, mark.whyNot.isEmpty());
        if (!mark.counts)
            continue;
        const auto revoked = state.revoked.find(mark.keyId);
        if (revoked != state.revoked.end()) {
            EXPECT_LT(mark.index, revoked->second) << "a mark after the revocation of its key";
            EXPECT_NE(matter.council, CouncilOutcome::Pending);
            EXPECT_TRUE(matter.signerRevoked);
        }
        if (!isCouncilAnswer(mark.verb))
            continue;
        EXPECT_LE(mark.time, matter.expires);
        EXPECT_TRUE(signers.insert(mark.signer).second) << "one person counted twice";
        EXPECT_NE(mark.signer, matter.requester);
    }
}

void expectOutcome(const Matter& matter, const std::set<QString>& signers)
{
    const int filled = matter.filled(u"chair") + matter.filled(u"member");
    EXPECT_LE(filled, static_cast<int>(signers.size())) << "more sign-offs than people";
    const bool quorum = matter.filled(u"chair") >= 1 && matter.filled(u"member") >= 2;
    EXPECT_EQ(quorum, matter.council == CouncilOutcome::SignedOff);
    EXPECT_EQ(matter.decided.isKnown(), matter.council != CouncilOutcome::Pending);
}

void expectOneOwner(const CouncilState& state)
{
    for (const Member& member : state.roster.members) {
        for (const MemberKey& key : member.keys) {
            const auto owner = state.keyOwners.find(key.keyId);
            ASSERT_NE(owner, state.keyOwners.end());
            EXPECT_EQ(owner->second, member.id);
            EXPECT_EQ(state.memberByKey(key.keyId) == nullptr, state.revoked.count(key.keyId) > 0);
        }
    }
}

/// What random histories came to, so that a test can see that it tested something.
struct Tally {
    int signedOff = 0;
    int flagged = 0;
    int revoked = 0;
    int trusted = 0;

    void add(const CouncilState& state)
    {
        revoked += static_cast<int>(state.revoked.size());
        trusted += static_cast<int>(state.trustSeq);
        for (const auto& [id, matter] : state.matters) {
            signedOff += matter.council == CouncilOutcome::SignedOff;
            flagged += matter.signerRevoked;
        }
    }
};

void expectInvariants(const CouncilState& state, const RandomHistory& history)
{
    for (const auto& [id, matter] : state.matters) {
        expectFairMarks(state, matter);
        expectOutcome(matter, history.signersOf(id));
    }
    expectOneOwner(state);
}

} // namespace

TEST(History, NoneCountsAnybodyTwice)
{
    Tally tally;
    for (unsigned seed = 0; seed < 300; ++seed) {
        Council council;
        RandomHistory history(council, seed);
        history.play(120);
        expectInvariants(council.state, history);
        tally.add(council.state);
        if (HasFailure())
            FAIL() << "seed " << seed;
    }
    EXPECT_GT(tally.signedOff, 30) << "the histories must reach what they are to test";
    EXPECT_GT(tally.flagged, 30);
    EXPECT_GT(tally.revoked, 300);
    EXPECT_GT(tally.trusted, 300);
}

TEST(History, NoneOfManySmallOnesCountsAnybodyTwice)
{
    const Council founded;
    Tally tally;
    for (unsigned seed = 0; seed < 50'000; ++seed) {
        Council council = founded;
        council.open(u"officer"_s, RandomHistory::numbers().front());
        RandomHistory history(council, seed);
        history.play(7);
        expectInvariants(council.state, history);
        tally.add(council.state);
        if (HasFailure())
            FAIL() << "seed " << seed;
    }
    EXPECT_GT(tally.signedOff, 100);
    EXPECT_GT(tally.revoked, 1000);
}

// trust.md TH-07: every mark of a history is put into every other matter as well.
TEST(History, NoMarkCountsInAnotherMatter)
{
    int crossed = 0;
    for (unsigned seed = 0; seed < 500; ++seed) {
        Council council;
        for (const QString& number : RandomHistory::numbers())
            council.open(u"officer"_s, number);
        RandomHistory history(council, seed);
        for (int k = 0; k < 25; ++k) {
            const qint64 before = council.index;
            history.step();
            ASSERT_EQ(council.index, before + 1);
            for (const auto& [id, matter] : council.state.matters) {
                if (matter.marks.empty() || matter.marks.back().index != before)
                    continue;
                const MarkRecord& record = matter.marks.back();
                for (const QString& other : RandomHistory::numbers()) {
                    if (other == id)
                        continue;
                    Council copy = council;
                    Mark replayed{ other, matter.requestSha256, matter.policySha256,
                        council.state.roster.sha256, record.seat, record.role, record.verb,
                        record.verbText, record.reasonCode, record.reasonCommit };
                    EXPECT_FALSE(
                        copy.takeWith(record.keyId, record.signer, u"mark"_s, replayed).counts);
                    EXPECT_EQ(copy.matter(other).council, council.matter(other).council);
                    ++crossed;
                }
            }
        }
        if (HasFailure())
            FAIL() << "seed " << seed;
    }
    EXPECT_GT(crossed, 10'000);
}

TEST(History, TheSameOneGivesTheSameState)
{
    const auto played = [] {
        Council council;
        RandomHistory(council, 7).play(200);
        return council.state;
    };
    EXPECT_EQ(played(), played());
    EXPECT_EQ(played().digest(), played().digest());
}

// The rules know no locale, no time zone and no order of hashing.
TEST(History, GivesTheSameStateOnEveryMachine)
{
    const auto digestsUnder = [](const QString& locale, const QString& zone, const QString& seed) {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, locale);
        environment.insert(u"LANG"_s, locale);
        environment.insert(u"TZ"_s, zone);
        environment.insert(u"QT_HASH_SEED"_s, seed);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(HISTORY_DIGESTS), QStringList());
        EXPECT_TRUE(program.waitForFinished());
        EXPECT_EQ(program.exitCode(), 0);
        return program.readAllStandardOutput();
    };
    const QByteArray here = digestsUnder(u"C"_s, u"UTC"_s, u"0"_s);
    EXPECT_EQ(here.count('\n'), 50);
    EXPECT_EQ(digestsUnder(u"ja_JP.UTF-8"_s, u"Asia/Tokyo"_s, u"1"_s), here);
    EXPECT_EQ(digestsUnder(u"tr_TR.UTF-8"_s, u"America/St_Johns"_s, {}), here);
}
