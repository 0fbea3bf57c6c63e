#pragma once

#include "base/instant.h"
#include "picture/itemfacts.h"

#include <QHash>
#include <QObject>

#include <optional>
#include <vector>

namespace yagura {

/// What we hold to be true now (or held at the fixed instant that is shown): the newest version of
/// every object. Announces before and after each change, so that item models can mirror it exactly.
/// Holds no raw bytes. GUI thread; changed only by `apply()` and `reset()`, which the console calls
/// with what is already stored.
class CommonPicture : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Rows in order of first appearance; they never move.
    int rowCount() const { return static_cast<int>(m_items.size()); }
    Item item(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    std::vector<Item> allItems() const { return m_items; } ///< a copy: for few rows or rare asking
    /// For loops over many rows: no words, no allocation.
    ItemFacts facts(int row) const;
    const Lineage& lineage(int number) const
    {
        return m_lineages[static_cast<std::size_t>(number)];
    }
    int lineageCount() const
    {
        return static_cast<int>(m_lineages.size());
    } ///< only grows, but for a reset
    const QString& sourceOf(int row) const { return lineage(facts(row).lineage).source; }
    const QString& sectorKeyOf(int row) const { return lineage(facts(row).lineage).sector; }
    QString objectIdOf(int row) const { return m_items[static_cast<std::size_t>(row)].objectId; }
    BilingualText titleOf(int row) const { return m_items[static_cast<std::size_t>(row)].title; }
    std::optional<Item> find(const QString& objectId) const;
    int rowOf(const QString& objectId) const; ///< -1 when it is not there

    /// Takes stored items in: new objects become rows at the end, a newer `modified` replaces its
    /// row (an older one only counts as a version).
    void apply(const std::vector<Item>& stored);
    /// The picture as of another instant, whole.
    void reset(std::vector<Item> items);

signals:
    void rowsAboutToBeInserted(int first, int last);
    void rowsInserted(int first, int last);
    void rowsChanged(int first, int last); ///< the rows between may be untouched
    void aboutToBeReset();
    void wasReset();

private:
    void announceChanges(std::vector<int> touched);
    void append(std::vector<Item> fresh);
    int lineageOf(const Item& item) const;

    std::vector<Item> m_items;
    QHash<QString, int> m_rows;
    mutable std::vector<Lineage> m_lineages;
};

} // namespace yagura
