#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <vector>

namespace yagura {

/// Finds the row of a name by its hash, at 10 to 20 bytes a row. The names themselves are the
/// caller's. Many small tables, so that none ever takes long to grow.
class RowIndex {
public:
    void clear() { *this = {}; }

    /// The row with this hash of which `isThis(row)` holds; -1 for none.
    template <typename IsThis> int find(quint64 hash, IsThis isThis) const
    {
        const Table& table = m_tables[tableOf(hash)];
        if (table.places.empty())
            return -1;
        const auto mark = static_cast<quint32>(hash);
        for (std::size_t at = mark;; ++at) {
            const Slot& slot = table.places[at & (table.places.size() - 1)];
            if (slot.row < 0 || (slot.mark == mark && isThis(slot.row)))
                return slot.row;
        }
    }

    void insert(quint64 hash, int row) ///< that is not in yet
    {
        Table& table = m_tables[tableOf(hash)];
        if ((table.count + 1) * 5 > table.places.size() * 4)
            grow(table);
        put(table, { static_cast<quint32>(hash), row });
    }

private:
    struct Slot {
        quint32 mark = 0; ///< half of the hash: names are compared once
        qint32 row = -1; ///< -1: empty
    };
    struct Table {
        std::vector<Slot> places;
        std::size_t count = 0;
    };
    static constexpr std::size_t tableCount = 256;
    static constexpr std::size_t leastPlaces = 8;

    static std::size_t tableOf(quint64 hash) { return hash >> 56; }
    static void put(Table& table, const Slot& slot)
    {
        std::size_t at = slot.mark;
        while (table.places[at & (table.places.size() - 1)].row >= 0)
            ++at;
        table.places[at & (table.places.size() - 1)] = slot;
        ++table.count;
    }
    static void grow(Table& table)
    {
        Table larger;
        larger.places.resize(std::max(leastPlaces, table.places.size() * 2));
        for (const Slot& slot : table.places) {
            if (slot.row >= 0)
                put(larger, slot);
        }
        table = std::move(larger);
    }

    std::array<Table, tableCount> m_tables;
};

} // namespace yagura
