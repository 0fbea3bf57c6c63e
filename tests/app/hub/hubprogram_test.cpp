#include "support/programrun.h"
#include "support/qtprinters.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QUrl>
#include <gtest/gtest.h>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::ProgramRun;

const QString program = QStringLiteral(YAGURA_HUB);

struct HubProgram : ::testing::Test {
    QTemporaryDir folder;

    ProgramRun run(const QStringList& arguments) const
    {
        return ProgramRun::of(program, arguments);
    }
    ProgramRun runHere(const QString& listen = u"127.0.0.1:0"_s) const
    {
        return run({ u"--data"_s, folder.path(), u"--listen"_s, listen });
    }
    void removeLastEntry() const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"shorter"_s);
            database.setDatabaseName(folder.filePath(u"ledger.db"_s));
            ASSERT_TRUE(database.open());
            ASSERT_TRUE(QSqlQuery(database).exec(
                u"DELETE FROM leaf WHERE idx = (SELECT max(idx) FROM leaf)"_s));
        }
        QSqlDatabase::removeDatabase(u"shorter"_s);
    }
    /// Until it is ready, told to end, and ended by itself.
    void startAndEnd(QByteArray* url = nullptr)
    {
        QProcess hub;
        hub.start(program, { u"--data"_s, folder.path(), u"--listen"_s, u"127.0.0.1:0"_s });
        ASSERT_TRUE(hub.waitForStarted());
        while (!hub.canReadLine())
            ASSERT_TRUE(hub.waitForReadyRead(10'000)) << hub.readAllStandardError().toStdString();
        if (url)
            *url = hub.readLine();
        hub.terminate();
        ASSERT_TRUE(hub.waitForFinished(10'000));
        EXPECT_EQ(hub.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(hub.exitCode(), 0);
    }
};

TEST_F(HubProgram, PrintsItsAddressAndEndsCleanlyOnSigterm)
{
    QByteArray line;
    startAndEnd(&line);
    const QUrl url(QString::fromUtf8(line).trimmed());
    EXPECT_EQ(url.scheme(), u"ws"_s);
    EXPECT_EQ(url.host(), u"127.0.0.1"_s);
    EXPECT_GT(url.port(), 0);
}

TEST_F(HubProgram, KeepsItsKeysForItsOwnerAlone)
{
    startAndEnd();
    for (const QString& name : { u"log.key"_s, u"registrar.key"_s }) {
        const auto permissions = QFile::permissions(folder.filePath(name));
        EXPECT_FALSE(permissions & (QFile::ReadGroup | QFile::ReadOther)) << name.toStdString();
        EXPECT_TRUE(permissions & QFile::ReadOwner);
    }
}

TEST_F(HubProgram, RefusesAKeyThatOthersCanRead)
{
    startAndEnd();
    QFile::setPermissions(
        folder.filePath(u"log.key"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    const ProgramRun refused = runHere();
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(u"log.key"_s));
}

TEST_F(HubProgram, HasHelpAndVersion)
{
    const ProgramRun help = run({ u"--help"_s });
    EXPECT_EQ(help.status, 0);
    EXPECT_TRUE(help.out.contains(u"--listen"_s));
    const ProgramRun about = run({ u"--version"_s });
    EXPECT_EQ(about.status, 0);
    EXPECT_TRUE(about.out.startsWith(u"yagura-hub "_s));
}

TEST_F(HubProgram, RefusesAnUnknownFlag)
{
    const ProgramRun refused = run({ u"--liste"_s, u"127.0.0.1:0"_s });
    EXPECT_EQ(refused.status, 2);
    EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(u"liste"_s));
}

TEST_F(HubProgram, WantsAFolder)
{
    const ProgramRun refused = run({ u"--listen"_s, u"127.0.0.1:0"_s });
    EXPECT_EQ(refused.status, 2);
    EXPECT_TRUE(refused.err.contains(u"--data"_s));
    EXPECT_TRUE(refused.saysOneSentence());
}

TEST_F(HubProgram, RefusesWhatIsNoAddress)
{
    for (const QString& text :
        { u"8480"_s, u"127.0.0.1"_s, u"127.0.0.1:99999"_s, u"hub.example:1"_s }) {
        const ProgramRun refused = runHere(text);
        EXPECT_EQ(refused.status, 2) << text.toStdString();
        EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
        EXPECT_TRUE(refused.err.contains(text));
    }
}

TEST_F(HubProgram, RefusesWhatIsNoCommandOrWitness)
{
    for (const QStringList& words :
        { QStringList{ u"serve"_s }, QStringList{ u"keys"_s, u"twice"_s },
            QStringList{ u"--data"_s, folder.path(), u"--witness"_s, u"witness:1"_s } }) {
        const ProgramRun refused = run(words);
        EXPECT_EQ(refused.status, 2) << words.join(u' ').toStdString();
        EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
        EXPECT_TRUE(refused.err.contains(words.last()));
    }
}

TEST_F(HubProgram, PrintsItsLogKeyForTheCeremonyAndItsWitness)
{
    const QStringList keys{ u"keys"_s, u"--data"_s, folder.path() };
    const ProgramRun first = run(keys);
    EXPECT_EQ(first.status, 0);
    EXPECT_EQ(QByteArray::fromBase64(first.out.trimmed().toLatin1()).size(), 32);
    startAndEnd();
    const QStringList founded = run(keys).out.trimmed().split(u'\n');
    ASSERT_EQ(founded.size(), 2);
    EXPECT_EQ(founded.first(), first.out.trimmed()) << "the key that was there is used";
    EXPECT_TRUE(founded.last().startsWith(u"training.example/"_s));
}

TEST_F(HubProgram, FoundsNothingFromAnotherFile)
{
    QFile file(folder.filePath(u"no-founding"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    for (const QString& name : { file.fileName(), folder.filePath(u"not-there"_s) }) {
        const ProgramRun refused
            = run({ u"found"_s, u"--data"_s, folder.filePath(u"hub"_s), u"--from"_s, name });
        EXPECT_EQ(refused.status, 1);
        EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
        EXPECT_TRUE(refused.err.contains(name));
    }
    EXPECT_FALSE(QDir(folder.filePath(u"hub"_s)).exists());
}

TEST_F(HubProgram, StartsOnNoLedgerOfYesterdayAndRebuildsTheNewOne)
{
    startAndEnd();
    const QString mirror = folder.filePath(u"mirror"_s);
    const QString rebuilt = folder.filePath(u"new"_s);
    ASSERT_TRUE(QDir().mkpath(mirror));
    for (const QString& name : { u"ledger.db"_s, u"mirror.db"_s })
        ASSERT_TRUE(QFile::copy(folder.filePath(name), mirror + u'/' + name));
    removeLastEntry();
    const ProgramRun refused = runHere();
    EXPECT_EQ(refused.status, 4);
    EXPECT_TRUE(refused.err.contains(u"E-LED-ROLLBACK"_s)) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(u"yagura-hub rebuild --from-mirror"_s));
    const QStringList command{ u"rebuild"_s, u"--from-mirror"_s, mirror, u"--data"_s, rebuilt };
    const ProgramRun mended = run(command);
    EXPECT_EQ(mended.status, 0) << mended.err.toStdString();
    EXPECT_TRUE(mended.out.contains(u"with 3 entries"_s)) << mended.out.toStdString();
    EXPECT_TRUE(mended.out.contains(u"log.key"_s));
    EXPECT_EQ(run(command).status, 1) << "and never over a ledger";
}

TEST_F(HubProgram, ListensOnNoAddressOfANetwork)
{
    const ProgramRun refused = runHere(u"0.0.0.0:0"_s);
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(u"0.0.0.0"_s));
    EXPECT_TRUE(QDir(folder.path()).isEmpty()) << "nothing is made before it is known to be of use";
}

TEST_F(HubProgram, SaysThatThePortIsInUse)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    const QString address = u"127.0.0.1:%1"_s.arg(other.serverPort());
    const ProgramRun refused = runHere(address);
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(address));
    startAndEnd(); // and nothing is broken by it
}

TEST_F(HubProgram, SaysThatTheFolderCannotBeUsed)
{
    QFile file(folder.filePath(u"a-file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const ProgramRun refused
        = run({ u"--data"_s, folder.filePath(u"a-file/hub"_s), u"--listen"_s, u"127.0.0.1:0"_s });
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(u"a-file/hub"_s));
}

TEST_F(HubProgram, SaysThatTheFolderIsNotWritable)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root writes everywhere";
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const ProgramRun refused = runHere();
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
}

TEST_F(HubProgram, SaysThatAnotherHubHasTheFolder)
{
    QProcess first;
    first.start(program, { u"--data"_s, folder.path(), u"--listen"_s, u"127.0.0.1:0"_s });
    while (!first.canReadLine())
        ASSERT_TRUE(first.waitForReadyRead(10'000));
    const ProgramRun refused = runHere();
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(folder.path()));
    first.terminate();
    EXPECT_TRUE(first.waitForFinished(10'000));
}

TEST_F(HubProgram, LeavesADatabaseOfANewerVersionAlone)
{
    startAndEnd();
    const QString path = folder.filePath(u"mirror.db"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(path);
        ASSERT_TRUE(database.open());
        QSqlQuery raise(database);
        ASSERT_TRUE(raise.exec(u"PRAGMA user_version = 999"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const ProgramRun refused = runHere();
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(u"newer version"_s));
    file.seek(0);
    EXPECT_TRUE(file.readAll() == before);
}

} // namespace
} // namespace yagura
