#include "alarms/alarmpanel.h"

#include "alarms/alarmbell.h"
#include "alarms/alarmchoicesform.h"
#include "alarms/alarmflash.h"
#include "alarms/alarmlist.h"
#include "alarms/alarmmeter.h"
#include "alarms/alarmweekview.h"
#include "alarms/alarmwords.h"
#include "common/plaintext.h"
#include "common/officewords.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "itemmodels/ladderalarm.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Where there is a button for it; the rest is in the menu alone.
constexpr std::array buttonCommands{ "acknowledgeAlarm", "openAlarm", "shelveAlarm", "takeAlarmOut",
    "bringAlarmBack" };
constexpr int buttonsInARow = 3;
constexpr int margin = 12;

} // namespace

AlarmPanel::AlarmPanel(
    Workspace& workspace, const AlarmFlash& flash, AlarmBell& bell, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_alarms(*workspace.alarms)
    , m_bell(bell)
    , m_title(new PlainLabel(this))
    , m_meter(new AlarmMeter(this))
    , m_mute(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_standing(
          new AlarmList(m_alarms, AlarmListModel::Show::Standing, workspace.clock, flash, this))
    , m_putAside(
          new AlarmList(m_alarms, AlarmListModel::Show::PutAside, workspace.clock, flash, this))
    , m_lists(new QStackedWidget(this))
    , m_empty(new PlainLabel(this))
    , m_detail(new PlainLabel(this))
    , m_form(new ShelfForm(this))
    , m_week(new AlarmWeekView(workspace, this))
    , m_choices(new AlarmChoicesForm(this))
{
    setObjectName(u"alarmPanel"_s);
    command("nextAlarm", Qt::Key_F3, &AlarmPanel::next);
    command("previousAlarm", Qt::SHIFT | Qt::Key_F3, &AlarmPanel::previous);
    command("acknowledgeAlarm", Qt::CTRL | Qt::Key_M, &AlarmPanel::acknowledge);
    command("openAlarm", {}, &AlarmPanel::open);
    command("shelveAlarm", {}, &AlarmPanel::shelve);
    command("takeAlarmOut", {}, &AlarmPanel::takeOut);
    command("bringAlarmBack", {}, &AlarmPanel::bringBack);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(makeHead());
    column->addWidget(m_tabs);
    m_pages->addWidget(makeLists());
    m_pages->addWidget(m_week);
    m_pages->addWidget(m_choices);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &AlarmPanel::showPage);
    connect(&m_alarms, &AlarmBook::changed, this, &AlarmPanel::followAlarms);
    connect(&m_second, &QTimer::timeout, this, &AlarmPanel::followAlarms);
    connect(&workspace.clock, &PictureClock::modeChanged, this, &AlarmPanel::followClock);
    m_second.start(1s);
    m_form->hide();
    retranslate();
}

QWidget* AlarmPanel::makeHead()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(u"alarmTitle"_s);
    m_mute->setObjectName(u"muteAlarms"_s);
    m_mute->setCheckable(true);
    m_close->setObjectName(u"closeAlarms"_s);
    for (QPushButton* button : { m_mute, m_close })
        button->setAutoDefault(false);
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title);
    row->addSpacing(margin);
    row->addWidget(m_meter, 1);
    row->addWidget(m_mute);
    row->addWidget(m_close);
    connect(m_mute, &QPushButton::toggled, &m_bell, &AlarmBell::setMuted);
    connect(&m_bell, &AlarmBell::mutedChanged, m_mute, &QPushButton::setChecked);
    connect(m_close, &QPushButton::clicked, this, &AlarmPanel::closeWished);
    return head;
}

