#include "shell/modeframe.h"

#include "common/look.h"

#include <QPainter>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int band = 22; // high enough for the words at the desk's text size
} // namespace

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
    const int side = m_exercise || m_fixed ? 8 : 0;
    layout()->setContentsMargins(side, m_exercise ? band : side, side, side);
    update();
}

void ModeFrame::paintEvent(QPaintEvent*)
{
    if (!m_exercise && !m_fixed)
        return;
    QPainter painter(this);
    const QColor ink = palette().color(QPalette::WindowText);
    painter.fillRect(
        rect(), m_fixed ? palette().color(QPalette::Highlight) : palette().color(QPalette::Window));
    if (!m_exercise)
        return;
    painter.fillRect(rect(),
        QBrush(m_fixed ? QColor(Qt::white) : palette().color(QPalette::Mid), Qt::BDiagPattern));
    // Both languages, always: the words must be understood by whoever looks at a photograph of the
    // screen.
    const QString words = u"訓練  EXERCISE"_s;
    QFont font = Look::font(12);
    font.setBold(true);
    painter.setFont(font);
    const int width = painter.fontMetrics().horizontalAdvance(words) + 24;
    for (const int left : { (this->width() - width) / 2, band, this->width() - width - band }) {
        const QRect plate(left, 0, width, band);
        painter.fillRect(plate, palette().color(QPalette::Window));
        painter.setPen(ink);
        painter.drawText(plate, Qt::AlignCenter, words);
    }
}

} // namespace yagura
