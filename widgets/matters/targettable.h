#pragma once

#include "domain/mattersheet.h"

#include <QTableWidget>

#include <vector>

namespace yagura {

/// The targets of a measure as a table, for reading or for entering. Whether a target is abroad or
/// unknown is said in words beside its country: unknown is treated as abroad.
class TargetTable : public QTableWidget {
    Q_OBJECT
public:
    explicit TargetTable(bool editable, QWidget* parent = nullptr);

    std::vector<MeasureTarget> targets() const; ///< rows with an address, trimmed
    void setTargets(const std::vector<MeasureTarget>& targets);
    void addRow();
    void removeCurrentRow();
    QSize sizeHint() const override;

    /// `3 targets: 2 in Japan, 1 abroad, 0 with unknown location`.
    static QString countText(const std::vector<MeasureTarget>& targets);
    static QString placeText(const QString& country);

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Column { Address, Owner, Country, Place, Confidence, Grounds, ColumnCount };
    void retranslate();
    void fillRow(int row, const MeasureTarget& target);
    void followEdit(QTableWidgetItem* item);
    bool m_editable;
};

} // namespace yagura
