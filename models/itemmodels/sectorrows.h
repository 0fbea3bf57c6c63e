#pragma once

#include "base/language.h"
#include "picture/itemfacts.h"

#include <QHash>
#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace yagura {

/// What a model may show; empty: everything. A wall hands in its marking ceiling.
using ItemFilter = std::function<bool(const Item&)>;
using FactsFilter = std::function<bool(const ItemFacts&)>;

/// The rows in which sectors are shown: every `ci.*` field in the order of its list, then `other`
/// for what maps to none. A value; remembers where each received key belongs.
class SectorRows {
public:
    SectorRows();

    int count() const { return static_cast<int>(m_rows.size()); }
    const QString& key(int row) const { return m_rows[static_cast<size_t>(row)].key; }
    const BilingualText& name(int row) const { return m_rows[static_cast<size_t>(row)].name; }
    const BilingualText& shortName(int row) const
    {
        return m_rows[static_cast<size_t>(row)].shortName;
    }

    /// The row of a key as a source gave it: of either list, unknown or empty (both `other`).
    int rowOf(const QString& key) const;
    /// The row that has exactly this key; -1 for none. What `Focus::sector()` holds.
    int rowWithKey(const QString& key) const;

    /// What a key said before it was mapped: one entry for each field of either official list, and
    /// a last one for what is in neither. What a view of the other list counts by.
    int entryCount() const { return static_cast<int>(m_entries.size()) + 1; }
    int entryOf(const QString& key) const;
    /// The entries that a row is made of.
    std::span<const int> entriesOf(int row) const
    {
        return m_rows[static_cast<size_t>(row)].entries;
    }

private:
    struct Row {
        QString key;
        BilingualText name;
        BilingualText shortName;
        std::vector<int> entries;
    };
    std::vector<Row> m_rows;
    QHash<QString, int> m_entries;
    mutable QHash<QString, int> m_known;
};

} // namespace yagura
