#pragma once

#include "exercise/afteraction.h"

#include <QAbstractTableModel>

#include <vector>

namespace yagura {

/// The figures of every seat as a table. Owned by the panel; GUI thread.
class FiguresModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Seat,
        Opened,
        ToOpen,
        Given,
        ToSign,
        Notices,
        ToNotify,
        MissedNotices,
        Refused,
        Columns
    };
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<SeatFigures> figures);
    const std::vector<SeatFigures>& figures() const { return m_figures; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<SeatFigures> m_figures;
};

} // namespace yagura
