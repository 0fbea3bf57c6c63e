#include "console/desk.h"

#include "brief/briefplace.h"
#include "brief/changespanel.h"
#include "common/look.h"
#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "console/entrydesk.h"
#include "console/searchdesk.h"
#include "console/alarmdesk.h"
#include "incidents/incidentlistview.h"
#include "incidents/situationplace.h"
#include "matters/decisionsplace.h"
#include "matters/enrolpanel.h"
#include "matters/firstkeypanel.h"
#include "matters/matterpane.h"
#include "matters/needsyoulist.h"
#include "matters/reviewplace.h"
#include "reports/dietpanel.h"
#include "reports/reportcaseview.h"
#include "reports/reporttable.h"
#include "matters/standdown.h"
#include "matters/sheetexport.h"
#include "matters/sincepanel.h"
#include "sectormap/prefecturemap.h"
#include "sectormap/sectorsplace.h"
#include "sectormap/watchmenu.h"
#include "threat/attackplace.h"
#include "threat/placeviews.h"
#include "threat/threatplace.h"
#include "timeline/timelineplace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QVBoxLayout>

#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

Desk::Desk(Console& console, KeyRoom& keys, ScreenSettings& settings, QObject* parent)
    : QObject(parent)
    , m_console(console)
    , m_keys(keys)
    , m_settings(settings)
    , m_choices(settings.choices())
    , m_watches(QDir(settings.folder()).filePath(u"watches"_s))
{
    m_window = std::make_unique<MainWindow>(console.workspace(), makePlaces());
    m_window->setExercise(console.isExercise());
    connectWindow();
    auto* alarms = new AlarmDesk(console, settings, *m_window); // the menu bar's own from now on
    alarms->addSeparator();
    alarms->addActions(m_watching->commands());
    connect(m_watching, &WatchMenu::told, this, &Desk::tell);
    console.setPlaceWatches(m_watches);
}

Desk::~Desk() = default;

std::array<QWidget*, 6> Desk::makePlaces()
{
    Workspace& workspace = m_console.workspace();
    const PassphraseSink passphrase
        = [this](const QString& words) { m_keys.offerPassphrase(words); };
    auto* sectors = new SectorsPlace(workspace);
    m_watching = &sectors->watchBy(m_watches);
    auto* decisions = new DecisionsPlace(workspace, passphrase, m_dialogs);
    auto* brief = new BriefPlace(workspace, m_dialogs);
    auto* map = new PrefectureMap(sectors->status(), workspace.focus);
    map->setWatches(m_watches);
    connect(map, &PrefectureMap::menuWished, m_watching,
        [this, &workspace](PrefectureCode code, const QPoint& at) {
            PlaceWatch field;
            field.sector = workspace.focus.sector();
            field.prefecture = code;
            m_watching->open(at, field);
        });
    m_situation = new SituationPlace(workspace, map, new NeedsYouList(workspace),
        new MatterPane(workspace, passphrase, Qt::Vertical));
    auto* reports = new ReportTable(workspace);
    m_situation->addReports(reports, new ReportCaseView(workspace, passphrase));
    connect(reports, &ReportTable::caseWished, m_situation, &SituationPlace::showReportCase);
    decisions->setDraftFolder(QDir(m_settings.folder()).filePath(u"drafts"_s));
    m_decisions = decisions;
    m_review = new ReviewPlace(workspace, m_dialogs, passphrase);
    m_review->addPage(new DietPanel(workspace, m_dialogs));
    connect(brief, &BriefPlace::freezeRequested, &m_console, &Console::showAt);
    connect(
        brief, &BriefPlace::exported, this, [this, brief] { m_lastBrief = brief->content().t; });
    connect(brief, &BriefPlace::liveRequested, &m_console, &Console::goLive);
    return { makeSituationViews(), sectors, new TimelinePlace(workspace), decisions, m_review,
        brief };
}

/// Incidents, the threat picture and the ATT&CK matrix: three views of one place.
QWidget* Desk::makeSituationViews()
{
    Workspace& workspace = m_console.workspace();
    auto* views = new PlaceViews;
    auto* threats = new ThreatPlace(workspace, *workspace.threats);
    views->addView(m_situation);
    views->addView(threats);
    views->addView(new AttackPlace(workspace, *workspace.threats, m_dialogs));
    connect(threats, &ThreatPlace::incidentWished, this, &Desk::showIncident);
    m_views = views;
    return views;
}

void Desk::showIncident(const QString& objectId)
{
    m_console.workspace().focus.setObject(objectId);
    m_views->showView(m_situation);
    m_window->showPlace(Place::Situation);
}

