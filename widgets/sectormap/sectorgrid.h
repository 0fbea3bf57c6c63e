#pragma once

#include "itemmodels/focus.h"
#include "itemmodels/sectorstatusmodel.h"

#include <QTableView>

namespace yagura {

class SectorGridTexts;

/// Sector × prefecture, equal in rank to the map and its twin for screen readers: a real table with
/// a keyboard cursor. A click, Enter or Space on a cell or head focuses it everywhere; the focus
/// set elsewhere is shown here.
class SectorGrid : public QTableView {
    Q_OBJECT
public:
    SectorGrid(SectorStatusModel& model, Focus& focus, QWidget* parent = nullptr);
    ~SectorGrid() override;

    int heightForAllRows() const; ///< at their lowest
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void showFocus();
    void fitSections();
    void retranslate();

    SectorStatusModel& m_status;
    Focus& m_focus;
    SectorGridTexts* m_texts;
};

} // namespace yagura