QWidget* AlarmPanel::makeLists()
{
    m_tabs->setObjectName(u"alarmTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = Standing; tab <= Choices; ++tab)
        m_tabs->addTab(QString());
    m_standing->setObjectName(u"alarmList"_s);
    m_putAside->setObjectName(u"alarmShelf"_s);
    m_empty->setObjectName(u"alarmsEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_detail->setObjectName(u"alarmDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    for (AlarmList* list : { m_standing, m_putAside }) {
        m_lists->addWidget(list);
        connect(list, &AlarmList::chosen, this, &AlarmPanel::followChoice);
    }
    m_lists->addWidget(m_empty);
    column->addWidget(m_lists, 1);
    column->addWidget(m_detail);
    column->addWidget(makeButtons());
    column->addWidget(m_form);
    connect(m_form, &ShelfForm::wished, this, &AlarmPanel::putAside);
    connect(m_form, &ShelfForm::closed, this, &AlarmPanel::closeForm);
    return page;
}

QWidget* AlarmPanel::makeButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QGridLayout(row); // two rows: a place is never wider for them
    layout->setContentsMargins(0, 0, 0, 0);
    int at = 0;
    for (const char* name : buttonCommands) {
        auto* button = new QPushButton(row);
        button->setObjectName(QLatin1StringView(name) + u"Button"_s);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, m_commands[name], &QAction::trigger);
        m_buttons.insert(name, button);
        layout->addWidget(button, at / buttonsInARow, at % buttonsInARow);
        ++at;
    }
    layout->setColumnStretch(buttonsInARow, 1);
    return row;
}

QAction* AlarmPanel::command(const char* name, const QKeySequence& keys, void (AlarmPanel::*act)())
{
    auto* action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    m_commands.insert(name, action);
    return action;
}

QList<QAction*> AlarmPanel::commands() const
{
    QList<QAction*> all;
    for (const char* name : { "nextAlarm", "previousAlarm", "acknowledgeAlarm", "openAlarm",
             "shelveAlarm", "takeAlarmOut", "bringAlarmBack" })
        all.append(m_commands[name]);
    return all;
}

AlarmList* AlarmPanel::list() const
{
    return m_tabs->currentIndex() == PutAside ? m_putAside : m_standing;
}

const Alarm* AlarmPanel::chosen() const
{
    const QStringList keys = list()->chosenKeys();
    return keys.isEmpty() ? nullptr : m_alarms.find(keys.front());
}

QString AlarmPanel::self() const
{
    const Member* member = m_workspace.desk.self();
    return member ? member->id : QString();
}

void AlarmPanel::showPage(int page)
{
    m_form->hide();
    m_lists->setEnabled(true);
    m_pages->setCurrentIndex(page <= PutAside ? 0 : page - PutAside);
    followAlarms();
}

void AlarmPanel::acknowledge()
{
    // Of a heap all that can be: some of it may have been acknowledged already.
    std::vector<Alarm> done;
    for (const QString& key : list()->chosenKeys()) {
        const Alarm* alarm = m_alarms.find(key);
        if (!alarm)
            continue;
        const Alarm before = *alarm;
        if (m_alarms.acknowledge(key, self(), m_workspace.clock.now()))
            done.push_back(before);
    }
    m_alarms.flush();
    if (!done.empty())
        emit undoable(tr("%n alarm(s) acknowledged.", "", static_cast<int>(done.size())),
            [this, done] { recall(done); });
}

void AlarmPanel::recall(const std::vector<Alarm>& before)
{
    // What has changed since then stays as it is.
    for (const Alarm& alarm : before)
        (void)m_alarms.recall(alarm, self(), m_workspace.clock.now());
    m_alarms.flush();
    list()->choose(before.front().subject.key);
}

void AlarmPanel::shelve()
{
    ask(ShelfForm::Kind::Shelve);
}

void AlarmPanel::takeOut()
{
    ask(ShelfForm::Kind::TakeOut);
}

void AlarmPanel::ask(ShelfForm::Kind kind)
{
    const Alarm* alarm = chosen();
    if (!alarm)
        return;
    emit showWished();
    m_asked = list()->chosenKeys();
    const AlarmRow row{ *alarm, *alarm, static_cast<int>(m_asked.size()) };
    m_form->ask(kind, AlarmWords::headline(row), alarm->urgency(), self());
    m_lists->setEnabled(false); // what the form names stays what is chosen
    followChoice();
}

