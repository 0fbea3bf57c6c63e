#include "signing/keyfile.h"

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

const QString passphrase = u"正しい馬の電池ホチキス2026"_s;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// One key file for all tests: making one costs a second on purpose.
class KeyFileTest : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = new QTemporaryDir;
        const auto made = KeyFile::create(s_folder->filePath(u"member.key"_s), passphrase);
        ASSERT_THAT(made, Succeeds());
        QFile file(made->path());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        s_bytes = file.readAll();
        s_publicKey = made->publicKey();
    }
    static void TearDownTestSuite() { delete s_folder; }

    /// Writes `bytes` to a file of its own and opens it.
    Result<KeyFile> opened(const QByteArray& bytes, QFileDevice::Permissions mode = ownerOnly)
    {
        const QString path = s_folder->filePath(u"copy%1.key"_s.arg(++s_copies));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        EXPECT_TRUE(file.setPermissions(mode));
        return KeyFile::open(path);
    }
    QByteArray replaced(const QByteArray& from, const QByteArray& to) const
    {
        QByteArray bytes = s_bytes;
        EXPECT_TRUE(bytes.contains(from));
        return bytes.replace(from, to);
    }

    static inline QTemporaryDir* s_folder = nullptr;
    static inline QByteArray s_bytes;
    static inline QByteArray s_publicKey;
    static inline int s_copies = 0;
};

} // namespace

TEST_F(KeyFileTest, OpensWithItsPassphraseAndSigns)
{
    const auto file = opened(s_bytes);
    ASSERT_THAT(file, Succeeds());
    const auto key = file->unlock(passphrase);
    ASSERT_THAT(key, Succeeds());
    EXPECT_TRUE(Ed25519::verify(s_publicKey, "bytes", key->sign("bytes")));
}

TEST_F(KeyFileTest, TakesFullWidthDigitsForTheSamePassphrase)
{
    const auto file = opened(s_bytes);
    ASSERT_THAT(file, Succeeds());
    EXPECT_THAT(file->unlock(u"正しい馬の電池ホチキス２０２６"_s), Succeeds());
}

TEST_F(KeyFileTest, RefusesAnotherPassphrase)
{
    const auto file = opened(s_bytes);
    ASSERT_THAT(file, Succeeds());
    EXPECT_THAT(file->unlock(passphrase + u'x'), FailsWithReason("E-KEY-PASS"));
}

TEST_F(KeyFileTest, HasSixLinesAndModeOwnerOnly)
{
    EXPECT_TRUE(s_bytes.startsWith("yagura-key v1\nalg ed25519\npub " + s_publicKey.toBase64()
        + "\nkdf argon2id13 ops=3 mem=268435456 salt="));
    EXPECT_EQ(s_bytes.count('\n'), 6);
    const QFile file(s_folder->filePath(u"member.key"_s));
    EXPECT_EQ(file.permissions() & ~(QFileDevice::ReadUser | QFileDevice::WriteUser), ownerOnly);
}

TEST_F(KeyFileTest, NeverOverwritesAKey)
{
    EXPECT_THAT(KeyFile::create(s_folder->filePath(u"member.key"_s), passphrase),
        FailsWithReason("E-KEY-EXISTS"));
}

TEST_F(KeyFileTest, WantsFourteenCharacters)
{
    EXPECT_THAT(KeyFile::create(s_folder->filePath(u"short.key"_s), u"1234567890123"_s),
        FailsWithReason("E-KEY-SHORT"));
    EXPECT_FALSE(QFile::exists(s_folder->filePath(u"short.key"_s)));
}

TEST_F(KeyFileTest, RefusesAFileThatOthersMayRead)
{
    EXPECT_THAT(opened(s_bytes, ownerOnly | QFileDevice::ReadGroup), FailsWithReason("E-KEY-PERM"));
    EXPECT_THAT(opened(s_bytes, ownerOnly | QFileDevice::ReadOther), FailsWithReason("E-KEY-PERM"));
}

TEST_F(KeyFileTest, RefusesAWeakKeyDerivation)
{
    EXPECT_THAT(opened(replaced("ops=3", "ops=2")), FailsWithReason("E-KEY-WEAKKDF"));
    EXPECT_THAT(
        opened(replaced("mem=268435456", "mem=268435455")), FailsWithReason("E-KEY-WEAKKDF"));
}

TEST_F(KeyFileTest, RefusesAKeyDerivationThatWouldEatTheMachine)
{
    EXPECT_THAT(opened(replaced("ops=3", "ops=1000")), FailsWithReason("E-KEY-FORM"));
    EXPECT_THAT(
        opened(replaced("mem=268435456", "mem=268435456000")), FailsWithReason("E-KEY-FORM"));
}