void Desk::connectWindow()
{
    MainWindow* window = m_window.get();
    for (QAction* action : m_decisions->menuActions()) {
        window->addDecisionAction(action);
        connect(
            action, &QAction::triggered, window, [window] { window->showPlace(Place::Decisions); });
    }
    window->addDecisionAction(m_review->exportAction());
    connect(m_review->exportAction(), &QAction::triggered, window, [this] {
        m_review->showLedger();
        m_window->showPlace(Place::Review);
    });
    auto* since
        = new SincePanel(m_console.workspace(), QDir(m_settings.folder()).filePath(u"looks"_s));
    m_decisions->addBelowQueue(since);
    connect(since, &SincePanel::undoable, window, &MainWindow::offerUndo);
    window->addDecisionAction(since->seenAction());
    connect(since, &SincePanel::incidentWished, this, &Desk::showIncident);
    auto* search = new SearchDesk(
        m_console.workspace(), *m_situation, *window, m_dialogs, m_settings.folder());
    connect(search, &SearchDesk::told, this, &Desk::tell);
    connect(search, &SearchDesk::statementWished, m_review, &ReviewPlace::showLedger);
    window->findChild<BriefPlace*>()->setViews(search->views());
    auto* entries = new EntryDesk(m_console.workspace(), *window, m_settings.folder());
    connect(
        window->findChild<ReportTable*>(), &ReportTable::entryWished, entries, &EntryDesk::open);
    connect(entries, &EntryDesk::entered, this, &Desk::showIncident);
    auto* sheets = new SheetExport(m_console.workspace(), m_dialogs, window);
    window->addDecisionAction(sheets->action());
    connect(sheets, &SheetExport::told, this, &Desk::tell);
    connect(window, &MainWindow::liveWished, &m_console, &Console::goLive);
    connect(window, &MainWindow::fixWished, &m_console, &Console::showAt);
    connect(window, &MainWindow::changesWished, this, &Desk::openChanges);
    connect(window, &MainWindow::contextOpened, window->findChild<TimelinePlace*>(),
        &TimelinePlace::showContext);
    connect(window, &MainWindow::wallWished, this, &Desk::wallWished);
    connect(window, &MainWindow::nextDecisionWished, this, &Desk::openNextDecision);
    connect(window, &MainWindow::stopWished, this, &Desk::openStandDown);
    connect(window, &MainWindow::settingsWished, this, &Desk::openSettings);
    connect(window, &MainWindow::languageWished, this, [this](Language language) {
        ConsoleChoices choices = m_choices;
        choices.language = language;
        choose(choices);
    });
    connect(window, &MainWindow::zoneToggled, this, [this] {
        ConsoleChoices choices = m_choices;
        choices.zone
            = choices.zone == TimeText::Zone::Jst ? TimeText::Zone::Utc : TimeText::Zone::Jst;
        choose(choices);
    });
    connect(&m_console.workspace().book, &MatterBook::stateChanged, window,
        [this] { m_window->setExercise(m_console.isExercise()); });
    connectKeys();
    connect(&m_keys, &KeyRoom::signingWindowClosed, window, &QWidget::activateWindow);
    connect(&m_console, &Console::failed, this, &Desk::warn);
}

QWidget* Desk::incidentRows() const
{
    return m_situation->list()->findChild<QAbstractItemView*>()->viewport();
}

QWidget* Desk::incidentCount() const
{
    return m_situation->list()->findChild<QWidget*>(u"incidentCount"_s);
}

void Desk::connectKeys()
{
    m_keyAction = new QAction(m_window.get());
    m_keyAction->setObjectName(u"offerKey"_s);
    m_window->addDecisionAction(m_keyAction);
    connect(m_keyAction, &QAction::triggered, this, &Desk::offerKey);
    for (const MatterPane* pane : m_window->findChildren<MatterPane*>())
        connect(pane, &MatterPane::keyWished, this, &Desk::offerKey);
    connect(&m_console, &Console::enrolmentRefused, this, &Desk::offerEnrolment);
    connect(&m_keys, &KeyRoom::made, this, [this] { m_canMakeKey = false; });
    const Workspace& workspace = m_console.workspace();
    connect(&workspace.desk, &MatterDesk::submissionsChanged, this, &Desk::followKey);
    connect(&workspace.book, &MatterBook::stateChanged, this, &Desk::followKey);
    followKey();
}

void Desk::followKey()
{
    if (m_console.workspace().desk.self())
        m_refusal.reset();
    const bool hasNone = !m_keys.signer();
    //: 署名鍵を作成する… / 席の登録を申請する…
    m_keyAction->setText(hasNone ? tr("Make your signing key…") : tr("Ask for your seat…"));
    m_keyAction->setEnabled(hasNone ? m_canMakeKey : m_refusal.has_value());
}

