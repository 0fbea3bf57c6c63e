#include "registry/enrolrequest.h"

#include "foundedledger.h"
#include "support/qtprinters.h"

#include "ledger/envelope.h"
#include "signing/ed25519.h"

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct Newcomer : ::testing::Test {
    MemorySigner signer;
    EnrolRequest request = FoundedLedger::request(signer, u"m-0012"_s);

    QByteArray sealed() const { return EnrolRequest::seal(request, opened(signer)).value(); }
};

} // namespace

TEST_F(Newcomer, ReadsBackWhatItAskedFor)
{
    const auto read = EnrolRequest::fromBytes(sealed());
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(*read, request);
}

TEST_F(Newcomer, IsRefusedWhenAnyByteOfTheRequestChanged)
{
    const QByteArray bytes = sealed();
    for (qsizetype k = 0; k < bytes.size(); ++k) {
        QByteArray changed = bytes;
        changed[k] = char(changed[k] ^ 1);
        EXPECT_FALSE(EnrolRequest::fromBytes(changed)) << "byte " << k;
    }
}

TEST_F(Newcomer, IsRefusedWithAProofByAnotherKey)
{
    const MemorySigner other;
    auto forged = Envelope::fromBytes(sealed());
    ASSERT_TRUE(forged);
    forged->signatures.front().signature = other.signNow(forged->preAuthentication());
    EXPECT_THAT(EnrolRequest::fromBytes(*forged->toBytes()), FailsWithReason("E-ENR-PROOF"));
    forged->signatures.front().keyId = other.key().keyId;
    EXPECT_THAT(EnrolRequest::fromBytes(*forged->toBytes()), FailsWithReason("E-ENR-PROOF"));
}

TEST_F(Newcomer, IsRefusedWithAStatementsSignature)
{
    auto envelope = Envelope::fromBytes(sealed());
    ASSERT_TRUE(envelope);
    envelope->signatures.front().signature
        = signer.signNow(Envelope::preAuthentication(Envelope::statementType, envelope->payload));
    EXPECT_THAT(EnrolRequest::fromBytes(*envelope->toBytes()), FailsWithReason("E-ENR-PROOF"));
}

TEST_F(Newcomer, IsToldAtOnceWhatARegistrarWouldRefuse)
{
    request.roles.clear();
    EXPECT_THAT(EnrolRequest::seal(request, opened(signer)), FailsWithReason("E-ENR-FORM"));
    request.roles = QStringList{ u"council.member"_s, u"council.member"_s };
    EXPECT_THAT(EnrolRequest::seal(request, opened(signer)), FailsWithReason("E-ENR-FORM"));
    request.roles = QStringList{ u"council.member"_s };
    request.office.en.clear();
    EXPECT_THAT(EnrolRequest::seal(request, opened(signer)), FailsWithReason("E-ENR-FORM"));
    request.office.en = u"Member"_s;
    request.body = u"two words"_s;
    EXPECT_THAT(EnrolRequest::seal(request, opened(signer)), FailsWithReason("E-ENR-FORM"));
}

TEST_F(Newcomer, IsRefusedWithAKeyThatIsNoUsablePoint)
{
    // The identity: OpenSSL verifies a forged signature for it (trust.md F7).
    const OpenedKey identity{ { u"ed25519"_s, QByteArray(1, '\x01') + QByteArray(31, '\0'),
                                  Ed25519::keyId(QByteArray(1, '\x01') + QByteArray(31, '\0')) },
        [](const QByteArray&) { return Result<QByteArray>(QByteArray(64, '\0')); } };
    EXPECT_THAT(EnrolRequest::seal(request, identity), FailsWithReason("E-ENR-FORM"));
}
