#include "itemmodels/listrule.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

using Column = IncidentListModel::Column;

Item item(const QString& id, const QString& title = {}, qint64 received = 1)
{
    Item made;
    made.objectId = id;
    made.type = u"incident"_s;
    made.title = { title, title };
    made.received = { received };
    return made;
}

QStringList sorted(const std::vector<Item>& items, const ListRule& rule)
{
    PictureRows rows;
    for (const Item& one : items)
        rows.append(one);
    std::vector<int> order(items.size());
    std::iota(order.begin(), order.end(), 0);
    rule.sort(rows, order, false);
    QStringList ids;
    for (const int row : order)
        ids << rows.objectId(row);
    return ids;
}

const QStringList abc{ u"a"_s, u"b"_s, u"c"_s };
const QStringList cba{ u"c"_s, u"b"_s, u"a"_s };

} // namespace

TEST(ListRule, SortsByEveryColumnInBothDirections)
{
    std::vector<Item> items{ item(u"b"_s), item(u"a"_s), item(u"c"_s) };
    const auto give = [&](auto set) {
        set(items[1], 0);
        set(items[0], 1);
        set(items[2], 2);
    };
    const auto level = [](Item& one, int n) { one.severity = static_cast<Severity>(n + 2); };
    const auto title = [](Item& one, int n) { one.title.ja = u"同じ始まりの題名 %1"_s.arg(n); };
    const auto sector = [](Item& one, int n) {
        one.sector = std::array{ u"ci.ict"_s, u"ci.finance"_s, u"x-own"_s }[static_cast<size_t>(n)];
    };
    const auto place = [](Item& one, int n) { one.prefecture = static_cast<PrefectureCode>(n); };
    const auto kind = [](Item& one, int n) { one.kind = static_cast<ItemKind>(n); };
    const auto occurred = [](Item& one, int n) { one.occurred = { n * 5 - 5 }; };
    const auto received = [](Item& one, int n) { one.received = { n + 1 }; };
    const auto source = [](Item& one, int n) { one.source = u"urn:feed:%1"_s.arg(n); };
    const auto marking = [](Item& one, int n) { one.marking.tlp = static_cast<Tlp>(n); };
    const auto check = [&](Column column, auto set) {
        give(set);
        EXPECT_EQ(sorted(items, ListRule(column, Qt::AscendingOrder)), abc) << column;
        EXPECT_EQ(sorted(items, ListRule(column, Qt::DescendingOrder)), cba) << column;
    };
    check(Column::SeverityColumn, level);
    check(Column::TitleColumn, title);
    check(Column::SectorColumn, sector);
    check(Column::PrefectureColumn, place);
    check(Column::KindColumn, kind);
    check(Column::OccurredColumn, occurred);
    check(Column::ReceivedColumn, received);
    check(Column::SourceColumn, source);
    check(Column::MarkingColumn, marking);
}

TEST(ListRule, PutsEqualOnesNewestFirstAndThenById)
{
    const std::vector<Item> items{ item(u"c"_s, u"x"_s, 5), item(u"b"_s, u"x"_s, 9),
        item(u"a"_s, u"x"_s, 5), item(u"d"_s, u"x"_s, 9) };
    const QStringList expected{ u"b"_s, u"d"_s, u"a"_s, u"c"_s };
    for (int column = 0; column < IncidentListModel::ColumnCount; ++column) {
        if (column == Column::ReceivedColumn)
            continue;
        for (const auto order : { Qt::AscendingOrder, Qt::DescendingOrder })
            EXPECT_EQ(sorted(items, ListRule(static_cast<Column>(column), order)), expected)
                << column;
    }
}

TEST(ListRule, ComparesTitlesOfTheLanguageWithoutCase)
{
    std::vector<Item> items{ item(u"b"_s, u"い"_s), item(u"a"_s, u"ろ"_s) };
    items[0].title.en = u"beta"_s;
    items[1].title.en = u"ALPHA"_s;
    const auto by = [](Language language) {
        return ListRule(Column::TitleColumn, Qt::AscendingOrder, language);
    };
    EXPECT_EQ(sorted(items, by(Language::Japanese)), QStringList({ u"b"_s, u"a"_s }));
    EXPECT_EQ(sorted(items, by(Language::English)), QStringList({ u"a"_s, u"b"_s }));
}

TEST(ListRule, SortsManyAsItComparesTwo)
{
    std::mt19937 random(11);
    const auto any = [&](unsigned below) { return static_cast<int>(random() % below); };
    PictureRows rows;
    for (int n = 0; n < 3000; ++n) {
        Item one = item(any(2)
                ? u"%1"_s.arg(n)
                : u"incident--00000000-0000-4000-8000-%1"_s.arg(any(3000), 12, 10, QChar(u'0')),
            QString(any(9), u'題') + QString::number(any(30)), any(40));
        one.severity = static_cast<Severity>(any(6) - 1);
        one.occurred = { any(9) - 4 };
        one.sector = any(2) ? u"ci.power"_s : u"ci.water"_s;
        one.source = u"s%1"_s.arg(any(4));
        one.prefecture = static_cast<PrefectureCode>(any(48));
        rows.append(one);
    }
    for (int column = 0; column < IncidentListModel::ColumnCount; ++column) {
        for (const auto direction : { Qt::AscendingOrder, Qt::DescendingOrder }) {
            const ListRule rule(static_cast<Column>(column), direction);
            std::vector<int> order(3000);
            std::iota(order.begin(), order.end(), 0);
            rule.sort(rows, order, false);
            int wrong = 0;
            for (std::size_t n = 1; n < order.size(); ++n) {
                const int a = order[n - 1];
                const int b = order[n];
                const bool isSameId = rows.objectId(a) == rows.objectId(b);
                wrong += rule.isBefore(rows, b, a) || (!isSameId && !rule.isBefore(rows, a, b));
                wrong += rule.isBefore(rows, rule.keyOf(rows, a), rule.keyOf(rows, b))
                    != rule.isBefore(rows, a, b);
            }
            EXPECT_EQ(wrong, 0) << column;
        }
    }
}

TEST(ListRule, PutsWhatIsNobodysBeforeWhatHasToBeDoneFirst)
{
    std::vector<Item> items;
    for (const QString& id : { u"late"_s, u"soon"_s, u"open"_s, u"nobodys"_s, u"over"_s })
        items.push_back(item(id));
    for (Item& one : items)
        one.kind = ItemKind::StixIncident;
    items.back().closed = true;
    items.push_back(item(u"actor"_s));
    items.back().kind = ItemKind::ThreatActor;
    ListRule rule(Column::NextColumn, Qt::AscendingOrder);
    rule.setLimits(std::make_shared<const QHash<QString, Instant>>(
        QHash<QString, Instant>{ { u"late"_s, Instant{ 2000 } }, { u"soon"_s, Instant{ 1000 } },
            { u"open"_s, Instant() } }));
    EXPECT_EQ(sorted(items, rule),
        (QStringList{ u"nobodys"_s, u"soon"_s, u"late"_s, u"open"_s, u"actor"_s, u"over"_s }));
}
