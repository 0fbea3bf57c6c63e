#include "feeds/decoders/feedformats.h"
#include "support/poison.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::FailsWithReason;
using testing::Poison;
using testing::poisonMessages;

TEST(Poison, IsRefusedWithItsReason)
{
    const auto corpus = poisonMessages();
    EXPECT_GE(corpus.size(), 60u);
    for (const Poison& poison : corpus) {
        const auto events = readMessage(poison.message, u"publisher"_s);
        if (!events) {
            EXPECT_THAT(events, FailsWithReason(poison.reason)) << poison.name;
            continue;
        }
        ASSERT_EQ(events->size(), 1u) << poison.name;
        EXPECT_THAT(decodeEvent(events->front()), FailsWithReason(poison.reason)) << poison.name;
    }
}

} // namespace yagura
