#include "hub/trainingregistrar.h"

#include "hub/ledgerdesk.h"
#include "ledger/signednote.h"
#include "matters/founding.h"
#include "models/matters/trainingledger.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::FailsWithReason;
using testing::LedgerRoom;
using testing::ManualClock;
using testing::Succeeds;

struct TrainingRegistrarTest : ::testing::Test {
    ManualClock clock;
    LedgerRoom room{ clock };
    MemorySigner logKey;
    MemorySigner key;
    TrainingRegistrar registrar{ *room.intake, *room.store, *room.documents, key, clock };
    LedgerDesk desk{ *room.intake, *room.store, *room.documents, logKey, clock };

    void found() { ASSERT_THAT(registrar.found(logKey.key().publicKey), Succeeds()); }
    const CouncilState& state() const { return room.intake->state(); }
    Enrolment wish(const MemorySigner& signer, const QString& handle = {}) const
    {
        const QByteArray publicKey = signer.key().publicKey;
        return { publicKey, handle, {}, {}, {},
            signer.signNow(Enrolment::proofText(state().ledger, publicKey)) };
    }
};

TEST_F(TrainingRegistrarTest, FoundsALedgerForExercises)
{
    found();
    EXPECT_TRUE(state().exercise);
    EXPECT_EQ(state().genesis.mode, u"exercise"_s);
    EXPECT_TRUE(state().ledger.startsWith(u"training.example/"_s));
    EXPECT_EQ(state().genesis.logKey, logKey.key().publicKey);
    EXPECT_EQ(state().policySeq, 1);
    EXPECT_EQ(state().roster.seq, 1);
}

TEST_F(TrainingRegistrarTest, FoundsOnce)
{
    found();
    const qint64 size = room.intake->size();
    found();
    EXPECT_EQ(room.intake->size(), size);
}

TEST_F(TrainingRegistrarTest, CompletesAFoundingThatWasCut)
{
    const Genesis body{ u"exercise"_s, logKey.key().publicKey,
        Trust{ { key.key().publicKey }, 1 } };
    const auto genesis = Founding::genesis(u"training.example/cut"_s, body, key, clock.now());
    ASSERT_THAT(genesis, Succeeds());
    ASSERT_THAT(Founding::take(*room.intake, *room.documents, *genesis), Succeeds());
    found();
    EXPECT_EQ(state().ledger, u"training.example/cut"_s);
    EXPECT_EQ(state().policySeq, 1);
    EXPECT_EQ(state().roster.seq, 1);
}

TEST_F(TrainingRegistrarTest, EnrolsWhoProvesTheKey)
{
    found();
    const MemorySigner signer;
    const auto member = registrar.enrol(wish(signer), desk);
    ASSERT_THAT(member, Succeeds());
    const Member* enrolled = state().roster.findByKey(signer.key().keyId);
    ASSERT_TRUE(enrolled);
    EXPECT_EQ(enrolled->id, *member);
    EXPECT_EQ(enrolled->roles, QStringList{ u"council.member"_s });
    EXPECT_TRUE(enrolled->office.isComplete());
}

TEST_F(TrainingRegistrarTest, CountsNoTwoStrangersAsOneBody)
{
    found();
    const MemorySigner one;
    const MemorySigner two;
    ASSERT_THAT(registrar.enrol(wish(one), desk), Succeeds());
    ASSERT_THAT(registrar.enrol(wish(two), desk), Succeeds());
    EXPECT_NE(state().roster.findByKey(one.key().keyId)->body,
        state().roster.findByKey(two.key().keyId)->body);
}

TEST_F(TrainingRegistrarTest, RefusesAProofOfAnotherKeyOrLedger)
{
    found();
    const MemorySigner signer;
    Enrolment forged = wish(signer);
    forged.publicKey = MemorySigner().key().publicKey;
    EXPECT_THAT(registrar.enrol(forged, desk), FailsWithReason("E-ENROL-PROOF"));
    Enrolment elsewhere = wish(signer);
    elsewhere.proof
        = signer.signNow(Enrolment::proofText(u"training.example/other"_s, elsewhere.publicKey));
    EXPECT_THAT(registrar.enrol(elsewhere, desk), FailsWithReason("E-ENROL-PROOF"));
    EXPECT_TRUE(state().roster.members.empty());
}

TEST_F(TrainingRegistrarTest, AnswersAKeyItKnowsWithItsMember)
{
    found();
    const MemorySigner signer;
    const auto first = registrar.enrol(wish(signer), desk);
    const qint64 size = room.intake->size();
    const auto again = registrar.enrol(wish(signer), desk);
    ASSERT_THAT(again, Succeeds());
    EXPECT_EQ(*again, *first);
    EXPECT_EQ(room.intake->size(), size);
}

TEST_F(TrainingRegistrarTest, ReplacesTheKeyOfAHandle)
{
    found();
    const MemorySigner before;
    const MemorySigner after;
    const auto first = registrar.enrol(wish(before, u"chair"_s), desk);
    const auto second = registrar.enrol(wish(after, u"chair"_s), desk);
    ASSERT_THAT(first, Succeeds());
    ASSERT_THAT(second, Succeeds());
    EXPECT_EQ(*first, *second);
    EXPECT_EQ(state().roster.members.size(), 1u);
    EXPECT_FALSE(state().roster.findKey(before.key().keyId));
    EXPECT_TRUE(state().roster.findKey(after.key().keyId));
}

