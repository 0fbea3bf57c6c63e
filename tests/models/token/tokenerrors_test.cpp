#include "token/token.h"

#include "signing/ed25519.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <p11-kit/pkcs11.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

/// The token that answers what the test chooses.
struct FakeToken : ::testing::Test {
    FakeToken() { clear(); }
    ~FakeToken() override { clear(); }

    static void choose(const char* name, unsigned long value)
    {
        qputenv(name, QByteArray::number(static_cast<qulonglong>(value), 16));
    }
    static void clear()
    {
        for (const char* name :
            { "FAKE_LOGIN", "FAKE_SIGN", "FAKE_FLAGS", "FAKE_GONE", "FAKE_ALWAYS" })
            qunsetenv(name);
    }
    Result<QByteArray> sign() const
    {
        return token->sign(key, "bytes", Passphrase::copyOf(u"1234"_s));
    }

    Result<Token> token = Token::open(QStringLiteral(FAKE_MODULE), u"fake"_s);
    TokenKey key{ "\x01", u"key"_s, Ed25519::memberKey(SecretKey::generate().publicKey()) };
};

} // namespace

TEST_F(FakeToken, SaysHowManyPinsItStillTakes)
{
    ASSERT_THAT(token, Succeeds());
    EXPECT_EQ(token->pinState(), Token::PinState::Fine);
    choose("FAKE_FLAGS", CKF_USER_PIN_COUNT_LOW);
    EXPECT_EQ(token->pinState(), Token::PinState::CountLow);
    choose("FAKE_FLAGS", CKF_USER_PIN_COUNT_LOW | CKF_USER_PIN_FINAL_TRY);
    EXPECT_EQ(token->pinState(), Token::PinState::FinalTry);
    choose("FAKE_FLAGS", CKF_USER_PIN_LOCKED);
    EXPECT_EQ(token->pinState(), Token::PinState::Locked);
    choose("FAKE_FLAGS", CKF_PROTECTED_AUTHENTICATION_PATH);
    EXPECT_TRUE(token->hasPinPad());
}

TEST_F(FakeToken, TellsAWrongPinFromALockedToken)
{
    ASSERT_THAT(token, Succeeds());
    for (const unsigned long wrong : { CKR_PIN_INCORRECT, CKR_PIN_INVALID, CKR_PIN_LEN_RANGE }) {
        choose("FAKE_LOGIN", wrong);
        EXPECT_THAT(sign(), FailsWithReason("E-TOK-PIN"));
    }
    choose("FAKE_LOGIN", CKR_PIN_LOCKED);
    EXPECT_THAT(sign(), FailsWithReason("E-TOK-LOCKED"));
}

TEST_F(FakeToken, IsGoneWhenItWasTakenOutMeanwhile)
{
    ASSERT_THAT(token, Succeeds());
    for (const unsigned long gone : { CKR_DEVICE_REMOVED, CKR_TOKEN_NOT_PRESENT }) {
        choose("FAKE_SIGN", gone);
        EXPECT_THAT(sign(), FailsWithReason("E-KEY-GONE"));
    }
    choose("FAKE_SIGN", CKR_GENERAL_ERROR); // not every module says what happened
    EXPECT_THAT(sign(), FailsWithReason("E-TOK-FAIL"));
    choose("FAKE_GONE", 1);
    EXPECT_THAT(sign(), FailsWithReason("E-KEY-GONE"));
}

TEST_F(FakeToken, IsNotBelievedWhenItsSignatureDoesNotVerify)
{
    ASSERT_THAT(token, Succeeds());
    EXPECT_THAT(sign(), FailsWithReason("E-TOK-FAIL"));
    EXPECT_TRUE(sign().error().detail.contains(u"verify"_s));
}

TEST_F(FakeToken, IsAskedAgainByAKeyThatWantsThePinForEachSignature)
{
    ASSERT_THAT(token, Succeeds());
    choose("FAKE_ALWAYS", 1);
    const auto signature = sign();
    // Past the second login it got as far as signing.
    EXPECT_TRUE(signature.error().detail.contains(u"verify"_s))
        << signature.error().detail.toStdString();
}

TEST(TokenModulePath, MustBeAModuleByItsAbsolutePath)
{
    EXPECT_THAT(Token::open(u"libsofthsm2.so"_s, u"council"_s), FailsWithReason("E-TOK-MODULE"));
    EXPECT_THAT(
        Token::open(u"/nowhere/module.so"_s, u"council"_s), FailsWithReason("E-TOK-MODULE"));
    EXPECT_THAT(Token::open(u"/usr/lib/x86_64-linux-gnu/libsodium.so.23"_s, u"council"_s),
        FailsWithReason("E-TOK-MODULE"));
}
