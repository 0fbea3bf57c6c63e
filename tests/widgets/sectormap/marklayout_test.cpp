#include "sectormap/marklayout.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace yagura;

namespace {

const QRectF area(0, 0, 200, 200);

bool has(const std::vector<PlacedMark>& marks, PrefectureCode code)
{
    return std::any_of(
        marks.begin(), marks.end(), [&](const PlacedMark& m) { return m.mark.code == code; });
}

} // namespace

TEST(MarkLayout, PutsALoneMarkOnItsAnchor)
{
    const auto placed = layOutMarks({ { 1, Severity::Slight, false, { 50, 60 } } }, 20, area);
    ASSERT_EQ(placed.size(), 1u);
    EXPECT_EQ(placed[0].box.center(), QPointF(50, 60));
    EXPECT_FALSE(placed[0].moved);
}

TEST(MarkLayout, NeverLetsAMarkCoverAnother)
{
    std::vector<WantedMark> crowd;
    for (int i = 0; i < 47; ++i)
        crowd.push_back({ PrefectureCode(i + 1), severityFromLevel(i % 5), false,
            QPointF(60 + i % 7 * 9, 60 + i / 7 * 9) });
    const auto placed = layOutMarks(crowd, 20, area);
    EXPECT_GT(placed.size(), 10u);
    for (size_t i = 0; i < placed.size(); ++i) {
        EXPECT_TRUE(area.contains(placed[i].box));
        for (size_t j = i + 1; j < placed.size(); ++j)
            EXPECT_FALSE(placed[i].box.intersects(placed[j].box));
    }
}

TEST(MarkLayout, GivesTheWorstItsPlaceFirst)
{
    const auto placed = layOutMarks(
        { { 1, Severity::Slight, false, { 50, 50 } }, { 2, Severity::Grave, false, { 52, 50 } } },
        20, area);
    ASSERT_EQ(placed.size(), 2u);
    EXPECT_EQ(placed[0].mark.code, 2);
    EXPECT_FALSE(placed[0].moved);
    EXPECT_TRUE(placed[1].moved);
}

TEST(MarkLayout, LeavesOutTheMildestWhereThereIsNoRoom)
{
    std::vector<WantedMark> crowd;
    for (int i = 0; i < 20; ++i)
        crowd.push_back({ PrefectureCode(i + 1), i < 5 ? Severity::Major : Severity::Slight, false,
            { 100, 100 } });
    const auto placed = layOutMarks(crowd, 20, area);
    for (PrefectureCode code = 1; code <= 5; ++code)
        EXPECT_TRUE(has(placed, code));
    EXPECT_LT(placed.size(), crowd.size());
}
