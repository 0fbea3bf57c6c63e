#include "store/logshrinker.h"

#include "store/sqlstatement.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"

#include <QFileInfo>
#include <QTest>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::StoreFile;
using testing::Succeeds;

namespace {

struct LogShrinkerTest : ::testing::Test {
    StoreFile file{ Database::Schema::Mirror };
    LogShrinker shrinker{ *file };

    /// As long as one reads, the log grows.
    void writeMuch()
    {
        for (int n = 0; n < 4; ++n)
            EXPECT_THAT(
                SqlStatement(*file,
                    u"INSERT INTO addressed_document (sha256, body) VALUES (randomblob(32), "
                    "zeroblob(2000000))"_s)
                    .run(),
                Succeeds());
    }
    qint64 logBytes() const { return QFileInfo(file.path() + u"-wal"_s).size(); }
};

} // namespace

TEST_F(LogShrinkerTest, GivesTheDiskBackAWhileAfterTheLastWrite)
{
    writeMuch();
    ASSERT_GT(logBytes(), 4'000'000);
    shrinker.noteWrite();
    EXPECT_TRUE(QTest::qWaitFor([&] { return logBytes() == 0; }, 8000));
    SqlStatement count(*file, u"SELECT count(*) FROM addressed_document"_s);
    ASSERT_THAT(count.run(), Succeeds());
    ASSERT_TRUE(count.next());
    EXPECT_EQ(count.number(0), 4);
}

TEST_F(LogShrinkerTest, LeavesALittleLogAlone)
{
    EXPECT_THAT(SqlStatement(*file,
                    u"INSERT INTO addressed_document (sha256, body) VALUES (randomblob(32), "
                    "zeroblob(2000000))"_s)
                    .run(),
        Succeeds());
    const qint64 before = logBytes();
    ASSERT_GT(before, 1'000'000);
    EXPECT_TRUE(shrinker.shrink());
    EXPECT_EQ(logBytes(), before) << "not worth the work";
}

TEST_F(LogShrinkerTest, TriesAgainAfterSomebodyHasRead)
{
    const auto reader = Database::openReadOnly(file.path(), Database::Schema::Mirror);
    ASSERT_THAT(reader, Succeeds());
    writeMuch();
    auto reading = std::make_unique<SqlStatement>(
        **reader, u"SELECT length(body) FROM addressed_document"_s);
    ASSERT_THAT(reading->run(), Succeeds());
    ASSERT_TRUE(reading->next());
    auto* quiet = shrinker.findChild<QTimer*>();
    ASSERT_TRUE(quiet);
    quiet->setInterval(20);
    int tried = 0;
    QObject::connect(quiet, &QTimer::timeout, quiet, [&tried] { ++tried; });
    shrinker.noteWrite();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tried >= 2; }, 5000));
    EXPECT_GT(logBytes(), 4'000'000);
    reading.reset();
    EXPECT_TRUE(QTest::qWaitFor([&] { return logBytes() == 0; }, 5000));
}

TEST_F(LogShrinkerTest, WaitsForNobodyWhoReads)
{
    const auto reader = Database::openReadOnly(file.path(), Database::Schema::Mirror);
    ASSERT_THAT(reader, Succeeds());
    writeMuch();
    auto reading = std::make_unique<SqlStatement>(
        **reader, u"SELECT length(body) FROM addressed_document"_s);
    ASSERT_THAT(reading->run(), Succeeds());
    ASSERT_TRUE(reading->next());
    EXPECT_FALSE(shrinker.shrink());
    EXPECT_GT(logBytes(), 4'000'000);
    reading.reset();
    EXPECT_TRUE(shrinker.shrink());
    EXPECT_EQ(logBytes(), 0);
    SqlStatement patience(*file, u"PRAGMA busy_timeout"_s);
    ASSERT_THAT(patience.run(), Succeeds());
    ASSERT_TRUE(patience.next());
    EXPECT_EQ(patience.number(0), 5000) << "as it was before";
}

} // namespace yagura
