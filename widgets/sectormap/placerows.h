#pragma once

#include "itemmodels/focus.h"
#include "itemmodels/sectorstatusmodel.h"

#include <QAbstractTableModel>

namespace yagura {

/// What the map of the prefectures says, as rows: the 47 in the order of their codes, then what has
/// no prefecture. Within the focused sector, like the map. GUI thread; model and focus outlive it.
class PlaceRows : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Place, Region, Worst, Open, Unassessed, Changed, Reporting };

    PlaceRows(const SectorStatusModel& status, const Focus& focus, QObject* parent = nullptr);

    static PrefectureCode codeAt(int row) { return SectorStatusModel::prefectureAt(row); }
    static int rowOf(PrefectureCode code) { return SectorStatusModel::columnOf(code); }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SectorCell cell(int row) const;
    QString words(const SectorCell& cell, int row, Column column) const;
    void refresh(int first, int last);

    const SectorStatusModel& m_status;
    const Focus& m_focus;
};

} // namespace yagura
