#include "console/exercisemenu.h"

#include "console/console.h"
#include "exercise/exercisepanel.h"
#include "matters/matterbook.h"
#include "shell/modeframe.h"

#include <QEvent>
#include <QMenuBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

ExerciseMenu::ExerciseMenu(ExerciseRoom& room, Console& console, QMenuBar* bar)
    : QMenu(bar)
    , m_room(room)
    , m_console(console)
    , m_control(addAction(QString()))
{
    setObjectName(u"exerciseMenu"_s);
    m_control->setObjectName(u"openExercise"_s);
    connect(m_control, &QAction::triggered, this, &ExerciseMenu::openControl);
    bar->insertMenu(bar->actions().value(bar->actions().size() - 1), this);
    const auto show = [this] { menuAction()->setVisible(m_console.isExercise()); };
    connect(&m_console.workspace().book, &MatterBook::stateChanged, this, show);
    show();
    retranslate();
}

void ExerciseMenu::changeEvent(QEvent* event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExerciseMenu::retranslate()
{
    //: 訓練
    setTitle(tr("E&xercise"));
    m_control->setText(tr("Control of the exercise"));
    if (m_window)
        m_window->setWindowTitle(tr("Control of the exercise – EXERCISE"));
}

/// One window, with the frame of everything in an exercise.
void ExerciseMenu::openControl()
{
    if (!m_window) {
        m_window = new QWidget(parentWidget()->window(), Qt::Window);
        m_window->setObjectName(u"exerciseWindow"_s);
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        connect(new QShortcut(QKeySequence::Cancel, m_window), &QShortcut::activated, m_window,
            &QWidget::close);
        auto* frame
            = new ModeFrame(new ExercisePanel(m_room, m_console.workspace().book, m_dialogs));
        frame->setExercise(true);
        auto* layout = new QVBoxLayout(m_window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(frame);
        m_window->resize(1180, 680);
        retranslate();
    }
    m_window->show();
    m_window->activateWindow();
}

} // namespace yagura
