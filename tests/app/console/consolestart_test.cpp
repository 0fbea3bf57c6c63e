#include "consoleprogram.h"

#include "signing/keyfile.h"
#include "store/database.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::ConsoleProgram;
using testing::ProgramRun;
using testing::Succeeds;

struct ConsoleStart : ConsoleProgram {
    QString data = home.filePath(u"data"_s);
    const QStringList joined{ u"--hub"_s, nobody, u"--data"_s, data };

    /// Starts on the folder and ends, so that it holds stores.
    void fill()
    {
        const ProgramRun first
            = run(joined + QStringList{ u"--snapshot"_s, u"x.png"_s, u"--wait"_s, u"0.1"_s });
        ASSERT_EQ(first.status, 1) << first.err.toStdString();
        ASSERT_FALSE(filesIn(data).isEmpty());
    }
    /// Until both stores are locked by the program.
    bool isUp() const
    {
        return QTest::qWaitFor([this] { return locksIn(data).size() == 2; }, 20'000);
    }
};

TEST_F(ConsoleStart, AnswersEveryWrongCommandLineInOneSentence)
{
    const std::vector<std::pair<QStringList, QString>> wrong{
        { { u"--frobnicate"_s }, u"frobnicate"_s },
        { { u"--hub"_s }, u"--hub"_s },
        { { u"--hub"_s, u"http://127.0.0.1:1"_s }, u"http://127.0.0.1:1"_s },
        { { u"--hub"_s, u"ws://"_s }, u"ws://"_s },
        { { u"--feed"_s, u"nonsense"_s }, u"nonsense"_s },
        { { u"--exercise"_s, u"x9"_s }, u"x9"_s },
        { { u"--exercise"_s, u"x2"_s, u"--hub"_s, u"ws://127.0.0.1:1"_s }, u"--exercise"_s },
        { { u"--data"_s, QString() }, u"--data"_s },
        { { u"--snapshot"_s, QString() }, u"--snapshot"_s },
        { { u"--place"_s, u"nowhere"_s }, u"nowhere"_s },
        { { u"--wall"_s, u"overview,moon"_s }, u"moon"_s },
        { { u"--wall"_s, u","_s }, u"all"_s },
        { { u"--language"_s, u"fr"_s }, u"fr"_s },
        { { u"--size"_s, u"1920"_s }, u"1920"_s },
        { { u"--size"_s, u"10x10"_s }, u"640x400"_s },
        { { u"--size"_s, u"99999x99999"_s }, u"16384x16384"_s },
        { { u"--wait"_s, u"soon"_s }, u"soon"_s },
        { { u"--wait"_s, u"0"_s }, u"'0'"_s },
        { { u"--wait"_s, u"nan"_s }, u"nan"_s },
        { { u"--bench-count"_s, u"many"_s }, u"many"_s },
        { { u"--bench-start-us"_s, u"-1"_s }, u"-1"_s },
        { { u"--bench-json"_s, u"x"_s, u"--wall"_s, u"all"_s }, u"--wall"_s },
        { { u"report.json"_s }, u"report.json"_s },
    };
    for (const auto& [arguments, what] : wrong) {
        SCOPED_TRACE(arguments.join(u' ').toStdString());
        expectSentence(run(arguments), 2, what);
    }
    EXPECT_TRUE(filesIn(home.path()).isEmpty()); // and touched nothing
}

TEST_F(ConsoleStart, AnswersInTheLanguageOfTheSystem)
{
    environment.insert(u"LC_ALL"_s, u"ja_JP.UTF-8"_s);
    expectSentence(run({ u"--language"_s, u"fr"_s }), 2, u"言語"_s);
    environment.insert(u"DISPLAY"_s, u":4711"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    expectSentence(run(joined), 1, u"画面"_s);
}

TEST_F(ConsoleStart, ShowsHelpAndVersionWithoutADisplay)
{
    environment.remove(u"QT_QPA_PLATFORM"_s);
    for (const QString& display : { QString(), u":4711"_s }) {
        if (!display.isEmpty())
            environment.insert(u"DISPLAY"_s, display);
        const ProgramRun help = run({ u"--help"_s });
        EXPECT_EQ(help.status, 0);
        EXPECT_TRUE(help.out.contains(u"--bench-json"_s));
        EXPECT_TRUE(help.err.isEmpty()) << help.err.toStdString();
        const ProgramRun about = run({ u"--version"_s });
        EXPECT_EQ(about.status, 0);
        EXPECT_TRUE(about.out.startsWith(u"yagura "_s));
    }
}

TEST_F(ConsoleStart, SaysThatThereIsNoDisplay)
{
    environment.remove(u"QT_QPA_PLATFORM"_s);
    expectSentence(run(joined), 1, u"display"_s);
    environment.insert(u"DISPLAY"_s, u":4711"_s); // named, and not there
    expectSentence(run(joined), 1, u"display"_s);
    EXPECT_TRUE(filesIn(home.path()).isEmpty());
}

TEST_F(ConsoleStart, RefusesAFolderThatItCannotUse)
{
    QFile file(data);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a letter");
    file.close();
    const auto before = filesIn(home.path());
    expectSentence(run(joined), 1, data);
    EXPECT_EQ(filesIn(home.path()), before);
    expectSentence(
        run({ u"--hub"_s, nobody, u"--data"_s, u"/proc/yagura"_s }), 1, u"/proc/yagura"_s);
    expectSentence(run({ u"--data"_s, u"/proc/yagura"_s }), 1, u"/proc/yagura"_s);
}

TEST_F(ConsoleStart, LeavesADatabaseOfANewerVersionAsItIs)
{
    fill();
    for (const QString& name : { u"mirror.db"_s, u"ledger.db"_s }) {
        SCOPED_TRACE(name.toStdString());
        const auto schema
            = name == "mirror.db"_L1 ? Database::Schema::Mirror : Database::Schema::Ledger;
        const auto setVersion = [&](int version) {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            file.setDatabaseName(QDir(data).filePath(name));
            ASSERT_TRUE(file.open());
            ASSERT_TRUE(QSqlQuery(file).exec(u"PRAGMA user_version = %1"_s.arg(version)));
        };
        int current = 0;
        {
            const auto database = Database::open(QDir(data).filePath(name), schema);
            ASSERT_THAT(database, Succeeds());
            QSqlQuery query((*database)->connection());
            ASSERT_TRUE(query.exec(u"PRAGMA user_version"_s) && query.next());
            current = query.value(0).toInt();
        }
        setVersion(9999);
        QSqlDatabase::removeDatabase(u"newer"_s);
        const auto before = filesIn(data);
        expectSentence(run(joined), 1, u"newer version"_s);
        EXPECT_EQ(filesIn(data), before);
        setVersion(current);
        QSqlDatabase::removeDatabase(u"newer"_s);
    }
}

TEST_F(ConsoleStart, RefusesAFolderThatAnotherConsoleUses)
{
    const auto first = start(joined);
    ASSERT_TRUE(isUp());
    expectSentence(run(joined), 1, data);
    EXPECT_EQ(first->state(), QProcess::Running);
    const ProgramRun end = terminate(*first);
    EXPECT_EQ(end.status, 0);
    EXPECT_TRUE(sentences(end).isEmpty()) << end.err.toStdString();
    EXPECT_TRUE(locksIn(data).isEmpty());
}

TEST_F(ConsoleStart, RefusesAKeyFileThatIsNone)
{
    const QString key = home.filePath(u"letter.key"_s);
    QFile file(key);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a letter");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    expectSentence(run(joined + QStringList{ u"--key"_s, key }), 1, key);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "a letter");
}

TEST_F(ConsoleStart, RefusesAKeyFileThatOthersCanRead)
{
    const QString key = home.filePath(u"open.key"_s);
    ASSERT_THAT(KeyFile::create(key, u"fourteen letters"_s), Succeeds());
    QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    const auto before = filesIn(home.path());
    const ProgramRun refused = run(joined + QStringList{ u"--key"_s, key });
    expectSentence(refused, 1, key);
    expectSentence(refused, 1, u"0600"_s);
    EXPECT_EQ(filesIn(home.path()).value(key), before.value(key));
}

TEST_F(ConsoleStart, RefusesATokenThatIsNotNamedWhole)
{
    for (const QString& token : { u"council"_s, u"module.so:council"_s, u"/module.so:"_s,
             u"/module.so:council:xyz"_s, u"/module.so:council:01:02"_s })
        expectSentence(run(joined + QStringList{ u"--token"_s, token }), 2, token);
    expectSentence(
        run(joined + QStringList{ u"--token"_s, u"/m.so:t"_s, u"--key"_s, u"member.key"_s }), 2,
        u"--key and --token"_s);
}

TEST_F(ConsoleStart, RefusesABenchFileThatItCannotWrite)
{
    const QString file = home.filePath(u"missing/bench.jsonl"_s);
    expectSentence(run(joined + QStringList{ u"--bench-json"_s, file }), 1, file);
    EXPECT_FALSE(QFile::exists(data));
}

TEST_F(ConsoleStart, EndsCleanlyWhenToldToWhileTheHubIsAway)
{
    const auto console = start(joined);
    ASSERT_TRUE(isUp());
    const ProgramRun end = terminate(*console);
    EXPECT_EQ(end.status, 0);
    EXPECT_TRUE(sentences(end).isEmpty()) << end.err.toStdString();
    EXPECT_TRUE(locksIn(data).isEmpty());
}

} // namespace
} // namespace yagura
