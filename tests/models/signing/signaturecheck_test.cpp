#include "signing/signaturecheck.h"

#include "base/digest.h"
#include "signing/memorysigner.h"
#include "support/programrun.h"
#include "support/qtprinters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <algorithm>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString ed25519 = QString::fromUtf16(SignatureCheck::ed25519);
const QString p256 = QString::fromUtf16(SignatureCheck::p256);

QByteArray hexField(const QJsonValue& value, QStringView key)
{
    return QByteArray::fromHex(value[key].toString().toLatin1());
}

QJsonArray vectors()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/p256/p256.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).array();
}

// RFC 6979, A.2.5.
const QByteArray rfcPoint
    = QByteArray::fromHex("0460fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"
                          "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299");
const QByteArray rfcSample
    = QByteArray::fromHex("efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716"
                          "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8");
const QByteArray rfcTest
    = QByteArray::fromHex("f1abb023518351cd71d881567b1ea663ed3efcf6c5132b354f28d3b0b7d38367"
                          "019f4113742a2b14bd25926b49c649155f267e60d3814b4c0cc84250e46f0083");
const QByteArray order
    = QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");

} // namespace

TEST(SignatureCheck, TakesOneFormOfAP256Signature)
{
    int valid = 0, refused = 0;
    for (const QJsonValue& test : vectors()) {
        const auto key = SignatureCheck::memberKey(p256, hexField(test, u"key"));
        ASSERT_TRUE(key);
        EXPECT_EQ(SignatureCheck::subjectPublicKeyInfo(*key), hexField(test, u"info"));
        const bool expected = test[u"valid"].toBool();
        EXPECT_EQ(
            SignatureCheck::verify(*key, hexField(test, u"msg"), hexField(test, u"sig")), expected)
            << test[u"comment"].toString().toStdString();
        EXPECT_FALSE(
            SignatureCheck::verify(*key, hexField(test, u"msg") + 'x', hexField(test, u"sig")));
        ++(expected ? valid : refused);
    }
    EXPECT_EQ(valid, 4);
    EXPECT_EQ(refused, 100);
}

TEST(SignatureCheck, ReadsATokensRawSignature)
{
    const auto key = SignatureCheck::memberKey(p256, rfcPoint);
    ASSERT_TRUE(key);
    const auto test = SignatureCheck::p256SignatureFromRaw(rfcTest);
    ASSERT_TRUE(test);
    EXPECT_TRUE(SignatureCheck::verify(*key, "test", *test));
    EXPECT_EQ(test->toHex(),
        "3045022100f1abb023518351cd71d881567b1ea663ed3efcf6c5132b354f28d3b0b7d38367"
        "0220019f4113742a2b14bd25926b49c649155f267e60d3814b4c0cc84250e46f0083");
    // Its s is in the upper half: it comes out as the other one that fits.
    const auto sample = SignatureCheck::p256SignatureFromRaw(rfcSample);
    ASSERT_TRUE(sample);
    EXPECT_TRUE(SignatureCheck::verify(*key, "sample", *sample));
    EXPECT_EQ(sample->right(32).toHex(),
        "0834e36ad29a83bf2bc9385e491d6099c8fdf9d1ed67aa7ea5f51f93782857a9");
    EXPECT_FALSE(SignatureCheck::verify(*key, "sample", *test));
}

TEST(SignatureCheck, MakesNoSignatureOfNumbersOutOfRange)
{
    const QByteArray zero(32, '\0'), one = QByteArray(31, '\0') + '\x01';
    EXPECT_FALSE(SignatureCheck::p256SignatureFromRaw(rfcTest.chopped(1)));
    EXPECT_FALSE(SignatureCheck::p256SignatureFromRaw(rfcTest + 'x'));
    EXPECT_FALSE(SignatureCheck::p256SignatureFromRaw({}));
    EXPECT_FALSE(SignatureCheck::p256SignatureFromRaw(zero + one));
    EXPECT_FALSE(SignatureCheck::p256SignatureFromRaw(one + zero));
    EXPECT_FALSE(SignatureCheck::p256SignatureFromRaw(order + one));
    EXPECT_FALSE(SignatureCheck::p256SignatureFromRaw(one + order));
    EXPECT_EQ(SignatureCheck::p256SignatureFromRaw(one + one)->toHex(), "3006020101020101");
}

