#pragma once

#include "itemmodels/focus.h"
#include "itemmodels/incidentlistmodel.h"
#include "itemmodels/sectorrows.h"

#include <QAbstractProxyModel>

#include <vector>

namespace yagura {

/// The rows of the list that the selection leaves over, in one total order: worst first, then
/// newest received first, then by id. Keeps its own index of row numbers, because a general sorting
/// proxy is too slow for a million rows (performance.md). Both models and the focus outlive it. GUI
/// thread.
class FocusFilter : public QAbstractProxyModel {
    Q_OBJECT
public:
    enum class Show { Incidents, ThreatData, All };

    FocusFilter(IncidentListModel& list, const Focus& focus, QObject* parent = nullptr,
        ItemFilter allowed = {});

    Show show() const { return m_show; }
    void setShow(Show show);
    void setText(
        const QString& text); ///< every word of it must stand in title, summary, source or id

    /// The row of an object; invalid when the filter hides it.
    QModelIndex indexOf(const QString& objectId, int column = 0) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex& proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex& sourceIndex) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What a row is sorted by. Kept, because a changed item must be found where its old values had
    /// put it.
    struct Key {
        qint64 received = 0;
        int urgency = 0;
    };

    static Key keyOf(const Item& item);
    bool accepts(const Item& item) const;
    bool isBefore(int row, int other) const; ///< of the list's rows
    int positionOf(int row) const; ///< -1 when it is not shown
    void rebuild();
    void takeIn(int first, int last);
    void follow(int first, int last);
    void followRow(int row);
    void insertSorted(std::vector<int> rows);
    void move(int from, int row);
    void insertRun(std::vector<int>::const_iterator first, std::vector<int>::const_iterator last,
        int position);
    void refilter();

    IncidentListModel& m_list;
    const Focus& m_focus;
    ItemFilter m_allowed;
    SectorRows m_sectors;
    Show m_show = Show::Incidents;
    QStringList m_words; ///< folded
    int m_sectorRow = -1; ///< -1: all
    std::vector<Key> m_keys; ///< by row of the list
    std::vector<int> m_order; ///< rows of the list, in the order shown
};

} // namespace yagura
