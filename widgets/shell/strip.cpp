#include "shell/strip.h"

#include "common/badges.h"
#include "common/countup.h"
#include "common/fittinglabel.h"
#include "common/look.h"
#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/words.h"
#include "itemmodels/ladderalarm.h"
#include "itemmodels/urgentacts.h"

#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace std::chrono_literals;

namespace {

constexpr int gap = 24;
constexpr int margin = 12;
constexpr int alarmPad = 6;
constexpr int wideInEms = 95; // two rows hold everything that is usual

template <typename Label = PlainLabel> Label* cell(const char* name, QWidget* parent)
{
    auto* label = new Label(parent);
    label->setObjectName(QLatin1StringView(name));
    return label;
}

void embolden(QWidget* widget)
{
    QFont font = widget->font();
    font.setBold(true);
    widget->setFont(font);
}

} // namespace

Strip::Strip(Workspace& workspace, bool exercise, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_exercise(exercise)
    , m_mode(cell("stripMode", this))
    , m_clock(cell("stripClock", this))
    , m_onScreen(cell("stripOnScreen", this))
    , m_marking(new MarkingChip(this))
    , m_feeds(cell<FittingLabel>("stripFeeds", this))
    , m_decisions(cell("stripDecisions", this))
    , m_verified(cell<FittingLabel>("stripVerified", this))
    , m_urgent(cell("stripUrgent", this))
{
    setObjectName(QStringLiteral("strip"));
    m_marking->setObjectName(QStringLiteral("stripMarking"));
    embolden(m_mode);
    embolden(m_urgent);
    m_verified->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* marking = new QWidget(this);
    auto* pair = new QHBoxLayout(marking);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->addWidget(m_onScreen);
    pair->addWidget(m_marking);
    buildRows(marking);

    connect(&m_tick, &QTimer::timeout, this, &Strip::refresh);
    connect(&workspace.clock, &PictureClock::modeChanged, this, &Strip::refresh);
    connect(&workspace.clock, &PictureClock::heldChanged, this, &Strip::refresh);
    connect(&workspace.feeds, &FeedBoard::changed, this, &Strip::refresh);
    connect(&workspace.book, &MatterBook::stateChanged, this, &Strip::refresh);
    connect(&workspace.book, &MatterBook::healthChanged, this, &Strip::refresh);
    connect(&workspace.book, &MatterBook::matterChanged, this, &Strip::refresh);
    connect(&workspace.book, &MatterBook::matterAdded, this, &Strip::refresh);
    connect(&workspace.book, &MatterBook::mattersReset, this, &Strip::refresh);
    m_tick.start(1s);
    refresh();
}

void Strip::setExercise(bool exercise)
{
    m_exercise = exercise;
    refresh();
}

void Strip::setShownMarking(const Marking& marking)
{
    m_marking->setMarking(marking);
}

void Strip::addCell(QWidget* cell)
{
    m_rows[1]->insertWidget(1, cell);
}

void Strip::buildRows(QWidget* marking)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, 6, margin, 6);
    rows->setSpacing(4);
    for (QHBoxLayout*& row : m_rows) {
        row = new QHBoxLayout;
        row->setSpacing(gap);
        rows->addLayout(row);
    }
    m_rows[0]->addWidget(m_mode);
    m_rows[0]->addWidget(m_clock);
    m_rows[0]->addStretch(1);
    m_rows[0]->addWidget(marking);
    m_rows[1]->addWidget(m_decisions);
    m_rows[1]->addWidget(m_feeds, 1);
    arrange();
}

void Strip::arrange()
{
    const bool isWide = width() >= wideInEms * QFontInfo(font()).pixelSize();
    QHBoxLayout* urgent = isWide ? m_rows[0] : m_rows[2];
    QHBoxLayout* verified = isWide ? m_rows[1] : m_rows[2];
    if (verified->indexOf(m_verified) >= 0)
        return;
    for (QHBoxLayout* row : m_rows) {
        row->removeWidget(m_urgent);
        row->removeWidget(m_verified);
    }
    urgent->insertWidget(isWide ? 2 : 0, m_urgent);
    verified->addWidget(m_verified, 1);
}

