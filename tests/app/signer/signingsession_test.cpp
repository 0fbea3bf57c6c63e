#include "signer/signingsession.h"

#include "signing/signaturecheck.h"
#include "signingrequests.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/softtoken.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"correct horse battery"_s;

struct Session : SigningRequests, ::testing::Test {
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        ASSERT_THAT(KeyFile::create(keyFile(), passphrase), Succeeds());
    }
    static void TearDownTestSuite() { s_folder.reset(); }
    static QString keyFile() { return s_folder->filePath(u"member.key"_s); }

    SigningSession session{ time };
    QSignalSpy answered{ &session, &SigningSession::answered };

    /// The mark of the member whose key this is.
    SigningRequest markBy(const MemberKey& member)
    {
        return changed(mark(), [&](Statement& s) { s.keyId = member.keyId; });
    }
    SigningRequest markByFile()
    {
        SigningRequest request = markBy(Ed25519::memberKey(KeyFile::open(keyFile())->publicKey()));
        request.key = { keyFile() };
        return request;
    }
    void type(const QString& words)
    {
        auto* field = session.window()->findChild<QLineEdit*>(u"passphrase"_s);
        QTest::keyClicks(field, words);
        session.window()->findChild<QPushButton*>(u"sign"_s)->click();
    }
    bool asksAgain() const
    {
        return session.window()->findChild<QLineEdit*>(u"passphrase"_s)->isEnabled();
    }
    QString problem() const
    {
        return session.window()->findChild<QLabel*>(u"signingProblem"_s)->text();
    }
    Result<SigningAnswer> answer()
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !answered.isEmpty(); }, 30'000));
        EXPECT_EQ(answered.count(), 1);
        return answered.isEmpty()
            ? Result<SigningAnswer>(Error{})
            : SigningAnswer::fromBytes(answered.front().front().toByteArray());
    }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
};

} // namespace

TEST_F(Session, SignsWithAKeyFileOnceThePassphraseIsRight)
{
    const SigningRequest request = markByFile();
    session.start(request.toBytes());
    ASSERT_NE(session.window(), nullptr);
    type(u"wrong wrong wrong"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return asksAgain(); }, 30'000));
    EXPECT_TRUE(problem().contains(u"passphrase is not right"_s)) << problem().toStdString();
    type(passphrase);
    const auto result = answer();
    ASSERT_THAT(result, Succeeds());
    const auto fileKey = Ed25519::memberKey(KeyFile::open(keyFile())->publicKey());
    EXPECT_TRUE(SignatureCheck::verify(fileKey, request.bytes, result->signature));
    EXPECT_FALSE(session.window()->isVisible());
}

TEST_F(Session, AnswersOnceWhenItIsGivenUp)
{
    session.start(markByFile().toBytes());
    ASSERT_NE(session.window(), nullptr);
    QTest::keyClick(session.window(), Qt::Key_Escape);
    QTest::keyClick(session.window(), Qt::Key_Escape);
    EXPECT_THAT(answer(), FailsWithReason("E-SGN-CANCEL"));
}

TEST_F(Session, OpensNoWindowForWhatItDoesNotSign)
{
    SigningRequest request = markByFile();
    request.papers.documents.clear();
    session.start(request.toBytes());
    EXPECT_EQ(session.window(), nullptr);
    EXPECT_THAT(answer(), FailsWithReason("E-SGN-PAPER"));
}

TEST_F(Session, SaysWhenTheKeyIsNotThere)
{
    SigningRequest request = markByFile();
    request.key = { s_folder->filePath(u"nowhere.key"_s) };
    session.start(request.toBytes());
    EXPECT_THAT(answer(), FailsWithReason("E-KEY-GONE"));
}

TEST_F(Session, SignsWithATokenAfterThreeWrongPins)
{
    const SoftToken soft;
    soft.makeKey(u"EC:prime256v1"_s, u"0a"_s);
    const SigningKey place{ {}, SoftToken::module(), SoftToken::label(), {} };
    const auto onToken = Token::open(place.module, place.token)->findKey({});
    ASSERT_THAT(onToken, Succeeds());
    SigningRequest request = markBy(onToken->key);
    request.key = place;
    session.start(request.toBytes());
    ASSERT_NE(session.window(), nullptr);
    for (int round = 0; round < 3; ++round) {
        type(u"9999"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return asksAgain(); }, 30'000));
        EXPECT_TRUE(problem().contains(u"PIN is not right"_s)) << problem().toStdString();
    }
    type(u"1234"_s);
    const auto result = answer();
    ASSERT_THAT(result, Succeeds());
    EXPECT_TRUE(SignatureCheck::verify(onToken->key, request.bytes, result->signature));
}

TEST_F(Session, SaysWhenTheTokenIsTakenOutBeforeItSigns)
{
    const SoftToken soft;
    soft.makeKey(u"EC:edwards25519"_s, u"0b"_s);
    const SigningKey place{ {}, SoftToken::module(), SoftToken::label(), {} };
    const auto onToken = Token::open(place.module, place.token)->findKey({});
    ASSERT_THAT(onToken, Succeeds());
    SigningRequest request = markBy(onToken->key);
    request.key = place;
    session.start(request.toBytes());
    ASSERT_NE(session.window(), nullptr);
    soft.remove();
    type(u"1234"_s);
    EXPECT_THAT(answer(), FailsWithReason("E-KEY-GONE"));
}
