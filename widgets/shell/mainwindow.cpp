#include "shell/mainwindow.h"

#include "common/holdbutton.h"
#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "itemmodels/contextwindow.h"
#include "shell/aboutpanel.h"
#include "shell/chiprow.h"
#include "shell/clockbar.h"
#include "shell/ledgerbanners.h"
#include "shell/modeframe.h"
#include "shell/shortcutsheet.h"
#include "shell/sidewindows.h"
#include "shell/stopkey.h"
#include "shell/strip.h"
#include "shell/undobar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

QWidget* besideRail(Rail* rail, QStackedWidget* stack, QWidget* parent)
{
    auto* middle = new QWidget(parent);
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail);
    row->addWidget(stack, 1);
    return middle;
}

/// A scroll area takes the height that wrapped words would like for the least there is, and scrolls
/// what would fit: this column does not tell.
class FittingColumn : public QVBoxLayout {
public:
    using QVBoxLayout::QVBoxLayout;
    bool hasHeightForWidth() const override { return false; }
};

/// Scrolls only where the screen is too small for its text: nothing may lie outside the window.
QScrollArea* scrolling(QWidget* inside, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setObjectName(u"room"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    return area;
}

bool canHaveKeyboard(const QWidget& widget, const QWidget& place)
{
    return widget.isEnabled() && widget.isVisibleTo(&place)
        && (widget.focusPolicy() & Qt::TabFocus);
}

/// Rows first; tabs last, where an arrow would turn the page.
int rankOf(const QWidget& widget)
{
    const auto* list = qobject_cast<const QAbstractItemView*>(&widget);
    if (list && list->model() && list->model()->rowCount() > 0)
        return 0;
    const bool isOfTabs = qobject_cast<const QTabBar*>(&widget)
        || qobject_cast<const QTabBar*>(widget.parentWidget()); // what scrolls them
    return isOfTabs ? 2 : 1;
}

/// Where the keyboard begins in a place that does not say where.
QWidget* firstStop(QWidget& place)
{
    QWidget* first = nullptr;
    for (QWidget* next = place.nextInFocusChain(); next != &place;
         next = next->nextInFocusChain()) {
        if (!place.isAncestorOf(next) || next->focusProxy() || !canHaveKeyboard(*next, place))
            continue;
        if (!first || rankOf(*next) < rankOf(*first))
            first = next;
    }
    return first;
}

/// The room scrolls for the page on the screen, never for one that is not.
void measureShownPage(QStackedWidget& stack)
{
    for (int page = 0; page < stack.count(); ++page) {
        const auto policy
            = page == stack.currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        stack.widget(page)->setSizePolicy(policy, policy);
    }
}

} // namespace

MainWindow::MainWindow(Workspace& workspace, const std::array<QWidget*, 6>& places, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_strip(new Strip(workspace, false, this))
    , m_rail(new Rail(this))
    , m_stack(new QStackedWidget(this))
    , m_undo(new UndoBar(this))
    , m_sideWindows(new SideWindows(*this))
{
    setObjectName(u"mainWindow"_s);
    for (QWidget* place : places)
        m_stack->addWidget(place);
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] { measureShownPage(*m_stack); });
    measureShownPage(*m_stack);
    auto* inside = new QWidget(this);
    auto* room = new QWidget(inside);
    m_room = new FittingColumn(room);
    m_room->setContentsMargins(0, 0, 0, 0);
    m_room->setSpacing(0);
    m_room->addWidget(besideRail(m_rail, m_stack, room), 1);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(new LedgerBanners(workspace, inside));
    m_clockBar = new ClockBar(workspace, inside);
    column->addWidget(m_clockBar);
    column->addWidget(scrolling(room, inside), 1);
    auto* stopKey = new StopKey(inside);
    column->addWidget(stopKey);
    column->addWidget(bottomLine());
    m_frame = new ModeFrame(inside, this);
    setCentralWidget(m_frame);
    buildMenus();
    retranslate();

    connect(stopKey, &StopKey::held, this, [this] { emit stopWished(true); });
    connect(m_clockBar, &ClockBar::fixWished, this, &MainWindow::fixWished);
    connect(m_clockBar, &ClockBar::liveWished, this, &MainWindow::liveWished);
    connect(m_clockBar, &ClockBar::left, this, &MainWindow::focusPlace);
    connect(m_rail, &Rail::placeChosen, this, &MainWindow::showPlace);
    connect(&workspace.clock, &PictureClock::modeChanged, this, &MainWindow::followClock);
    for (const auto signal : { &MatterBook::matterAdded, &MatterBook::matterChanged })
        connect(&workspace.book, signal, this, &MainWindow::followDecisions);
    connect(&workspace.book, &MatterBook::stateChanged, this, &MainWindow::followDecisions);
    for (const auto signal : { &CommonPicture::rowsInserted, &CommonPicture::rowsChanged })
        connect(&workspace.picture, signal, this, &MainWindow::raiseMarking);
    connect(&workspace.picture, &CommonPicture::wasReset, this, &MainWindow::restartMarking);
    followDecisions();
    restartMarking();
}