TEST_F(KeyFileTest, RefusesEveryBrokenLayout)
{
    EXPECT_THAT(opened(""), FailsWithReason("E-KEY-FORM"));
    EXPECT_THAT(opened(s_bytes + "x"), FailsWithReason("E-KEY-FORM"));
    EXPECT_THAT(opened(s_bytes.chopped(2)), FailsWithReason("E-KEY-FORM"));
    EXPECT_THAT(opened(replaced("yagura-key v1", "yagura-key v2")), FailsWithReason("E-KEY-FORM"));
    EXPECT_THAT(KeyFile::open(s_folder->filePath(u"none.key"_s)), FailsWith(Error::Code::NotFound));
}

TEST_F(KeyFileTest, TheHeaderIsSealedWithTheKey)
{
    // Changes that pass the reader and would be harmless to the key: only the seal can see them.
    const auto stronger = opened(replaced("ops=3", "ops=4"));
    ASSERT_THAT(stronger, Succeeds());
    EXPECT_THAT(stronger->unlock(passphrase), FailsWithReason("E-KEY-PASS"));
    const auto otherKey
        = opened(replaced(s_publicKey.toBase64(), SecretKey::generate().publicKey().toBase64()));
    ASSERT_THAT(otherKey, Succeeds());
    EXPECT_THAT(otherKey->unlock(passphrase), FailsWithReason("E-KEY-PASS"));
}

TEST_F(KeyFileTest, NoByteOfTheFileCanBeChanged)
{
    // A flip that the reader takes must be one that the seal sees: those are opened as well. The
    // costly way is gone once for each field, because the seal covers the header as one.
    int sealed = 0;
    for (qsizetype at = 0; at < s_bytes.size(); ++at) {
        for (const char flip : { '\x01', '\x80' }) {
            QByteArray bytes = s_bytes;
            bytes[at] = static_cast<char>(bytes[at] ^ flip);
            const auto file = opened(bytes);
            QFile::remove(s_folder->filePath(u"copy%1.key"_s.arg(s_copies)));
            if (!file)
                continue;
            ++sealed;
            if (sealed % 20 == 1) {
                EXPECT_THAT(file->unlock(passphrase), FailsWithReason("E-KEY-PASS")) << at;
            }
        }
    }
    EXPECT_GT(sealed, 40); // nonce, salt, public key and what is sealed take other characters
}

TEST_F(KeyFileTest, ChangesItsPassphraseInPlace)
{
    const auto file = opened(s_bytes);
    ASSERT_THAT(file, Succeeds());
    const Passphrase next = Passphrase::copyOf(u"another long passphrase"_s);
    const auto changed = file->changePassphrase(Passphrase::copyOf(passphrase), next);
    ASSERT_THAT(changed, Succeeds());
    EXPECT_EQ(changed->publicKey(), s_publicKey);
    EXPECT_THAT(changed->unlock(passphrase), FailsWithReason("E-KEY-PASS"));
    EXPECT_THAT(changed->unlock(next), Succeeds());
    EXPECT_FALSE(QFile::exists(file->path() + u".new"_s));
    const auto mode = QFile(file->path()).permissions();
    EXPECT_EQ(mode & ~(QFileDevice::ReadUser | QFileDevice::WriteUser), ownerOnly);
}

TEST_F(KeyFileTest, KeepsItsFileWhereTheChangeIsRefused)
{
    const auto file = opened(s_bytes);
    ASSERT_THAT(file, Succeeds());
    const auto wrong = Passphrase::copyOf(u"wrong wrong wrong"_s);
    EXPECT_THAT(file->changePassphrase(wrong, Passphrase::copyOf(u"another long passphrase"_s)),
        FailsWithReason("E-KEY-PASS"));
    EXPECT_THAT(file->changePassphrase(
                    Passphrase::copyOf(passphrase), Passphrase::copyOf(u"1234567890123"_s)),
        FailsWithReason("E-KEY-SHORT"));
    QFile kept(file->path());
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), s_bytes);
}

TEST_F(KeyFileTest, TheSignerForgetsThePassphraseWithOneSignature)
{
    const auto file = opened(s_bytes);
    ASSERT_THAT(file, Succeeds());
    KeyFileSigner signer(*file);
    EXPECT_THAT(signer.sign("bytes").result(), FailsWithReason("E-KEY-LOCKED"));
    signer.offerPassphrase(passphrase);
    const auto signature = signer.sign("bytes");
    ASSERT_TRUE(QTest::qWaitFor([&] { return signature.isFinished(); }, 20000));
    ASSERT_THAT(signature.result(), Succeeds());
    EXPECT_TRUE(Ed25519::verify(signer.key().publicKey, "bytes", *signature.result()));
    EXPECT_THAT(signer.sign("bytes").result(), FailsWithReason("E-KEY-LOCKED"));
}
