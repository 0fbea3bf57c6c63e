#include "store/quarantinetable.h"

#include "store/sqlstatement.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::StoreFile;
using testing::Succeeds;

namespace {

struct Quarantine {
    explicit Quarantine(int mostItems = 3, qint64 mostBytes = 1000)
        : table(*file, mostItems, mostBytes)
    {
    }

    void add(const QByteArray& raw)
    {
        IncomingEvent event;
        event.raw = raw;
        event.link = u"publisher"_s;
        event.received = { 5 };
        ASSERT_THAT(table.add(event,
                        { Error::Code::Malformed, u"unterminated string"_s, u"E-FEED-JSON"_s }),
            Succeeds());
        ASSERT_THAT(table.trim(), Succeeds());
        table.settle();
    }
    qint64 bodies()
    {
        SqlStatement count(*file, u"SELECT count(body) FROM quarantine"_s);
        EXPECT_TRUE(count.run() && count.next());
        return count.number(0);
    }

    StoreFile file{ Database::Schema::Mirror };
    QuarantineTable table;
};

} // namespace

TEST(QuarantineTable, KeepsAMessageWithItsReason)
{
    Quarantine quarantine;
    quarantine.add("{\"a");
    const auto newest = quarantine.table.newest(10);
    ASSERT_THAT(newest, Succeeds());
    ASSERT_EQ(newest->size(), 1u);
    const QuarantinedEvent& event = newest->front();
    EXPECT_EQ(event.reason, u"E-FEED-JSON"_s);
    EXPECT_EQ(event.detail, u"unterminated string"_s);
    EXPECT_EQ(event.size, 3);
    EXPECT_EQ(event.sha256, Digest::of("{\"a").hex());
    EXPECT_EQ(event.preview, "{\"a");
}

TEST(QuarantineTable, ShowsTheFirstTwoKibibytes)
{
    Quarantine quarantine(3, 10'000);
    quarantine.add(QByteArray(5000, 'x'));
    EXPECT_EQ(quarantine.table.newest(1)->front().preview.size(), 2048);
    EXPECT_EQ(quarantine.table.newest(1)->front().size, 5000);
}

TEST(QuarantineTable, DropsTheOldestBodiesAndKeepsTheirHashes)
{
    Quarantine quarantine(3);
    for (const QByteArray raw : { "1", "2", "3" })
        quarantine.add(raw);
    EXPECT_EQ(quarantine.bodies(), 3) << "at the limit";
    quarantine.add("4");
    EXPECT_EQ(quarantine.bodies(), 3);
    EXPECT_EQ(quarantine.table.count(), 4) << "nothing is forgotten";
    const auto newest = quarantine.table.newest(10);
    EXPECT_EQ(newest->front().preview, "4");
    EXPECT_TRUE(newest->back().preview.isEmpty());
    EXPECT_EQ(newest->back().sha256, Digest::of("1").hex());
}

TEST(QuarantineTable, HoldsNoMoreBytesThanAllowed)
{
    Quarantine quarantine(100, 1000);
    quarantine.add(QByteArray(600, 'a'));
    quarantine.add(QByteArray(400, 'b'));
    EXPECT_EQ(quarantine.bodies(), 2) << "at the limit";
    quarantine.add("c");
    EXPECT_EQ(quarantine.bodies(), 2);
    EXPECT_TRUE(quarantine.table.newest(3)->back().preview.isEmpty());
}

TEST(QuarantineTable, CountsWhatItHoldsAfterARestart)
{
    Quarantine quarantine(3);
    for (const QByteArray raw : { "1", "2", "3", "4" })
        quarantine.add(raw);
    QuarantineTable again(*quarantine.file, 3);
    ASSERT_THAT(again.load(), Succeeds());
    EXPECT_EQ(again.count(), 4);
}

} // namespace yagura
