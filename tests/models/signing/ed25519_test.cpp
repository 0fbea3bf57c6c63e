#include "signing/ed25519.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray hexField(const QJsonValue& value, QStringView key)
{
    return QByteArray::fromHex(value[key].toString().toLatin1());
}

QJsonArray wycheproofGroups()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/ed25519/wycheproof-ed25519.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll())[u"testGroups"].toArray();
}

// RFC 8032, 7.1, test 2.
const QByteArray rfcSeed
    = QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
const QByteArray rfcPublic
    = QByteArray::fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
const QByteArray rfcSignature
    = QByteArray::fromHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                          "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");

} // namespace

TEST(Ed25519, AgreesWithWycheproof)
{
    int valid = 0, refused = 0;
    for (const QJsonValue& group : wycheproofGroups()) {
        const QByteArray publicKey = hexField(group[u"publicKey"], u"pk");
        for (const QJsonValue& test : group[u"tests"].toArray()) {
            const bool expected = test[u"result"].toString() == u"valid";
            const bool verified
                = Ed25519::verify(publicKey, hexField(test, u"msg"), hexField(test, u"sig"));
            EXPECT_EQ(verified, expected) << "tcId " << test[u"tcId"].toInt() << ' '
                                          << test[u"comment"].toString().toStdString();
            ++(expected ? valid : refused);
        }
    }
    EXPECT_EQ(valid, 88);
    EXPECT_EQ(refused, 63);
}

TEST(Ed25519, SignsAsTheStandardSays)
{
    const auto key = SecretKey::fromSeed(rfcSeed);
    ASSERT_THAT(key, Succeeds());
    EXPECT_EQ(key->publicKey(), rfcPublic);
    EXPECT_EQ(key->sign("\x72"), rfcSignature);
    EXPECT_EQ(key->seed(), rfcSeed);
}

TEST(Ed25519, RefusesKeysOfSmallOrder)
{
    const QByteArray identity = QByteArray(1, '\x01') + QByteArray(31, '\0');
    const QByteArray anySignature
        = identity + QByteArray(32, '\0'); // OpenSSL 3.0 takes it for every message
    EXPECT_FALSE(Ed25519::verify(identity, "anything", anySignature));
    EXPECT_FALSE(Ed25519::isUsableKey(identity));
    EXPECT_FALSE(Ed25519::isUsableKey(QByteArray(32, '\0')));
    EXPECT_FALSE(Ed25519::isUsableKey(rfcPublic.left(31)));
    EXPECT_TRUE(Ed25519::isUsableKey(rfcPublic));
}

TEST(Ed25519, RefusesWrongSizes)
{
    EXPECT_FALSE(Ed25519::verify(rfcPublic, "\x72", rfcSignature.left(63)));
    EXPECT_FALSE(Ed25519::verify(rfcPublic, "\x72", rfcSignature + 'x'));
    EXPECT_FALSE(Ed25519::verify({}, "\x72", rfcSignature));
    EXPECT_TRUE(Ed25519::verify(rfcPublic, "\x72", rfcSignature));
    EXPECT_THAT(SecretKey::fromSeed(rfcSeed.left(31)), FailsWithReason("E-KEY-FORM"));
}

TEST(Ed25519, NamesAKeyByTheHashOfItsSubjectPublicKeyInfo)
{
    // printf '\x30\x2a...' | sha256sum, as openssl pkey -pubout -outform DER writes it.
    EXPECT_EQ(Ed25519::subjectPublicKeyInfo(rfcPublic).toHex(),
        "302a300506032b6570032100" + rfcPublic.toHex());
    EXPECT_EQ(
        Ed25519::keyId(rfcPublic), Digest::of(Ed25519::subjectPublicKeyInfo(rfcPublic)).hex());
}

TEST(SecretKey, IsNeverTheSameTwice)
{
    EXPECT_NE(SecretKey::generate().publicKey(), SecretKey::generate().publicKey());
    EXPECT_NE(randomBytes(16), randomBytes(16));
    EXPECT_EQ(randomBytes(16).size(), 16);
}
