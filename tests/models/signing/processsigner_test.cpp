#include "signing/processsigner.h"

#include "signing/ed25519.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

/// A stand-in for the signing process: a few lines of shell.
struct SigningProcess : ::testing::Test {
    QTemporaryDir folder;
    const MemberKey key = Ed25519::memberKey(SecretKey::generate().publicKey());

    QString program(const QByteArray& script)
    {
        const QString path = folder.filePath(u"signer"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\ncat > " + QFile::encodeName(asked()) + '\n' + script + '\n');
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QString asked() const { return folder.filePath(u"request"_s); }
    std::unique_ptr<ProcessSigner> signer(const QString& path)
    {
        return std::make_unique<ProcessSigner>(
            path, SigningKey{ u"/home/m/member.key"_s }, key, [] {
                return ProcessSigner::Screen{ Language::English, 120, QRect(1, 2, 3, 4) };
            });
    }
    template <typename T> static Result<T> waited(QFuture<Result<T>> future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 20'000));
        return future.isFinished() ? future.result() : Result<T>(Error{});
    }
};

} // namespace

TEST_F(SigningProcess, GetsTheWholeRequestAndGivesItsSignature)
{
    const auto one = signer(program("echo '{\"v\":1,\"signature_base64\":\"c2ln\",\"keys\":[]}'"));
    const SigningPapers papers{ { { QByteArray(32, 's'), "{}" } }, "request", "policy" };
    one->offerPapers(papers);
    const auto signature = waited(one->sign("bytes"));
    ASSERT_THAT(signature, Succeeds());
    EXPECT_EQ(*signature, "sig");
    QFile file(asked());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto request = SigningRequest::fromBytes(file.readAll());
    ASSERT_THAT(request, Succeeds());
    EXPECT_EQ(request->bytes, "bytes");
    EXPECT_EQ(request->papers, papers);
    EXPECT_EQ(request->key.file, u"/home/m/member.key"_s);
    EXPECT_EQ(request->textPercent, 120);
    EXPECT_EQ(request->window, QRect(1, 2, 3, 4));
}

TEST_F(SigningProcess, SaysWhenItsWindowIsGone)
{
    const auto one = signer(program("exec sleep 600"));
    int closed = 0;
    QObject::connect(one.get(), &ProcessSigner::windowClosed, one.get(), [&closed] { ++closed; });
    one->offerPapers({});
    const auto signature = one->sign("bytes");
    EXPECT_EQ(closed, 0);
    one->cancel();
    EXPECT_TRUE(QTest::qWaitFor([&] { return closed == 1; }, 20'000));
    EXPECT_TRUE(signature.isFinished());
}

TEST_F(SigningProcess, OpensNoWindowThatNobodyAskedFor)
{
    const auto one = signer(program("echo '{\"v\":1,\"signature_base64\":\"c2ln\",\"keys\":[]}'"));
    EXPECT_THAT(waited(one->sign("bytes")), FailsWithReason("E-KEY-LOCKED"));
    EXPECT_FALSE(QFile::exists(asked()));
    one->offerPapers({});
    EXPECT_THAT(waited(one->sign("bytes")), Succeeds());
    EXPECT_THAT(waited(one->sign("bytes")), FailsWithReason("E-KEY-LOCKED")); // for one alone
}

TEST_F(SigningProcess, MayCrashWithoutTakingTheConsoleAlong)
{
    const auto one = signer(program("kill -SEGV $$"));
    one->offerPapers({});
    EXPECT_THAT(waited(one->sign("bytes")), FailsWithReason("E-SGN-GONE"));
    one->offerPapers({}); // and the next try starts afresh
    EXPECT_THAT(waited(one->sign("bytes")), FailsWithReason("E-SGN-GONE"));
}

TEST_F(SigningProcess, IsGoneWhenItAnswersNothingOrTooMuch)
{
    for (const QByteArray& script : std::initializer_list<QByteArray>{
             "exit 0", "echo nonsense", "head -c 100000 /dev/zero" }) {
        const auto one = signer(program(script));
        one->offerPapers({});
        EXPECT_THAT(waited(one->sign("bytes")), FailsWithReason("E-SGN-GONE")) << script.data();
    }
}

TEST_F(SigningProcess, SaysWhenItIsNotInstalled)
{
    const auto one = signer(folder.filePath(u"nowhere"_s));
    one->offerPapers({});
    EXPECT_THAT(waited(one->sign("bytes")), FailsWithReason("E-SGN-MISSING"));
}

TEST_F(SigningProcess, HandsOnWhyItDidNotSign)
{
    const auto one
        = signer(program("echo '{\"v\":1,\"reason\":\"E-SGN-PAPER\",\"detail\":\"d\"}'"));
    one->offerPapers({});
    EXPECT_THAT(waited(one->sign("bytes")), FailsWithReason("E-SGN-PAPER"));
}

TEST_F(SigningProcess, IsEndedWhenTheSignatureIsNotWantedAnyMore)
{
    const auto one = signer(program("exec sleep 600"));
    one->offerPapers({});
    const auto signature = one->sign("bytes");
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(asked()); }, 20'000));
    one->offerPapers({});
    EXPECT_THAT(waited(one->sign("bytes")), FailsWithReason("E-SGN-BUSY"));
    one->cancel();
    EXPECT_THAT(waited(signature), FailsWithReason("E-SGN-CANCEL"));
}

TEST_F(SigningProcess, IsEndedWithTheConsole)
{
    auto one = signer(program("exec sleep 600"));
    one->offerPapers({});
    const auto signature = one->sign("bytes");
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(asked()); }, 20'000));
    one.reset();
    EXPECT_THAT(waited(signature), FailsWithReason("E-SGN-CANCEL"));
}

TEST_F(SigningProcess, ListsTheKeysOfATokenThatIsLoadedThereAlone)
{
    const SigningAnswer answer{ {}, { { "\x01", u"mine"_s, key } } };
    const auto keys = waited(ProcessSigner::listKeys(
        program("cat <<'EOF'\n" + answer.toBytes() + "\nEOF"), { {}, u"/m.so"_s, u"t"_s }));
    ASSERT_THAT(keys, Succeeds());
    ASSERT_EQ(keys->size(), 1U);
    EXPECT_EQ(keys->front().key, key);
    EXPECT_THAT(
        waited(ProcessSigner::listKeys(program("kill -SEGV $$"), { {}, u"/m.so"_s, u"t"_s })),
        FailsWithReason("E-SGN-GONE"));
}
