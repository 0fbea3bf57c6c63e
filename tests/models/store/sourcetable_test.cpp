#include "store/sourcetable.h"

#include "store/incidentstore.h"
#include "store/sqlstatement.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::FailsWith;
using testing::StoreFile;
using testing::Succeeds;

namespace {

const QString uri = u"urn:s"_s;

struct Sources {
    StoreFile file{ Database::Schema::Mirror };
    SourceTable table{ *file };

    void note(const QString& sequence, IntakeResult result = IntakeResult::Stored)
    {
        ASSERT_THAT(table.note(uri, result, { 5 }, sequence), Succeeds());
    }
};

} // namespace

TEST(SourceTable, FlagsAHoleInTheSequenceUntilItIsFilled)
{
    Sources sources;
    sources.note(u"00000000000000000007"_s);
    sources.note(u"00000000000000000008"_s);
    EXPECT_FALSE(sources.table.find(uri)->gap);
    sources.note(u"00000000000000000010"_s);
    EXPECT_TRUE(sources.table.find(uri)->gap);
    sources.note(u"00000000000000000009"_s);
    EXPECT_FALSE(sources.table.find(uri)->gap);
}

TEST(SourceTable, TakesNoHoleFromADuplicateNorFromWhatIsNoNumber)
{
    Sources sources;
    sources.note(u"1"_s);
    sources.note(u"abc"_s);
    sources.note({});
    sources.note(u"1"_s, IntakeResult::Duplicate);
    sources.note(u"2"_s);
    EXPECT_FALSE(sources.table.find(uri)->gap);
    sources.note(u"4"_s);
    sources.note(u"4"_s, IntakeResult::Duplicate);
    EXPECT_TRUE(sources.table.find(uri)->gap) << "a repeated event fills no hole";
}

TEST(SourceTable, SeesTheHoleBetweenTheSmallestNumberAndTheLargest)
{
    Sources sources;
    sources.note(u"0"_s);
    sources.note(u"9223372036854775807"_s);
    EXPECT_TRUE(sources.table.find(uri)->gap);
}

TEST(SourceTable, SaysThatASourceReplaysUntilItIsWhereItWas)
{
    Sources sources;
    const auto replays = [&](const QString& sequence, IntakeResult result = IntakeResult::Stored) {
        sources.note(sequence, result);
        return sources.table.find(uri)->replaying;
    };
    EXPECT_FALSE(replays(u"1"_s));
    EXPECT_FALSE(replays(u"2"_s));
    EXPECT_FALSE(replays(u"6"_s)) << "a hole is no replay";
    EXPECT_TRUE(replays(u"3"_s)) << "fills it";
    EXPECT_TRUE(replays(u"4"_s));
    EXPECT_FALSE(replays(u"5"_s)) << "the last one of it";
    EXPECT_TRUE(replays(u"2"_s, IntakeResult::Duplicate)) << "sent again after a break";
    EXPECT_TRUE(replays(u"5"_s, IntakeResult::Duplicate));
    EXPECT_FALSE(replays(u"6"_s, IntakeResult::Duplicate)) << "here it was";
    EXPECT_TRUE(replays(u"1"_s, IntakeResult::Duplicate));
    EXPECT_FALSE(replays(u"7"_s));
    EXPECT_FALSE(replays(u"no number"_s));
}

TEST(SourceTable, TakesBackWhatABatchCounted)
{
    Sources sources;
    sources.note(u"1"_s);
    sources.table.settle();
    sources.note(u"2"_s);
    ASSERT_THAT(sources.table.note(u"urn:new"_s, IntakeResult::Stored, { 6 }, {}), Succeeds());
    sources.table.rollBack();
    EXPECT_EQ(sources.table.find(uri)->counts.received, 1);
    EXPECT_EQ(sources.table.find(u"urn:new"_s), nullptr);
    EXPECT_EQ(sources.table.all().size(), 1u);
}

TEST(SourceTable, KnowsARowWhoseSettingsCouldNotBeWritten)
{
    Sources sources;
    const auto sql = [&](const QString& text) {
        ASSERT_THAT(SqlStatement(*sources.file, text).run(), Succeeds());
    };
    sql(u"CREATE TRIGGER full BEFORE UPDATE ON source BEGIN SELECT RAISE(ABORT, 'disk is full'); END"_s);
    EXPECT_THAT(sources.table.set({ uri, {}, 60, {} }), FailsWith(Error::Code::Storage));
    sources.note(u"1"_s);
    sources.table.rollBack();
    sql(u"DROP TRIGGER full"_s);
    sources.note(u"1"_s); // the row is there: another cannot be made
}

TEST(SourceTable, KeepsSettingsAndCountersOverARestart)
{
    Sources sources;
    const SourceSettings settings{ uri, { u"電力会社"_s, u"Power company"_s }, 60, Tlp::Green };
    ASSERT_THAT(sources.table.set(settings), Succeeds());
    sources.note(u"1"_s);
    sources.note(u"3"_s, IntakeResult::Quarantined);
    ASSERT_THAT(sources.table.flush(), Succeeds());
    SourceTable again(*sources.file);
    ASSERT_THAT(again.load(), Succeeds());
    ASSERT_EQ(again.all().size(), 1u);
    EXPECT_EQ(again.all().front(), *sources.table.find(uri));
    EXPECT_TRUE(again.all().front().gap);
    EXPECT_EQ(again.all().front().settings, settings);
}

} // namespace yagura
