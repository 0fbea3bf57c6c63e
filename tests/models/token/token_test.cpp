#include "token/token.h"

#include "signing/signaturecheck.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/softtoken.h"

#include <gtest/gtest.h>

#include <memory>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray bytes = "DSSEv1 40 application/vnd.yagura.statement.v1+json 2 {}";
const Passphrase pin = Passphrase::copyOf(u"1234"_s);

/// One token with a key of each kind, as trust.md 2.8 asks for; set up once.
struct CouncilToken : ::testing::Test {
    static void SetUpTestSuite()
    {
        s_token = std::make_unique<SoftToken>();
        s_token->makeKey(u"EC:edwards25519"_s, u"01"_s);
        s_token->makeKey(u"EC:prime256v1"_s, u"02"_s);
    }
    static void TearDownTestSuite() { s_token.reset(); }

    Result<Token> token = Token::open(SoftToken::module(), SoftToken::label());

    Result<QByteArray> signWith(const QByteArray& id, const Passphrase& words = pin)
    {
        const auto key = token->findKey(id);
        return key ? token->sign(*key, bytes, words) : Result<QByteArray>(key.error());
    }
    /// What somebody without a line of ours says of it.
    static QByteArray openssl(const MemberKey& key, const QByteArray& signature)
    {
        const auto write = [](const QString& name, const QByteArray& content) {
            QFile file(s_token->path(name));
            EXPECT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(content);
            return file.fileName();
        };
        const QString pem = write(u"key.pem"_s, SignatureCheck::toPem(key));
        const QString signed_ = write(u"pae"_s, bytes);
        const QString sig = write(u"sig"_s, signature);
        if (key.algorithm == u"ed25519")
            return SoftToken::run(u"openssl"_s,
                { u"pkeyutl"_s, u"-verify"_s, u"-pubin"_s, u"-inkey"_s, pem, u"-rawin"_s, u"-in"_s,
                    signed_, u"-sigfile"_s, sig });
        return SoftToken::run(u"openssl"_s,
            { u"dgst"_s, u"-sha256"_s, u"-verify"_s, pem, u"-signature"_s, sig, signed_ });
    }

    static inline std::unique_ptr<SoftToken> s_token;
};

} // namespace

TEST_F(CouncilToken, IsFoundByItsLabel)
{
    ASSERT_THAT(token, Succeeds());
    const auto labels = Token::labels(SoftToken::module());
    ASSERT_THAT(labels, Succeeds());
    EXPECT_TRUE(labels->contains(SoftToken::label()));
    EXPECT_THAT(Token::open(SoftToken::module(), u"another"_s), FailsWithReason("E-KEY-GONE"));
    EXPECT_EQ(token->pinState(), Token::PinState::Fine);
    EXPECT_FALSE(token->hasPinPad());
}

TEST_F(CouncilToken, ShowsItsKeysWithoutAPin)
{
    ASSERT_THAT(token, Succeeds());
    const auto keys = token->keys();
    ASSERT_THAT(keys, Succeeds());
    ASSERT_EQ(keys->size(), 2U);
    EXPECT_EQ(token->findKey(QByteArray::fromHex("01"))->key.algorithm, u"ed25519"_s);
    EXPECT_EQ(token->findKey(QByteArray::fromHex("02"))->key.algorithm, u"ecdsa-p256-sha256"_s);
    EXPECT_EQ(token->findKey(QByteArray::fromHex("02"))->label, u"key02"_s);
    EXPECT_THAT(token->findKey(QByteArray::fromHex("03")), FailsWithReason("E-TOK-KEY"));
    EXPECT_THAT(token->findKey({}), FailsWithReason("E-TOK-KEY")); // which of the two?
}

TEST_F(CouncilToken, SignsWithEd25519AsWeAndOpensslVerify)
{
    ASSERT_THAT(token, Succeeds());
    const auto signature = signWith(QByteArray::fromHex("01"));
    ASSERT_THAT(signature, Succeeds());
    const MemberKey key = token->findKey(QByteArray::fromHex("01"))->key;
    EXPECT_TRUE(SignatureCheck::verify(key, bytes, *signature));
    EXPECT_FALSE(SignatureCheck::verify(key, bytes + ' ', *signature));
    EXPECT_TRUE(openssl(key, *signature).contains("Verified Successfully"));
}

TEST_F(CouncilToken, SignsWithP256AsWeAndOpensslVerify)
{
    ASSERT_THAT(token, Succeeds());
    const MemberKey key = token->findKey(QByteArray::fromHex("02"))->key;
    for (int round = 0; round < 8; ++round) { // half of all raw signatures have a high s
        const auto signature = signWith(QByteArray::fromHex("02"));
        ASSERT_THAT(signature, Succeeds());
        EXPECT_TRUE(SignatureCheck::verify(key, bytes, *signature));
        EXPECT_TRUE(openssl(key, *signature).contains("Verified OK"));
    }
}

TEST_F(CouncilToken, RefusesAWrongPinAndStaysUsable)
{
    ASSERT_THAT(token, Succeeds());
    for (int round = 0; round < 3; ++round)
        EXPECT_THAT(signWith(QByteArray::fromHex("01"), Passphrase::copyOf(u"4321"_s)),
            FailsWithReason("E-TOK-PIN"));
    EXPECT_THAT(signWith(QByteArray::fromHex("01"), Passphrase()), FailsWithReason("E-TOK-PIN"));
    EXPECT_THAT(signWith(QByteArray::fromHex("01")), Succeeds());
}

TEST_F(CouncilToken, IsGoneWhenItWasTakenOut)
{
    ASSERT_THAT(token, Succeeds());
    const auto key = token->findKey(QByteArray::fromHex("01"));
    ASSERT_THAT(key, Succeeds());
    s_token->remove(); // the last test of the suite
    EXPECT_THAT(token->sign(*key, bytes, pin), FailsWithReason("E-KEY-GONE"));
}