QWidget* MainWindow::bottomLine()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new ChipRow(m_workspace.focus, line), 1);
    row->addWidget(m_undo);
    return line;
}

void MainWindow::offerUndo(const QString& sentence, const std::function<void()>& undo)
{
    m_undo->offer(sentence, undo);
}

void MainWindow::showPlace(Place place)
{
    m_rail->setPlace(place);
    m_stack->setCurrentIndex(static_cast<int>(place));
    focusPlace();
    emit placeChanged(place);
}

/// The keyboard goes where the eyes go: to where it last was in this place, to what the place
/// names, or to its first list. What it had only because no list had rows yet is no such place.
void MainWindow::focusPlace()
{
    QWidget* shown = m_stack->currentWidget();
    QWidget* target = nullptr;
    for (QWidget* known : { shown->focusWidget(), shown->focusProxy() }) {
        while (known && known->focusProxy())
            known = known->focusProxy();
        if (!target && known && known != m_stopgap && canHaveKeyboard(*known, *shown))
            target = known; // an empty list is hidden, and would lose the keyboard
    }
    if (!target) {
        target = firstStop(*shown);
        m_stopgap = target && rankOf(*target) > 0 ? target : nullptr;
    }
    if (target)
        target->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::setExercise(bool exercise)
{
    m_exercise = exercise;
    m_strip->setExercise(exercise);
    m_frame->setExercise(exercise);
    m_sideWindows->setExercise(exercise);
    retranslate();
}

void MainWindow::setConnection(const QString& hubUrl, const QString& ledger)
{
    m_hubUrl = hubUrl;
    m_ledger = ledger;
}

void MainWindow::setNotice(QWidget* notice, std::function<void()> close)
{
    if (m_notice)
        m_notice->deleteLater();
    m_notice = notice;
    m_closeNotice = std::move(close);
    if (!notice)
        return;
    m_room->insertWidget(0, notice);
    if (notice->focusProxy()) {
        setTabOrder(m_strip, notice);
        notice->setFocus();
    }
}

void MainWindow::setAlarms(QWidget* cell, QWidget* page)
{
    m_strip->addCell(cell);
    m_stack->addWidget(page);
    m_alarms = page;
    measureShownPage(*m_stack);
}

void MainWindow::showAlarms()
{
    if (m_stack->currentWidget() == m_alarms)
        return;
    m_stack->setCurrentWidget(m_alarms);
    focusPlace();
}

void MainWindow::hideAlarms()
{
    if (m_stack->currentWidget() == m_alarms)
        showPlace(place());
}

void MainWindow::addDecisionAction(QAction* action)
{
    m_menus[1]->addAction(action);
}

void MainWindow::addViewAction(QAction* action)
{
    m_menus[3]->addAction(action);
}

QAction* MainWindow::command(QMenu* menu, const char* name, const QKeySequence& keys)
{
    QAction* action = menu->addAction(QString());
    action->setShortcut(keys);
    action->setObjectName(QLatin1StringView(name));
    m_commands.insert(name, action);
    return action;
}

void MainWindow::buildMenus()
{
    for (QMenu*& menu : m_menus)
        menu = menuBar()->addMenu(QString());
    const auto& [places, decisions, clock, view, help] = m_menus;
    places->addActions(m_rail->placeActions());
    places->addSeparator();
    QAction* undo = command(places, "undo", QKeySequence::Undo);
    undo->setEnabled(false);
    connect(undo, &QAction::triggered, m_undo, &UndoBar::undo);
    connect(m_undo, &UndoBar::offered, undo, &QAction::setEnabled);
    connect(m_undo, &UndoBar::left, this, &MainWindow::focusPlace);
    connect(command(places, "clearFocus", Qt::Key_Escape), &QAction::triggered, this,
        &MainWindow::escape);
    connect(
        command(places, "quit", Qt::CTRL | Qt::Key_Q), &QAction::triggered, this, &QWidget::close);

    connect(command(decisions, "nextDecision", Qt::Key_F4), &QAction::triggered, this,
        &MainWindow::nextDecisionWished);
    connect(command(decisions, "stopMeasure", {}), &QAction::triggered, this,
        [this] { emit stopWished(false); });

    buildClockMenu(clock);

    connect(command(view, "japanese", {}), &QAction::triggered, this,
        [this] { emit languageWished(Language::Japanese); });
    connect(command(view, "english", {}), &QAction::triggered, this,
        [this] { emit languageWished(Language::English); });
    view->addSeparator();
    connect(command(view, "wall", Qt::Key_F11), &QAction::triggered, this, &MainWindow::wallWished);
    connect(command(view, "settings", Qt::CTRL | Qt::Key_Comma), &QAction::triggered, this,
        &MainWindow::settingsWished);

    connect(command(help, "keys", Qt::Key_F1), &QAction::triggered, this, [this] {
        QList<QAction*> all = m_rail->placeActions();
        for (const QAction* title : menuBar()->actions()) { // also those that others have added
            const QMenu* menu = title->menu();
            all.append(menu->actions().mid(menu == m_menus[0] ? m_rail->placeActions().size() : 0));
        }
        (new ShortcutSheet(all, this))->show();
    });
    connect(command(help, "about", {}), &QAction::triggered, this,
        [this] { (new AboutPanel(m_hubUrl, m_ledger, this))->show(); });
}

void MainWindow::buildClockMenu(QMenu* clock)
{
    connect(
        command(clock, "goLive", Qt::Key_F5), &QAction::triggered, this, &MainWindow::liveWished);
    connect(command(clock, "fixNow", Qt::CTRL | Qt::Key_Space), &QAction::triggered, this, [this] {
        if (m_workspace.replay)
            m_workspace.replay->pause();
        else
            emit fixWished(m_workspace.clock.shown());
    });
    QAction* back = command(clock, "replayBack", Qt::CTRL | Qt::Key_J);
    QAction* forward = command(clock, "replayForward", Qt::CTRL | Qt::Key_L);
    if (Replay* replay = m_workspace.replay) {
        connect(back, &QAction::triggered, replay, &Replay::back);
        connect(forward, &QAction::triggered, replay, &Replay::forward);
    }
    connect(command(clock, "goToTime", Qt::CTRL | Qt::Key_G), &QAction::triggered, m_clockBar,
        &ClockBar::askForTime);
    connect(command(clock, "changesSince", Qt::CTRL | Qt::SHIFT | Qt::Key_E), &QAction::triggered,
        this, &MainWindow::changesWished);
    auto* context = new ContextWindow(m_workspace, this);
    connect(command(clock, "contextWindow", Qt::CTRL | Qt::Key_E), &QAction::triggered, context,
        &ContextWindow::next);
    connect(context, &ContextWindow::opened, this, &MainWindow::contextOpened);
    clock->addSeparator();
    connect(command(clock, "toggleZone", Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &QAction::triggered,
        this, &MainWindow::zoneToggled);
}

void MainWindow::retranslate()
{
    showTitle();
    m_menus[0]->setTitle(tr("&Places"));
    m_menus[1]->setTitle(tr("&Decisions"));
    m_menus[2]->setTitle(tr("&Clock"));
    m_menus[3]->setTitle(tr("&View"));
    m_menus[4]->setTitle(tr("&Help"));
    //: 直前の操作を取り消す
    m_commands["undo"]->setText(tr("Undo what was just done"));
    m_commands["clearFocus"]->setText(tr("Close the panel, then clear the selection"));
    m_commands["quit"]->setText(tr("Quit"));
    m_commands["nextDecision"]->setText(tr("Open my next decision"));
    //: 措置を中止する（F12を2秒間長押し）
    m_commands["stopMeasure"]->setText(tr("Stop a measure (hold F12 for 2 seconds)"));
    m_commands["goLive"]->setText(tr("Go live"));
    //: 時刻を固定・再生・一時停止
    m_commands["fixNow"]->setText(tr("Freeze the clock, pause or go on"));
    m_commands["replayBack"]->setText(tr("Play back; again: faster"));
    m_commands["replayForward"]->setText(tr("Play forward; again: faster"));
    m_commands["changesSince"]->setText(tr("What changed since an earlier time …"));
    m_commands["contextWindow"]->setText(
        tr("Only what happened around the chosen thing: 1, 5, 15, 60 minutes"));
    m_commands["goToTime"]->setText(tr("Go to a time …"));
    m_commands["toggleZone"]->setText(tr("Switch between JST and UTC"));
    // A language's own name is how its readers find it: never translated.
    m_commands["japanese"]->setText(u"日本語"_s);
    m_commands["english"]->setText(u"English"_s);
    m_commands["wall"]->setText(tr("Open the wall display"));
    m_commands["settings"]->setText(tr("Settings"));
    m_commands["keys"]->setText(tr("Keys"));
    m_commands["about"]->setText(tr("About Yagura"));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // Enter moves the focus and never commits anything (ux.md 2.7).
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        leaveField();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::leaveField()
{
    // On a button it stays: the next one is often the opposite.
    const auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (!button)
        focusNextChild();
    else if (!qobject_cast<const HoldButton*>(button)) // says itself how it is pressed
        QToolTip::showText(button->mapToGlobal(button->rect().bottomLeft()),
            //: Somebody pressed Enter on a button
            safeToolTip(tr("Press the space bar to use this button.")));
}

/// First what lies over the place, then the selection (ux.md 2.7).
void MainWindow::escape()
{
    if (m_stack->currentWidget() == m_alarms)
        hideAlarms();
    else if (const auto close = m_closeNotice; m_notice && close)
        close(); // a copy: it may replace itself
    else
        m_workspace.focus.clear();
}

/// Who sees the window's title alone must not take the past for the present.
void MainWindow::showTitle()
{
    //: 櫓 is the product's name
    const QString title = m_exercise ? tr("Yagura – EXERCISE") : tr("Yagura");
    const PictureClock& clock = m_workspace.clock;
    //: %1 the product's name, %2 the instant the screen is fixed at
    setWindowTitle(
        clock.isLive() ? title : tr("%1 – FIXED %2").arg(title, TimeText::full(clock.shown())));
}

void MainWindow::followClock()
{
    showTitle();
    m_frame->setFixed(!m_workspace.clock.isLive());
    m_commands["goLive"]->setEnabled(!m_workspace.clock.isLive());
    m_commands["replayForward"]->setEnabled(!m_workspace.clock.isLive());
}

void MainWindow::followDecisions()
{
    const auto& matters = m_workspace.book.matters();
    m_rail->setWaiting(static_cast<int>(std::count_if(matters.begin(), matters.end(),
        [this](const Matter& m) { return m_workspace.desk.needsMe(m); })));
}

void MainWindow::restartMarking()
{
    m_strictest = { Tlp::Clear, Marking::Origin::Stated, {} };
    raiseMarking(0, m_workspace.picture.rowCount() - 1);
}

void MainWindow::raiseMarking(int first, int last)
{
    // Rows leave the screen only with a reset, so the strictest so far is never too low.
    for (int row = first; row <= last; ++row) {
        if (m_workspace.picture.facts(row).tlp > m_strictest.tlp)
            m_strictest = m_workspace.picture.item(row).marking;
    }
    m_strip->setShownMarking(m_strictest);
}

} // namespace yagura
