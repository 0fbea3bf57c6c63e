#include "journeys/council.h"
#include "journeys/hubprocess.h"

#include "hublink/hubclient.h"
#include "matters/statementbuilder.h"
#include "store/database.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>

#include <iostream>
#include <random>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using namespace std::chrono_literals;
using testing::HubProcess;
using testing::reportEvent;
using testing::Seat;
using testing::Succeeds;

struct Verdict {
    int status = -1;
    QStringList lines; ///< faults, then `events leaves heads`
};

/// hubcheck.py, from outside, on a copy: whoever opens a database finishes what a crash began.
Verdict check(const QString& folder, const QSet<QString>& acknowledged)
{
    const QTemporaryDir copy;
    for (const QString& name : QDir(folder).entryList({ u"*.db"_s, u"*.db-wal"_s }, QDir::Files))
        QFile::copy(QDir(folder).filePath(name), copy.filePath(name));
    QFile list(copy.filePath(u"acknowledged"_s));
    EXPECT_TRUE(list.open(QIODevice::WriteOnly));
    for (const QString& line : acknowledged)
        list.write(line.toUtf8() + '\n');
    list.close();
    QProcess script;
    script.start(u"python3"_s,
        { QStringLiteral(SOURCE_DIR "/tests/durability/hubcheck.py"), copy.path(),
            list.fileName() });
    if (!script.waitForFinished(100'000))
        return {};
    return { script.exitCode(),
        QString::fromUtf8(script.readAllStandardOutput()).trimmed().split(u'\n') };
}

/// What a publisher and a console send, 500 of each a second, and what they were promised.
class Load {
public:
    Load(const QUrl& hub, const Clock& clock, const SigningPlace& place, const Seat& seat,
        const QString& member, int& count, QSet<QString>& acknowledged)
        : m_publisher(hub, clock)
        , m_console(hub, u"load"_s, clock)
    {
        QObject::connect(&m_publisher, &PublisherClient::answered, &m_publisher,
            [this, &acknowledged](const StoredNotice& notice) {
                if (!notice.isAcknowledged())
                    return;
                ++m_events;
                acknowledged.insert(u"event %1 %2"_s.arg(notice.source, notice.id));
            });
        QObject::connect(&m_console, &HubClient::receiptReceived, &m_console,
            [this, &acknowledged](const LedgerReceipt& receipt) {
                ++m_statements;
                acknowledged.insert(
                    u"statement %1 %2"_s.arg(receipt.payloadSha256.hex()).arg(receipt.index));
            });
        QObject::connect(&m_pace, &QTimer::timeout, &m_pace, [this, place, &seat, member, &count] {
            EXPECT_THAT(m_publisher.publish(reportEvent(++count)), Succeeds());
            const auto envelope = StatementBuilder::seal(
                StatementBuilder::make(place, member, seat.signer.key().keyId, u"newer"_s, {}),
                { &seat.signer });
            EXPECT_THAT(envelope, Succeeds());
            m_console.submit(*envelope);
        });
        m_publisher.start();
        m_console.start();
        m_pace.start(2ms);
    }

    bool isAnswered() const { return m_events > 0 && m_statements > 0; }

private:
    PublisherClient m_publisher;
    HubClient m_console;
    QTimer m_pace;
    int m_events = 0;
    int m_statements = 0;
};

struct HubCrash : ::testing::Test {
    SystemClock clock;
    QTemporaryDir folder;
    HubProcess hub{ folder.path() };
    std::unique_ptr<Seat> seat;
    SigningPlace place;
    QString member;
    QSet<QString> acknowledged;
    int count = 0;
    std::mt19937_64 chance{ 20261123 };

    void SetUp() override
    {
        hub.start();
        seat = std::make_unique<Seat>(hub.url(), clock, u"duty"_s, u"nco.duty"_s, u"nco"_s);
        ASSERT_TRUE(testing::waitFor([&] { return seat->isEnrolled(); }));
        member = seat->desk().self()->id;
        const CouncilState& state = seat->book().state();
        place = { state.ledger, state.exercise,
            { qint64(seat->book().entries().size()), seat->book().root(), Evaluator::rules,
                state.digest() },
            clock.now(), StatementBuilder::programDigest() };
        seat->close();
    }

    /// A kill at a moment that nobody chose, in the middle of the answers.
    void killUnderLoad()
    {
        const Load load(hub.url(), clock, place, *seat, member, count, acknowledged);
        ASSERT_TRUE(testing::waitFor([&] { return load.isAnswered(); }));
        const auto pause = std::chrono::milliseconds(20 + qint64(chance() % 480));
        bool over = false;
        QTimer::singleShot(pause, &hubContext, [&over] { over = true; });
        ASSERT_TRUE(testing::waitFor([&] { return over; }));
        hub.kill();
    }

    /// One statement on the hub's file, as a thief of rows would do it.
    void alter(const QString& file, const QString& sql)
    {
        const auto database = Database::open(folder.filePath(file),
            file == u"ledger.db" ? Database::Schema::Ledger : Database::Schema::Mirror);
        ASSERT_THAT(database, Succeeds());
        QSqlQuery query((*database)->connection());
        query.exec(u"PRAGMA foreign_keys = OFF"_s);
        ASSERT_TRUE(query.exec(sql)) << query.lastError().text().toStdString();
        ASSERT_EQ(query.numRowsAffected(), 1);
    }

    QObject hubContext;
};

TEST_F(HubCrash, KeepsAllItAcknowledgedThroughEveryKill)
{
    Verdict verdict;
    for (int round = 0; round < ROUNDS && !HasFailure(); ++round) {
        killUnderLoad();
        verdict = check(folder.path(), acknowledged);
        EXPECT_EQ(verdict.status, 0) << "round " << round << '\n'
                                     << verdict.lines.join(u'\n').toStdString();
        hub.start();
    }
    hub.kill();
    EXPECT_GT(acknowledged.size(), ROUNDS * 10) << "hardly any load";
    std::cout << ROUNDS << " kills, " << acknowledged.size()
              << " answers, all kept; events, leaves, heads: "
              << verdict.lines.constLast().toStdString() << '\n';
}

TEST_F(HubCrash, FindsEachKindOfLossInItsOwnCheck)
{
    // The controls: the checker sees what it says it looks for.
    killUnderLoad();
    ASSERT_EQ(check(folder.path(), acknowledged).status, 0);
    const auto says = [&](const QString& fault) {
        return check(folder.path(), acknowledged).lines.join(u'\n').contains(fault);
    };
    EXPECT_FALSE(says(u"lost"_s));
    alter(u"mirror.db"_s, u"DELETE FROM event WHERE viewseq = 1"_s);
    EXPECT_TRUE(says(u"acknowledged and is lost"_s));
    EXPECT_TRUE(says(u"the view has a hole"_s));
    alter(u"ledger.db"_s, u"UPDATE leaf SET leaf = CAST(leaf || ' ' AS BLOB) WHERE idx = 1"_s);
    EXPECT_TRUE(says(u"entry 1 is not what was written"_s));
    EXPECT_TRUE(says(u"the leaves do not give head"_s));
    alter(u"ledger.db"_s, u"DELETE FROM leaf WHERE idx = (SELECT max(idx) FROM leaf) - 1"_s);
    EXPECT_TRUE(says(u"a hole before entry"_s));
    alter(u"ledger.db"_s,
        u"UPDATE checkpoint SET note = CAST(replace(note, x'0a0a', x'0a780a0a') AS BLOB) "
        "WHERE size = (SELECT max(size) FROM checkpoint)"_s);
    EXPECT_TRUE(says(u"not signed by the log key"_s));
}

} // namespace
} // namespace yagura
