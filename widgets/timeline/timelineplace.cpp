#include "timeline/timelineplace.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "picture/interruptionlog.h"
#include "threat/threatbook.h"
#include "timeline/marksymbols.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <QSet>

#include <algorithm>
#include <array>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Range {
    QLatin1StringView name;
    std::chrono::milliseconds span; ///< 0: everything
};

constexpr std::array<Range, 7> ranges{ { { "range1min"_L1, 1min }, { "range1h"_L1, 1h },
    { "range6h"_L1, 6h }, { "range24h"_L1, 24h }, { "range7d"_L1, 24h * 7 },
    { "range10y"_L1, 24h * 3652 }, { "rangeAll"_L1, 0h } } };

/// Fills the list and keeps what was chosen.
void setWords(QComboBox& box, const QStringList& words)
{
    const int chosen = std::max(0, box.currentIndex());
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItems(words);
    box.setCurrentIndex(chosen);
}

bool isActor(const ThreatObject& object)
{
    return object.kind == ThreatKind::ThreatActor || object.kind == ThreatKind::IntrusionSet;
}

/// Whom a statement of the threat picture ascribes an incident to, by the incident's row.
QHash<int, QString> actorsByRow(const ThreatBook& threats, const CommonPicture& picture)
{
    QHash<int, QString> actors;
    for (const QString& id : threats.incidents()) {
        const int row = picture.rowOf(id);
        for (const int index : row < 0 ? std::vector<int>() : threats.relationsOf(id)) {
            const ThreatRelation& relation = threats.relation(index);
            const ThreatObject* other
                = threats.find(relation.from == id ? relation.to : relation.from);
            if (other && isActor(*other))
                actors.insert(row, other->name);
        }
    }
    return actors;
}

/// When both were silent.
std::vector<LaneGap> overlap(const std::vector<LaneGap>& a, const std::vector<LaneGap>& b)
{
    std::vector<LaneGap> both;
    for (const LaneGap& one : a) {
        for (const LaneGap& other : b) {
            LaneGap span{ InterruptionKind::Silent, std::max(one.from, other.from), one.to };
            if (!span.to.isKnown() || (other.to.isKnown() && other.to < span.to))
                span.to = other.to;
            if (!span.to.isKnown() || span.from < span.to)
                both.push_back(span);
        }
    }
    return both;
}

std::vector<LaneGap> silences(const std::vector<LaneGap>& gaps)
{
    std::vector<LaneGap> silent;
    std::copy_if(gaps.begin(), gaps.end(), std::back_inserter(silent),
        [](const LaneGap& gap) { return gap.kind == InterruptionKind::Silent; });
    return silent;
}

/// A sector does not report while every source that ever reported there is silent.
LaneGaps gapsBySector(
    const LaneGaps& bySource, const CommonPicture& picture, const SectorRows& sectors)
{
    QHash<QString, QSet<QString>> sources;
    for (int number = 0; number < picture.lineageCount(); ++number) {
        const Lineage& lineage = picture.lineage(number);
        if (!lineage.sector.isEmpty())
            sources[sectors.key(sectors.rowOf(lineage.sector))].insert(lineage.source);
    }
    LaneGaps gaps;
    for (auto sector = sources.cbegin(); sector != sources.cend(); ++sector) {
        std::vector<LaneGap> all{ LaneGap() };
        for (const QString& source : *sector)
            all = overlap(all, silences(bySource.value(source)));
        if (!all.empty())
            gaps.insert(sector.key(), all);
    }
    return gaps;
}

} // namespace

