#pragma once

#include "domain/placewatch.h"
#include "itemmodels/sectorstatusmodel.h"
#include "itemmodels/workspace.h"

#include <QTableView>

class QComboBox;
class QToolButton;

namespace yagura {

class SectorGridModel;

/// Sector × prefecture, equal in rank to the map and its twin for screen readers: a real table with
/// a keyboard cursor. A click, Enter or Space on a cell or head focuses it everywhere; the focus
/// set elsewhere is shown here. In its corner stand the choice of the official list and the button
/// (key R) that closes the prefectures into regions; a region's band opens and closes it alone.
class SectorGrid : public QTableView {
    Q_OBJECT
public:
    SectorGrid(SectorStatusModel& model, Workspace& workspace, QWidget* parent = nullptr);
    ~SectorGrid() override;

    int heightForAllRows() const; ///< at their lowest
    QSize sizeHint() const override;
    SectorGridModel& gridModel() const { return *m_rows; }

signals:
    /// A menu for a field, or for the sector or place of a head; `at` is of the screen. Key W.
    void watchWished(const QPoint& at, const yagura::PlaceWatch& field);
    void heightChanged(); ///< other rows: other heights for all of them

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeCorner();
    void placeCorner();
    void toggleRegions();
    void toggleRegionOf(int column);
    void choose(const QModelIndex& index);
    void wishWatch(const QModelIndex& index);
    void watchHeads();
    void showFocus();
    void fitSections();
    void retranslate();

    SectorStatusModel& m_status;
    Focus& m_focus;
    SectorGridModel* m_rows;
    QWidget* m_corner = nullptr;
    QComboBox* m_list = nullptr;
    QToolButton* m_regions = nullptr;
};

} // namespace yagura
