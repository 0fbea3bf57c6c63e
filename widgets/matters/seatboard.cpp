#include "matters/seatboard.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "itemmodels/ladderalarm.h"
#include "itemmodels/seatcandidates.h"
#include "matters/lanewords.h"
#include "matters/matterwords.h"
#include "matters/statutorylane.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 280;
constexpr int leastHeight = 140;
constexpr int widthForTwo = 560; // lanes narrower than half of it break every line
constexpr std::chrono::seconds agesEvery{ 30 };

bool isStep(const Matter& matter, const MarkRecord& mark)
{
    StepKind step{};
    return stepFromWord(mark.seat, step) && matter.findStep(step)
        && verbsOf(step).contains(mark.verb);
}

bool hasSeat(const Matter& matter, const QString& seat)
{
    return std::any_of(matter.seats.begin(), matter.seats.end(),
        [&](const SeatNeed& need) { return need.seat == seat; });
}

/// How somebody who has not answered stands to the seat.
QString candidateLine(const MatterBook& book, const SeatCandidate& candidate)
{
    //: 代決: may decide in place of a seat
    QString who = candidate.isSubstitute
        ? SeatBoard::tr("%1 (deputy)").arg(MatterWords::office(book, candidate.member))
        : MatterWords::office(book, candidate.member);
    who = candidate.opened.isKnown()
        //: The sheet: %1 an office, %2 a time
        ? SeatBoard::tr("%1: opened %2").arg(who, TimeText::shortTime(candidate.opened))
        : SeatBoard::tr("%1: not opened").arg(who);
    //: %1 an office and whether it has opened the sheet, %2 why it cannot answer
    return candidate.whyNever.isEmpty() ? who
                                        : SeatBoard::tr("%1. Cannot fill this seat: %2")
                                              .arg(who, Words::reason(candidate.whyNever));
}

} // namespace