TimelinePlace::TimelinePlace(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new TimelineModel(workspace.picture, workspace.book, this))
    , m_found(new QueryRows(workspace.picture, workspace.focus, this))
    , m_view(new TimelineView(*m_model, workspace.clock, workspace.focus))
    , m_ranges(new QButtonGroup(this))
    , m_lanesHead(new PlainLabel)
    , m_lanes(new QComboBox)
    , m_timeHead(new PlainLabel)
    , m_time(new QComboBox)
    , m_threats(new QCheckBox)
    , m_counts(new PlainLabel)
    , m_cursor(new PlainLabel)
{
    setObjectName(u"timelinePlace"_s);
    m_threats->setObjectName(u"showThreats"_s);
    m_lanes->setObjectName(u"timelineLanes"_s);
    m_time->setObjectName(u"timelineTime"_s);
    m_counts->setObjectName(u"timelineCounts"_s);
    m_cursor->setObjectName(u"timelineCursor"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addLayout(makeBar());
    column->addWidget(m_view, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_cursor, 1);
    foot->addSpacing(12);
    foot->addWidget(m_counts);
    column->addLayout(foot);
    m_cursor->setWordWrap(true);
    connect(m_ranges, &QButtonGroup::idClicked, this, &TimelinePlace::showRange);
    connect(m_threats, &QCheckBox::toggled, m_model, &TimelineModel::setShowsThreats);
    connect(m_view, &TimelineView::cursorChanged, this, &TimelinePlace::describeCursor);
    connect(m_lanes, &QComboBox::currentIndexChanged, this,
        [this](int by) { m_model->setLanes(static_cast<TimelineLanes::By>(by)); });
    connect(m_time, &QComboBox::currentIndexChanged, this,
        [this](int of) { m_model->setTimeOf(static_cast<TimelineModel::TimeOf>(of)); });
    connect(&workspace.feeds, &FeedBoard::changed, this, &TimelinePlace::followGaps);
    connect(&workspace.clock, &PictureClock::modeChanged, this, &TimelinePlace::followGaps);
    connect(m_model, &TimelineModel::lanesChanged, this, &TimelinePlace::followGaps);
    if (workspace.interruptions)
        connect(workspace.interruptions, &InterruptionLog::noted, this, &TimelinePlace::followGaps);
    if (workspace.threats)
        connect(workspace.threats, &ThreatBook::changed, this, &TimelinePlace::followActors);
    const auto countSoon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(m_view, &TimelineView::rangeChanged, this, countSoon);
    connect(m_view, &TimelineView::rangeChanged, this, &TimelinePlace::markRange);
    connect(m_model, &TimelineModel::marksChanged, this, countSoon);
    connect(m_found, &QueryRows::changed, this, countSoon);
    connect(&workspace.focus, &Focus::filterChanged, this, countSoon);
    connect(&m_soon, &QTimer::timeout, this, &TimelinePlace::count);
    m_view->narrowBy(*m_found);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms); // a burst is counted once
    retranslate();
    followGaps();
    markRange();
}

void TimelinePlace::followActors()
{
    m_model->setActors([actors = actorsByRow(*m_workspace.threats, m_workspace.picture)](
                           int row) { return actors.value(row); });
}

void TimelinePlace::followGaps()
{
    const Instant shown = m_workspace.clock.isLive() ? Instant() : m_workspace.clock.shown();
    LaneGaps bySource;
    std::vector<LaneGap> ofAll;
    if (m_workspace.interruptions) {
        for (const Interruption& one : m_workspace.interruptions->knownAt(shown)) {
            const bool isLink = one.kind == InterruptionKind::Link;
            (isLink ? ofAll : bySource[one.source]).push_back({ one.kind, one.began, one.ended });
        }
    }
    if (m_model->lanes().by() == TimelineLanes::By::Source)
        m_view->setGaps(std::move(bySource), std::move(ofAll));
    else if (m_model->lanes().by() == TimelineLanes::By::Sector)
        m_view->setGaps(
            gapsBySector(bySource, m_workspace.picture, m_model->rows()), std::move(ofAll));
    else
        m_view->setGaps({}, std::move(ofAll));
}

void TimelinePlace::showContext(Instant from, Instant to)
{
    m_view->showRange(from - (to - from), to + (to - from));
}

