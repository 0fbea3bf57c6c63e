#pragma once

#include "domain/mattersheet.h"

#include <QTableWidget>

#include <vector>

namespace yagura {

/// The targets of a measure as a table, for reading or for entering. Whether a target is treated as
/// abroad is said in words at its row: unknown and doubtful locations are.
class TargetTable : public QTableWidget {
    Q_OBJECT
public:
    enum Column { Address, Owner, Country, Confidence, Place, Grounds, ColumnCount };

    explicit TargetTable(bool editable, QWidget* parent = nullptr);

    std::vector<MeasureTarget> targets() const; ///< rows that say anything, trimmed
    void setTargets(const std::vector<MeasureTarget>& targets);
    void addRow(); ///< and begins to write in it
    void removeCurrentRow();
    int rowOf(int target) const; ///< the row in which `targets()[target]` stands
    QSize sizeHint() const override;

    /// `3 targets: 2 in Japan, 1 outside Japan, 0 with unknown location`.
    static QString countText(const std::vector<MeasureTarget>& targets);
    static QString placeText(const MeasureTarget& target);
    /// Whether the Foreign Minister is consulted before, and because of how many targets.
    static QString consultationText(const std::vector<MeasureTarget>& targets);

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    MeasureTarget targetAt(int row) const;
    void retranslate();
    void shareWidth();
    void showRow(int row, const MeasureTarget& target);
    void followEdit(const QTableWidgetItem* changed);
    bool m_editable;
};

} // namespace yagura
