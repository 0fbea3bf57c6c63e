#include "threat/threatgraphview.h"

#include "common/look.h"
#include "common/plaintext.h"
#include "threat/threatwords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 12;
constexpr int gap = 8; // between boxes of a column
constexpr int fewestSteps = 2; // columns are as wide as if there were two of them

int boxHeight(const QFontMetrics& metrics)
{
    return 2 * metrics.height() + 8;
}

} // namespace

ThreatGraphView::ThreatGraphView(const ThreatBook& book, const ThreatNames& names, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_names(names)
{
    setObjectName(u"threatGraph"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
    connect(&book, &ThreatBook::aboutToBeReset, this, [this] { show({}); });
    arrange();
}

void ThreatGraphView::show(const ThreatGraph& graph)
{
    const QString before = currentId();
    m_graph = graph;
    m_relation = -1;
    const int same = m_graph.nodeOf(before);
    m_current = m_graph.nodes.empty() ? -1 : std::max(0, same);
    arrange();
}

QString ThreatGraphView::currentId() const
{
    return m_current < 0 ? QString() : m_graph.nodes[static_cast<std::size_t>(m_current)].id;
}

void ThreatGraphView::arrange()
{
    m_perColumn.assign(1, 0);
    for (const ThreatGraph::Node& node : m_graph.nodes) {
        if (static_cast<std::size_t>(node.step) >= m_perColumn.size())
            m_perColumn.resize(static_cast<std::size_t>(node.step) + 1, 0);
        ++m_perColumn[static_cast<std::size_t>(node.step)];
    }
    const int rows = *std::max_element(m_perColumn.begin(), m_perColumn.end());
    setMinimumHeight(2 * margin + rows * (boxHeight(fontMetrics()) + gap));
    setMinimumWidth(
        2 * margin + int(m_perColumn.size()) * fontMetrics().horizontalAdvance(u'0') * 24);
    //: Name of the drawing for screen readers: %n objects
    setAccessibleName(tr("Graph of relations, %n objects", nullptr, int(m_graph.nodes.size())));
    updateGeometry();
    update();
}

QSize ThreatGraphView::sizeHint() const
{
    return { minimumWidth(), minimumHeight() };
}

QRect ThreatGraphView::boxOf(int node) const
{
    const ThreatGraph::Node& at = m_graph.nodes[static_cast<std::size_t>(node)];
    const int columns = std::max(fewestSteps, int(m_perColumn.size()));
    const int pitch = (width() - 2 * margin) / columns;
    const int tall = boxHeight(fontMetrics());
    const int left = margin + at.step * pitch;
    return { left, margin + at.place * (tall + gap), pitch * 3 / 4, tall };
}

int ThreatGraphView::nodeAt(QPoint point) const
{
    for (int node = 0; node < int(m_graph.nodes.size()); ++node) {
        if (boxOf(node).contains(point))
            return node;
    }
    return -1;
}

void ThreatGraphView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    paintEdges(painter);
    for (int node = 0; node < int(m_graph.nodes.size()); ++node)
        paintNode(painter, node);
}

void ThreatGraphView::paintEdges(QPainter& painter) const
{
    const auto curve = [this](const ThreatGraph::Edge& edge) {
        QRect a = boxOf(edge.from);
        QRect b = boxOf(edge.to);
        if (a.left() > b.left())
            std::swap(a, b);
        const bool beside = a.left() != b.left();
        const QPointF from(a.right(), a.center().y());
        const QPointF to(beside ? b.left() : b.right(), b.center().y());
        const qreal bend = beside ? (to.x() - from.x()) / 2 : 24;
        QPainterPath path(from);
        path.cubicTo(from + QPointF(bend, 0), to + QPointF(beside ? -bend : bend, 0), to);
        return path;
    };
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    for (const ThreatGraph::Edge& edge : m_graph.edges)
        painter.drawPath(curve(edge));
    painter.setPen(QPen(palette().color(QPalette::Text), 2));
    for (const ThreatGraph::Edge& edge : m_graph.edges) {
        const bool chosen = m_relation >= 0
            ? edge.relation == m_relation
            : m_current > 0 && (edge.from == m_current || edge.to == m_current);
        if (chosen)
            painter.drawPath(curve(edge));
    }
}

void ThreatGraphView::paintNode(QPainter& painter, int node) const
{
    const QString& id = m_graph.nodes[static_cast<std::size_t>(node)].id;
    const QRect box = boxOf(node);
    const bool current = node == m_current;
    painter.setBrush(node == 0 ? palette().highlight() : palette().window());
    painter.setPen(QPen(palette().color(QPalette::Text), current && hasFocus() ? 3 : 1,
        m_names.isStored(id) ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(palette().color(node == 0 ? QPalette::HighlightedText : QPalette::Text));
    const QRect inner = box.adjusted(8, 4, -8, -4);
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.8);
    painter.setFont(small);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop,
        QFontMetrics(small).elidedText(
            ThreatWords::kind(m_names.kind(id)), Qt::ElideRight, inner.width()));
    painter.setFont(font());
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
        fontMetrics().elidedText(m_names.name(id), Qt::ElideRight, inner.width()));
}

