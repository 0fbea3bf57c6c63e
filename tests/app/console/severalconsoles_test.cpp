#include "consoleprogram.h"
#include "traininghub.h"

#include "signing/keyfile.h"
#include "store/database.h"
#include "store/incidentstore.h"
#include "support/qtprinters.h"

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::ConsoleProgram;
using testing::ProgramRun;
using testing::Succeeds;
using testing::TrainingHub;

struct SeveralConsoles : ConsoleProgram {
    /// What stands in a mirror after its program has ended.
    struct Held {
        qint64 stored = 0;
        qint64 conflicts = 0;
        qint64 quarantined = 0;
    };
    static Held held(const QString& folder)
    {
        Held sum;
        auto database = Database::open(folder + u"/mirror.db"_s, Database::Schema::Mirror);
        EXPECT_THAT(database, Succeeds());
        IncidentStore store(**database, true);
        EXPECT_THAT(store.load(), Succeeds());
        for (const SourceHealth& source : store.sources()) {
            sum.stored += source.counts.stored;
            sum.conflicts += source.counts.conflict;
            sum.quarantined += source.counts.quarantined;
        }
        return sum;
    }
    static QString originOf(const QString& folder)
    {
        const SystemClock clock;
        const auto hub = Hub::start({ folder }, clock);
        EXPECT_THAT(hub, Succeeds());
        return (*hub)->ledgerOrigin();
    }
};

TEST_F(SeveralConsoles, RunBesideEachOtherAndEndCleanly)
{
    TrainingHub hub;
    hub.start();
    hub.send(QStringLiteral(SOURCE_DIR "/tests/data/feeds/stix/incident-at-a-port.json"));
    std::vector<std::unique_ptr<QProcess>> consoles;
    for (const QString& name : { u"a"_s, u"b"_s, u"c"_s }) {
        QStringList arguments{ u"--hub"_s, hub.url, u"--data"_s, home.filePath(name) };
        if (name != u"c") { // the third one only watches
            const QString key = home.filePath(name + u".key"_s);
            ASSERT_THAT(KeyFile::create(key, u"fourteen letters"_s), Succeeds());
            arguments += { u"--key"_s, key };
        }
        consoles.push_back(start(arguments));
    }
    // Each holds its mirror, its ledger and its index of searches.
    ASSERT_TRUE(QTest::qWaitFor([&] { return locksIn(home.path()).size() == 3 * 3; }, 20'000));
    // Until each has stored what the hub holds: only then is its picture worth an end.
    const auto hasMirror = [&](const QString& name) {
        return QFileInfo(home.filePath(name + u"/mirror.db-wal"_s)).size() > 0;
    };
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return hasMirror(u"a"_s) && hasMirror(u"b"_s) && hasMirror(u"c"_s); }, 20'000));
    for (const auto& console : consoles) {
        const ProgramRun end = terminate(*console);
        EXPECT_EQ(end.status, 0);
        EXPECT_TRUE(sentences(end).isEmpty()) << end.err.toStdString();
    }
    EXPECT_TRUE(locksIn(home.path()).isEmpty());
}

TEST_F(SeveralConsoles, GoOnInTheSameFolderAtTheNextStart)
{
    const QString data = home.filePath(u"data"_s);
    const QStringList arguments{ u"--data"_s, data, u"--snapshot"_s, home.filePath(u"x.png"_s) };
    EXPECT_EQ(run(arguments).status, 0);
    const Held first = held(data + u"/hub"_s);
    const QString origin = originOf(data + u"/hub"_s);
    EXPECT_GT(first.stored, 0);

    const ProgramRun again = run(arguments);
    EXPECT_EQ(again.status, 0) << again.err.toStdString();
    const Held second = held(data + u"/hub"_s);
    EXPECT_GT(second.stored, first.stored); // newer versions of the same objects
    EXPECT_EQ(second.conflicts, 0);
    EXPECT_EQ(second.quarantined, 0);
    EXPECT_EQ(originOf(data + u"/hub"_s), origin);
    EXPECT_TRUE(locksIn(data).isEmpty());
}

} // namespace
} // namespace yagura
