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
    return { fontMetrics().horizontalAdvance(text()) + 2 * pad, fontMetrics().height() + pad };
}

void MarkingChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    painter.setPen(Look::tlpText(m_marking.tlp));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void MarkingChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setMarking(m_marking);
    QWidget::changeEvent(event);
}

} // namespace yagura
