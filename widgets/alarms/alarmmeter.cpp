#include "alarms/alarmmeter.h"

#include "common/look.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int barWidth = 220;
constexpr int barHeight = 14;
constexpr int scale = AlarmRate::flood + 2; ///< a flood fills the bar up to its mark, and beyond
constexpr int gap = 10;
} // namespace

AlarmMeter::AlarmMeter(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"alarmMeter"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCount(0, false);
}

void AlarmMeter::setCount(int count, bool isFlood)
{
    m_count = count;
    m_isFlood = isFlood;
    setAccessibleName(text());
    update();
}

QString AlarmMeter::text() const
{
    //: the alarm-rate meter: %1 how many, %2 the target, %3 from where on it is a flood
    const QString rate = tr("In 10 minutes: %1 (target %2, flood %3)")
                             .arg(m_count)
                             .arg(AlarmRate::target)
                             .arg(AlarmRate::flood);
    //: %1 how many alarms came: 警報多発
    return m_isFlood ? tr("%1 – FLOOD").arg(rate) : rate;
}

QSize AlarmMeter::sizeHint() const
{
    return { barWidth + gap + fontMetrics().horizontalAdvance(text()) + gap,
        std::max(barHeight, fontMetrics().height()) + 6 };
}

QSize AlarmMeter::minimumSizeHint() const
{
    return { barWidth, sizeHint().height() };
}

void AlarmMeter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect bar(0, (height() - barHeight) / 2, barWidth, barHeight);
    const auto at
        = [&](int count) { return bar.left() + bar.width() * std::min(count, scale) / scale; };
    painter.fillRect(bar, palette().color(QPalette::Base));
    // What a person can take is shaded: the number is read against its normal band.
    painter.fillRect(QRect(bar.topLeft(), QPoint(at(AlarmRate::target), bar.bottom())),
        palette().color(QPalette::Mid));
    const QRect level(bar.left(), bar.top() + 4, at(m_count) - bar.left(), bar.height() - 8);
    painter.fillRect(
        level, m_isFlood ? Look::severityFill(Severity::Grave) : palette().color(QPalette::Text));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawRect(bar);
    for (const int mark : { AlarmRate::target, AlarmRate::flood })
        painter.drawLine(at(mark), bar.top() - 2, at(mark), bar.bottom() + 2);
    const QRect words = rect().adjusted(barWidth + gap, 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void AlarmMeter::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(text());
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace yagura
