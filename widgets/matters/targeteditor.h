#pragma once

#include "domain/mattersheet.h"
#include "matters/formgap.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace yagura {

class PlainLabel;
class TargetTable;

/// The counted list of a measure's targets, as it is entered: row by row, or pasted from a list.
/// Says the count, and what it means for the Foreign Minister's consultation. GUI thread.
class TargetEditor : public QWidget {
    Q_OBJECT
public:
    static constexpr int most = 100; ///< of one list (target-list.v1)

    explicit TargetEditor(QWidget* parent = nullptr);

    std::vector<MeasureTarget> targets() const;
    void setTargets(const std::vector<MeasureTarget>& targets);
    /// Adds what a person copied elsewhere: one target a line, its cells apart by tabs, commas or
    /// semicolons, in the order of the columns (address, owner, country, grade, grounds).
    void addLines(const QString& text);
    /// In the urgent lane an address is enough.
    FormGap gap(bool isUrgent) const;

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void paste();
    FormGap gapAt(int target, int column, const QString& sentence) const;

    TargetTable* m_table;
    PlainLabel* m_count;
    PlainLabel* m_consultation;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_paste;
};

} // namespace yagura
