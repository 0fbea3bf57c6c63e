#include "signing/processsigner.h"
#include "signing/signaturecheck.h"
#include "signing/keyfile.h"
#include "signingrequests.h"
#include "support/programrun.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/softtoken.h"

#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"correct horse battery"_s;

/// The built program, asked as the console asks it.
struct SignerProgram : SigningRequests, ::testing::Test {
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        ASSERT_THAT(KeyFile::create(keyFile(), passphrase), Succeeds());
    }
    static void TearDownTestSuite()
    {
        s_folder.reset();
        qunsetenv("SCRIPTED_WORDS");
    }
    static QString keyFile() { return s_folder->filePath(u"member.key"_s); }

    const MemberKey fileKey = Ed25519::memberKey(KeyFile::open(keyFile())->publicKey());

    SigningRequest request()
    {
        SigningRequest made = changed(mark(), [this](Statement& s) { s.keyId = fileKey.keyId; });
        made.key = { keyFile() };
        return made;
    }
    std::unique_ptr<ProcessSigner> signer(const char* program)
    {
        return std::make_unique<ProcessSigner>(
            QString::fromUtf8(program), SigningKey{ keyFile() }, fileKey, [] {
                return ProcessSigner::Screen{ Language::English, 100, {} };
            });
    }
    template <typename T> static Result<T> waited(QFuture<Result<T>> future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 30'000));
        return future.isFinished() ? future.result() : Result<T>(Error{});
    }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
};

} // namespace

TEST_F(SignerProgram, SignsAcrossTheProcessesWhatItsWindowShowed)
{
    qputenv("SCRIPTED_WORDS", passphrase.toUtf8());
    const auto one = signer(SCRIPTED_SIGNER);
    const SigningRequest wish = request();
    one->offerPapers(wish.papers);
    const auto signature = waited(one->sign(wish.bytes));
    ASSERT_THAT(signature, Succeeds());
    EXPECT_TRUE(SignatureCheck::verify(fileKey, wish.bytes, *signature));
}

TEST_F(SignerProgram, SaysThatItsWindowWasClosed)
{
    qputenv("SCRIPTED_WORDS", "");
    const auto one = signer(SCRIPTED_SIGNER);
    const SigningRequest wish = request();
    one->offerPapers(wish.papers);
    EXPECT_THAT(waited(one->sign(wish.bytes)), FailsWithReason("E-SGN-CANCEL"));
}

TEST_F(SignerProgram, RefusesWhatItCannotShow)
{
    const auto one = signer(YAGURA_SIGNER);
    const SigningRequest wish = request();
    SigningPapers others = wish.papers;
    others.documents.front().body += ' ';
    one->offerPapers(others);
    EXPECT_THAT(waited(one->sign(wish.bytes)), FailsWithReason("E-SGN-PAPER"));
    one->offerPapers(wish.papers);
    EXPECT_THAT(waited(one->sign("anything else")), FailsWithReason("E-SGN-BYTES"));
}

TEST_F(SignerProgram, WaitsInItsWindowAndEndsWhenItIsNotWanted)
{
    const auto one = signer(YAGURA_SIGNER);
    const SigningRequest wish = request();
    one->offerPapers(wish.papers);
    const auto signature = one->sign(wish.bytes);
    EXPECT_FALSE(QTest::qWaitFor([&] { return signature.isFinished(); }, 1500)); // nobody types
    one->cancel();
    EXPECT_THAT(waited(signature), FailsWithReason("E-SGN-CANCEL"));
}

TEST_F(SignerProgram, AnswersARequestItCannotRead)
{
    for (const QByteArray& input : { QByteArray(), QByteArray("{}"), QByteArray(2'000'000, ' ') }) {
        const ProgramRun run = ProgramRun::of(QStringLiteral(YAGURA_SIGNER), {}, input);
        EXPECT_EQ(run.status, 0);
        EXPECT_THAT(SigningAnswer::fromBytes(run.out.toUtf8()), FailsWithReason("E-SGN-FORM"));
    }
}

TEST_F(SignerProgram, ListsTheKeysOfATokenForTheConsole)
{
    const SoftToken soft;
    soft.makeKey(u"EC:edwards25519"_s, u"01"_s);
    const auto listed = waited(ProcessSigner::listKeys(
        QStringLiteral(YAGURA_SIGNER), { {}, SoftToken::module(), SoftToken::label() }));
    ASSERT_THAT(listed, Succeeds());
    ASSERT_EQ(listed->size(), 1U);
    EXPECT_EQ(listed->front().id, QByteArray::fromHex("01"));
    EXPECT_THAT(waited(ProcessSigner::listKeys(
                    QStringLiteral(YAGURA_SIGNER), { {}, SoftToken::module(), u"another"_s })),
        FailsWithReason("E-KEY-GONE"));
}

TEST_F(SignerProgram, DiesAloneWhenATokensLibraryCrashes)
{
    EXPECT_THAT(waited(ProcessSigner::listKeys(QStringLiteral(YAGURA_SIGNER),
                    { {}, QStringLiteral(CRASHING_MODULE), u"council"_s })),
        FailsWithReason("E-SGN-GONE"));
    ProcessSigner onToken(QStringLiteral(YAGURA_SIGNER),
        { {}, QStringLiteral(CRASHING_MODULE), u"council"_s, "\x01" }, fileKey,
        [] { return ProcessSigner::Screen{}; });
    const SigningRequest wish = request();
    onToken.offerPapers(wish.papers);
    EXPECT_THAT(waited(onToken.sign(wish.bytes)), FailsWithReason("E-SGN-GONE"));
}
