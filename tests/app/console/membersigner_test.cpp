#include "console/membersigner.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::FailsWithReason;
using testing::Succeeds;

const QString passphrase = u"fourteen letters"_s;
const QByteArray proof = "yagura-enrol-v1 training.example/1 00";

struct SignerOfAMember : ::testing::Test {
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        ASSERT_THAT(KeyFile::create(path(), passphrase), Succeeds());
    }
    static void TearDownTestSuite() { s_folder.reset(); }
    static QString path() { return s_folder->filePath(u"member.key"_s); }

    /// With a signing process that answers `program` where one is given.
    MemberSigner signer(const QByteArray& program = {}, bool isExercise = true) const
    {
        const KeyFile file = *KeyFile::open(path());
        std::unique_ptr<ProcessSigner> process;
        if (!program.isEmpty()) {
            QFile script(s_folder->filePath(u"program"_s));
            EXPECT_TRUE(script.open(QIODevice::WriteOnly));
            script.write("#!/bin/sh\ncat >/dev/null\n" + program + '\n');
            script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            process = std::make_unique<ProcessSigner>(script.fileName(), SigningKey{ path() },
                Ed25519::memberKey(file.publicKey()), [] { return ProcessSigner::Screen{}; });
        }
        return MemberSigner(file, std::move(process), [isExercise] { return isExercise; });
    }
    static Result<QByteArray> waited(const QFuture<Result<QByteArray>>& future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 20'000));
        return future.isFinished() ? future.result() : Result<QByteArray>(Error{});
    }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
    const QByteArray answers = "echo '{\"v\":1,\"signature_base64\":\"c2ln\",\"keys\":[]}'";
};

TEST_F(SignerOfAMember, AsksTheSigningProcessWhereItIsInstalled)
{
    auto signer = this->signer(answers);
    EXPECT_TRUE(signer.asksItself());
    EXPECT_THAT(waited(signer.sign("bytes")), FailsWithReason("E-KEY-LOCKED")); // nobody asked
    signer.offerPapers({});
    const auto signature = waited(signer.sign("bytes"));
    ASSERT_THAT(signature, Succeeds());
    EXPECT_EQ(*signature, "sig");
}

TEST_F(SignerOfAMember, SignsTheProofOfAKeyJustMadeAndNothingElseInHere)
{
    auto signer = this->signer(answers);
    signer.offerPassphrase(passphrase);
    const auto signature = waited(signer.sign(proof));
    ASSERT_THAT(signature, Succeeds());
    EXPECT_EQ(signature->size(), 64);
    signer.offerPassphrase(passphrase);
    EXPECT_THAT(waited(signer.sign("DSSEv1 a statement")), FailsWithReason("E-KEY-LOCKED"));
    EXPECT_THAT(waited(signer.sign(proof)), FailsWithReason("E-KEY-LOCKED"));
}

TEST_F(SignerOfAMember, SignsExercisesInHereWhereTheProgramIsMissing)
{
    auto signer = this->signer();
    EXPECT_FALSE(signer.asksItself());
    signer.offerPassphrase(passphrase);
    EXPECT_THAT(waited(signer.sign("bytes")), Succeeds());
}

TEST_F(SignerOfAMember, SignsNothingElseWithoutTheProgram)
{
    auto signer = this->signer({}, false);
    signer.offerPassphrase(passphrase);
    EXPECT_THAT(waited(signer.sign("bytes")), FailsWithReason("E-SGN-MISSING"));
    signer.offerPassphrase(passphrase);
    EXPECT_THAT(waited(signer.sign(proof)), FailsWithReason("E-SGN-MISSING"));
}

} // namespace
} // namespace yagura
