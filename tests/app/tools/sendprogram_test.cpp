#include "hub/hub.h"
#include "hublink/hubserver.h"
#include "store/database.h"
#include "store/incidentstore.h"
#include "support/programrun.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QThread>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::ProgramRun;
using testing::Succeeds;

const QString program = QStringLiteral(YAGURA_SEND);
const QByteArray bundle = R"({"type":"bundle","id":"bundle--1","objects":[
{"type":"malware","id":"malware--11111111-1111-4111-8111-111111111111","spec_version":"2.1","name":"a","is_family":false,
"created":"2026-01-02T03:04:05.000Z","modified":"2026-01-02T03:04:05.000Z"},
{"type":"x-unknown","id":"x-unknown--11111111-1111-4111-8111-111111111111","spec_version":"2.1",
"created":"2026-01-02T03:04:05.000Z","modified":"2026-01-02T03:04:05.000Z"}]})";

/// A hub on a thread of its own: these tests wait for programs, and its loop must go on meanwhile.
struct SendProgram : ::testing::Test {
    SystemClock clock;
    QTemporaryDir folder;
    QThread thread;
    QObject room;
    std::unique_ptr<Hub> hub;
    QString url;

    SendProgram()
    {
        room.moveToThread(&thread);
        thread.start();
        QMetaObject::invokeMethod(
            &room,
            [this] {
                auto started
                    = Hub::start({ folder.filePath(u"hub"_s), QHostAddress::LocalHost, 0 }, clock);
                ASSERT_THAT(started, Succeeds());
                hub = std::move(*started);
                url = hub->url().toString();
            },
            Qt::BlockingQueuedConnection);
    }
    ~SendProgram() override
    {
        stopHub();
        thread.quit();
        thread.wait();
    }
    void stopHub()
    {
        QMetaObject::invokeMethod(
            &room, [this] { hub.reset(); }, Qt::BlockingQueuedConnection);
    }
    QString file(const QByteArray& content) const
    {
        QFile out(folder.filePath(u"input"_s));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    ProgramRun send(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return ProgramRun::of(program, QStringList{ u"--hub"_s, url } + arguments, input);
    }
    std::vector<SourceHealth> sources()
    {
        stopHub();
        const auto database
            = Database::open(folder.filePath(u"hub/mirror.db"_s), Database::Schema::Mirror);
        EXPECT_THAT(database, Succeeds());
        IncidentStore store(**database, true);
        EXPECT_THAT(store.load(), Succeeds());
        return store.sources();
    }
};

TEST_F(SendProgram, SendsABundleAndSaysSo)
{
    const ProgramRun run = send({ file(bundle) });
    EXPECT_EQ(run.status, 0) << run.err.toStdString();
    EXPECT_EQ(run.out, u"sent 2, acknowledged 2, refused 0\n"_s);
    EXPECT_TRUE(run.err.isEmpty()) << "no progress bar where there is no terminal";
}

TEST_F(SendProgram, NamesTheSourceByItsContentOrAsItIsTold)
{
    EXPECT_EQ(send({ file(bundle) }).status, 0);
    EXPECT_EQ(
        send({ u"--source"_s, u"urn:jp:test"_s, u"--default-tlp"_s, u"amber+strict"_s, u"-"_s },
            bundle)
            .status,
        0);
    const auto known = sources();
    ASSERT_EQ(known.size(), 2u);
    EXPECT_EQ(known[0].settings.source, u"urn:yagura:send:"_s + Digest::of(bundle).hex());
    EXPECT_EQ(known[1].settings.source, u"urn:jp:test"_s);
    EXPECT_EQ(known[1].settings.defaultTlp, Tlp::AmberStrict);
    EXPECT_EQ(known[0].counts, (IntakeCounts{ 2, 2, 0, 0, 0 }));
}

TEST_F(SendProgram, AcknowledgesTheSameFileTwiceAndStoresItOnce)
{
    EXPECT_EQ(send({ file(bundle) }).status, 0);
    const ProgramRun again = send({ file(bundle) });
    EXPECT_EQ(again.status, 0);
    EXPECT_EQ(again.out, u"sent 2, acknowledged 2, refused 0\n"_s);
    EXPECT_EQ(sources().front().counts, (IntakeCounts{ 4, 2, 2, 0, 0 }));
}

TEST_F(SendProgram, CountsEachObjectOfABundleInAnEnvelope)
{
    QByteArray oneLine = bundle;
    const QByteArray line = R"({"specversion":"1.0","id":"b","source":"urn:o","type":"x","data":)"
        + oneLine.replace('\n', "") + "}\n";
    const ProgramRun run = send({ u"-"_s }, line);
    EXPECT_EQ(run.status, 0) << run.err.toStdString();
    EXPECT_EQ(run.out.count(u"refused 0"_s), 1);
}

TEST_F(SendProgram, EndsWithAFailureWhenSomethingIsRefused)
{
    const QByteArray good
        = R"({"specversion":"1.0","id":"1","source":"urn:o","type":"x","data":{"type":"note","id":"note--11111111-1111-4111-8111-111111111111"}})";
    const ProgramRun run
        = send({ u"-"_s }, good + "\n{\"specversion\":\n" + QByteArray(300 * 1024, 'a') + "\n");
    EXPECT_EQ(run.status, 1);
    EXPECT_EQ(run.out, u"sent 2, acknowledged 1, refused 2\n"_s);
    EXPECT_EQ(run.err.count(u'\n'), 1) << run.err.toStdString();
    EXPECT_TRUE(run.err.contains(u"E-FEED-SIZE"_s));
    EXPECT_TRUE(run.err.contains(u"E-FEED-JSON"_s));
}

TEST_F(SendProgram, SaysWhichFileIsMissing)
{
    const ProgramRun refused = send({ folder.filePath(u"nowhere.json"_s) });
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(u"nowhere.json"_s));
}

