#pragma once

#include "picture/picturerows.h"
#include "picture/rowindex.h"
#include "store/picturesteps.h"

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

    /// Rows in order of arrival here, which is no order of time; they never move.
    int rowCount() const { return m_rows.count(); }
    Item item(int row) const { return m_rows.item(row); } ///< whole, but for `sentUs`
    /// For loops over many rows: no words, no allocation.
    ItemFacts facts(int row) const { return m_rows.facts(row); }
    const Lineage& lineage(int number) const { return m_rows.lineage(number); }
    int lineageCount() const { return m_rows.lineageCount(); } ///< only grows
    const QString& sourceOf(int row) const { return lineage(facts(row).lineage).source; }
    const QString& sectorKeyOf(int row) const { return lineage(facts(row).lineage).sector; }
    QString objectIdOf(int row) const { return m_rows.objectId(row); }
    BilingualText titleOf(int row) const { return m_rows.title(row); }
    std::optional<Item> find(const QString& objectId) const;
    int rowOf(const QString& objectId) const; ///< -1 when it is not there, or not yet known
    int knownCount() const { return rowCount() - m_absent; } ///< rows that are not absent
    std::vector<Item> allItems() const; ///< a copy: for few rows or rare asking
    /// All rows as they are now: a cheap copy of it may be read on another thread.
    const PictureRows& rows() const { return m_rows; }

    /// Takes stored items in: new objects become rows at the end, a newer version replaces its row
    /// (an older one only counts as a version). Of two with the same `modified` the one stored
    /// later is the newer, in whichever order they come.
    void apply(const std::vector<Item>& stored) { apply(std::vector{ &stored }); }
    /// The same for several that were stored one after the other, in one announcement.
    void apply(const std::vector<const std::vector<Item>*>& stored);
    /// What a step back does to objects of which so many versions were stored since: rows that have
    /// no older one, and objects with the number of theirs.
    struct Retreat {
        std::vector<int> gone = {};
        QHash<QString, int> older = {};
    };
    Retreat retreat(const std::vector<ObjectVersions>& later) const;
    /// Takes that step: what is gone becomes absent and keeps its row, and `older` stands for the
    /// versions that are shown of these objects.
    void stepBack(const Retreat& retreat, const std::vector<Item>& older);
    /// The picture as of another instant, whole.
    void reset(const std::vector<Item>& items);

signals:
    void rowsAboutToBeInserted(int first, int last);
    void rowsInserted(int first, int last);
    void rowsAboutToBeChanged(int first, int last); ///< they still say what they said
    void rowsChanged(int first, int last);
    void aboutToBeReset();
    void wasReset();

private:
    struct Change;
    struct Gathering;

    void append(const std::vector<Change>& fresh);
    void change(std::vector<Change> known);
    void put(const Item& item, int versions);
    int placeOf(const QString& objectId) const; ///< also of what is absent
    template <typename Each> void announceRuns(const std::vector<int>& rows, const Each& each);

    PictureRows m_rows;
    RowIndex m_index;
    int m_absent = 0;
};

} // namespace yagura
