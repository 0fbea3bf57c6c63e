#include "store/leanstatement.h"

#include "store/sqlstatement.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::FailsWithReason;
using testing::StoreFile;
using testing::Succeeds;

namespace {

struct Fixture {
    StoreFile file{ Database::Schema::Mirror };

    Fixture()
    {
        EXPECT_THAT(SqlStatement(*file, u"CREATE TABLE t (a, b, c, d UNIQUE)"_s).run(), Succeeds());
    }
    QVariantList row(const QString& columns = u"a, b, c, d"_s)
    {
        SqlStatement select(*file, u"SELECT %1 FROM t ORDER BY rowid DESC LIMIT 1"_s.arg(columns));
        EXPECT_THAT(select.run(), Succeeds());
        EXPECT_TRUE(select.next());
        return { select.value(0), select.value(1), select.value(2), select.value(3) };
    }
};

constexpr char insert[] = "INSERT INTO t VALUES (?, ?, ?, ?)";

} // namespace

TEST(LeanStatement, StoresTextAsItWas)
{
    Fixture f;
    LeanStatement statement(*f.file, insert);
    ASSERT_THAT(statement.run(u"中央監視センター"_s, u"plain"_s, u"𠮟る"_s, u"a\0b"_s), Succeeds());
    EXPECT_EQ(f.row(), (QVariantList{ u"中央監視センター"_s, u"plain"_s, u"𠮟る"_s, u"a\0b"_s }));
    EXPECT_EQ(f.row(u"typeof(a), typeof(b), typeof(c), length(CAST(d AS BLOB))"_s),
        (QVariantList{ u"text"_s, u"text"_s, u"text"_s, 3 }));
}

TEST(LeanStatement, StoresNumbersTimesAndBytes)
{
    Fixture f;
    LeanStatement statement(*f.file, insert);
    const QByteArray bytes("\x00\xff\x01", 3);
    ASSERT_THAT(statement.run(qint64(-9'000'000'000), true, Instant{ 1'700'000'000'123 }, bytes),
        Succeeds());
    EXPECT_EQ(
        f.row(), (QVariantList{ qint64(-9'000'000'000), 1, qint64(1'700'000'000'123), bytes }));
}

TEST(LeanStatement, KeepsEmptyApartFromNull)
{
    Fixture f;
    LeanStatement statement(*f.file, insert);
    const QString words = u"words"_s;
    const QString* none = nullptr;
    ASSERT_THAT(
        statement.run(QString(), LeanStatement::OrNull{ QString() }, none, std::optional<int>()),
        Succeeds());
    EXPECT_EQ(f.row(u"typeof(a), typeof(b), typeof(c), typeof(d)"_s),
        (QVariantList{ u"text"_s, u"null"_s, u"null"_s, u"null"_s }));
    ASSERT_THAT(
        statement.run(QString(), LeanStatement::OrNull{ words }, &words, std::optional<int>(4)),
        Succeeds());
    EXPECT_EQ(f.row(), (QVariantList{ QString(), words, words, 4 }));
}

TEST(LeanStatement, GoesOnAfterARowThatTheTableRefuses)
{
    Fixture f;
    LeanStatement statement(*f.file, insert);
    ASSERT_THAT(statement.run(1, 1, 1, 1), Succeeds());
    EXPECT_THAT(statement.run(2, 2, 2, 1), FailsWithReason("E-STORE-WRITE"));
    EXPECT_THAT(statement.run(2, 2, 2, 2), Succeeds());
    EXPECT_EQ(f.row(), (QVariantList{ 2, 2, 2, 2 }));
}

TEST(LeanStatement, SaysWhenItWasNoStatement)
{
    Fixture f;
    LeanStatement statement(*f.file, "INSERT INTO nowhere VALUES (?)");
    EXPECT_THAT(statement.run(1), FailsWithReason("E-STORE-WRITE"));
}

} // namespace yagura