void Desk::offerKey()
{
    if (!m_keys.signer() && m_canMakeKey)
        offerFirstKey()->open();
    else if (m_keys.signer() && m_refusal)
        offerEnrolment(Error(*m_refusal));
    else
        tell(tr("No key can be made here now. If this PC signs with a card or a token, put it in "
                "and start again; else ask the secretariat."));
}

void Desk::closeNotice()
{
    m_window->setNotice(nullptr);
    m_window->showPlace(m_window->place()); // the keyboard goes back there
}

FirstKeyPanel* Desk::offerFirstKey()
{
    m_canMakeKey = true;
    followKey();
    auto* panel = new FirstKeyPanel;
    m_window->setNotice(panel, [this] { closeNotice(); });
    connect(panel, &FirstKeyPanel::laterRequested, this, &Desk::closeNotice);
    connect(panel, &FirstKeyPanel::keyRequested, this, [this, panel](const QString& passphrase) {
        panel->showProgress();
        m_keys.make(passphrase);
    });
    connect(&m_keys, &KeyRoom::made, panel, [this] { closeNotice(); });
    connect(&m_keys, &KeyRoom::failed, panel,
        [panel](const Error& error) { panel->showProblem(Words::error(error)); });
    return panel;
}

void Desk::offerEnrolment(const Error& refusal)
{
    m_refusal = refusal;
    followKey();
    auto* panel = new EnrolPanel(m_keys.signer() && m_keys.signer()->asksItself());
    if (refusal.reason != u"E-KEY-LOCKED")
        panel->showProblem(Words::error(refusal));
    m_window->setNotice(panel, [this] { closeNotice(); });
    connect(panel, &EnrolPanel::laterRequested, this, &Desk::closeNotice);
    connect(panel, &EnrolPanel::enrolmentRequested, this, [this](const QString& passphrase) {
        closeNotice();
        m_keys.offerPassphrase(passphrase);
        m_keys.wishProof();
        m_console.setSigner(m_keys.signer());
    });
}

/// A store that takes nothing any more stays said until the program ends.
void Desk::warn(const Error& error)
{
    showSentence(Words::error(error), {});
}

void Desk::tell(const QString& sentence)
{
    showSentence(sentence, [this] { closeNotice(); });
}

void Desk::showSentence(const QString& sentence, std::function<void()> close)
{
    auto* words = new PlainLabel(sentence);
    words->setObjectName(u"failureNotice"_s);
    words->setWordWrap(true);
    words->setMargin(12);
    words->setFrameShape(QFrame::Box);
    m_window->setNotice(words, std::move(close));
}

void Desk::openNextDecision()
{
    m_window->showPlace(Place::Decisions);
    m_decisions->openNext();
}

void Desk::openStandDown(bool isHeld)
{
    if (!m_standDown) {
        m_standDown = new StandDown(
            m_console.workspace(), [this](const QString& words) { m_keys.offerPassphrase(words); });
        m_window->setNotice(m_standDown, [this] { m_standDown->close(); });
        connect(m_standDown, &StandDown::closeRequested, this, &Desk::closeNotice);
    }
    m_standDown->begin(isHeld);
}

/// Two instants compared, in a window of its own: it is read beside every place.
void Desk::openChanges()
{
    auto* dialog = new QDialog(m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"changes"_s);
    dialog->setWindowTitle(tr("What changed"));
    auto* panel = new ChangesPanel(m_console.workspace(), m_dialogs, dialog);
    panel->setLastBrief(m_lastBrief);
    (new QVBoxLayout(dialog))->addWidget(panel);
    connect(panel, &ChangesPanel::incidentWished, this, &Desk::showIncident);
    dialog->resize(900, 600);
    dialog->show();
    if (m_lastBrief.isKnown())
        panel->compareSince(m_lastBrief);
}

void Desk::openSettings()
{
    auto* dialog = new QDialog(m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"settings"_s);
    dialog->setWindowTitle(tr("Settings"));
    auto* panel = new SettingsPanel(dialog);
    panel->setChoices(m_choices);
    (new QVBoxLayout(dialog))->addWidget(panel);
    connect(panel, &SettingsPanel::choicesChanged, this, &Desk::choose);
    dialog->show();
}

void Desk::choose(const ConsoleChoices& choices)
{
    const ConsoleChoices before = std::exchange(m_choices, choices);
    m_settings.setChoices(choices);
    apply(before);
}

void Desk::apply(const ConsoleChoices& before)
{
    if (before.textPercent != m_choices.textPercent)
        QApplication::setFont(Look::font(14.0 * m_choices.textPercent / 100));
    TimeText::setZone(m_choices.zone);
    if (before.language != m_choices.language)
        setUiLanguage(m_choices.language);
    followKey(); // its words
}

} // namespace yagura
