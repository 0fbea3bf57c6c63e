#include "common/filestamp.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;

TEST(FileStamp, IsInJapanTimeAndSorts)
{
    const Instant afternoon = *Instant::fromRfc3339(u"2026-09-23T05:05:07Z"_s);
    EXPECT_EQ(fileStamp(afternoon), u"20260923-140507-JST"_s);
    const Instant nextDay = *Instant::fromRfc3339(u"2026-09-23T15:00:00Z"_s);
    EXPECT_EQ(fileStamp(nextDay), u"20260924-000000-JST"_s);
    EXPECT_LT(fileStamp(afternoon), fileStamp(nextDay));
}

} // namespace yagura
