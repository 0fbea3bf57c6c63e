#include "ledger/envelope.h"

#include "signing/memorysigner.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

Envelope signedEnvelope(
    const MemorySigner& signer, const QByteArray& payload = R"({"verb":"sign_off"})")
{
    Envelope envelope{ QString::fromUtf16(Envelope::statementType), payload, {} };
    envelope.signatures.push_back(
        { signer.key().keyId, signer.signNow(envelope.preAuthentication()) });
    return envelope;
}

bool verifies(const Envelope& envelope, const MemorySigner& signer)
{
    return envelope.signatures.size() == 1 && envelope.signatures[0].keyId == signer.key().keyId
        && Ed25519::verify(
            signer.key().publicKey, envelope.preAuthentication(), envelope.signatures[0].signature);
}

} // namespace

TEST(Envelope, SignsWhatDsseSays)
{
    // DSSE v1.0.2, protocol.md, "Signature Definition": its own example.
    EXPECT_EQ(Envelope::preAuthentication(u"http://example.com/HelloWorld", "hello world"),
        QByteArray("DSSEv1 29 http://example.com/HelloWorld 11 hello world"));
}

TEST(Envelope, ReadsBackWhatItWrites)
{
    const MemorySigner signer;
    const Envelope envelope = signedEnvelope(signer);
    const auto bytes = envelope.toBytes();
    ASSERT_THAT(bytes, Succeeds());
    const auto again = Envelope::fromBytes(*bytes);
    ASSERT_THAT(again, Succeeds());
    EXPECT_EQ(*again, envelope);
    EXPECT_TRUE(verifies(*again, signer));
}

TEST(Envelope, NoByteOfItCanBeChanged)
{
    const MemorySigner signer;
    const QByteArray bytes = *signedEnvelope(signer).toBytes();
    for (qsizetype k = 0; k < bytes.size(); ++k) {
        for (const char flip : { '\x01', '\x20', '\x40' }) {
            QByteArray edited = bytes;
            edited[k] = static_cast<char>(edited[k] ^ flip);
            const auto read = Envelope::fromBytes(edited);
            EXPECT_FALSE(read && verifies(*read, signer)) << "byte " << k << " flip " << int(flip);
        }
    }
}

TEST(Envelope, NoByteCanBeLeftOutOrAdded)
{
    const MemorySigner signer;
    const QByteArray bytes = *signedEnvelope(signer).toBytes();
    for (qsizetype k = 0; k < bytes.size(); ++k) {
        const auto shorter = Envelope::fromBytes(QByteArray(bytes).remove(k, 1));
        EXPECT_FALSE(shorter && verifies(*shorter, signer)) << "without byte " << k;
        const auto longer = Envelope::fromBytes(QByteArray(bytes).insert(k, ' '));
        EXPECT_FALSE(longer && verifies(*longer, signer)) << "space at " << k;
    }
}

TEST(Envelope, ASignatureOfOneTypeIsNoneOfAnother)
{
    const MemorySigner signer;
    Envelope envelope = signedEnvelope(signer);
    for (const char16_t* type :
        { Envelope::receiptType, Envelope::refusalType, u"application/json" }) {
        envelope.payloadType = QString::fromUtf16(type);
        EXPECT_FALSE(verifies(envelope, signer));
    }
}

TEST(Envelope, RefusesFurtherAndDuplicateKeys)
{
    const MemorySigner signer;
    const QByteArray bytes = *signedEnvelope(signer).toBytes();
    EXPECT_THAT(Envelope::fromBytes(QByteArray(bytes).insert(1, "\"a\":1,")),
        FailsWithReason("E-ENV-CANON"));
    EXPECT_THAT(Envelope::fromBytes(QByteArray(bytes).insert(1, "\"payload\":\"e30=\",")),
        FailsWithReason("E-ENV-CANON"));
    EXPECT_THAT(Envelope::fromBytes("[]"), FailsWithReason("E-ENV-CANON"));
}

TEST(Envelope, RefusesMissingParts)
{
    const MemorySigner signer;
    Envelope envelope = signedEnvelope(signer);
    envelope.signatures.clear();
    EXPECT_THAT(envelope.toBytes(), FailsWithReason("E-ENV-FORM"));
    envelope = signedEnvelope(signer);
    envelope.signatures[0].keyId = u"m-0012"_s;
    EXPECT_THAT(envelope.toBytes(), FailsWithReason("E-ENV-FORM"));
    EXPECT_THAT(Envelope::fromBytes("{}"), FailsWithReason("E-ENV-CANON"));
    EXPECT_THAT(Envelope::fromBytes(R"({"payload":"QQ==","payloadType":"a","signatures":[]})"),
        FailsWithReason("E-ENV-CANON"));
    EXPECT_THAT(Envelope::fromBytes(
                    R"({"payload":"","payloadType":"a","signatures":[{"keyid":"","sig":""}]})"),
        FailsWithReason("E-ENV-FORM"));
}

TEST(Envelope, TakesAPayloadUpToItsLimitAndNoMore)
{
    const MemorySigner signer;
    EXPECT_THAT(signedEnvelope(signer, QByteArray(2048, 'x')).toBytes(), Succeeds());
    EXPECT_THAT(
        signedEnvelope(signer, QByteArray(2049, 'x')).toBytes(), FailsWithReason("E-ENV-SIZE"));
    EXPECT_THAT(Envelope::fromBytes(QByteArray(9000, ' ')), FailsWithReason("E-ENV-SIZE"));
}
