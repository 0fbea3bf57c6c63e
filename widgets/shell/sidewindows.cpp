#include "shell/sidewindows.h"

#include "shell/modeframe.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QPainter>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// Lies over a whole window and draws its edge alone; no click stops here.
class ExerciseEdge : public QWidget {
public:
    explicit ExerciseEdge(QWidget* window)
        : QWidget(window)
    {
        setObjectName(u"exerciseEdge"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        window->installEventFilter(this);
        setGeometry(window->rect());
        raise();
        show();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return QWidget::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        ModeFrame::paintExercise(painter, rect(), palette().color(QPalette::Mid),
            palette().color(QPalette::Window), palette().color(QPalette::WindowText));
    }
};

} // namespace

SideWindows::SideWindows(QWidget& mainWindow)
    : QObject(&mainWindow)
    , m_main(mainWindow)
{
    qApp->installEventFilter(this);
}

void SideWindows::setExercise(bool exercise)
{
    m_exercise = exercise;
}

bool SideWindows::isOurs(const QWidget& window) const
{
    const Qt::WindowType type = window.windowType();
    if (type != Qt::Dialog && type != Qt::Window && type != Qt::Sheet)
        return false; // menus, tool tips, completers
    const QWidget* owner = window.parentWidget();
    while (owner && owner->window() != &m_main)
        owner = owner->window()->parentWidget();
    return owner != nullptr;
}

bool SideWindows::eventFilter(QObject* watched, QEvent* event)
{
    const bool opens = event->type() == QEvent::Show;
    if (!opens && event->type() != QEvent::Hide)
        return QObject::eventFilter(watched, event);
    auto* window = qobject_cast<QWidget*>(watched);
    if (!window || !window->isWindow() || !isOurs(*window))
        return QObject::eventFilter(watched, event);
    if (opens)
        frame(*window);
    giveKeyboard(opens ? *window : m_main);
    return QObject::eventFilter(watched, event);
}

/// Without a window manager nobody else does. Later: a window is not on the screen yet when it says
/// that it is shown.
void SideWindows::giveKeyboard(QWidget& window)
{
    QMetaObject::invokeMethod(
        &window,
        [&window] {
            const QWidget* modal = QApplication::activeModalWidget();
            if (window.isVisible() && (!modal || modal == &window))
                window.activateWindow();
        },
        Qt::QueuedConnection);
}

void SideWindows::frame(QWidget& window)
{
    const bool isFramed
        = window.findChild<ModeFrame*>() || window.findChild<QWidget*>(u"exerciseEdge"_s);
    if (!m_exercise || isFramed || !window.layout())
        return;
    const QMargins inner = window.layout()->contentsMargins();
    window.layout()->setContentsMargins(
        inner + QMargins(ModeFrame::side, ModeFrame::band, ModeFrame::side, ModeFrame::side));
    new ExerciseEdge(&window);
    //: %1 title of a window: %1（訓練）
    window.setWindowTitle(tr("%1 – EXERCISE").arg(window.windowTitle()));
}

} // namespace yagura
