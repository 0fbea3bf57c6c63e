#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace yagura {

/// Finds the row of a name by its hash, at about eight bytes a row. The names themselves are the
/// caller's. Many small tables, so that none ever takes long to grow.
class RowIndex {
public:
    void clear() { *this = {}; }

    /// The row with this hash of which `isThis(row)` holds; -1 for none.
    template <typename IsThis> int find(quint64 hash, IsThis isThis) const
    {
        const Table& table = m_tables[tableOf(hash)];
        if (table.rows.empty())
            return -1;
        for (std::size_t slot = slotOf(hash, table);; slot = next(slot, table)) {
            if (table.marks[slot] == empty)
                return -1;
            const int row = static_cast<int>(table.rows[slot]);
            if (table.marks[slot] == markOf(hash) && isThis(row))
                return row;
        }
    }

    /// `hashOf(row)` of any row that is in, for when its table grows. The row must not be in yet.
    template <typename HashOf> void insert(quint64 hash, int row, HashOf hashOf)
    {
        Table& table = m_tables[tableOf(hash)];
        if ((table.count + 1) * 5 > table.rows.size() * 4)
            grow(table, hashOf);
        put(table, hash, static_cast<quint32>(row));
    }

private:
    struct Table {
        std::vector<quint32> rows;
        std::vector<quint8> marks; ///< eight bits of the hash: most wrong rows are never looked at
        std::size_t count = 0;
    };
    static constexpr std::size_t tableCount = 256;
    static constexpr std::size_t leastSlots = 8;
    static constexpr quint8 empty = 0;

    static std::size_t tableOf(quint64 hash) { return hash >> 56; }
    static quint8 markOf(quint64 hash) { return static_cast<quint8>((hash >> 48) | 1); }
    static std::size_t slotOf(quint64 hash, const Table& table)
    {
        return hash & (table.rows.size() - 1);
    }
    static std::size_t next(std::size_t slot, const Table& table)
    {
        return (slot + 1) & (table.rows.size() - 1);
    }
    static void put(Table& table, quint64 hash, quint32 row)
    {
        std::size_t slot = slotOf(hash, table);
        while (table.marks[slot] != empty)
            slot = next(slot, table);
        table.rows[slot] = row;
        table.marks[slot] = markOf(hash);
        ++table.count;
    }
    template <typename HashOf> static void grow(Table& table, HashOf hashOf)
    {
        Table larger;
        const std::size_t size = std::max(leastSlots, table.rows.size() * 2);
        larger.rows.resize(size);
        larger.marks.resize(size);
        for (std::size_t slot = 0; slot < table.rows.size(); ++slot) {
            if (table.marks[slot] != empty)
                put(larger, hashOf(static_cast<int>(table.rows[slot])), table.rows[slot]);
        }
        table = std::move(larger);
    }

    std::array<Table, tableCount> m_tables;
};

} // namespace yagura
