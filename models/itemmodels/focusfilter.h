#pragma once

#include "itemmodels/focus.h"
#include "itemmodels/incidentlistmodel.h"
#include "itemmodels/listjob.h"

#include <QAbstractProxyModel>
#include <QHash>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace yagura {

/// The rows of the list that the selection and a query leave over, in one total order; worst first
/// unless another column was chosen. Keeps its own index of row numbers, because a general sorting
/// proxy is too slow for a million rows (performance.md). Long lists are sorted and filtered on
/// another thread while this one goes on showing, and following, what it showed before. Both models
/// and the focus outlive it. GUI thread.
class FocusFilter : public QAbstractProxyModel {
    Q_OBJECT
public:
    using Show = ListSieve::Show;

    FocusFilter(IncidentListModel& list, const Focus& focus, QObject* parent = nullptr,
        FactsFilter allowed = {});
    ~FocusFilter() override;

    Show show() const { return m_wanted.sieve.show; }
    const ListSieve& sieve() const { return m_wanted.sieve; } ///< as wished last
    void setShow(Show show);
    /// What must hold of a row; `hits` is the text index's answer to the same query, null where it
    /// has none.
    void setQuery(SharedQuery query, SharedHits hits);
    /// Every word of it must stand in title, summary, source or id: a query of words alone.
    void setText(const QString& text);

    /// Titles are those of the language.
    void sortBy(IncidentListModel::Column column, Qt::SortOrder order, Language language);
    const ListRule& rule() const { return m_wanted.rule; } ///< as wished last
    /// What NextColumn is sorted by (ListRule::setLimits).
    void setLimits(ListRule::Limits limits);
    bool isBusy() const { return m_busy; } ///< what is shown is not yet what was wished

    /// The row of an object; invalid when the filter hides it.
    QModelIndex indexOf(const QString& objectId, int column = 0) const;
    int pictureRow(int row) const { return m_order.at(row); } ///< of the picture, to a row shown
    std::vector<int> pictureRows() const { return m_order.all(); } ///< of all rows, as they stand

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex& proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex& sourceIndex) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void busyChanged(bool busy);

private:
    void followSource();
    const PictureRows& rows() const { return m_list.picture().rows(); }
    bool isBefore(int row, int other) const; ///< of the list's rows
    ListRule::Key keyOf(int row) const;
    int positionOf(int row) const; ///< -1 when it is not shown
    int placeOf(int row) const; ///< where it would stand
    void readFocus();
    void apply();
    void start();
    void finish(const std::shared_ptr<ListJob>& job);
    void install(ListJob& job);
    void tellBusy(bool busy);
    void drop();
    void keep(const ListJob& job);
    void forgetSorted();
    void takeIn(int first, int last);
    void note(int first, int last);
    void follow(int first, int last);
    void followTogether(int first, int last);
    void followRow(int row);
    void insertSorted(std::vector<int> rows);
    void insertRun(std::span<const int> run, int position);
    void move(int from, int row);

    IncidentListModel& m_list;
    const Focus& m_focus;
    ListChoice m_shown;
    ListChoice m_wanted;
    RowOrder m_order; ///< rows of the list, in the order shown
    QHash<int, ListRule::Key> m_before; ///< rows that are changing, by what they said before
    std::shared_ptr<ListJob> m_job; ///< null: nothing runs
    SortedRows::Shared m_sorted; ///< what another filter begins with; null: nothing
    std::vector<int> m_changed; ///< rows that changed since, some more than once
    bool m_busy = false;
    QThreadPool m_pool; ///< waits for what it runs when it goes
};

} // namespace yagura
