#include "base/tokenbucket.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace yagura {
namespace {

int taken(TokenBucket& bucket, std::chrono::milliseconds now)
{
    int count = 0;
    while (count < 1000 && bucket.take(now))
        ++count;
    return count;
}

TEST(TokenBucket, GivesABurstAndThenSoManyInASecond)
{
    TokenBucket bucket(20, 100, 5s);
    EXPECT_EQ(taken(bucket, 5s), 100);
    EXPECT_EQ(taken(bucket, 5s + 49ms), 0);
    EXPECT_EQ(taken(bucket, 5s + 50ms), 1);
    EXPECT_EQ(taken(bucket, 6s), 19);
}

TEST(TokenBucket, SavesNoMoreThanABurst)
{
    TokenBucket bucket(20, 100, 0s);
    EXPECT_EQ(taken(bucket, 24h), 100);
}

TEST(TokenBucket, TakesNothingWhereItSaysNo)
{
    TokenBucket bucket(10, 1, 0s);
    EXPECT_TRUE(bucket.take(0s));
    for (int n = 0; n < 50; ++n)
        EXPECT_FALSE(bucket.take(99ms));
    EXPECT_TRUE(bucket.take(100ms));
}

} // namespace
} // namespace yagura
