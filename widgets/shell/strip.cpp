#include "shell/strip.h"

#include "common/badges.h"
#include "common/countup.h"
#include "common/look.h"
#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/words.h"
#include "itemmodels/ladderalarm.h"
#include "itemmodels/urgentacts.h"

#include <QEvent>
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

PlainLabel* cell(const char* name, QWidget* parent)
{
    auto* label = new PlainLabel(parent);
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
    , m_feeds(cell("stripFeeds", this))
    , m_decisions(cell("stripDecisions", this))
    , m_verified(cell("stripVerified", this))
    , m_urgent(cell("stripUrgent", this))
{
    setObjectName(QStringLiteral("strip"));
    m_marking->setObjectName(QStringLiteral("stripMarking"));
    embolden(m_mode);
    embolden(m_urgent);
    m_urgent->setWordWrap(true);
    auto* marking = new QWidget(this);
    auto* pair = new QHBoxLayout(marking);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->addWidget(m_onScreen);
    pair->addWidget(m_marking);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, 6, margin, 6);
    rows->setSpacing(4);
    m_lines = { Line{ { m_mode, m_clock }, marking, nullptr, nullptr },
        Line{ { m_decisions, m_feeds }, m_verified, nullptr, nullptr } };
    for (Line& line : m_lines)
        line.layOut(*rows);
    rows->addWidget(m_urgent);

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
    Line& line = m_lines[1];
    line.left.insert(line.left.begin() + 1, cell);
    line.first->insertWidget(1, cell);
    arrange();
}

void Strip::refresh()
{
    m_tally.count(m_workspace.book);
    m_mode->setPlain(modeText());
    m_clock->setPlain(clockText());
    m_onScreen->setPlain(tr("On screen:"));
    m_feeds->setPlain(feedsText());
    m_decisions->setPlain(decisionsText());
    m_verified->setPlain(verifiedText());
    showUrgent();
    setAccessibleName(tr("Status strip"));
    arrange();
    update();
}

QSize Strip::minimumSizeHint() const
{
    int widest = 0;
    for (const Line& line : m_lines)
        widest = std::max({ widest, line.leftWidth(), line.right->sizeHint().width() });
    return { widest + 2 * margin, QWidget::minimumSizeHint().height() };
}

void Strip::arrange()
{
    for (Line& line : m_lines)
        line.fit(width() - 2 * margin);
}

void Strip::Line::layOut(QVBoxLayout& rows)
{
    first = new QHBoxLayout;
    second = new QHBoxLayout;
    first->setSpacing(gap);
    for (QWidget* cell : left)
        first->addWidget(cell);
    first->addStretch(1);
    second->addStretch(1);
    first->addWidget(right);
    rows.addLayout(first);
    rows.addLayout(second);
}

int Strip::Line::leftWidth() const
{
    int width = gap * (static_cast<int>(left.size()) - 1);
    for (const QWidget* cell : left)
        width += cell->sizeHint().width();
    return width;
}

void Strip::Line::fit(int width)
{
    const bool isWide = leftWidth() + gap + right->sizeHint().width() <= width;
    QHBoxLayout* wanted = isWide ? first : second;
    if (wanted->indexOf(right) >= 0)
        return;
    (isWide ? second : first)->removeWidget(right);
    wanted->addWidget(right);
}

void Strip::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
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
    const auto& sources = feeds.sources();
    const auto silent = std::count_if(sources.begin(), sources.end(),
        [](const SourceHealth& s) { return s.state == FeedState::Silent; });
    const int live = static_cast<int>(sources.size() - static_cast<std::size_t>(silent));
    //: sources that report, and those that fell silent
    text += QStringLiteral("   ") + tr("Sources: %1 ok, %2 silent").arg(live).arg(silent);
    if (feeds.quarantineCount() > 0)
        text += QStringLiteral("   ") + tr("Quarantine: %1").arg(feeds.quarantineCount());
    return text;
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
    m_urgent->setPlain(text);
}

void Strip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
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
