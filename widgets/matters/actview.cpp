#include "matters/actview.h"

#include "common/countup.h"
#include "common/plaintext.h"
#include "common/stepwords.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "itemmodels/urgentacts.h"
#include "matters/matterwords.h"
#include "matters/sheetreading.h"

#include <QEvent>
#include <QFuture>
#include <QGroupBox>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int leastBeside = 560; // narrower, the two lists stand one above the other

QListWidget* factList(const QString& name, QWidget* parent)
{
    auto* list = new QListWidget(parent);
    list->setObjectName(name);
    list->setWordWrap(true);
    list->setSpacing(2); // where one ends that has several lines
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMinimumHeight(120);
    return list;
}

QGroupBox* box(const QString& name, PlainLabel* above, QListWidget* list, QWidget* parent)
{
    auto* group = new QGroupBox(parent);
    group->setObjectName(name);
    auto* column = new QVBoxLayout(group);
    column->addWidget(above);
    column->addWidget(list, 1);
    return group;
}

/// The newest mark of a step that counts.
const MarkRecord* markOf(const Matter& matter, StepKind step)
{
    const auto it = std::find_if(matter.marks.rbegin(), matter.marks.rend(),
        [&](const MarkRecord& mark) { return mark.counts && mark.seat == stepWord(step); });
    return it == matter.marks.rend() ? nullptr : &*it;
}

int countOf(const Matter& matter, Verb verb)
{
    return static_cast<int>(std::count_if(matter.marks.begin(), matter.marks.end(),
        [verb](const MarkRecord& mark) { return mark.counts && mark.verb == verb; }));
}

} // namespace

ActView::ActView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(SheetLabels::heading({}, this))
    , m_clock(SheetLabels::heading({}, this))
    , m_facts(SheetLabels::body({}, this))
    , m_review(SheetLabels::body({}, this))
    , m_columns(new QSplitter(this))
    , m_counts(SheetLabels::body({}, this))
    , m_hindsight(SheetLabels::body({}, this))
    , m_known(factList(u"knownAtAct"_s, this))
    , m_later(factList(u"learnedLater"_s, this))
{
    setObjectName(u"actView"_s);
    m_title->setObjectName(u"actTitle"_s);
    m_clock->setObjectName(u"actClock"_s);
    m_facts->setObjectName(u"actFacts"_s);
    m_review->setObjectName(u"actReview"_s);
    m_counts->setObjectName(u"knownCounts"_s);
    m_hindsight->setObjectName(u"hindsightNote"_s);
    m_knownBox = box(u"knownBox"_s, m_counts, m_known, this);
    m_laterBox = box(u"laterBox"_s, m_hindsight, m_later, this);
    // The second colour of what the officer could not know; every line says it as well.
    QPalette later = m_later->palette();
    later.setColor(QPalette::Base, palette().color(QPalette::AlternateBase));
    m_later->setPalette(later);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_knownBox);
    m_columns->addWidget(m_laterBox);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 0);
    for (PlainLabel* label : { m_title, m_clock, m_facts, m_review })
        layout->addWidget(label);
    layout->addWidget(m_columns, 1);

    const auto outdate = [this] { m_isStale = true; };
    for (const auto signal : { &CommonPicture::rowsInserted, &CommonPicture::rowsChanged })
        connect(&workspace.picture, signal, this, outdate);
    connect(&workspace.picture, &CommonPicture::wasReset, this, outdate);
    for (const auto signal :
        { &MatterBook::stateChanged, &MatterBook::mattersReset, &MatterBook::documentsAdded })
        connect(&workspace.book, signal, this, &ActView::showAct);
    connect(&workspace.book, &MatterBook::matterChanged, this, &ActView::showAct);
    connect(&m_second, &QTimer::timeout, this, &ActView::tick);
    m_second.start(1s);
    showAct();
}

Instant ActView::now() const
{
    return UrgentActs::countedTo(m_workspace.book, m_workspace.clock);
}

void ActView::showMatter(const QString& matterId)
{
    if (std::exchange(m_matter, matterId) != matterId) {
        m_act = {};
        m_then.clear();
    }
    showAct();
}

void ActView::tick()
{
    const Matter* matter = m_workspace.book.find(m_matter);
    if (!matter || !isVisible())
        return;
    showClock(*matter);
    if (std::exchange(m_isStale, false))
        showPicture();
}

