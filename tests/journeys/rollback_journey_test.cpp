#include "council.h"

#include "hub/ledgerrebuild.h"
#include "models/hub/fakewitness.h"
#include "support/expectedwarnings.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::ExpectedWarning;
using testing::FailsWithReason;
using testing::FakeWitness;
using testing::Seat;
using testing::Succeeds;
using testing::waitFor;

/// trust.md 1.4, TH-03 (T-LED-3): the ledger of an hour ago is put back under a running fleet.
struct Rollback : testing::TrainingCouncil {
    FakeWitness witness{ clock };
    QTemporaryDir backup;
    std::unique_ptr<Seat> a;
    std::unique_ptr<Seat> b;
    quint16 port = 0;

    Result<void> start(const QList<QUrl>& witnesses)
    {
        hub.reset();
        auto started
            = Hub::start({ folder.path(), QHostAddress::LocalHost, port, witnesses }, clock);
        if (!started)
            return started.error();
        hub = std::move(*started);
        port = quint16(hub->url().port());
        return {};
    }
    static void copyLedger(const QString& from, const QString& to)
    {
        for (const QString& name : { u"ledger.db"_s, u"ledger.db-wal"_s, u"ledger.db-shm"_s }) {
            QFile::remove(QDir(to).filePath(name));
            QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name));
        }
        ASSERT_TRUE(QFile::exists(QDir(to).filePath(u"ledger.db"_s)));
    }
    static qint64 sizeOf(const Seat& seat) { return qint64(seat.book().entries().size()); }
    /// Two seats, a ledger of an hour ago in the backup, and a matter that came since.
    void live()
    {
        ASSERT_THAT(start({ witness.url() }), Succeeds());
        a = seat(u"a"_s, u"nco.duty"_s, u"nco"_s);
        b = seat(u"b"_s, u"council.member"_s, u"mod"_s);
        ASSERT_TRUE(waitFor([&] { return areEnrolled({ a.get(), b.get() }); }));
        hub.reset();
        copyLedger(folder.path(), backup.path());
        ASSERT_THAT(start({ witness.url() }), Succeeds());
        const qint64 before = sizeOf(*a);
        a->put(sheet(u"2026-0001"_s));
        ASSERT_TRUE(waitFor([&] {
            return sizeOf(*a) > before && sizeOf(*b) == sizeOf(*a) && witness.size() == sizeOf(*a);
        }));
        hub.reset();
        copyLedger(backup.path(), folder.path());
    }
};

TEST_F(Rollback, IsRefusedByTheHubThatAsksItsWitness)
{
    live();
    EXPECT_THAT(start({ witness.url() }), FailsWithReason("E-LED-ROLLBACK"));
}

TEST_F(Rollback, IsSeenByEveryConsoleWhereTheHubDoesNotAsk)
{
    // The control: without the hub's own check the consoles are the ones who say it.
    live();
    ASSERT_THAT(start({}), Succeeds());
    for (const Seat* seat : { a.get(), b.get() }) {
        ASSERT_TRUE(waitFor([&] { return seat->book().alarm().has_value(); }));
        EXPECT_EQ(seat->book().alarm()->reason, u"E-LED-ROLLBACK"_s);
    }
}

TEST_F(Rollback, IsMendedFromAConsole)
{
    live();
    QTemporaryDir fresh;
    const auto rebuilt = LedgerRebuild::rebuild(
        fresh.path(), { b->folder.path(), { witness.url() } }, clock); // while the console runs
    ASSERT_THAT(rebuilt, Succeeds());
    EXPECT_GT(rebuilt->witnessed, 0);
    EXPECT_EQ(rebuilt->size, sizeOf(*b));
    for (const QString& key : { u"log.key"_s, u"registrar.key"_s })
        ASSERT_TRUE(QFile::copy(folder.filePath(key), fresh.filePath(key)));
    auto started
        = Hub::start({ fresh.path(), QHostAddress::LocalHost, port, { witness.url() } }, clock);
    ASSERT_THAT(started, Succeeds());
    hub = std::move(*started);
    const qint64 before = sizeOf(*a);
    a->put(sheet(a->desk().nextMatterId()));
    ASSERT_TRUE(waitFor([&] { return sizeOf(*b) > before; }));
    for (const Seat* seat : { a.get(), b.get() })
        EXPECT_FALSE(seat->book().alarm());
    EXPECT_EQ(b->book().matters().size(), 2u);
    hub.reset();
}

} // namespace
} // namespace yagura