void ThreatGraphView::chooseRelation(int relation)
{
    m_relation = relation;
    update();
}

void ThreatGraphView::choose(int node)
{
    if (node < 0 || node == m_current)
        return;
    m_current = node;
    m_relation = -1;
    update();
    const QString id = currentId();
    setAccessibleDescription(
        tr("%1: %2").arg(ThreatWords::kind(m_names.kind(id)), m_names.name(id)));
    emit nodeChosen(id, boxOf(node));
    for (const ThreatGraph::Edge& edge : m_graph.edges) {
        if (edge.from == node || edge.to == node) {
            emit relationChosen(edge.relation);
            return;
        }
    }
}

/// The box `columns` to the right and `rows` below; the nearest one of the next column.
int ThreatGraphView::neighbour(int columns, int rows) const
{
    if (m_current < 0)
        return -1;
    const ThreatGraph::Node& at = m_graph.nodes[static_cast<std::size_t>(m_current)];
    const QPoint here = boxOf(m_current).center();
    int best = -1;
    int nearest = 0;
    for (int node = 0; node < int(m_graph.nodes.size()); ++node) {
        const ThreatGraph::Node& other = m_graph.nodes[static_cast<std::size_t>(node)];
        if (other.step != at.step + columns || (columns == 0 && other.place != at.place + rows))
            continue;
        const int distance = std::abs(boxOf(node).center().y() - here.y());
        if (best < 0 || distance < nearest) {
            best = node;
            nearest = distance;
        }
    }
    return best;
}

void ThreatGraphView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(neighbour(-1, 0));
    case Qt::Key_Right:
        return choose(neighbour(1, 0));
    case Qt::Key_Up:
        return choose(neighbour(0, -1));
    case Qt::Key_Down:
        return choose(neighbour(0, 1));
    case Qt::Key_Home:
        return choose(m_graph.nodes.empty() ? -1 : 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit objectWished(currentId());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ThreatGraphView::mousePressEvent(QMouseEvent* event)
{
    choose(nodeAt(event->pos()));
}

void ThreatGraphView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (nodeAt(event->pos()) >= 0)
        emit objectWished(m_graph.nodes[static_cast<std::size_t>(nodeAt(event->pos()))].id);
}

void ThreatGraphView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ThreatGraphView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    update();
}

bool ThreatGraphView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int node = nodeAt(help->pos());
        if (node >= 0)
            QToolTip::showText(help->globalPos(),
                safeToolTip(m_names.name(m_graph.nodes[static_cast<std::size_t>(node)].id)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ThreatGraphView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace yagura
