#include "store/openingtable.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::StoreFile;
using testing::Succeeds;

namespace {

const Digest request = Digest::of("request");

SheetOpening opened(const QString& member, qint64 at)
{
    return { u"2026-0001"_s, request, member, { at }, { at } };
}

} // namespace

TEST(OpeningTable, KeepsTheFirstTimeAndTheLast)
{
    StoreFile file{ Database::Schema::Ledger };
    OpeningTable table(*file);
    ASSERT_THAT(table.note(opened(u"a"_s, 1000)), Succeeds());
    ASSERT_THAT(table.note(opened(u"b"_s, 500)), Succeeds());
    const auto again = table.note(opened(u"a"_s, 9000));
    ASSERT_THAT(again, Succeeds());
    EXPECT_EQ(again->first, Instant{ 1000 });
    EXPECT_EQ(again->last, Instant{ 9000 });
    const auto all = table.of(request);
    ASSERT_THAT(all, Succeeds());
    ASSERT_EQ(all->size(), 2U);
    EXPECT_EQ(all->front().member, u"b"_s) << "first come first";
    EXPECT_EQ(all->back(), *again);
}

TEST(OpeningTable, KnowsItAfterARestartAndPerVersionOfTheMatter)
{
    StoreFile file{ Database::Schema::Ledger };
    ASSERT_THAT(OpeningTable(*file).note(opened(u"a"_s, 1000)), Succeeds());
    file.close();
    file.open();
    EXPECT_EQ(OpeningTable(*file).of(request)->size(), 1U);
    EXPECT_TRUE(OpeningTable(*file).of(Digest::of("amended"))->empty());
}

} // namespace yagura
