#include "domain/cloudevent.h"
#include "store/database.h"
#include "store/incidentstore.h"
#include "support/expectedwarnings.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// A file system of a few megabytes that really fills up. Needs root.
class SmallDisk {
public:
    SmallDisk()
    {
        m_mounted = ::mount("tmpfs", qPrintable(m_folder.path()), "tmpfs", 0, "size=4m") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount(qPrintable(m_folder.path()));
    }

    bool isMounted() const { return m_mounted; }
    QString file() const { return m_folder.filePath(u"mirror.db"_s); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

std::vector<IncomingEvent> batchNumber(int number)
{
    IncomingEvent incoming;
    incoming.event.id = QString::number(number);
    incoming.event.source = u"urn:test:full"_s;
    incoming.event.type = QString::fromUtf16(stixObjectType);
    incoming.event.data = "{\"text\":\"" + QByteArray(64 * 1024, 'x') + "\"}";
    incoming.raw = incoming.event.serialise();
    incoming.link = u"publisher"_s;
    return { incoming };
}

qint64 storedIn(const QString& file)
{
    const auto database = Database::open(file, Database::Schema::Mirror);
    if (!database)
        return -1;
    IncidentStore store(**database, true);
    return store.load() ? store.lastViewSeq() : -1;
}

} // namespace

TEST(FullDisk, IsSaidAndLosesNothingThatWasAcknowledged)
{
    if (!qEnvironmentVariableIsSet("YAGURA_PRIVILEGED"))
        GTEST_SKIP() << "mounts a file system: set YAGURA_PRIVILEGED=1 and run as root";
    // SQLite has rolled back by itself when it found the disk full; the store says that there was
    // nothing left to do.
    const ExpectedWarning nothingToRollBack(u"no transaction is active"_s);
    const SmallDisk disk;
    ASSERT_TRUE(disk.isMounted());

    qint64 acknowledged = 0;
    {
        auto database = Database::open(disk.file(), Database::Schema::Mirror);
        ASSERT_THAT(database, Succeeds());
        IncidentStore store(**database, true);
        ASSERT_THAT(store.load(), Succeeds());
        for (int number = 0; number < 1000; ++number) {
            const auto stored = store.store(batchNumber(number), Instant{ 1'795'404'532'123 });
            if (!stored) {
                EXPECT_EQ(stored.error().code, Error::Code::Storage);
                break;
            }
            ++acknowledged;
        }
    }
    EXPECT_GT(acknowledged, 5);
    EXPECT_LT(acknowledged, 1000) << "the disk never filled up";
    EXPECT_EQ(storedIn(disk.file()), acknowledged);
}