void AlarmPanel::closeForm()
{
    m_form->hide();
    m_lists->setEnabled(true);
    followChoice();
    list()->setFocus();
}

void AlarmPanel::putAside(ShelfForm::Kind kind, const AlarmHand& wished, std::chrono::minutes time)
{
    AlarmHand hand = wished;
    hand.by = self();
    const Instant now = m_workspace.clock.now();
    QString problem;
    for (const QString& key : std::as_const(m_asked)) {
        const auto done = kind == ShelfForm::Kind::Shelve ? m_alarms.shelve(key, hand, time, now)
                                                          : m_alarms.takeOut(key, hand, now);
        if (!done && done.error().reason != u"E-ALM-STATE" && m_asked.size() == 1)
            problem = Words::error(done.error());
    }
    if (!problem.isEmpty())
        return m_form->showProblem(problem);
    closeForm();
    m_alarms.flush();
}

void AlarmPanel::bringBack()
{
    for (const QString& key : list()->chosenKeys()) {
        if (!m_alarms.unshelve(key, self(), m_workspace.clock.now()))
            (void)m_alarms.putBack(key, self(), m_workspace.clock.now());
    }
    m_alarms.flush();
}

void AlarmPanel::open()
{
    if (const Alarm* alarm = chosen())
        emit thingWished(alarm->subject.cause, alarm->subject.id);
}

void AlarmPanel::next()
{
    step(true);
}

void AlarmPanel::previous()
{
    step(false);
}

void AlarmPanel::step(bool forward)
{
    const bool wasHere = isVisible() && m_tabs->currentIndex() == Standing;
    m_tabs->setCurrentIndex(Standing);
    emit showWished();
    if (!m_lists->isEnabled())
        return; // a form about one of them is open
    m_standing->stepUnacknowledged(forward, wasHere);
    m_standing->setFocus();
}

void AlarmPanel::followAlarms()
{
    const Instant now = m_workspace.clock.now();
    m_meter->setCount(m_alarms.rate().count(now), m_alarms.rate().isFlood(now));
    const int aside = m_alarms.count(AlarmState::Shelved) + m_alarms.count(AlarmState::Suppressed)
        + m_alarms.count(AlarmState::OutOfService);
    //: tab: %1 how many alarms: 警報（%1）
    m_tabs->setTabText(
        Standing, tr("Alarms (%1)").arg(static_cast<int>(m_alarms.alarms().size()) - aside));
    //: tab: %1 how many alarms: 棚上げ・使用停止（%1）
    m_tabs->setTabText(PutAside, tr("Shelf and out of service (%1)").arg(aside));
    if (!isVisible())
        return;
    list()->refresh();
    const bool isEmpty = list()->model()->rowCount() == 0;
    m_empty->setPlain(list() == m_standing
            ? tr("No alarm stands. A quiet screen is a healthy screen.")
            : tr("No alarm is put aside."));
    m_lists->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : list());
    followChoice();
}

void AlarmPanel::followChoice()
{
    const Alarm* alarm = chosen();
    const AlarmState state = alarm ? alarm->standing.state : AlarmState::Normal;
    const auto can
        = [&](AlarmEvent event) { return alarm && alarm->standing.after(event).has_value(); };
    m_detail->setPlain(alarm ? detail(*alarm) : QString());
    m_detail->setVisible(alarm);
    m_commands["acknowledgeAlarm"]->setEnabled(can(AlarmEvent::Acknowledged));
    m_commands["openAlarm"]->setEnabled(alarm);
    m_commands["shelveAlarm"]->setEnabled(can(AlarmEvent::Shelved));
    m_commands["takeAlarmOut"]->setEnabled(can(AlarmEvent::TakenOut));
    m_commands["bringAlarmBack"]->setEnabled(m_lists->isEnabled()
        && (state == AlarmState::Shelved || state == AlarmState::OutOfService));
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setEnabled(m_commands[it.key()]->isEnabled());
}

