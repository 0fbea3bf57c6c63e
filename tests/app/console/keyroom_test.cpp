#include "console/keyroom.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/softtoken.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::FailsWithReason;
using testing::SoftToken;
using testing::Succeeds;

struct KeyOfAMember : ::testing::Test {
    QTemporaryDir folder;
    const QString file = folder.filePath(u"member.key"_s);
    const QString passphrase = u"fourteen letters"_s;

    /// Asks a token for its key, or says why there is none.
    static QString ask(const SigningKey& token)
    {
        KeyRoom room({});
        room.setSigning({ QStringLiteral(YAGURA_SIGNER), [] { return ProcessSigner::Screen{}; } });
        QSignalSpy made(&room, &KeyRoom::made);
        QSignalSpy failed(&room, &KeyRoom::failed);
        room.openToken(token);
        EXPECT_TRUE(QTest::qWaitFor([&] { return made.size() + failed.size() > 0; }, 20'000));
        EXPECT_EQ(room.signer() != nullptr, failed.isEmpty());
        return failed.isEmpty() ? QString()
                                : failed.constFirst().constFirst().value<Error>().reason;
    }
    /// Makes a key, or says why not.
    static QString make(KeyRoom& room, const QString& words)
    {
        QSignalSpy made(&room, &KeyRoom::made);
        QSignalSpy failed(&room, &KeyRoom::failed);
        room.make(words);
        EXPECT_TRUE(QTest::qWaitFor([&] { return made.size() + failed.size() > 0; }, 20'000));
        return failed.isEmpty() ? QString()
                                : failed.constFirst().constFirst().value<Error>().reason;
    }
};

TEST_F(KeyOfAMember, IsNotThereAtFirst)
{
    KeyRoom room(file);
    EXPECT_THAT(room.open(), Succeeds());
    EXPECT_EQ(room.signer(), nullptr);
}

TEST_F(KeyOfAMember, IsMadeOnceAndFoundAgain)
{
    KeyRoom room(file);
    EXPECT_EQ(make(room, passphrase), QString());
    ASSERT_NE(room.signer(), nullptr);
    EXPECT_EQ(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), 0);

    KeyRoom again(file);
    ASSERT_THAT(again.open(), Succeeds());
    ASSERT_NE(again.signer(), nullptr);
    EXPECT_EQ(again.signer()->key().keyId, room.signer()->key().keyId);
    EXPECT_EQ(make(again, passphrase), u"E-KEY-EXISTS"_s); // never over a key that exists
}

TEST_F(KeyOfAMember, OffersThePassphraseForTheProofOfANewKeyAndForNoOther)
{
    KeyRoom room(file);
    ASSERT_EQ(make(room, passphrase), QString());
    auto proof = room.signer()->sign("proof");
    ASSERT_TRUE(QTest::qWaitFor([&] { return proof.isFinished(); }, 20'000));
    EXPECT_THAT(proof.result(), Succeeds());
    auto next = room.signer()->sign("next");
    ASSERT_TRUE(QTest::qWaitFor([&] { return next.isFinished(); }, 20'000));
    EXPECT_FALSE(next.result());
}

TEST_F(KeyOfAMember, IsNotMadeFromAShortPassphrase)
{
    KeyRoom room(file);
    EXPECT_EQ(make(room, u"short"_s), u"E-KEY-SHORT"_s);
    EXPECT_EQ(room.signer(), nullptr);
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(KeyOfAMember, IsAskedForInTheSigningProcessOnceItExists)
{
    KeyRoom room(file);
    room.setSigning({ QStringLiteral(YAGURA_SIGNER), [] { return ProcessSigner::Screen{}; } });
    ASSERT_EQ(make(room, passphrase), QString());
    ASSERT_NE(room.signer(), nullptr);
    EXPECT_TRUE(room.signer()->asksItself());
    auto locked = room.signer()->sign("DSSEv1 nobody asked for it");
    ASSERT_TRUE(locked.isFinished());
    EXPECT_THAT(locked.result(), FailsWithReason("E-KEY-LOCKED"));
}

TEST_F(KeyOfAMember, IsFoundOnATokenWithoutLoadingItsLibrary)
{
    const SoftToken token;
    token.makeKey(u"EC:edwards25519"_s, u"01"_s);
    EXPECT_EQ(ask(SigningKey{ {}, SoftToken::module(), SoftToken::label() }), QString());
    token.makeKey(u"EC:prime256v1"_s, u"02"_s);
    EXPECT_EQ(ask(SigningKey{ {}, SoftToken::module(), SoftToken::label() }), u"E-TOK-KEY"_s);
    EXPECT_EQ(ask(SigningKey{ {}, SoftToken::module(), SoftToken::label(), "\x02" }), QString());
    EXPECT_EQ(ask(SigningKey{ {}, SoftToken::module(), u"another"_s }), u"E-KEY-GONE"_s);
    EXPECT_EQ(ask(SigningKey{ {}, QStringLiteral(CRASHING_MODULE), u"any"_s }), u"E-SGN-GONE"_s);
}

TEST_F(KeyOfAMember, OfAPictureLeavesNoFile)
{
    KeyRoom room(file);
    room.useFleetingKey();
    EXPECT_NE(room.signer(), nullptr);
    EXPECT_FALSE(QFile::exists(file));
}

} // namespace
} // namespace yagura