void Strip::refresh()
{
    m_tally.count(m_workspace.book);
    m_mode->setPlain(modeText());
    m_clock->setPlain(clockText());
    m_onScreen->setPlain(tr("On screen:"));
    m_feeds->setWords(live(feedsText()));
    m_decisions->setPlain(live(decisionsText()));
    m_verified->setWords(live(verifiedText()));
    showUrgent();
    setAccessibleName(tr("Status strip"));
    update();
}

void Strip::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

QString Strip::live(const QString& text) const
{
    //: beside what goes on while the screen stands at another instant: 現在・%1
    return m_workspace.clock.isLive() ? text : tr("LIVE · %1").arg(text);
}

QString Strip::modeText() const
{
    const QString mode = m_workspace.clock.isLive()
        //: 現在 (the clock runs)
        ? tr("LIVE")
        //: 固定 (the clock stands)
        : tr("FIXED");
    //: 訓練
    return m_exercise ? tr("EXERCISE · %1").arg(mode) : mode;
}

QString Strip::clockText() const
{
    const Instant t = m_workspace.clock.shown();
    if (m_workspace.clock.isLive())
        return TimeText::full(t);
    //: %1 is the instant the screen is fixed at, %2 how many items arrived since
    return tr("%1 – %n item(s) held since", nullptr, m_workspace.clock.heldSince())
        .arg(TimeText::full(t));
}

QString Strip::feedsText() const
{
    const FeedBoard& feeds = m_workspace.feeds;
    const QString state = Words::feedState(feeds.worstLink());
    QString text;
    if (feeds.worstLink() == FeedState::Live || !feeds.asOf().isKnown())
        text = tr("Hub: %1").arg(state);
    else
        //: %1 state, %2 age such as "4 min ago"
        text = tr("Hub: %1, last data %2")
                   .arg(state, TimeText::age(m_workspace.clock.now() - feeds.asOf()));
    text += QStringLiteral("   ") + sourcesText();
    if (feeds.quarantineCount() > 0)
        text += QStringLiteral("   ") + tr("Quarantine: %1").arg(feeds.quarantineCount());
    return text;
}

/// Who only connects has not been heard: it is no source that reports.
QString Strip::sourcesText() const
{
    const auto& sources = m_workspace.feeds.sources();
    const auto count = [&](std::initializer_list<FeedState> states) {
        return std::count_if(sources.begin(), sources.end(), [&](const SourceHealth& source) {
            return std::find(states.begin(), states.end(), source.state) != states.end();
        });
    };
    const auto heard = count({ FeedState::Live, FeedState::Delayed });
    const auto silent = count({ FeedState::Silent });
    const auto waiting = static_cast<std::ptrdiff_t>(sources.size()) - heard - silent;
    //: sources that report, and those that fell silent
    QString text = tr("Sources: %1 ok, %2 silent").arg(heard).arg(silent);
    const auto gaps = std::count_if(sources.begin(), sources.end(),
        [](const SourceHealth& source) { return source.gap; });
    if (gaps > 0)
        //: %1 how sources stand, %2 how many have a hole in their numbers; the sign is the notch
        //: that the timeline draws for it (欠落検出)
        text = tr("%1, ▼ %2 with a gap").arg(text).arg(gaps);
    //: %1 sources that report and are silent, %2 how many have not been heard yet: %1、未受信 %2
    return waiting == 0 ? text : tr("%1, %2 not heard yet").arg(text).arg(waiting);
}

/// Real time, also while the screen shows the past: own deadlines do not wait for it.
QString Strip::decisionsText() const
{
    const MatterBook& book = m_workspace.book;
    const Instant now = book.ledgerTime(m_workspace.clock.now());
    int mine = 0;
    int climbing = 0;
    Instant earliest;
    const auto count = [&](const Matter& matter) {
        if (!m_workspace.desk.needsMe(matter))
            return;
        ++mine;
        if (LadderAlarm::of(book, matter, now).percent() >= LadderAlarm::halfWay)
            ++climbing;
        if (!earliest.isKnown() || matter.expires < earliest)
            earliest = matter.expires;
    };
    if (book.isLive()) {
        for (const Matter& matter : book.matters())
            count(matter);
    } else {
        for (const auto& [id, matter] : book.state().matters) {
            if (matter.isOpen())
                count(Evaluator::asOf(matter, now));
        }
    }
    if (mine == 0)
        return tr("My decisions: none");
    const QString decisions
        = tr("My decisions: %1 (%2)").arg(mine).arg(TimeText::remaining(earliest - now));
    if (climbing == 0)
        return decisions;
    //: %1 own decisions, %2 for how many of them half of the time is over: 期間半ば超過 %2件
    return tr("%1 · past half of their time %2").arg(decisions).arg(climbing);
}

