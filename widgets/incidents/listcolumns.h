#pragma once

#include "itemmodels/incidentlistmodel.h"
#include "itemmodels/savedview.h"

#include <QObject>

#include <vector>

class QMenu;

namespace yagura {

class RowGrid;

/// Which columns of the incident list are seen, in which order and how wide: as many as the window
/// holds, by how much they are needed, until the person says otherwise by hand or by menu (right
/// button, or the menu key on a cell). Belongs to its grid. GUI thread.
class ListColumns : public QObject {
    Q_OBJECT
public:
    using Column = IncidentListModel::Column;

    explicit ListColumns(RowGrid& grid);

    void fit(); ///< after the font, the language or the width changed
    /// Whether the list holds threat data alone, of which other columns are needed.
    void setOfThreats(bool isOfThreats);
    /// What the person has said; empty: as many as fit.
    std::vector<ViewColumn> own() const;
    void setOwn(const std::vector<ViewColumn>& columns);

    /// Everything that can be done with columns, and with this one (-1: none); of the caller.
    QMenu* menuFor(int column);

signals:
    void sortWished(int column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int digits(int width) const; ///< pixels in hundredths of a digit's width
    int pixels(int digits) const;
    int samplePixels(Column column) const;
    void chooseByNeed();
    void spreadTitle();
    void takeOver(); ///< what is seen is now what the person wants
    void openMenu(int column, const QPoint& globalPos);
    void addMoves(QMenu& menu, int column);
    void addChoices(QMenu& menu);
    void move(int column, int step);
    void widen(int column, int percent);
    void show(int column, bool isShown);
    QString nameOf(int column) const;

    RowGrid& m_grid;
    bool m_isOwn = false;
    bool m_isOfThreats = false;
    bool m_isFitting = false; ///< what changes now is not the person's doing
};

} // namespace yagura