TEST_F(TrainingRegistrarTest, GivesAKeyToNobodyButItsMember)
{
    found();
    const MemorySigner before;
    const auto first = registrar.enrol(wish(before, u"chair"_s), desk);
    ASSERT_THAT(registrar.enrol(wish(MemorySigner(), u"chair"_s), desk), Succeeds());
    const auto again = registrar.enrol(wish(before), desk);
    ASSERT_THAT(again, Succeeds());
    EXPECT_EQ(*again, *first) << "another member of this key would count for nothing";
    EXPECT_TRUE(state().roster.findKey(before.key().keyId));
}

TEST_F(TrainingRegistrarTest, LetsNoRevokedKeyComeBack)
{
    found();
    const MemorySigner stolen;
    const auto member = registrar.enrol(wish(stolen, u"chair"_s), desk);
    ASSERT_THAT(member, Succeeds());
    const auto revocation = Founding::revocation(
        *room.intake, Revocation{ *member, stolen.key().keyId, 0, u"stolen"_s }, key, clock.now());
    ASSERT_THAT(revocation, Succeeds());
    ASSERT_THAT(desk.submit(revocation->envelope), Succeeds());
    EXPECT_THAT(registrar.enrol(wish(stolen, u"chair"_s), desk), FailsWithReason("E-KEY-REVOKED"));
    const MemorySigner fresh;
    EXPECT_THAT(registrar.enrol(wish(MemorySigner()), desk), Succeeds()) << "others still come";
    const auto back = registrar.enrol(wish(fresh, u"chair"_s), desk);
    ASSERT_THAT(back, Succeeds());
    EXPECT_EQ(*back, *member);
    EXPECT_TRUE(state().roster.findKey(fresh.key().keyId));
    EXPECT_FALSE(state().roster.findKey(stolen.key().keyId));
}

TEST_F(TrainingRegistrarTest, PutsOnlyWitnessesIntoTheTrust)
{
    found();
    const QByteArray publicKey = MemorySigner().key().publicKey;
    const NoteKey witness{ u"oversight.example/w1"_s, NoteKey::Kind::Cosignature, publicKey };
    const NoteKey log{ u"oversight.example/w1"_s, NoteKey::Kind::Ed25519, publicKey };
    EXPECT_THAT(registrar.trustWitness(u"hello"_s, desk), FailsWithReason("E-KEY-FORM"));
    EXPECT_THAT(registrar.trustWitness(log.toVkey(), desk), FailsWithReason("E-KEY-FORM"));
    ASSERT_THAT(registrar.trustWitness(witness.toVkey(), desk), Succeeds());
    EXPECT_EQ(state().trust.witnesses, QStringList{ witness.toVkey() });
    EXPECT_EQ(state().trust.witnessThreshold, 1);
}

TEST_F(TrainingRegistrarTest, RefusesWordsThatAreNoWords)
{
    found();
    const MemorySigner signer;
    Enrolment bad = wish(signer);
    bad.body = u"two words"_s;
    EXPECT_THAT(registrar.enrol(bad, desk), FailsWithReason("E-ENROL-FORM"));
    bad = wish(signer);
    bad.roles = QStringList(9, u"council.member"_s);
    EXPECT_THAT(registrar.enrol(bad, desk), FailsWithReason("E-ENROL-FORM"));
    bad = wish(signer, QString(65, u'a'));
    EXPECT_THAT(registrar.enrol(bad, desk), FailsWithReason("E-ENROL-FORM"));
}

TEST_F(TrainingRegistrarTest, EnrolsNobodyIntoALiveLedger)
{
    const Genesis body{ u"single_site"_s, logKey.key().publicKey,
        Trust{ { key.key().publicKey }, 1 } };
    const auto genesis
        = Founding::genesis(u"ledger.council.example/main"_s, body, key, clock.now());
    ASSERT_THAT(genesis, Succeeds());
    ASSERT_THAT(Founding::take(*room.intake, *room.documents, *genesis), Succeeds());
    found(); // changes nothing
    EXPECT_EQ(room.intake->size(), 1);
    EXPECT_THAT(registrar.enrol(wish(MemorySigner()), desk), FailsWithReason("E-ENROL-LIVE"));
}

TEST_F(TrainingRegistrarTest, SignsNoRosterThatNobodyCouldRead)
{
    found();
    const qint64 size = room.intake->size();
    const MemorySigner signer;
    Enrolment bad = wish(signer);
    bad.office = { QString(65, u'長'), u"Long"_s };
    EXPECT_THAT(registrar.enrol(bad, desk), FailsWithReason("E-ROS-FORM"));
    bad = wish(signer);
    bad.body = u"警察庁"_s;
    EXPECT_THAT(registrar.enrol(bad, desk), FailsWithReason("E-ROS-FORM"));
    bad = wish(signer);
    bad.roles = QStringList{ QString() };
    EXPECT_THAT(registrar.enrol(bad, desk), FailsWithReason("E-ROS-FORM"));
    EXPECT_EQ(room.intake->size(), size) << "nothing of it stands in the ledger";
    EXPECT_THAT(registrar.enrol(wish(signer), desk), Succeeds());
    EXPECT_TRUE(state().roster.findKey(signer.key().keyId));
}

TEST_F(TrainingRegistrarTest, SaysThatItsOwnKeyWasLost)
{
    found();
    const qint64 size = room.intake->size();
    const MemorySigner other, signer;
    TrainingRegistrar stranger(*room.intake, *room.store, *room.documents, other, clock);
    EXPECT_THAT(stranger.enrol(wish(signer), desk), FailsWithReason("E-ENROL-KEY"));
    EXPECT_EQ(room.intake->size(), size);
    EXPECT_EQ(room.store->refusalCount(), 0) << "and no console is told of a bad statement";
}

} // namespace
} // namespace yagura
