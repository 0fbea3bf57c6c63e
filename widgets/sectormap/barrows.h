#pragma once

#include "sectormap/severitybars.h"

#include <QAbstractTableModel>

namespace yagura {

/// The bars of a chart as the rows of a table: the same numbers, for who reads or hears them.
class BarRows : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setBars(const QString& head, const std::vector<SeverityBar>& bars); ///< in their order

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Name, Total, FirstLevel };

    QString m_head;
    std::vector<SeverityBar> m_bars;
};

} // namespace yagura