QString AlarmPanel::called(const Alarm& alarm) const
{
    const MatterBook& book = m_workspace.book;
    const auto matter = book.state().matters.find(alarm.subject.id);
    if (alarm.subject.cause != AlarmCause::SeatMustAnswer || matter == book.state().matters.end())
        return {};
    QStringList offices;
    const LadderAlarm ladder = LadderAlarm::of(
        book, matter->second, book.ledgerTime(m_workspace.clock.now())); // whatever is shown
    for (const QString& id : ladder.called)
        offices.append(Words::office(book.state().roster, id));
    if (offices.isEmpty())
        return {};
    //: members whose answer is still missing, called at 80 % of the time: %1 their offices
    return tr("Called now: %1").arg(offices.join(tr(", ")));
}

QString AlarmPanel::detail(const Alarm& alarm) const
{
    QStringList lines{ tr("What to do: %1").arg(AlarmWords::action(alarm.subject.cause)),
        tr("Who: %1   Class: %2")
            .arg(AlarmWords::seat(alarm.subject.cause), AlarmWords::urgency(alarm.urgency())) };
    if (const QString members = called(alarm); !members.isEmpty())
        lines.append(members);
    if (!alarm.hand.reason.isEmpty())
        //: why an alarm was put aside: %1 as written
        lines.append(tr("Reason: %1").arg(safeText(alarm.hand.reason, 200)));
    if (!alarm.hand.second.isEmpty())
        //: %1 a member number, %2 what that person said
        lines.append(
            tr("Second person, as stated and not signed: %1 – %2")
                .arg(safeText(alarm.hand.second, 40), safeText(alarm.hand.secondReason, 200)));
    if (alarm.times > 1)
        //: how often an alarm was raised while it stood here
        lines.append(tr("Raised %n time(s), last at %1", "", alarm.times)
                         .arg(TimeText::shortTime(alarm.raised)));
    return lines.join(u'\n');
}

/// Alarms do not follow a fixed clock, and say so.
void AlarmPanel::followClock()
{
    //: 警報 / 警報（現在）: the second while the screen stands at another instant
    m_title->setPlain(m_workspace.clock.isLive() ? tr("Alarms") : tr("Alarms · LIVE"));
}

void AlarmPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWished();
    else
        QWidget::keyPressEvent(event);
}

void AlarmPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    followAlarms();
}

void AlarmPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AlarmPanel::retranslate()
{
    followClock();
    setAccessibleName(tr("Alarms"));
    m_mute->setText(tr("Mute for 15 minutes"));
    m_close->setText(tr("Close the alarms"));
    m_tabs->setAccessibleName(tr("Pages of the alarms"));
    m_tabs->setTabText(Week, tr("The week"));
    m_tabs->setTabText(Choices, tr("What I am told"));
    m_standing->setAccessibleName(tr("Alarms, most urgent first"));
    m_putAside->setAccessibleName(tr("Alarms that are put aside"));
    m_commands["nextAlarm"]->setText(tr("Next unacknowledged alarm"));
    m_commands["previousAlarm"]->setText(tr("Previous unacknowledged alarm"));
    //: 確認する
    m_commands["acknowledgeAlarm"]->setText(tr("Acknowledge the alarm"));
    m_commands["openAlarm"]->setText(tr("Go to what it is about"));
    //: 棚上げする
    m_commands["shelveAlarm"]->setText(tr("Shelve the alarm…"));
    //: 使用停止にする
    m_commands["takeAlarmOut"]->setText(tr("Take the alarm out of service…"));
    m_commands["bringAlarmBack"]->setText(tr("Bring the alarm back"));
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setText(m_commands[it.key()]->text());
    followAlarms();
    followChoice();
}

} // namespace yagura