TEST(SignatureCheck, TakesTheAlgorithmFromTheKey)
{
    const MemorySigner signer;
    const auto key = SignatureCheck::memberKey(ed25519, signer.key().publicKey);
    ASSERT_TRUE(key);
    EXPECT_EQ(*key, signer.key());
    const QByteArray signature = signer.signNow("bytes");
    EXPECT_TRUE(SignatureCheck::verify(*key, "bytes", signature));
    for (const QString& other : { p256, QString(), u"Ed25519"_s, u"rsa-pss-sha256"_s })
        EXPECT_FALSE(
            SignatureCheck::verify({ other, key->publicKey, key->keyId }, "bytes", signature));
    const auto token = SignatureCheck::memberKey(p256, rfcPoint);
    const auto made = SignatureCheck::p256SignatureFromRaw(rfcTest);
    EXPECT_TRUE(SignatureCheck::verify(*token, "test", *made));
    for (const QString& other : { ed25519, QString(), u"ecdsa-p256"_s, u"ecdsa-p384-sha384"_s })
        EXPECT_FALSE(SignatureCheck::verify({ other, rfcPoint, token->keyId }, "test", *made));
}

TEST(SignatureCheck, RefusesPointsThatAreNoKeys)
{
    QByteArray offCurve = rfcPoint;
    offCurve.back() = static_cast<char>(offCurve.back() ^ 1);
    QByteArray compressed = rfcPoint.left(33);
    compressed[0] = '\x03';
    QByteArray hybrid = rfcPoint;
    hybrid[0] = '\x07';
    const QByteArray prime
        = QByteArray::fromHex("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff");
    const QByteArray wrong[]{ {}, rfcPoint.chopped(1), rfcPoint + 'x', rfcPoint.mid(1), offCurve,
        compressed, hybrid, QByteArray(65, '\0'), QByteArray(1, '\0'),
        '\x04' + QByteArray(64, '\0'), '\x04' + prime + rfcPoint.mid(33) };
    for (const QByteArray& point : wrong) {
        EXPECT_FALSE(SignatureCheck::memberKey(p256, point)) << point.toHex().toStdString();
        EXPECT_FALSE(SignatureCheck::verify(
            { p256, point, {} }, "test", *SignatureCheck::p256SignatureFromRaw(rfcTest)));
    }
    EXPECT_FALSE(SignatureCheck::memberKey(ed25519, rfcPoint));
    EXPECT_FALSE(SignatureCheck::memberKey(ed25519, QByteArray(1, '\x01') + QByteArray(31, '\0')));
    EXPECT_FALSE(SignatureCheck::memberKey(u"ecdsa-p384-sha384"_s, rfcPoint));
}

TEST(SignatureCheck, WritesKeysAsOutsideCheckersReadThem)
{
    const auto token = SignatureCheck::memberKey(p256, rfcPoint);
    const auto member = SignatureCheck::memberKey(ed25519, MemorySigner().key().publicKey);
    ASSERT_TRUE(token && member);
    for (const MemberKey& key : { *token, *member }) {
        const QByteArray pem = SignatureCheck::toPem(key);
        const auto lines = pem.split('\n');
        EXPECT_TRUE(std::all_of(
            lines.begin(), lines.end(), [](const QByteArray& line) { return line.size() <= 64; }));
        const auto run = ProgramRun::of(u"openssl"_s, { u"pkey"_s, u"-pubin"_s }, pem);
        EXPECT_EQ(run.status, 0) << run.err.toStdString();
        EXPECT_EQ(run.out.toLatin1(), pem);
        EXPECT_EQ(key.keyId, Digest::of(SignatureCheck::subjectPublicKeyInfo(key)).hex());
    }
}

TEST(SignatureCheck, NoByteOfAP256SignatureCanBeChanged)
{
    const auto key = SignatureCheck::memberKey(p256, rfcPoint);
    const auto signature = SignatureCheck::p256SignatureFromRaw(rfcTest);
    ASSERT_TRUE(key && signature);
    for (qsizetype k = 0; k < signature->size(); ++k)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray edited = *signature;
            edited[k] = static_cast<char>(edited[k] ^ (1 << bit));
            EXPECT_FALSE(SignatureCheck::verify(*key, "test", edited)) << k << '.' << bit;
        }
}