void ActView::showAct()
{
    const Matter* matter = m_workspace.book.find(m_matter);
    for (QWidget* part :
        std::initializer_list<QWidget*>{ m_title, m_clock, m_facts, m_review, m_columns })
        part->setVisible(matter);
    if (!matter)
        return;
    //: 緊急実施 %1, a matter's number
    m_title->setPlain(tr("Urgent act %1").arg(matter->id));
    m_facts->setPlain(actText(*matter));
    showClock(*matter);
    showReview(*matter);
    askPicture(*matter);
}

void ActView::showClock(const Matter& matter)
{
    const bool isLate = UrgentActs::isNoticeLate(m_workspace.book, matter, now());
    QString text;
    if (matter.notified.isKnown())
        text = tr("Notified %1.").arg(TimeText::dated(matter.notified));
    else if (!matter.noticeFrom.isKnown())
        text = tr("No notice is owed: nothing has been done under this matter.");
    else {
        const MatterProgress progress = m_workspace.book.progress(matter);
        const StepProgress* notice = progress.find(StepKind::Notice);
        text = CountUp::sentence(1, matter.noticeFrom, now());
        if (notice && progress.noticeDue.isKnown())
            //: %1 a clock that counts up, %2 the limit of the notice
            text = tr("%1 · %2").arg(
                text, CountUp::limit(notice->need.clock, progress.noticeDue, now()));
    }
    //: %1 about the notice, %2 通知遅延
    m_clock->setPlain(isLate ? tr("%1 · %2").arg(text, CountUp::late()) : text);
}

QString ActView::actText(const Matter& matter) const
{
    const PolicyPack* pack = m_workspace.book.pack(matter.policySha256);
    const MatterPolicy* kind = pack ? pack->find(matter.action) : nullptr;
    const UrgentGround* ground = kind ? kind->findGround(matter.ground) : nullptr;
    QStringList lines;
    lines << tr("Ground: %1, declared %2")
                 .arg(ground ? ground->text.in(uiLanguage()) : matter.ground,
                     TimeText::dated(matter.declared));
    if (!matter.officer.isEmpty())
        //: 実施する執行官等
        lines << tr("Officer: %1").arg(MatterWords::office(m_workspace.book, matter.officer));
    //: %1 targets in all, %2 of them not known for certain to stand in Japan
    lines << tr("Targets: %1, of them abroad or unknown: %2")
                 .arg(matter.scope.targets)
                 .arg(matter.scope.abroad);
    QStringList times;
    if (const MarkRecord* command = markOf(matter, StepKind::Command))
        times << tr("Commanded: %1").arg(TimeText::dated(command->time));
    if (matter.started.isKnown())
        times << tr("Begun: %1").arg(TimeText::dated(matter.started));
    if (matter.ended.isKnown())
        times << tr("Over: %1").arg(TimeText::dated(matter.ended));
    if (!times.isEmpty())
        lines << times.join(tr(", "));
    lines << tr("State: %1").arg(Words::matterState(matter.state));
    return lines.join(u'\n');
}

void ActView::showReview(const Matter& matter)
{
    m_review->setPlain(reviewLines(matter).join(u'\n'));
}

QStringList ActView::reviewLines(const Matter& matter) const
{
    QStringList lines{ MatterWords::actedOutside(matter) };
    lines.removeAll(QString());
    if (!matter.finding.isEmpty())
        //: 事後審査の結果
        lines << tr("Finding of the Commission: %1")
                     .arg(StepWords::outcome(StepKind::Finding, matter.finding));
    else if (matter.acted && !isEnd(matter.state))
        lines << tr(
            "The Commission has made no finding. Without one this docket cannot be closed.");
    else
        lines << tr("There is no finding.");
    if (const int given = countOf(matter, Verb::Finding); matter.finding.isEmpty() && given > 0)
        lines << tr("Members of the Commission who have given theirs: %1").arg(given);
    if (const int dissents = countOf(matter, Verb::Dissent); dissents > 0)
        //: 反対意見
        lines << tr("Dissents: %1").arg(dissents);
    if (const MarkRecord* mark = markOf(matter, StepKind::Recommendation))
        //: 勧告
        lines << tr("Recommendation: %1").arg(TimeText::dated(mark->time));
    if (const MarkRecord* mark = markOf(matter, StepKind::Response))
        //: 勧告への対応
        lines << tr("Response: %1").arg(TimeText::dated(mark->time));
    else if (matter.state == MatterState::Recommended)
        lines << tr("The recommendation waits for its response. Without one this docket cannot be "
                    "closed.");
    return lines;
}

