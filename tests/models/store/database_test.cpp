#include "store/database.h"

#include "store/sqlstatement.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::FailsWith;
using testing::FailsWithReason;
using testing::StoreFile;
using testing::Succeeds;

namespace {

QString pragma(const Database& database, const QString& name)
{
    SqlStatement ask(database, u"PRAGMA "_s + name);
    EXPECT_THAT(ask.run(), Succeeds());
    EXPECT_TRUE(ask.next());
    return ask.text(0);
}

} // namespace

TEST(Database, WritesAheadAndSyncsFully)
{
    StoreFile file(Database::Schema::Mirror);
    EXPECT_EQ(pragma(*file, u"journal_mode"_s), u"wal"_s);
    EXPECT_EQ(pragma(*file, u"synchronous"_s), u"2"_s);
    EXPECT_EQ(pragma(*file, u"foreign_keys"_s), u"1"_s);
    EXPECT_EQ(pragma(*file, u"page_size"_s), u"16384"_s);
    const auto migrations = QDir(u":/yagura/migrations/sqlite/mirror"_s).entryList().size();
    EXPECT_EQ(pragma(*file, u"user_version"_s), QString::number(migrations));
}

TEST(Database, CreatesItsFolder)
{
    QTemporaryDir folder;
    EXPECT_THAT(
        Database::open(folder.filePath(u"a/b/mirror.db"_s), Database::Schema::Mirror), Succeeds());
}

TEST(Database, IsRefusedWhileAnotherHasIt)
{
    StoreFile file(Database::Schema::Ledger);
    EXPECT_THAT(
        Database::open(file.path(), Database::Schema::Ledger), FailsWithReason("E-STORE-LOCKED"));
    file.close();
    EXPECT_THAT(Database::open(file.path(), Database::Schema::Ledger), Succeeds());
}

TEST(Database, IsNotTakenOverBecauseItsLockIsOld)
{
    StoreFile file(Database::Schema::Ledger);
    QFile lock(file.path() + u".lock"_s);
    ASSERT_TRUE(lock.open(QIODevice::ReadWrite));
    ASSERT_TRUE(lock.setFileTime(
        QDateTime(QDate(2020, 1, 1), QTime(0, 0)), QFileDevice::FileModificationTime));
    lock.close();
    EXPECT_THAT(
        Database::open(file.path(), Database::Schema::Ledger), FailsWithReason("E-STORE-LOCKED"));
}

TEST(Database, TakesOverTheLockOfAProcessThatDied)
{
    StoreFile file(Database::Schema::Ledger);
    file.close();
    QFile lock(file.path() + u".lock"_s);
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write("999999999\nyagura-hub\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    lock.close();
    EXPECT_THAT(Database::open(file.path(), Database::Schema::Ledger), Succeeds());
}

TEST(Database, RefusesASchemaOfANewerVersionAndLeavesItAlone)
{
    StoreFile file(Database::Schema::Mirror);
    ASSERT_THAT(SqlStatement(*file, u"PRAGMA user_version = 99"_s).run(), Succeeds());
    file.close();
    const auto refused = Database::open(file.path(), Database::Schema::Mirror);
    EXPECT_THAT(refused, FailsWithReason("E-SCHEMA-NEWER"));
    EXPECT_THAT(refused, FailsWith(Error::Code::TooNew));
    EXPECT_TRUE(QFileInfo::exists(file.path()));
}

TEST(Database, IsNotOpenedAsAnotherKind)
{
    StoreFile file(Database::Schema::Ledger);
    file.close();
    EXPECT_THAT(
        Database::open(file.path(), Database::Schema::Mirror), FailsWithReason("E-STORE-OPEN"));
}

TEST(Database, RefusesAFileThatIsNone)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"mirror.db"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("this is a diary, not a database\n").repeated(200));
    file.close();
    EXPECT_THAT(
        Database::open(file.fileName(), Database::Schema::Mirror), FailsWithReason("E-STORE-OPEN"));
}

TEST(Database, RefusesAFolderThatCannotBe)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"taken"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_THAT(Database::open(folder.filePath(u"taken/mirror.db"_s), Database::Schema::Mirror),
        FailsWithReason("E-STORE-OPEN"));
}

