#include "itemmodels/roworder.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

using namespace yagura;

namespace {

std::vector<int> all(const RowOrder& order)
{
    std::vector<int> rows;
    for (int n = 0; n < order.size(); ++n)
        rows.push_back(order.at(n));
    return rows;
}

} // namespace

TEST(RowOrder, DoesWhatAVectorDoes)
{
    std::mt19937 random(5);
    RowOrder order;
    std::vector<int> plain;
    for (int step = 0; step < 4000; ++step) {
        const int at = plain.empty() ? 0 : static_cast<int>(random() % (plain.size() + 1));
        if (random() % 3 == 0 && at < order.size()) {
            order.erase(at);
            plain.erase(plain.begin() + at);
        } else {
            const std::array rows{ step, -step, 7 };
            order.insert(at, rows);
            plain.insert(plain.begin() + at, rows.begin(), rows.end());
        }
        ASSERT_EQ(order.size(), static_cast<int>(plain.size()));
    }
    EXPECT_EQ(all(order), plain);
}

TEST(RowOrder, TakesAndFindsManyAtOnce)
{
    std::vector<int> many(100'000);
    for (int n = 0; n < 100'000; ++n)
        many[static_cast<std::size_t>(n)] = 2 * n;
    RowOrder order(many);
    EXPECT_EQ(all(order), many);
    for (const int wanted : { -1, 0, 1, 3071, 3072, 99'999, 199'998, 199'999 }) {
        const int place = order.partitionPoint([&](int row) { return row < wanted; });
        EXPECT_EQ(place, std::lower_bound(many.begin(), many.end(), wanted) - many.begin());
    }
    order.insert(50'000, many);
    EXPECT_EQ(order.size(), 200'000);
    EXPECT_EQ(order.at(50'000), 0);
    EXPECT_EQ(order.at(150'000), many[50'000]);
}

TEST(RowOrder, IsEmptyAgainWhenAllHasGone)
{
    RowOrder order(std::array{ 1, 2 });
    order.erase(1);
    order.erase(0);
    EXPECT_EQ(order.size(), 0);
    EXPECT_EQ(order.partitionPoint([](int) { return true; }), 0);
    order.insert(0, std::array{ 3 });
    EXPECT_EQ(all(order), std::vector{ 3 });
}
