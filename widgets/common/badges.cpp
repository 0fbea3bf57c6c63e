#include "common/badges.h"

#include "common/look.h"
#include "common/words.h"

#include <QEvent>
#include <QPainter>

namespace yagura {

namespace {
constexpr int pad = 6;
}

SeverityBadge::SeverityBadge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSeverity(m_severity);
}

void SeverityBadge::setSeverity(Severity severity)
{
    m_severity = severity;
    setAccessibleName(Words::severity(severity));
    setToolTip(Words::severity(severity));
    update();
}

QSize SeverityBadge::sizeHint() const
{
    const int side = fontMetrics().height() + pad;
    return { side, side };
}

void SeverityBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    Look::paintSeverity(painter, rect(), m_severity);
}

void SeverityBadge::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setSeverity(m_severity);
    QWidget::changeEvent(event);
}

MarkingChip::MarkingChip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMarking(m_marking);
}

void MarkingChip::setMarking(const Marking& marking)
{
    m_marking = marking;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString MarkingChip::text() const
{
    const QString origin = Words::markingOrigin(m_marking.origin);
    //: %1 a TLP label, %2 where it comes from
    return origin.isEmpty() ? tlpLabel(m_marking.tlp)
                            : tr("%1 (%2)").arg(tlpLabel(m_marking.tlp), origin);
}

QSize MarkingChip::sizeHint() const
{
    const QString origin = Words::markingOrigin(m_marking.origin);
    const int beside = origin.isEmpty() ? 0 : fontMetrics().horizontalAdvance(origin) + 2 * pad;
    return { labelWidth() + beside, fontMetrics().height() + pad };
}

int MarkingChip::labelWidth() const
{
    return fontMetrics().horizontalAdvance(tlpLabel(m_marking.tlp)) + 2 * pad;
}

void MarkingChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect label(0, 0, labelWidth(), height());
    painter.fillRect(label, Qt::black);
    painter.setPen(Look::tlpText(m_marking.tlp));
    painter.drawText(label, Qt::AlignCenter, tlpLabel(m_marking.tlp));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(label.width() + pad, 0, 0, 0),
        Qt::AlignVCenter | Qt::AlignLeft, Words::markingOrigin(m_marking.origin));
}

void MarkingChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setMarking(m_marking);
    QWidget::changeEvent(event);
}

} // namespace yagura
