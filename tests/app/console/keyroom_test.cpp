#include "console/keyroom.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::Succeeds;

struct KeyOfAMember : ::testing::Test {
    QTemporaryDir folder;
    const QString file = folder.filePath(u"member.key"_s);
    const QString passphrase = u"fourteen letters"_s;

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

TEST_F(KeyOfAMember, OfAPictureLeavesNoFile)
{
    KeyRoom room(file);
    room.useFleetingKey();
    EXPECT_NE(room.signer(), nullptr);
    EXPECT_FALSE(QFile::exists(file));
}

} // namespace
} // namespace yagura