SeatBoard::SeatBoard(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_scroll(new QScrollArea(this))
    , m_statutory(new StatutoryLane(workspace, this))
{
    setObjectName(u"seatBoard"_s);
    m_scroll->setWidgetResizable(true);
    setMinimumSize(leastWidth, leastHeight);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget;
    m_lanes = new QBoxLayout(QBoxLayout::TopToBottom, page);
    m_lanes->setContentsMargins(12, 8, 12, 8);
    m_lanes->setSpacing(12);
    m_lanes->addWidget(m_statutory, 1);
    m_scroll->setWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    followBook();
    connect(&m_ages, &QTimer::timeout, this, &SeatBoard::refreshTimes);
    m_ages.start(agesEvery);
    rebuild();
}

void SeatBoard::followBook()
{
    MatterBook& book = m_workspace.book;
    connect(&book, &MatterBook::matterChanged, this, [this](int row) {
        if (m_workspace.book.matters()[static_cast<std::size_t>(row)].id == m_matter)
            rebuild();
    });
    connect(&book, &MatterBook::openingsChanged, this, [this](const QString& matterId) {
        if (matterId == m_matter)
            rebuild();
    });
    connect(&book, &MatterBook::matterAdded, this, &SeatBoard::rebuild);
    connect(&book, &MatterBook::mattersReset, this, &SeatBoard::rebuild);
    connect(&book, &MatterBook::stateChanged, this, &SeatBoard::rebuild);
    connect(&book, &MatterBook::documentsAdded, this, &SeatBoard::rebuild);
    connect(&book, &MatterBook::healthChanged, this, [this] {
        const qint64 witnessed = m_workspace.book.health().witnessedSize;
        if (std::exchange(m_witnessed, witnessed) != witnessed)
            rebuild();
    });
}

void SeatBoard::showMatter(const QString& matterId)
{
    if (matterId != m_matter)
        beginReading();
    m_matter = matterId;
    rebuild();
}

void SeatBoard::beginReading()
{
    m_readFrom = m_workspace.book.size();
}

void SeatBoard::showEvent(QShowEvent* event)
{
    beginReading();
    if (std::exchange(m_hasNews, false))
        rebuild();
    QWidget::showEvent(event);
}

bool SeatBoard::cameMeanwhile(const MarkRecord& mark) const
{
    const Member* self = m_workspace.desk.self();
    return isVisible() && m_workspace.clock.isLive() && mark.index >= m_readFrom
        && (!self || mark.signer != self->id);
}

void SeatBoard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void SeatBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SeatBoard::arrange()
{
    m_lanes->setDirection(
        width() >= widthForTwo ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

Instant SeatBoard::now() const
{
    return m_workspace.book.ledgerTime(m_workspace.clock.shown());
}

void SeatBoard::refreshTimes()
{
    for (const auto& [label, text] : m_live)
        label->setPlain(text(now()));
    m_statutory->refreshTimes();
}

void SeatBoard::rebuild()
{
    m_scroll->setAccessibleName(tr("Seats and marks"));
    const int place = m_scroll->verticalScrollBar()->value();
    const QWidget* held = QApplication::focusWidget();
    const QString focused = held && isAncestorOf(held) ? held->objectName() : QString();
    m_live.clear();
    delete std::exchange(m_council, nullptr);
    m_council = new QWidget(m_scroll->widget());
    m_council->setObjectName(u"councilLane"_s);
    m_rows = new QVBoxLayout(m_council);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    const Matter* matter = m_workspace.book.find(m_matter);
    if (matter)
        showCouncil(*matter);
    m_rows->addStretch();
    m_lanes->insertWidget(0, m_council, 1);
    m_council->show();
    m_statutory->showMatter(matter ? *matter : Matter());
    arrange();
    // What is being read stays where it is.
    m_scroll->widget()->layout()->activate();
    m_scroll->widget()->adjustSize();
    m_scroll->verticalScrollBar()->setValue(place);
    keepFocus(focused);
}

/// What had the keyboard was made anew: without it every key of the place would be dead.
void SeatBoard::keepFocus(const QString& name)
{
    if (name.isEmpty() || isAncestorOf(QApplication::focusWidget()))
        return;
    auto* again = findChild<QWidget*>(name);
    (again ? again : m_scroll)->setFocus();
}

void SeatBoard::showCouncil(const Matter& matter)
{
    const auto news = std::count_if(matter.marks.begin(), matter.marks.end(),
        [this](const MarkRecord& mark) { return cameMeanwhile(mark); });
    QString head = tr("Council: %1").arg(MatterWords::council(m_workspace.book, matter));
    m_hasNews = news > 0;
    if (m_hasNews)
        //: %1 how the council's lane stands, %n answers that came meanwhile:
        //: %1（閲覧中に%n件の回答）
        head = tr("%1 (%n answer(s) came while you read)", nullptr, static_cast<int>(news))
                   .arg(head);
    PlainLabel* heading = SheetLabels::heading(head);
    heading->setObjectName(u"councilHead"_s);
    m_rows->addWidget(heading);
    if (const QString revoked = MatterWords::revokedAfter(matter); !revoked.isEmpty())
        m_rows->addWidget(SheetLabels::standing(Standing::KeyRevoked, revoked));
    for (const SeatNeed& seat : matter.seats)
        addSeat(matter, seat);
    if (matter.council == CouncilOutcome::Pending) {
        addSubstitutesFrom(matter);
        addCalled(matter);
        m_rows->addWidget(SheetLabels::body(
            tr("Who has opened the sheet is the hub's word; nobody has signed it.")));
    }
    addOthers(matter);
}

void SeatBoard::addSeat(const Matter& matter, const SeatNeed& seat)
{
    const auto mine = m_workspace.desk.mySeats(matter);
    const bool isMine = std::find(mine.begin(), mine.end(), seat) != mine.end();
    const QString text = isMine ? tr("%1 (you): %2 of %3") : tr("%1: %2 of %3");
    m_rows->addSpacing(6);
    m_rows->addWidget(SheetLabels::quietHeading(text.arg(seat.name.in(uiLanguage()),
        QString::number(matter.filled(seat.seat)), QString::number(seat.needed))));
    bool any = false;
    for (const MarkRecord& mark : matter.marks) {
        if (mark.seat != seat.seat)
            continue;
        any = true;
        addMark(mark);
    }
    if (!any)
        m_rows->addWidget(SheetLabels::body(tr("No answer yet")));
    if (matter.council == CouncilOutcome::Pending)
        addCandidates(matter, seat);
}

void SeatBoard::addCandidates(const Matter& matter, const SeatNeed& seat)
{
    QStringList lines;
    for (const SeatCandidate& candidate : seatCandidates(m_workspace.book, matter, seat))
        lines << candidateLine(m_workspace.book, candidate);
    if (!lines.isEmpty())
        m_rows->addWidget(SheetLabels::body(lines.join(u'\n')));
}

void SeatBoard::addSubstitutesFrom(const Matter& matter)
{
    const Instant from = m_workspace.book.progress(matter).substitutesFrom;
    if (!from.isKnown())
        return;
    //: 代決できるのは%1から
    const QString text = now() < from ? tr("Deputies may decide from %1.") //: 代決できる
                                      : tr("Deputies may decide since %1.");
    m_rows->addWidget(SheetLabels::body(text.arg(TimeText::full(from))));
}

/// Who is called where the matter has climbed to class A: by name, so that nobody waits for
/// another.
void SeatBoard::addCalled(const Matter& matter)
{
    if (matter.isUrgent())
        return;
    const MatterBook& book = m_workspace.book;
    const auto text = [&book, id = matter.id](Instant at) {
        const Matter* pending = book.find(id);
        QStringList offices;
        if (pending) {
            for (const QString& member : LadderAlarm::of(book, *pending, at).called)
                offices << MatterWords::office(book, member);
        }
        if (offices.isEmpty())
            return tr("Whoever has not answered at 80 % of the time is called by name.");
        //: members whose answer is missing at 80 % of the time: %1 their offices
        return tr("Called now, as their answer is missing: %1").arg(offices.join(tr("; ")));
    };
    PlainLabel* called = SheetLabels::body(text(now()));
    called->setObjectName(u"calledMembers"_s);
    m_live.emplace_back(called, text);
    m_rows->addWidget(called);
}

void SeatBoard::addMark(const MarkRecord& mark)
{
    const MatterBook& book = m_workspace.book;
    const bool isNew = cameMeanwhile(mark);
    const auto text = [&book, mark, isNew](Instant at) {
        const QString answer = LaneWords::answer(book, mark, at);
        //: %1 an answer that came while this member was reading: 【閲覧中に回答】%1
        return isNew ? tr("[while you read] %1").arg(answer) : answer;
    };
    QWidget* row = SheetLabels::standing(MatterWords::standing(book, mark), text(now()));
    m_live.emplace_back(row->findChild<PlainLabel*>(), text);
    m_rows->addWidget(row);
}

void SeatBoard::addOthers(const Matter& matter)
{
    bool headed = false;
    for (const MarkRecord& mark : matter.marks) {
        if (hasSeat(matter, mark.seat) || isStep(matter, mark))
            continue;
        if (!headed)
            m_rows->addWidget(SheetLabels::quietHeading(tr("Without a seat of this matter")));
        headed = true;
        addMark(mark);
    }
}

} // namespace yagura
