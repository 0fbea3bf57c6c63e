#pragma once

#include <QTableView>

namespace yagura {

/// A table that says what a map or chart shows, row for row: walked by arrow keys, a row chosen by
/// click, Enter or Space.
class TwinTable : public QTableView {
    Q_OBJECT
public:
    TwinTable(const QString& objectName, QAbstractItemModel& model, QWidget* parent = nullptr);

    void showRow(int row); ///< the selection of the map; -1: none

signals:
    void rowChosen(int row);
    void menuWished(int row, const QPoint& at); ///< of the screen; also by the key W

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void wishMenu(const QModelIndex& row);
};

} // namespace yagura
