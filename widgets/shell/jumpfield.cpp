#include "shell/jumpfield.h"

#include "common/timetext.h"
#include "picture/typedtime.h"

#include <QKeyEvent>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int longest = 32;
constexpr int characters = 16; ///< wide enough for a date and a time
} // namespace

JumpField::JumpField(const PictureClock& clock, QWidget* parent)
    : QLineEdit(parent)
    , m_clock(clock)
{
    setObjectName(u"jumpField"_s);
    setMaxLength(longest);
    setInputMethodHints(Qt::ImhPreferLatin);
    connect(this, &QLineEdit::returnPressed, this, &JumpField::jump);
    connect(this, &QLineEdit::textEdited, this, [this] { emit problemFound({}); });
    retranslate();
}

void JumpField::jump()
{
    const auto offset = TimeText::zone() == TimeText::Zone::Jst ? 9h : 0h;
    const Instant t = typedTime(text(), m_clock.now(), offset);
    if (!t.isKnown()) {
        emit problemFound(
            tr("“%1” is no time. Write 0412, 23 0412 or 2026-09-23 04:12.").arg(text()));
        return;
    }
    if (t > m_clock.now()) {
        emit problemFound(
            tr("%1 is still to come: there is no picture of it.").arg(TimeText::dated(t)));
        return;
    }
    clear();
    emit instantWished(t);
}

/// Esc leaves the field, and only then clears the selection of the window.
bool JumpField::event(QEvent* event)
{
    const bool isEscape
        = (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!isEscape)
        return QLineEdit::event(event);
    if (event->type() == QEvent::KeyPress) {
        clear();
        emit problemFound({});
        emit left();
    }
    event->accept();
    return true;
}

void JumpField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void JumpField::retranslate()
{
    //: How a time to jump to is written: an example, and the zone it is read in
    setPlaceholderText(tr("0412 %1").arg(TimeText::zoneWord()));
    setAccessibleName(tr("Time to jump to"));
    setToolTip(tr("0412, 23 0412 (day of the month), 0923 0412 or 2026-09-23 04:12, then Enter"));
    setFixedWidth(fontMetrics().horizontalAdvance(QString(characters, u'0')));
}

} // namespace yagura
