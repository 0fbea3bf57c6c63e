#pragma once

#include <QTableView>

namespace yagura {

/// A table whose rows are all of one height. It draws the cells that are seen and keeps nothing for
/// the others, so a million rows cost what ten do: Qt's own table keeps a section of its vertical
/// header for each row, and walks through all of them at every insertion. What is inserted or
/// removed above the screen moves nothing on it. Typing letters does not search. GUI thread.
class RowGrid : public QTableView {
    Q_OBJECT
public:
    explicit RowGrid(QWidget* parent = nullptr);

    void setLineHeight(int pixels);
    int lineHeight() const { return m_lineHeight; }
    int topRow() const; ///< the first that is seen

    void setModel(QAbstractItemModel* model) override;
    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString& search) override;

public slots:
    void dataChanged(
        const QModelIndex& first, const QModelIndex& last, const QList<int>& roles = {}) override;

protected slots:
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void updateGeometries() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int verticalOffset() const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;

private:
    int rowCount() const;
    int wholeRows() const; ///< that fit into the window, at least one
    int rowNear(int y) const; ///< may be behind the last
    int columnBeside(int column, int step) const; ///< the next one that is seen
    int columnAtEnd(bool first) const;
    QRect rowsRect(int first, int last) const;
    void paintRow(QPainter& painter, QStyleOptionViewItem& cell, int row, const QRect& area);
    void countRows();
    void moveUnseen(int rows);
    void pushDown(int first, int rows);
    void followRemoved(int first, int last);

    int m_lineHeight = 24;
    int m_pushes = 0; ///< rows were pushed down so often since the last picture
    bool m_isUnseen = false; ///< the scroll bar moves, the picture does not
    bool m_isLayingOut = false;
    QMetaObject::Connection m_removed;
};

} // namespace yagura
