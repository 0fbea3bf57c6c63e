#pragma once

#include "threat/threatgraph.h"
#include "threat/threatnames.h"

#include <QWidget>

#include <vector>

namespace yagura {

/// Draws what stands around one object: columns by steps, boxes with kind and name, lines for
/// statements. The same data always look the same. Arrow keys walk over the boxes, Enter puts the
/// chosen one into the middle. Belongs into a scroll area. GUI thread.
class ThreatGraphView : public QWidget {
    Q_OBJECT
public:
    ThreatGraphView(const ThreatBook& book, const ThreatNames& names, QWidget* parent = nullptr);

    void show(const ThreatGraph& graph);
    void chooseRelation(int relation); ///< by its index in the book; -1: none
    int current() const { return m_current; } ///< the node the keyboard is at; -1 without nodes
    QString currentId() const;
    QSize sizeHint() const override;

signals:
    void objectWished(const QString& id); ///< to be put into the middle
    void nodeChosen(const QString& id, const QRect& box); ///< the keyboard or the mouse is there
    void relationChosen(int relation);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect boxOf(int node) const;
    int nodeAt(QPoint point) const;
    int neighbour(int columns, int rows) const;
    void choose(int node);
    void arrange();
    void paintEdges(QPainter& painter) const;
    void paintNode(QPainter& painter, int node) const;

    const ThreatBook& m_book;
    const ThreatNames& m_names;
    ThreatGraph m_graph;
    std::vector<int> m_perColumn; ///< how many boxes each column has
    int m_current = -1;
    int m_relation = -1;
};

} // namespace yagura