TEST_F(SendProgram, SaysThatAFolderIsNoFile)
{
    const ProgramRun refused = send({ folder.path() });
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
}

TEST_F(SendProgram, SaysThatTheKindOfFileIsWrong)
{
    const ProgramRun refused = send({ file("id,name\n1,a\n") });
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(u"input"_s));
}

TEST_F(SendProgram, RefusesAWrongCommandLine)
{
    const QList<QStringList> lines{ { u"--bogus"_s }, {}, { u"--hub"_s, url },
        { u"--hub"_s, u"http://127.0.0.1"_s, u"-"_s },
        { u"--hub"_s, url, u"--default-tlp"_s, u"purple"_s, u"-"_s },
        { u"--hub"_s, url, u"a"_s, u"b"_s } };
    for (const QStringList& arguments : lines) {
        const ProgramRun refused = ProgramRun::of(program, arguments);
        EXPECT_EQ(refused.status, 2) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
    }
}

TEST_F(SendProgram, HasHelpAndVersion)
{
    EXPECT_TRUE(ProgramRun::of(program, { u"--help"_s }).out.contains(u"--default-tlp"_s));
    EXPECT_TRUE(ProgramRun::of(program, { u"--version"_s }).out.startsWith(u"yagura-send "_s));
}

TEST_F(SendProgram, GivesUpOnAHubThatIsNotThere)
{
    QTcpServer nobody;
    ASSERT_TRUE(nobody.listen(QHostAddress::LocalHost));
    const quint16 port = nobody.serverPort();
    nobody.close();
    url = u"ws://127.0.0.1:%1"_s.arg(port);
    const ProgramRun refused = send({ file(bundle) });
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(url));
}

TEST_F(SendProgram, GivesUpOnAServerThatIsNoHub)
{
    QTcpServer silent; // takes the connection and never says a word
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    url = u"ws://127.0.0.1:%1"_s.arg(silent.serverPort());
    const ProgramRun refused = send({ file(bundle) });
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
}

} // namespace
} // namespace yagura