QString Strip::verifiedText() const
{
    const MatterBook& book = m_workspace.book;
    if (book.alarm())
        return tr("LEDGER NOT TRUSTED – signing is blocked");
    if (!book.verifiedAt().isKnown())
        return tr("Ledger: not yet verified");
    const QString at = TimeText::clock(book.verifiedAt());
    if (!m_workspace.clock.isLive())
        //: %1 how many decisions there were at the shown instant, %2 when they were verified last
        return tr("%1 decision(s) up to the shown time, verified %2")
            .arg(m_tally.verified())
            .arg(at);
    const QString verified = m_tally.verified() == 0
        //: %1 a time: there is no decision in the ledger yet
        ? tr("Ledger verified on this PC %1, no decision yet").arg(at)
        //: 決裁等%1/%2件 検証済み %3: %1 of %2 decisions, %3 a time
        : tr("%1 of %2 decisions verified on this PC %3")
              .arg(m_tally.verified())
              .arg(m_tally.verified())
              .arg(at);
    //: %1 what is verified, %2 what is witnessed
    return tr("%1 · %2").arg(verified, witnessText());
}

QString Strip::witnessText() const
{
    const LedgerHealth& health = m_workspace.book.health();
    if (health.witnessThreshold == 0)
        //: there is no independent witness of the ledger: 第三者証明なし
        return tr("no witness");
    if (!health.witnessTime.isKnown())
        //: no witness has signed yet: 第三者証明待ち
        return tr("not witnessed yet");
    const int witnessed = m_tally.witnessed(m_workspace.book);
    if (witnessed < m_tally.verified())
        //: 第三者証明 %1/%2件
        return tr("%1 of %2 witnessed").arg(witnessed).arg(m_tally.verified());
    //: 第三者証明 %1, a time
    return tr("witnessed %1").arg(TimeText::clock(health.witnessTime));
}

void Strip::showUrgent()
{
    const Instant now = m_workspace.book.ledgerTime(m_workspace.clock.now());
    const auto acts = UrgentActs::unnotifiedNow(m_workspace.book, now);
    m_urgent->setVisible(!acts.empty());
    m_isNoticeLate = false;
    if (acts.empty())
        return;
    const UnnotifiedAct& oldest = acts.front();
    m_isNoticeLate = std::any_of(
        acts.begin(), acts.end(), [now](const UnnotifiedAct& act) { return act.isLate(now); });
    const QString clock = CountUp::sentence(static_cast<int>(acts.size()), oldest.since, now);
    //: An urgent act: %1 `未通知 00:41:12`, %2 number of its matter
    QString text = tr("%1 · %2").arg(clock, oldest.matterId);
    if (oldest.due.isKnown())
        //: %1 an urgent act and its clock, %2 the limit of its notice
        text = tr("%1 · %2").arg(text, CountUp::limit(oldest.clock, oldest.due, now));
    if (m_isNoticeLate)
        //: %1 an urgent act, its clock and its limit, %2 通知遅延
        text = tr("%1 · %2").arg(text, CountUp::late());
    m_urgent->setPlain(live(text));
}

void Strip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    if (event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

void Strip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isFixed = !m_workspace.clock.isLive();
    painter.fillRect(rect(),
        isFixed ? palette().color(QPalette::Highlight).lighter(175)
                : palette().color(QPalette::AlternateBase));
    if (m_workspace.book.alarm()) // red where the words say why
        painter.fillRect(m_verified->geometry().adjusted(-alarmPad, 0, alarmPad, 0),
            Look::severityFill(Severity::Grave));
    if (m_urgent->isVisibleTo(this))
        paintUrgent(painter);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

/// A frame, and red ground once the limit has passed: it never flashes, and the words say the same.
void Strip::paintUrgent(QPainter& painter) const
{
    const QRect box = m_urgent->geometry().adjusted(-alarmPad, -1, alarmPad, 1);
    if (m_isNoticeLate)
        painter.fillRect(box, Look::severityFill(Severity::Grave));
    painter.setPen(QPen(Look::outline(Look::Room::Desk), 2));
    painter.drawRect(box);
}

} // namespace yagura
