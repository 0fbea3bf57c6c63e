#include "matters/seatboard.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "matters/matterwords.h"

#include <QEvent>
#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 280;
constexpr int leastHeight = 140;

/// Marks of bodies outside the council: approval, consultation, consent, command, notice.
bool isStatutory(Verb verb)
{
    return verb == Verb::Approve || verb == Verb::Deny || verb == Verb::Consult
        || verb == Verb::Consent || verb == Verb::Command || verb == Verb::Notify;
}

bool isSeatMark(const MarkRecord& mark, const QString& seat)
{
    return mark.seat == seat && !isStatutory(mark.verb);
}

bool isStatutoryMark(const MarkRecord& mark, const QString&)
{
    return isStatutory(mark.verb);
}

bool hasSeat(const Matter& matter, const QString& seat)
{
    return std::any_of(matter.seats.begin(), matter.seats.end(),
        [&](const SeatNeed& need) { return need.seat == seat; });
}

} // namespace

SeatBoard::SeatBoard(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"seatBoard"_s);
    m_scroll->setWidgetResizable(true);
    setMinimumSize(leastWidth, leastHeight);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(&workspace.book, &MatterBook::matterChanged, this, [this](int row) {
        if (m_workspace.book.matters()[static_cast<std::size_t>(row)].id == m_matter)
            rebuild();
    });
    connect(&workspace.book, &MatterBook::matterAdded, this, &SeatBoard::rebuild);
    connect(&workspace.book, &MatterBook::mattersReset, this, &SeatBoard::rebuild);
    connect(&workspace.book, &MatterBook::stateChanged, this, &SeatBoard::rebuild);
    connect(&workspace.book, &MatterBook::healthChanged, this, [this] {
        const qint64 witnessed = m_workspace.book.health().witnessedSize;
        if (std::exchange(m_witnessed, witnessed) != witnessed)
            rebuild();
    });
    rebuild();
}

void SeatBoard::showMatter(const QString& matterId)
{
    m_matter = matterId;
    rebuild();
}

void SeatBoard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void SeatBoard::rebuild()
{
    m_scroll->setAccessibleName(tr("Seats and marks"));
    auto* page = new QWidget;
    m_rows = new QVBoxLayout(page);
    m_rows->setContentsMargins(12, 8, 12, 8);
    m_rows->setSpacing(4);
    if (const Matter* matter = m_workspace.book.find(m_matter)) {
        m_rows->addWidget(SheetLabels::heading(
            tr("Council: %1").arg(MatterWords::council(m_workspace.book, *matter))));
        if (const QString revoked = MatterWords::revokedAfter(*matter); !revoked.isEmpty())
            m_rows->addWidget(SheetLabels::standing(Standing::KeyRevoked, revoked));
        for (const SeatNeed& seat : matter->seats)
            addSeat(*matter, seat);
        addOthers(*matter);
        addStatutoryLane(*matter);
    }
    m_rows->addStretch();
    m_scroll->setWidget(page);
}

void SeatBoard::addSeat(const Matter& matter, const SeatNeed& seat)
{
    const auto mine = m_workspace.desk.mySeats(matter);
    const bool isMine = std::find(mine.begin(), mine.end(), seat) != mine.end();
    const QString text = isMine ? tr("%1 (you): %2 of %3") : tr("%1: %2 of %3");
    m_rows->addSpacing(6);
    m_rows->addWidget(SheetLabels::quietHeading(text.arg(seat.name.in(uiLanguage()),
        QString::number(matter.filled(seat.seat)), QString::number(seat.needed))));
    addMarks(matter, isSeatMark, seat.seat);
}

void SeatBoard::addMarks(
    const Matter& matter, bool (*belongs)(const MarkRecord&, const QString&), const QString& seat)
{
    bool any = false;
    for (const MarkRecord& mark : matter.marks) {
        if (!belongs(mark, seat))
            continue;
        any = true;
        addMark(mark);
    }
    if (!any)
        m_rows->addWidget(SheetLabels::body(tr("No answer yet")));
}

void SeatBoard::addMark(const MarkRecord& mark)
{
    const MatterBook& book = m_workspace.book;
    m_rows->addWidget(
        SheetLabels::standing(MatterWords::standing(book, mark), MatterWords::mark(book, mark)));
}

void SeatBoard::addOthers(const Matter& matter)
{
    bool headed = false;
    for (const MarkRecord& mark : matter.marks) {
        if (hasSeat(matter, mark.seat) || isStatutory(mark.verb))
            continue;
        if (!headed)
            m_rows->addWidget(SheetLabels::quietHeading(tr("Without a seat of this matter")));
        headed = true;
        addMark(mark);
    }
}

void SeatBoard::addStatutoryLane(const Matter& matter)
{
    const PolicyPack* pack = m_workspace.book.pack(matter.policySha256);
    const MatterPolicy* policy = pack ? pack->find(matter.action) : nullptr;
    if (!policy || !policy->hasStatutoryLane())
        return;
    QVBoxLayout* council = m_rows;
    auto* frame = new QFrame;
    frame->setObjectName(u"statutoryLane"_s);
    frame->setFrameShape(QFrame::Box);
    m_rows = new QVBoxLayout(frame);
    //: 法定の手続: the Commission's approval is 承認, never 決裁
    m_rows->addWidget(SheetLabels::heading(tr("Statutory lane: not within this council's power")));
    m_rows->addWidget(SheetLabels::body(matter.state == MatterState::ApprovalPending
            ? tr("Waiting for the Commission's approval.")
            : tr("The Commission's approval follows the council's sign-off.")));
    addMarks(matter, isStatutoryMark, {});
    m_rows = council;
    m_rows->addSpacing(8);
    m_rows->addWidget(frame);
}

} // namespace yagura
