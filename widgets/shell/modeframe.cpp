#include "shell/modeframe.h"

#include "common/look.h"

#include <QList>
#include <QPainter>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

ModeFrame::ModeFrame(QWidget* inside, QWidget* parent)
    : QWidget(parent)
{
    inside->setAutoFillBackground(true); // the hatch stays outside
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(inside);
    refresh();
}

void ModeFrame::setExercise(bool exercise)
{
    m_exercise = exercise;
    refresh();
}

void ModeFrame::setFixed(bool fixed)
{
    m_fixed = fixed;
    refresh();
}

void ModeFrame::refresh()
{
    const int edge = m_exercise || m_fixed ? side : 0;
    layout()->setContentsMargins(edge, m_exercise ? band : edge, edge, edge);
    update();
}

void ModeFrame::paintExercise(QPainter& painter, const QRect& rect, const QColor& hatch,
    const QColor& plate, const QColor& ink)
{
    const QRect inside = rect.adjusted(side, band, -side, -side);
    painter.save();
    painter.setClipRegion(QRegion(rect) - QRegion(inside));
    painter.fillRect(rect, QBrush(hatch, Qt::BDiagPattern));
    // Both languages, always: the words must be understood by whoever looks at a photograph of the
    // screen.
    const QString words = u"訓練  EXERCISE"_s;
    QFont font = Look::font(12);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(ink);
    const int width = painter.fontMetrics().horizontalAdvance(words) + 24;
    QList<int> lefts{ (rect.width() - width) / 2 };
    if (rect.width() > 4 * width) // a narrow window says it once
        lefts << band << rect.width() - width - band;
    for (const int left : lefts) {
        const QRect box(rect.left() + left, rect.top(), width, band);
        painter.fillRect(box, plate);
        painter.drawText(box, Qt::AlignCenter, words);
    }
    painter.restore();
}

void ModeFrame::paintEvent(QPaintEvent*)
{
    if (!m_exercise && !m_fixed)
        return;
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Window);
    painter.fillRect(rect(), m_fixed ? palette().color(QPalette::Highlight) : ground);
    if (m_exercise)
        paintExercise(painter, rect(), m_fixed ? QColor(Qt::white) : palette().color(QPalette::Mid),
            ground, palette().color(QPalette::WindowText));
}

} // namespace yagura
