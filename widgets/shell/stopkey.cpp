#include "shell/stopkey.h"

#include "common/plaintext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int tickMs = 33;
// Not every X server marks its repeats: there a held key is releases with a press right behind.
constexpr int letGoMs = 50;
} // namespace

StopKey::StopKey(QWidget* window)
    : QFrame(window)
    , m_words(new PlainLabel(this))
{
    setObjectName(u"stopKey"_s);
    setFrameShape(QFrame::Box);
    m_words->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_words);
    m_tick.setInterval(tickMs);
    m_letGo.setSingleShot(true);
    m_letGo.setInterval(letGoMs);
    connect(&m_tick, &QTimer::timeout, this, &StopKey::advance);
    connect(&m_letGo, &QTimer::timeout, this, &StopKey::letGo);
    retranslate();
    hide();
    // Whatever has the keyboard, a field or a list, must not keep this key for itself.
    qApp->installEventFilter(this);
}

bool StopKey::isInWindow(const QObject* watched) const
{
    const auto* widget = qobject_cast<const QWidget*>(watched);
    return widget && widget->window() == window();
}

bool StopKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowDeactivate && watched == window())
        letGo(); // the release goes elsewhere, unseen
    const bool isPress
        = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if ((!isPress && event->type() != QEvent::KeyRelease) || !isInWindow(watched))
        return QFrame::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.key() != Qt::Key_F12)
        return QFrame::eventFilter(watched, event);
    if (isPress)
        press(key);
    else
        release(key);
    event->accept();
    return true;
}

void StopKey::press(const QKeyEvent& event)
{
    m_letGo.stop();
    if (event.isAutoRepeat() || std::exchange(m_isDown, true))
        return;
    m_since.start();
    m_tick.start();
    show();
}

void StopKey::release(const QKeyEvent& event)
{
    if (!event.isAutoRepeat())
        m_letGo.start();
}

void StopKey::letGo()
{
    m_isDown = false;
    m_tick.stop();
    hide();
}

void StopKey::advance()
{
    update();
    if (m_since.elapsed() < holdMs || m_letGo.isActive())
        return;
    m_tick.stop();
    hide();
    emit held();
}

void StopKey::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const double part = std::min(1.0, static_cast<double>(m_since.elapsed()) / holdMs);
    QRect done = rect();
    done.setWidth(static_cast<int>(part * width()));
    painter.fillRect(done, palette().color(QPalette::Highlight).lighter(150));
    QFrame::paintEvent(event);
}

void StopKey::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void StopKey::retranslate()
{
    //: 中止
    m_words->setPlain(tr("Stopping a measure: keep F12 down for 2 seconds. Letting go cancels."));
}

} // namespace yagura
