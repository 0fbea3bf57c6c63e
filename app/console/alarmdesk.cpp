#include "console/alarmdesk.h"

#include "alarms/alarmbell.h"
#include "alarms/alarmcell.h"
#include "alarms/alarmchoicesform.h"
#include "alarms/alarmflash.h"
#include "alarms/alarmpanel.h"
#include "alarms/desktopnotice.h"
#include "console/console.h"
#include "console/screensettings.h"
#include "domain/placewatch.h"
#include "domain/sector.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QEvent>
#include <QMenuBar>

namespace yagura {
using namespace Qt::StringLiterals;

AlarmDesk::AlarmDesk(Console& console, ScreenSettings& settings, MainWindow& window)
    : QMenu(window.menuBar())
    , m_console(console)
    , m_settings(settings)
    , m_window(window)
    , m_flash(new AlarmFlash(*console.workspace().alarms, this))
    , m_bell(new AlarmBell(*console.workspace().alarms, &QApplication::beep, this))
    , m_panel(new AlarmPanel(console.workspace(), *m_flash, *m_bell))
{
    setObjectName(u"alarmMenu"_s);
    AlarmBook& alarms = *console.workspace().alarms;
    new DesktopNotice(alarms, window, &DesktopNotice::sendToDesktop, this);
    auto* cell = new AlarmCell(alarms, *m_flash);
    window.setAlarms(cell, m_panel);
    const PictureClock& clock = console.workspace().clock;
    connect(&clock, &PictureClock::modeChanged, cell,
        [cell, &clock] { cell->setFixed(!clock.isLive()); });
    connect(m_panel, &AlarmPanel::undoable, &window, &MainWindow::offerUndo);
    addActions(m_panel->commands());
    window.menuBar()->insertMenu(window.menuBar()->actions().value(2), this);
    connect(cell, &AlarmCell::clicked, &window, &MainWindow::showAlarms);
    connect(m_panel, &AlarmPanel::showWished, &window, &MainWindow::showAlarms);
    connect(m_panel, &AlarmPanel::closeWished, &window, &MainWindow::hideAlarms);
    connect(m_panel, &AlarmPanel::thingWished, this, &AlarmDesk::open);
    m_panel->choices()->setChoices(settings.alarmChoices());
    connect(m_panel->choices(), &AlarmChoicesForm::choicesChanged, this,
        [this](const AlarmChoices& choices) {
            m_settings.setAlarmChoices(choices);
            applyChoices();
        });
    applyChoices();
    retranslate();
}

void AlarmDesk::applyChoices()
{
    const AlarmChoices choices = m_panel->choices()->choices();
    m_flash->setStill(choices.still);
    m_console.setAlarmChoices(choices);
}

void AlarmDesk::open(AlarmCause cause, const QString& id)
{
    Focus& focus = m_console.workspace().focus;
    switch (cause) {
    case AlarmCause::SeatMustAnswer:
    case AlarmCause::NoticeOverdue:
        focus.setMatter(id);
        m_window.showPlace(Place::Decisions);
        return;
    case AlarmCause::LedgerFork:
    case AlarmCause::LedgerRollback:
    case AlarmCause::LedgerUntrusted:
    case AlarmCause::ReceiptBroken:
    case AlarmCause::LedgerStale:
        m_window.showPlace(Place::Review);
        return;
    case AlarmCause::OwnSectorIncident:
        focus.setObject(id);
        m_window.showPlace(Place::Situation);
        return;
    case AlarmCause::SectorFlood:
        focus.setSector(SectorCatalogue::builtIn().rowFor(id));
        m_window.showPlace(Place::Situation);
        return;
    case AlarmCause::PlaceWatched:
        if (const auto watch = PlaceWatch::fromId(id))
            focus.setCell(watch->sector, watch->prefecture);
        m_window.showPlace(Place::Situation);
        return;
    case AlarmCause::FeedSilent:
    case AlarmCause::HubUnreachable:
    case AlarmCause::Digest:
        m_window.showPlace(Place::Situation);
        return;
    }
}

void AlarmDesk::changeEvent(QEvent* event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AlarmDesk::retranslate()
{
    //: 警報
    setTitle(tr("&Alarms"));
}

} // namespace yagura
