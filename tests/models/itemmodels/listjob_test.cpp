#include "itemmodels/listjob.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

/// Of a thousand incidents, in no order of time; every hundredth is in Tokyo, the others in Osaka.
PictureRows thousand()
{
    PictureRows rows;
    for (int n = 0; n < 1000; ++n) {
        Item item;
        item.objectId = u"i-%1"_s.arg(n, 4, 10, QChar(u'0'));
        item.kind = ItemKind::StixIncident;
        item.received = { 1 + (n * 7919) % 1000 };
        item.prefecture = n % 100 == 0 ? 13 : 27;
        rows.append(item);
    }
    return rows;
}

ListJob run(PrefectureCode prefecture, Qt::SortOrder order)
{
    ListChoice choice;
    choice.sieve.prefecture = prefecture;
    choice.rule = ListRule(IncidentListModel::ReceivedColumn, order);
    return ListJob(thousand(), choice, nullptr, {});
}

std::vector<qint64> times(const ListJob& job)
{
    std::vector<qint64> found;
    for (const int row : job.order.all())
        found.push_back(job.rows.facts(row).received.ms);
    return found;
}

} // namespace

TEST(ListJob, SortsWhatAFilterLeavesHoweverFew)
{
    for (const PrefectureCode place : { PrefectureCode(13), PrefectureCode(27) }) {
        ListJob upward = run(place, Qt::AscendingOrder);
        upward.run();
        const auto rising = times(upward);
        ASSERT_EQ(rising.size(), place == 13 ? 10U : 990U);
        EXPECT_TRUE(std::is_sorted(rising.begin(), rising.end())) << int(place);
        ListJob downward = run(place, Qt::DescendingOrder);
        downward.run();
        const auto falling = times(downward);
        EXPECT_TRUE(std::is_sorted(falling.rbegin(), falling.rend())) << int(place);
        EXPECT_EQ(falling.size(), rising.size());
    }
}

TEST(ListJob, KeepsTheOrderOfAllRowsOnlyWhereManyAreWanted)
{
    ListJob few = run(13, Qt::AscendingOrder);
    few.run();
    EXPECT_EQ(few.sorted, nullptr) << "nobody sorts 990 rows for the sake of ten";
    ListJob many = run(27, Qt::AscendingOrder);
    many.run();
    ASSERT_NE(many.sorted, nullptr);
    EXPECT_EQ(many.sorted->order().size(), 1000U);
}
