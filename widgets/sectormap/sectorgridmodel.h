#pragma once

#include "domain/placewatch.h"
#include "itemmodels/sectorentries.h"
#include "itemmodels/sectorstatusmodel.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <span>

namespace yagura {

class PlaceWatches;

/// The sector picture as the grid shows it: in the rows of either official list, with its regions
/// opened into prefectures or closed into one column each, in the words of the screen's language.
/// Roles are SectorStatusModel's. GUI thread; status and picture outlive it.
class SectorGridModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class List { Critical, Core };
    enum Role {
        LeaningRole
        = SectorStatusModel::TotalRole + 1, ///< vertical header: leans on the chosen one
        ClosedRole, ///< horizontal header: a whole region in one column
        InForceRole, ///< vertical header
        WatchedRole, ///< of a field and of both heads: bool
        RegionWatchedRole, ///< horizontal header: the region that the column is of
        SharedRole, ///< vertical header: how many of its open incidents count in other rows too
    };

    SectorGridModel(const SectorStatusModel& status, const CommonPicture& picture,
        const PictureClock& clock, QObject* parent = nullptr);
    ~SectorGridModel() override;

    List list() const { return m_list; }
    void setList(List list);
    /// Regions are numbered 0 to 7 from north to south.
    bool isClosed(int region) const { return m_closed.contains(region); }
    void toggleRegion(int region);
    void closeAll(bool closed);
    bool allClosed() const;

    int regionOf(int column) const; ///< -1: no prefecture
    /// The prefecture of a column; 0 for a closed region and for "no prefecture".
    PrefectureCode prefectureAt(int column) const;
    int columnOf(PrefectureCode code) const; ///< of its closed region, if it is
    bool isNoPlace(int column) const { return column == columnCount() - 1; }
    /// What `Focus::sector()` holds when this row is chosen: a field of the critical list, which
    /// every row of the core list maps to, or `other`.
    QString focusKey(int row) const;
    std::span<const int> entriesOf(int row) const; ///< of SectorRows: what is counted here
    bool isShared(int entry) const; ///< counted in more than one row
    QList<int> rowsWithFocus(const QString& key) const;
    void setWatches(const PlaceWatches& watches); ///< outlive it
    /// What a watch on the field names; -1 for row or column: on the other alone.
    PlaceWatch fieldAt(int row, int column) const;
    PlaceWatch regionAt(int column) const; ///< the same of the whole region
    void setLeaning(const QSet<QString>& focusKeys); ///< who leans on the chosen sector
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// A row's total is another. Not `headerDataChanged()`: at that a table lays itself out, and
    /// draws everything, for what changes no size.
    void totalChanged(int row);

private:
    struct Row {
        QString key; ///< of this field
        QString focus;
        BilingualText name;
        BilingualText shortName;
        bool inForce = true;
        std::vector<int> entries; ///< what is counted here
    };
    struct Column {
        int region = -1;
        std::vector<int> sources; ///< columns of SectorStatusModel
    };
    void makeRows();
    void makeCriticalRows();
    void makeCoreRows();
    void makeColumns();
    void announce();
    void announceAll();
    bool hasChanged(int cell, const SectorCell& now);
    SectorCell cell(const Row& row, std::span<const int> columns) const;
    SectorEntries::Count count(std::span<const int> entries, std::span<const int> columns) const;
    int sharedOf(const Row& row, std::span<const int> columns) const;
    QString origin(const Row& row, std::span<const int> columns) const;
    QString columnName(int column) const;
    bool isWatched(int row, int column) const;
    QString watchedWord(int row, int column) const;
    QString sentences(const Row& row, std::span<const int> columns) const;
    QVariant rowHead(int row, int role) const;
    QVariant columnHead(int column, int role) const;

    const SectorStatusModel& m_status;
    const PictureClock& m_clock;
    SectorEntries m_entries;
    List m_list = List::Critical;
    QSet<int> m_closed;
    QSet<QString> m_leaning;
    const PlaceWatches* m_watches = nullptr;
    std::vector<Row> m_rows;
    std::vector<Column> m_columns;
    std::vector<int> m_all; ///< every column of SectorStatusModel
    std::vector<int> m_sharedEntries; ///< counted in more than one row
    /// As announced last: rows of the shown columns, each with its total behind them.
    std::vector<SectorCell> m_announced;
    QTimer m_soon;
};

} // namespace yagura