void ActView::askPicture(const Matter& matter)
{
    const Instant act = ActPicture::instantOf(matter);
    if (act == m_act)
        return showPicture();
    m_act = act;
    m_then.clear();
    if (!m_workspace.pictureAt) {
        m_problem = tr("The picture of that instant cannot be read here.");
        return showPicture();
    }
    m_problem = tr("The picture of that instant is being read …");
    showPicture();
    m_workspace.pictureAt(act).then(
        this, [this, id = matter.id, act](const Result<std::vector<Item>>& then) {
            takePicture(id, act, then);
        });
}

void ActView::takePicture(
    const QString& matterId, Instant act, const Result<std::vector<Item>>& then)
{
    if (matterId != m_matter || act != m_act)
        return; // the reader has gone on to another act
    m_problem = then ? QString() : Words::error(then.error());
    m_then = then ? *then : std::vector<Item>();
    showPicture();
}

void ActView::showPicture()
{
    //: The picture at the instant of an act, and %1 that instant: 実施時に判明していた事実
    m_knownBox->setTitle(tr("Known at %1 (frozen)").arg(TimeText::clock(m_act)));
    //: 後に判明した事実
    m_laterBox->setTitle(tr("Learned later (hindsight)"));
    m_known->setAccessibleName(m_knownBox->title());
    m_later->setAccessibleName(m_laterBox->title());
    m_known->clear();
    m_later->clear();
    if (!m_problem.isEmpty()) {
        m_counts->setPlain(m_problem);
        m_hindsight->setPlain({});
        return;
    }
    const Matter* matter = m_workspace.book.find(m_matter);
    const SheetReading reading
        = matter ? SheetReading::of(m_workspace.book, *matter) : SheetReading();
    const ActPicture picture = ActPicture::of(
        reading.sheet ? &*reading.sheet : nullptr, m_act, m_then, m_workspace.picture.allItems());
    QStringList counts;
    for (std::size_t n = 0; n < allSeverities.size(); ++n)
        //: Open incidents of one level: %1 the level, %2 how many
        counts << tr("%1: %2").arg(Words::severityShort(allSeverities[n])).arg(picture.counts[n]);
    m_counts->setPlain(tr("Open incidents known then, by level: %1").arg(counts.join(tr(", "))));
    for (const ActPicture::Fact& fact : picture.known)
        m_known->addItem(safeText(knownText(fact), 600));
    for (const ActPicture::Fact& fact : picture.later)
        m_later->addItem(safeText(laterText(fact), 600));
    if (picture.known.empty())
        m_known->addItem(tr("Nothing was known then about this incident, sector or target."));
    if (picture.moreKnown > 0)
        m_known->addItem(tr("And %n more.", nullptr, picture.moreKnown));
    if (picture.moreLater > 0)
        m_later->addItem(tr("And %n more.", nullptr, picture.moreLater));
    m_hindsight->setPlain(picture.later.empty()
            ? tr("Nothing has been learned since about this incident, sector or target.")
            : tr("Not known at the act. It is no measure of what the officer could know."));
}

QString ActView::knownText(const ActPicture::Fact& fact) const
{
    const Item& item = fact.item;
    //: A fact: %1 when it was received, %2 its kind, %3 its level, %4 its title, %5 its marking
    QString text = tr("%1 · %2 · level %3 · %4 · %5")
                       .arg(TimeText::dayTime(item.received), Words::kind(item.kind),
                           Words::severityShort(item.severity), item.title.in(uiLanguage()),
                           tlpLabel(item.marking.tlp));
    switch (fact.tie) {
    case ActPicture::Tie::Incident:
        return tr("%1 · the incident of this matter").arg(text);
    case ActPicture::Tie::Target:
        return tr("%1 · names a target").arg(text);
    case ActPicture::Tie::Sector:
        return tr("%1 · same sector").arg(text);
    }
    return text;
}

QString ActView::laterText(const ActPicture::Fact& fact) const
{
    //: %1 a fact that became known after the act, newly or in a newer version
    return fact.wasKnown ? tr("HINDSIGHT, newer version: %1").arg(knownText(fact))
                         : tr("HINDSIGHT: %1").arg(knownText(fact));
}

void ActView::resizeEvent(QResizeEvent* event)
{
    m_columns->setOrientation(width() < leastBeside ? Qt::Vertical : Qt::Horizontal);
    QWidget::resizeEvent(event);
}

void ActView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showAct();
        showPicture();
    }
    QWidget::changeEvent(event);
}

} // namespace yagura
