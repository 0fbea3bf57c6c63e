#include "store/eventindex.h"

#include <gtest/gtest.h>

#include <vector>

namespace yagura {

namespace {

/// Spread like the hashes of names are.
quint32 hashOf(qint64 n)
{
    return static_cast<quint32>((static_cast<quint64>(n) * 0x9e3779b97f4a7c15ULL) >> 32);
}

qint64 firstOf(const EventIndex& index, quint32 hash)
{
    return index.find(hash, [](qint64) { return true; });
}

} // namespace

TEST(EventIndex, FindsNothingAtFirst)
{
    const EventIndex index;
    EXPECT_EQ(firstOf(index, 0), 0);
    EXPECT_EQ(firstOf(index, 7), 0);
}

TEST(EventIndex, FindsEveryRowAsItGrows)
{
    EventIndex index;
    constexpr qint64 count = 20'000;
    for (qint64 seq = 1; seq <= count; ++seq)
        index.insert(hashOf(seq), seq);
    for (qint64 seq = 1; seq <= count; ++seq)
        ASSERT_EQ(index.find(hashOf(seq), [&](qint64 row) { return row == seq; }), seq);
    int found = 0;
    for (qint64 seq = count + 1; seq <= 2 * count; ++seq)
        found += firstOf(index, hashOf(seq)) != 0;
    EXPECT_LT(found, 10); // names that share 32 bits by chance
}

TEST(EventIndex, ShowsAllRowsOfOneHashUntilOneIsIt)
{
    EventIndex index;
    for (const qint64 seq : { 3, 5, 8 })
        index.insert(42, seq);
    index.insert(43, 9);
    std::vector<qint64> seen;
    const auto note = [&](qint64 seq) {
        seen.push_back(seq);
        return seq == 5;
    };
    EXPECT_EQ(index.find(42, note), 5);
    EXPECT_EQ(seen, (std::vector<qint64>{ 3, 5 }));
    EXPECT_EQ(index.find(42, [](qint64) { return false; }), 0);
}

TEST(EventIndex, TakesTheHashesAtBothEnds)
{
    EventIndex index;
    index.insert(0, 1);
    index.insert(0xffffffff, 2);
    EXPECT_EQ(firstOf(index, 0), 1);
    EXPECT_EQ(firstOf(index, 0xffffffff), 2);
}

} // namespace yagura
