#include "hub/eventshelf.h"

#include "store/database.h"
#include "store/incidentstore.h"
#include "support/manualclock.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::ManualClock;
using testing::Succeeds;

struct EventShelfTest : ::testing::Test {
    ManualClock clock;
    QTemporaryDir folder;
    std::unique_ptr<Database> database
        = std::move(*Database::open(folder.filePath(u"mirror.db"_s), Database::Schema::Mirror));
    IncidentStore store{ *database, true };
    EventShelf shelf{ store };
    int stored = 0;

    EventShelfTest() { EXPECT_THAT(store.load(), Succeeds()); }
    void add(int count)
    {
        std::vector<IncomingEvent> batch;
        for (int n = 0; n < count; ++n) {
            IncomingEvent incoming;
            incoming.event.id = QString::number(++stored);
            incoming.event.source = u"urn:a"_s;
            incoming.event.type = u"x"_s;
            incoming.event.data = "{}";
            incoming.raw = incoming.event.serialise();
            incoming.link = u"publisher"_s;
            incoming.received = clock.now();
            batch.push_back(incoming);
        }
        EXPECT_THAT(store.store(batch, clock.now()), Succeeds());
    }
    std::vector<qint64> numbers(qint64 after, int most)
    {
        std::vector<qint64> found;
        const auto lines = shelf.after(after, most);
        EXPECT_THAT(lines, Succeeds());
        for (const EventShelf::Line& line : *lines) {
            EXPECT_EQ(CloudEvent::parse(line.message)->viewSeq, line.viewSeq);
            found.push_back(line.viewSeq);
        }
        return found;
    }
    void emptyTheFile() const
    {
        QSqlQuery erase(database->connection());
        EXPECT_TRUE(erase.exec(u"DELETE FROM event"_s)) << erase.lastError().text().toStdString();
    }
};

TEST_F(EventShelfTest, GivesTheEventsAfterANumber)
{
    add(5);
    EXPECT_EQ(numbers(0, 3), (std::vector<qint64>{ 1, 2, 3 }));
    EXPECT_EQ(numbers(3, 64), (std::vector<qint64>{ 4, 5 }));
    EXPECT_EQ(numbers(5, 64), std::vector<qint64>());
}

TEST_F(EventShelfTest, ReadsTheNewestOnceForEverybody)
{
    add(5);
    numbers(0, 64);
    emptyTheFile(); // whoever comes now is served from the shelf or not at all
    EXPECT_EQ(numbers(2, 64), (std::vector<qint64>{ 3, 4, 5 }));
}

TEST_F(EventShelfTest, GoesOnWhereItEnded)
{
    add(2);
    numbers(0, 64);
    add(2);
    EXPECT_EQ(numbers(2, 64), (std::vector<qint64>{ 3, 4 }));
    EXPECT_EQ(numbers(0, 64), (std::vector<qint64>{ 1, 2, 3, 4 }));
}

TEST_F(EventShelfTest, ServesWhoIsFarBehindFromTheStore)
{
    add(1200);
    for (qint64 after = 0; after < 1200; after += 64)
        numbers(after, 64);
    EXPECT_EQ(numbers(0, 2), (std::vector<qint64>{ 1, 2 }));
    EXPECT_EQ(numbers(1198, 64), (std::vector<qint64>{ 1199, 1200 }));
}

} // namespace
} // namespace yagura
