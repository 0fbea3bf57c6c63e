#include "alarms/alarmcell.h"

#include "alarms/alarmbook.h"
#include "alarms/alarmflash.h"
#include "common/look.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int pad = 8;
constexpr int border = 3;
} // namespace

AlarmCell::AlarmCell(const AlarmBook& book, const AlarmFlash& flash, QWidget* parent)
    : QToolButton(parent)
    , m_book(book)
    , m_flash(flash)
{
    setObjectName(u"stripAlarms"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&book, &AlarmBook::changed, this, &AlarmCell::refresh);
    connect(&flash, &AlarmFlash::toggled, this, qOverload<>(&QWidget::update));
    refresh();
}

void AlarmCell::refresh()
{
    const int unseen = m_book.unacknowledged();
    const int actNow = m_book.unacknowledged(AlarmClass::ActNow);
    const int shelved = m_book.count(AlarmState::Shelved);
    //: 警報 未確認 %1件
    QString text = tr("Alarms: %1 unacknowledged").arg(unseen);
    if (actNow > 0)
        //: 警報 未確認 %1件（うちA %2件）: class A, act now
        text = tr("Alarms: %1 unacknowledged (A: %2)").arg(unseen).arg(actNow);
    if (m_isFixed)
        //: the count while the screen stands at another instant: 現在・%1
        text = tr("LIVE · %1").arg(text);
    //: %1 the count of alarms, %2 棚上げ: how many are on the shelf
    setText(tr("%1 · Shelf %2").arg(text).arg(shelved));
    setAccessibleName(text);
    //: the tool tip of the strip's count of alarms
    setToolTip(tr("Open the alarms (F3)"));
    updateGeometry();
    update();
}

void AlarmCell::setFixed(bool fixed)
{
    m_isFixed = fixed;
    refresh();
}

QSize AlarmCell::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return { metrics.horizontalAdvance(text()) + 2 * pad, metrics.height() + 2 * border };
}

void AlarmCell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    const int inset = border / 2;
    const QRect frame = rect().adjusted(inset, inset, -inset - 1, -inset - 1);
    const bool isUrgent = m_book.flashing() > 0;
    if (isUrgent && m_flash.isOn())
        painter.setPen(QPen(Look::severityFill(Severity::Grave), border));
    else if (m_book.unacknowledged() > 0 && !isUrgent)
        painter.setPen(QPen(palette().color(QPalette::Text), 1));
    else
        painter.setPen(Qt::NoPen);
    painter.drawRect(frame);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void AlarmCell::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QToolButton::changeEvent(event);
}

} // namespace yagura
