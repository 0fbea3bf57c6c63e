#include "console/searchdesk.h"

#include "common/dialogs.h"
#include "incidents/everywherepanel.h"
#include "incidents/exportpanel.h"
#include "incidents/incidentlistview.h"
#include "incidents/situationplace.h"
#include "incidents/viewmenu.h"
#include "reports/reporttable.h"
#include "shell/mainwindow.h"

#include <QAction>
#include <QDir>
#include <QEvent>

namespace yagura {
using namespace Qt::StringLiterals;

SearchDesk::SearchDesk(Workspace& workspace, SituationPlace& situation, MainWindow& window,
    Dialogs& dialogs, const QString& folder)
    : QObject(&window)
    , m_workspace(workspace)
    , m_situation(situation)
    , m_window(window)
    , m_dialogs(dialogs)
    , m_views(QDir(folder).filePath(u"views"_s))
    , m_recent(workspace.focus)
    , m_menu(new ViewMenu(m_views, dialogs))
    , m_export(command("exportList", Qt::CTRL | Qt::SHIFT | Qt::Key_S))
    , m_everywhere(command("searchEverywhere", Qt::CTRL | Qt::SHIFT | Qt::Key_F))
    , m_back(command("goBack", Qt::CTRL | Qt::Key_Tab))
    , m_forward(command("goForward", Qt::CTRL | Qt::SHIFT | Qt::Key_Tab))
{
    addViews();
    addRecent();
    connect(m_export, &QAction::triggered, this, &SearchDesk::exportList);
    connect(m_everywhere, &QAction::triggered, this, &SearchDesk::searchEverywhere);
    window.installEventFilter(this);
    retranslate();
}

QAction* SearchDesk::command(const char* name, const QKeySequence& keys)
{
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    m_window.addViewAction(action);
    return action;
}

void SearchDesk::addViews()
{
    IncidentListView* list = m_situation.list();
    list->addTool(m_menu);
    connect(m_menu, &ViewMenu::told, this, &SearchDesk::told);
    connect(m_menu, &ViewMenu::saveWished, this, &SearchDesk::keepView);
    connect(m_menu, &ViewMenu::viewWished, list, &IncidentListView::setView);
}

void SearchDesk::addRecent()
{
    connect(&m_window, &MainWindow::placeChanged, &m_recent,
        [this](Place place) { m_recent.notePlace(static_cast<int>(place)); });
    connect(&m_recent, &RecentPlaces::placeWished, &m_window,
        [this](int place) { m_window.showPlace(static_cast<Place>(place)); });
    connect(m_back, &QAction::triggered, &m_recent, &RecentPlaces::back);
    connect(m_forward, &QAction::triggered, &m_recent, &RecentPlaces::forward);
}

void SearchDesk::keepView(const QString& name, Tlp marking)
{
    SavedView view = m_situation.list()->view();
    view.name = name;
    view.marking = marking;
    if (const Member* self = m_workspace.desk.self())
        view.owner = self->id;
    m_menu->keep(view);
}

void SearchDesk::exportList()
{
    const auto* reports = m_situation.findChild<ReportTable*>();
    auto* panel = reports && reports->isVisible()
        ? new ExportPanel(reports->exported(), m_dialogs, &m_window)
        : new ExportPanel(m_situation.list()->exported(), m_dialogs, &m_window);
    panel->open();
}

void SearchDesk::searchEverywhere()
{
    if (!m_panel) {
        m_panel = new EverywherePanel(m_workspace, &m_window);
        connect(m_panel, &EverywherePanel::objectWished, this, [this](const QString& object) {
            m_workspace.focus.setObject(object);
            goTo(Place::Situation);
        });
        connect(m_panel, &EverywherePanel::reportWished, this, [this](const QString& report) {
            m_workspace.focus.setObject(report);
            goTo(Place::Situation);
        });
        connect(m_panel, &EverywherePanel::matterWished, this, [this](const QString& matter) {
            m_workspace.focus.setMatter(matter);
            goTo(Place::Decisions);
        });
        connect(m_panel, &EverywherePanel::statementWished, this, [this] {
            emit statementWished();
            goTo(Place::Review);
        });
    }
    m_panel->begin();
}

void SearchDesk::goTo(Place place)
{
    m_window.activateWindow();
    m_window.showPlace(place);
}

void SearchDesk::retranslate()
{
    m_export->setText(tr("Export the list…"));
    m_everywhere->setText(tr("Search everywhere…"));
    m_back->setText(tr("Back to what was looked at before"));
    m_forward->setText(tr("Forward again"));
}

bool SearchDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace yagura
