#include "hub/hubkeys.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::FailsWithReason;
using testing::Succeeds;

TEST(HubKeys, AreMadeOnceAndTheSameAfterwards)
{
    const QTemporaryDir folder;
    const auto made = HubKeys::open(folder.path());
    ASSERT_THAT(made, Succeeds());
    const auto again = HubKeys::open(folder.path());
    ASSERT_THAT(again, Succeeds());
    EXPECT_EQ(again->log.key().keyId, made->log.key().keyId);
    EXPECT_EQ(again->registrar.key().keyId, made->registrar.key().keyId);
    EXPECT_NE(made->log.key().keyId, made->registrar.key().keyId);
}

TEST(HubKeys, AreForTheirOwnerAlone)
{
    const QTemporaryDir folder;
    ASSERT_THAT(HubKeys::open(folder.path()), Succeeds());
    QFile file(folder.filePath(u"log.key"_s));
    EXPECT_FALSE(file.permissions()
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
    ASSERT_TRUE(file.setPermissions(file.permissions() | QFile::ReadGroup));
    EXPECT_THAT(HubKeys::open(folder.path()), FailsWithReason("E-KEY-PERM"));
}

TEST(HubKeys, RefuseAFileThatIsNoKey)
{
    const QTemporaryDir folder;
    ASSERT_THAT(HubKeys::open(folder.path()), Succeeds());
    const QFile::Permissions permissions = QFile::permissions(folder.filePath(u"log.key"_s));
    for (const QByteArray& bytes :
        { QByteArray(), QByteArray("yagura-hub-key v1\nalg ed25519\nseed AAAA"),
            QByteArray("yagura-hub-key v1\nalg ed25519\nseed AAAA\n"),
            QByteArray("yagura-hub-key v1\nalg ed25519\nseed ****\n") }) {
        QFile file(folder.filePath(u"log.key"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        file.setPermissions(permissions);
        EXPECT_FALSE(HubKeys::open(folder.path())) << bytes.toStdString();
    }
}

TEST(HubKeys, SayThatAFolderCannotBeWritten)
{
    const QTemporaryDir folder;
    EXPECT_THAT(HubKeys::open(folder.filePath(u"missing"_s)), FailsWithReason("E-STORE-OPEN"));
}

TEST(HubKeys, MakeNoLogKeyWhereTheLedgersOwnIsLost)
{
    const QTemporaryDir folder;
    const QString logKey = folder.filePath(u"log.key"_s);
    const auto made = HubKeys::open(folder.path());
    ASSERT_THAT(made, Succeeds());
    ASSERT_TRUE(QFile::rename(logKey, folder.filePath(u"elsewhere"_s)));
    EXPECT_THAT(
        HubKeys::open(folder.path(), HubKeys::Ledger::Founded), FailsWithReason("E-KEY-LOG"));
    EXPECT_FALSE(QFile::exists(logKey)) << "nothing stands where it has to be put back";
    ASSERT_TRUE(QFile::rename(folder.filePath(u"elsewhere"_s), logKey));
    const auto again = HubKeys::open(folder.path(), HubKeys::Ledger::Founded);
    ASSERT_THAT(again, Succeeds());
    EXPECT_EQ(again->log.key().keyId, made->log.key().keyId);
}

} // namespace
} // namespace yagura