TEST(Database, IsReadBesideItsWriter)
{
    StoreFile file(Database::Schema::Ledger);
    const auto reader = Database::openReadOnly(file.path(), Database::Schema::Ledger);
    ASSERT_THAT(reader, Succeeds());
    ASSERT_THAT(SqlStatement(*file, u"CREATE TABLE later (word TEXT)"_s).run(), Succeeds());
    ASSERT_THAT(SqlStatement(*file, u"INSERT INTO later VALUES ('new')"_s).run(), Succeeds());
    SqlStatement ask(**reader, u"SELECT word FROM later"_s);
    ASSERT_THAT(ask.run(), Succeeds());
    ASSERT_TRUE(ask.next());
    EXPECT_EQ(ask.text(0), u"new"_s);
}

TEST(Database, IsNeverWrittenByAReader)
{
    StoreFile file(Database::Schema::Ledger);
    const auto reader = Database::openReadOnly(file.path(), Database::Schema::Ledger);
    ASSERT_THAT(reader, Succeeds());
    EXPECT_THAT(SqlStatement(**reader, u"CREATE TABLE mine (word TEXT)"_s).run(),
        FailsWith(Error::Code::Storage));
    EXPECT_THAT(SqlStatement(**reader, u"PRAGMA user_version = 9"_s).run(),
        FailsWith(Error::Code::Storage));
    EXPECT_EQ(pragma(*file, u"user_version"_s), pragma(**reader, u"user_version"_s));
}

TEST(Database, IsReadWhileNobodyWritesAndLeavesNoLock)
{
    StoreFile file(Database::Schema::Ledger);
    file.close();
    {
        const auto reader = Database::openReadOnly(file.path(), Database::Schema::Ledger);
        ASSERT_THAT(reader, Succeeds());
        EXPECT_FALSE(QFileInfo::exists(file.path() + u".lock"_s));
        EXPECT_THAT(Database::open(file.path(), Database::Schema::Ledger), Succeeds());
    }
}

TEST(Database, IsOnlyReadInASchemaOfThisVersion)
{
    StoreFile file(Database::Schema::Ledger);
    EXPECT_THAT(Database::openReadOnly(file.path(), Database::Schema::Mirror),
        FailsWithReason("E-STORE-OPEN"));
    ASSERT_THAT(SqlStatement(*file, u"PRAGMA user_version = 99"_s).run(), Succeeds());
    EXPECT_THAT(Database::openReadOnly(file.path(), Database::Schema::Ledger),
        FailsWithReason("E-SCHEMA-NEWER"));
    ASSERT_THAT(SqlStatement(*file, u"PRAGMA user_version = 0"_s).run(), Succeeds());
    EXPECT_THAT(Database::openReadOnly(file.path(), Database::Schema::Ledger),
        FailsWithReason("E-STORE-OPEN"));
    EXPECT_THAT(Database::openReadOnly(file.path() + u".gone"_s, Database::Schema::Ledger),
        FailsWithReason("E-STORE-OPEN"));
    EXPECT_FALSE(QFileInfo::exists(file.path() + u".gone"_s));
}

TEST(Database, RollsBackWhatFails)
{
    StoreFile file(Database::Schema::Ledger);
    const auto failed = file->transaction([&]() -> Result<void> {
        EXPECT_THAT(
            SqlStatement(*file, u"INSERT INTO setting (name, value) VALUES ('a', 'b')"_s).run(),
            Succeeds());
        return Error{ Error::Code::Refused, {}, u"E-TEST"_s };
    });
    EXPECT_THAT(failed, FailsWithReason("E-TEST"));
    EXPECT_EQ(SqlStatement(*file, u"SELECT 1 FROM setting"_s).next(), false);
    SqlStatement count(*file, u"SELECT count(*) FROM setting"_s);
    ASSERT_THAT(count.run(), Succeeds());
    ASSERT_TRUE(count.next());
    EXPECT_EQ(count.number(0), 0);
}

} // namespace yagura
