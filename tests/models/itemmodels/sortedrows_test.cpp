#include "itemmodels/sortedrows.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

Item item(int number, Severity severity, qint64 received)
{
    Item made;
    made.objectId = u"incident--%1"_s.arg(number, 4, 10, QChar(u'0'));
    made.type = u"incident"_s;
    made.kind = ItemKind::StixIncident;
    made.title = { u"停電 %1"_s.arg(number % 7), u"Outage %1"_s.arg(number % 7) };
    made.severity = severity;
    made.received = made.occurred = { received };
    return made;
}

struct Fixture {
    std::mt19937 random{ 20261123 };
    std::atomic_bool stop = false;
    PictureRows rows;

    int any(int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); }
    Item next(int number)
    {
        return item(number, static_cast<Severity>(any(6) - 1), 1'000 + any(50));
    }
    void grow(int count)
    {
        for (int n = 0; n < count; ++n)
            rows.append(next(rows.count()));
    }
};

} // namespace

TEST(SortedRows, FollowsNewAndChangedRowsLikeAFreshSort)
{
    for (const auto column : { IncidentListModel::SeverityColumn, IncidentListModel::TitleColumn,
             IncidentListModel::ReceivedColumn }) {
        Fixture f;
        f.grow(2000);
        const ListRule rule(column, Qt::DescendingOrder);
        auto known = std::make_shared<const SortedRows>(f.rows, rule, f.stop);
        f.grow(40);
        const std::vector<int> changed{ 3, 77, 500, 1999 };
        for (const int row : changed)
            f.rows.replace(row, f.next(row));
        const auto followed = SortedRows::followed(known, f.rows, changed, f.stop);
        ASSERT_TRUE(followed);
        EXPECT_EQ(followed->order(), SortedRows(f.rows, rule, f.stop).order());
    }
}

TEST(SortedRows, StaysWhatItIsWhereNothingChanged)
{
    Fixture f;
    f.grow(100);
    const auto known = std::make_shared<const SortedRows>(f.rows, ListRule(), f.stop);
    EXPECT_EQ(SortedRows::followed(known, f.rows, {}, f.stop), known);
}

TEST(SortedRows, LeavesManyNewRowsToAFreshSort)
{
    Fixture f;
    f.grow(100);
    const auto known = std::make_shared<const SortedRows>(f.rows, ListRule(), f.stop);
    f.grow(50);
    EXPECT_FALSE(SortedRows::followed(known, f.rows, {}, f.stop));
}
