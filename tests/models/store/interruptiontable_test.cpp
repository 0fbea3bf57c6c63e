#include "store/interruptiontable.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::StoreFile;
using testing::Succeeds;

TEST(InterruptionTable, KeepsTheNewestAndTheirEnds)
{
    StoreFile file(Database::Schema::Mirror);
    InterruptionTable table(*file);
    const Interruption old{ u"urn:a"_s, InterruptionKind::Silent, { 1 }, { 2 }, { 3 }, { 4 } };
    Interruption gap{ u"urn:a"_s, InterruptionKind::Gap, { 5 }, { 6 }, {}, {} };
    const Interruption last{ u"urn:b"_s, InterruptionKind::Replay, { 7 }, { 8 }, {}, {} };
    ASSERT_THAT(table.keep({ old, gap, last }), Succeeds());
    gap.ended = gap.closed = { 9 };
    ASSERT_THAT(table.keep({ gap }), Succeeds());
    const auto newest = table.newest(2);
    ASSERT_THAT(newest, Succeeds());
    EXPECT_EQ(*newest, (std::vector<Interruption>{ gap, last }));
}

} // namespace yagura