QHBoxLayout* TimelinePlace::makeBar()
{
    auto* bar = new QHBoxLayout;
    m_ranges->setExclusive(false); // none may be down
    for (size_t i = 0; i < ranges.size(); ++i) {
        auto* button = new QToolButton;
        button->setMinimumHeight(40);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setObjectName(ranges[i].name);
        button->setCheckable(true);
        m_ranges->addButton(button, static_cast<int>(i));
        bar->addWidget(button);
    }
    bar->addSpacing(12);
    for (QWidget* control :
        std::initializer_list<QWidget*>{ m_lanesHead, m_lanes, m_timeHead, m_time, m_threats })
        bar->addWidget(control);
    m_lanesHead->setBuddy(m_lanes);
    m_timeHead->setBuddy(m_time);
    bar->addStretch();
    return bar;
}

/// The button of what is shown is down; none is once somebody has moved it.
void TimelinePlace::markRange()
{
    for (size_t i = 0; i < ranges.size(); ++i)
        m_ranges->button(static_cast<int>(i))->setChecked(m_view->range() == ranges[i].span);
}

void TimelinePlace::showRange(int range)
{
    const Range& chosen = ranges[static_cast<size_t>(range)];
    if (chosen.span == 0h)
        m_view->showAll();
    else
        m_view->showLast(chosen.span);
    markRange(); // a click turns a button by itself
}

void TimelinePlace::describeCursor()
{
    const MarkCluster* cluster = m_view->cursor();
    if (!cluster) {
        m_cursor->setPlain(tr("Tab walks over the marks, Enter chooses; + and − zoom, arrows pan; "
                              "Shift and drag chooses a span; Alt and ↑↓ moves a lane."));
        return;
    }
    const QString sentence
        = MarkSymbols::sentence(cluster->worst, m_model->subjectOf(cluster->worst));
    const auto item = m_workspace.picture.find(m_model->idOf(cluster->worst));
    //: %1 a sentence about a mark, %2 the incident's title
    QString words = item ? tr("%1. %2").arg(sentence, item->title.in(uiLanguage())) : sentence;
    if (item && item->validUntil.isKnown()) {
        words += u' '
            + (item->isValidAt(m_workspace.clock.shown()) ? tr("Valid until %1.")
                                                          : tr("Was valid until %1."))
                  .arg(TimeText::dated(item->validUntil));
    }
    m_cursor->setPlain(words);
}

void TimelinePlace::retranslate()
{
    const std::array words{ tr("1 minute"), tr("1 hour"), tr("6 hours"), tr("24 hours"),
        tr("7 days"), tr("10 years"), tr("All") };
    for (size_t i = 0; i < ranges.size(); ++i)
        m_ranges->button(static_cast<int>(i))->setText(words[i]);
    m_threats->setText(tr("Threat data"));
    //: before a choice: what the lanes of the timeline stand for
    m_lanesHead->setPlain(tr("Lanes:"));
    setWords(*m_lanes, { tr("Sectors"), tr("Kinds"), tr("Sources"), tr("Threat actors") });
    m_lanes->setAccessibleName(tr("What the lanes stand for"));
    //: before a choice: which of an incident's times places its mark
    m_timeHead->setPlain(tr("Time:"));
    //: 発生 / 受信 / 記録: when it happened, came here, was stored
    setWords(*m_time, { tr("Occurred"), tr("Received"), tr("Recorded") });
    m_time->setAccessibleName(tr("Which time places a mark"));
    count();
    describeCursor();
}

void TimelinePlace::count()
{
    if (!isVisible())
        return; // nobody looks, and a million marks need not be sorted
    const TimelineBins& bins = m_view->bins();
    m_counts->setPlain(tr("%1, %2").arg(tr("%n incident(s)", nullptr, bins.incidents()),
        tr("%n decision mark(s)", nullptr, bins.decisions())));
}

void TimelinePlace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    count();
}

void TimelinePlace::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yagura
