#include "common/holdbutton.h"

#include "common/look.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <utility>

namespace yagura {

namespace {
constexpr int tickMs = 33;
// Not every X server marks its repeats: there a held key is releases with a press right behind, and
// only a release that stays alone lets go.
constexpr int letGoMs = 50;
constexpr int ringSide = 24;
constexpr int pad = 12;
constexpr int leastHeight = 44;
constexpr int longestLine = 330; // what is longer breaks: a column beside others must hold it
constexpr int slack = 4; // or a line as wide as its room breaks again when it is drawn
} // namespace

HoldButton::HoldButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &HoldButton::advance);
    m_letGo.setSingleShot(true);
    m_letGo.setInterval(letGoMs);
    connect(&m_letGo, &QTimer::timeout, this, &HoldButton::forgetSpace);
}

QSize HoldButton::sizeHint() const
{
    const QRect words
        = fontMetrics().boundingRect(QRect(0, 0, longestLine, 0), Qt::TextWordWrap, text());
    return { words.width() + slack + ringSide + 3 * pad,
        std::max(leastHeight, words.height() + pad) };
}

QSize HoldButton::minimumSizeHint() const
{
    return sizeHint();
}

void HoldButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(
        isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    const QRectF frame = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(palette().color(QPalette::Button));
    painter.drawRoundedRect(frame, 4, 4);
    const QRectF ring(pad, (height() - ringSide) / 2.0, ringSide, ringSide);
    painter.setPen(QPen(Look::quiet(Look::Room::Desk), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring.adjusted(2, 2, -2, -2));
    if (m_tick.isActive()) {
        const double part = std::min(1.0, static_cast<double>(m_since.elapsed()) / holdMs);
        painter.setPen(QPen(ink, 5));
        painter.drawArc(ring.adjusted(3, 3, -3, -3), 90 * 16, -static_cast<int>(part * 360 * 16));
    }
    painter.setPen(ink);
    const QRect words = rect().adjusted(ringSide + 2 * pad, 0, -pad, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void HoldButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space) {
        pressSpace(*event);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_tick.isActive()) {
        cancel();
        return;
    }
    // Not QAbstractButton's: Enter, Select and the arrow keys must never act here.
    event->ignore();
}

void HoldButton::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        releaseSpace(*event);
    else
        event->ignore();
}

bool HoldButton::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPress
        = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isPress && event->type() != QEvent::KeyRelease)
        return QAbstractButton::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.key() != Qt::Key_Space)
        return QAbstractButton::eventFilter(watched, event);
    if (isPress)
        pressSpace(key);
    else
        releaseSpace(key);
    return true;
}

void HoldButton::pressSpace(const QKeyEvent& event)
{
    m_letGo.stop();
    if (event.isAutoRepeat() || std::exchange(m_isSpaceDown, true))
        return;
    begin();
}

void HoldButton::releaseSpace(const QKeyEvent& event)
{
    if (!event.isAutoRepeat())
        m_letGo.start();
}

void HoldButton::forgetSpace()
{
    m_isSpaceDown = false;
    m_hasActed = false;
    qApp->removeEventFilter(this);
    cancel();
}

void HoldButton::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        begin();
}

void HoldButton::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        cancel();
}

void HoldButton::mouseMoveEvent(QMouseEvent* event)
{
    if (!rect().contains(event->position().toPoint()))
        cancel();
}

void HoldButton::focusOutEvent(QFocusEvent* event)
{
    cancel();
    m_isSpaceDown = m_isSpaceDown && m_hasActed; // or its release goes elsewhere, unseen
    QAbstractButton::focusOutEvent(event);
}

void HoldButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        cancel();
    QAbstractButton::changeEvent(event);
}

void HoldButton::begin()
{
    if (!isEnabled() || m_tick.isActive())
        return;
    m_since.start();
    m_tick.start();
    update();
}

void HoldButton::cancel()
{
    m_tick.stop();
    update();
}

void HoldButton::advance()
{
    update();
    if (m_since.elapsed() < holdMs || m_letGo.isActive())
        return;
    m_tick.stop();
    m_hasActed = m_isSpaceDown;
    if (m_hasActed)
        qApp->installEventFilter(this);
    emit held();
}

} // namespace yagura
