#include "store/refusaltable.h"

#include "store/ledgerstore.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"

#include <QSqlQuery>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::StoreFile;
using testing::Succeeds;

namespace {

Refusal refusal(const QByteArray& name)
{
    return { Digest::of(name), u"E-ENV-SIG"_s, u"the signature does not hold"_s, { 5 }, name,
        "signed" };
}

struct RefusalTableTest : ::testing::Test {
    StoreFile file{ Database::Schema::Ledger };
    RefusalTable table{ *file, { 10, 6, 4 } };

    void keep(const RefusalCause& cause, const QByteArray& name, int count = 1)
    {
        for (int n = 0; n < count; ++n)
            ASSERT_THAT(table.keep(refusal(name + QByteArray::number(n)), cause), Succeeds());
    }
    QByteArrayList names() const
    {
        const auto kept = table.read(0, -1);
        EXPECT_THAT(kept, Succeeds());
        QByteArrayList found;
        for (const KeptRefusal& each : *kept)
            found.append(each.refusal.envelope);
        return found;
    }
    static RefusalCause key(const QString& id) { return { id, 3 }; }
    static RefusalCause peer(qint64 number) { return { {}, number }; }
};

TEST_F(RefusalTableTest, KeepsARefusalOncePerPayloadAndCode)
{
    const Refusal first = refusal("a");
    Refusal other = first;
    other.code = u"E-KEY-UNKNOWN"_s;
    ASSERT_THAT(table.keep(first, {}), Succeeds());
    ASSERT_THAT(table.keep(first, {}), Succeeds());
    ASSERT_THAT(table.keep(other, {}), Succeeds());
    const auto kept = table.read(0, -1);
    ASSERT_THAT(kept, Succeeds());
    ASSERT_EQ(kept->size(), 2U);
    EXPECT_EQ(kept->front().refusal, first);
    EXPECT_EQ(kept->back().refusal, other);
    EXPECT_EQ(table.read(kept->front().number, -1)->size(), 1U);
    EXPECT_EQ(table.dropped(), 0);
}

TEST_F(RefusalTableTest, TakesFromAFlooderTheOwnOldest)
{
    keep(peer(1), "other ");
    keep(key(u"k"_s), "flood ", 4);
    EXPECT_EQ(table.dropped(), 0) << "at the limit";
    keep(key(u"k"_s), "one more ");
    EXPECT_EQ(
        names(), (QByteArrayList{ "other 0", "flood 1", "flood 2", "flood 3", "one more 0" }));
    EXPECT_EQ(table.dropped(), 1);
}

TEST_F(RefusalTableTest, LetsNobodyWithoutAKeyTakeAMembersPlace)
{
    keep(key(u"k"_s), "member ", 4);
    for (int n = 1; n <= 100; ++n) // who comes again is another peer each time
        keep(peer(n), "flood " + QByteArray::number(n) + ' ');
    const QByteArrayList kept = names();
    EXPECT_EQ(kept.size(), 4 + 6);
    EXPECT_EQ(kept.first(4), (QByteArrayList{ "member 0", "member 1", "member 2", "member 3" }));
    EXPECT_EQ(kept.back(), "flood 100 0") << "of as many each, the oldest gives way";
    EXPECT_EQ(table.dropped(), 94);
}

TEST_F(RefusalTableTest, TakesFromWhoHasMostWhereAllHaveTooMany)
{
    keep(key(u"a"_s), "a ", 1);
    for (const QString& id : { u"b"_s, u"c"_s, u"d"_s })
        keep(key(id), id.toUtf8() + ' ', 4);
    EXPECT_EQ(table.count(), 10);
    EXPECT_EQ(names().first(), "a 0") << "the oldest of all, and its holder's only one";
}

TEST_F(RefusalTableTest, CutsWhatAnOlderProgramLeft)
{
    ASSERT_TRUE(
        QSqlQuery(file->connection())
            .exec(u"INSERT INTO refusal (payload_sha256, code, detail, at, envelope, "
                  "signed_refusal) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                  "FROM n WHERE i < 20000) SELECT 'old ' || i, '', '', 0, x'', x'' FROM n"_s));
    keep(key(u"k"_s), "new ");
    EXPECT_EQ(table.count(), 7);
    EXPECT_EQ(names().back(), "new 0");
}

TEST_F(RefusalTableTest, ReusesNoNumber)
{
    keep(key(u"k"_s), "flood ", 4);
    const qint64 last = table.read(0, -1)->back().number;
    keep(key(u"k"_s), "more ", 4);
    EXPECT_EQ(table.read(last, -1)->size(), 4U);
}

/// What the limits promise: all of it is at most some 10 MiB, whoever floods.
TEST(RefusalTable, StaysSmallOnTheDiskUnderAFlood)
{
    StoreFile file{ Database::Schema::Ledger };
    LedgerStore store(*file);
    ASSERT_THAT(store.together([&]() -> Result<void> {
        for (int n = 0; n < 3000; ++n) {
            Refusal large = refusal(QByteArray::number(n));
            large.envelope = QByteArray(Refusal::keptEnvelope, 'x');
            large.signedRefusal = QByteArray(1024, 's');
            if (auto kept = store.keepRefusal(large, { QString::number(n % 30) }); !kept)
                return kept;
        }
        return {};
    }),
        Succeeds());
    EXPECT_EQ(store.refusalCount(), limits::refusals);
    EXPECT_EQ(store.refusalsDropped(), 3000 - limits::refusals);
    QSqlQuery pages(file->connection());
    ASSERT_TRUE(pages.exec(u"SELECT (page_count - freelist_count) * page_size FROM "
                           "pragma_page_count, pragma_freelist_count, pragma_page_size"_s));
    ASSERT_TRUE(pages.next());
    EXPECT_LT(pages.value(0).toLongLong(), 16 * 1024 * 1024);
}

} // namespace
} // namespace yagura
