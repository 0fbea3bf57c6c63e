#include "matters/statutorylane.h"

#include "common/plaintext.h"
#include "common/stepbadge.h"
#include "common/stepwords.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "matters/lanewords.h"
#include "matters/matterwords.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

bool belongsTo(const MarkRecord& mark, StepKind step)
{
    return mark.seat == stepWord(step) && verbsOf(step).contains(mark.verb);
}

/// Grey for what is not asked for now: it stays listed.
PlainLabel* headingFor(const StepProgress& step)
{
    //: %1 a step, %2 how it stands
    const QString text = StatutoryLane::tr("%1: %2").arg(
        step.need.name.in(uiLanguage()), StepWords::standing(step.standing, step.isLate));
    const bool isQuiet
        = step.standing == StepStanding::NotNeeded || step.standing == StepStanding::Later;
    return isQuiet ? SheetLabels::quietHeading(text) : SheetLabels::heading(text);
}

/// Whose step it is, and how many of how many have recorded it.
QString bodyOf(const StepProgress& step)
{
    const QString body = step.need.body.in(uiLanguage());
    if (step.need.needed < 2 || step.standing == StepStanding::NotNeeded)
        return body;
    //: %1 an office, %2 how many of its members, %3 of how many that are needed
    return StatutoryLane::tr("%1 (%2 of %3)").arg(body).arg(step.got).arg(step.need.needed);
}

} // namespace

StatutoryLane::StatutoryLane(Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
{
    setObjectName(u"statutoryLane"_s);
    setFrameShape(QFrame::Box);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
}

Instant StatutoryLane::now() const
{
    return m_workspace.book.ledgerTime(m_workspace.clock.shown());
}

void StatutoryLane::showMatter(const Matter& matter)
{
    const QWidget* focus = m_page ? m_page->focusWidget() : nullptr;
    const bool hadFocus = focus && focus->hasFocus();
    const QString focusName = focus ? focus->objectName() : QString();
    setAccessibleName(tr("Statutory lane"));
    m_live.clear();
    delete std::exchange(m_page, nullptr);
    setVisible(matter.hasStatutoryLane());
    if (!matter.hasStatutoryLane())
        return;
    m_pack = m_workspace.book.pack(matter.policySha256);
    m_page = new QWidget(this);
    m_rows = new QVBoxLayout(m_page);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    //: 法定の手続: the Commission's approval is 承認, never 決裁
    m_rows->addWidget(SheetLabels::heading(tr("Statutory lane: not within this council's power")));
    if (const QString outside = MatterWords::actedOutside(matter); !outside.isEmpty())
        m_rows->addWidget(SheetLabels::standing(Standing::Uncounted, outside));
    const MatterProgress progress = m_workspace.book.progress(matter);
    for (const StepProgress& step : progress.steps)
        addStep(matter, step);
    m_rows->addStretch();
    layout()->addWidget(m_page);
    m_page->show();
    if (auto* again = hadFocus ? m_page->findChild<QWidget*>(focusName) : nullptr)
        again->setFocus();
}

void StatutoryLane::refreshTimes()
{
    for (const auto& [label, text] : m_live)
        label->setPlain(text(now()));
}

PlainLabel* StatutoryLane::live(std::function<QString(Instant)> text)
{
    PlainLabel* label = SheetLabels::body(text(now()));
    m_live.emplace_back(label, std::move(text));
    return label;
}

void StatutoryLane::addStep(const Matter& matter, const StepProgress& step)
{
    auto* row = new QWidget(m_page);
    row->setObjectName(u"step_"_s + stepWord(step.need.step));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->addWidget(new StepBadge(step.standing, step.isLate, row), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(headingFor(step));
    column->addWidget(SheetLabels::body(bodyOf(step)));
    addFacts(*column, matter, step);
    addMarks(*column, matter, step.need.step);
    layout->addLayout(column, 1);
    m_rows->addWidget(row);
}

void StatutoryLane::addFacts(QVBoxLayout& column, const Matter& matter, const StepProgress& step)
{
    if (step.standing == StepStanding::NotNeeded)
        column.addWidget(SheetLabels::body(StepWords::whyNotNeeded(step.need, matter.isUrgent())));
    else if (step.standing == StepStanding::Lapsed)
        column.addWidget(SheetLabels::body(Words::reason(step.whyNot)));
    if (step.due.isKnown())
        column.addWidget(live([step](Instant at) { return LaneWords::limit(step, at); }));
}

void StatutoryLane::addMarks(QVBoxLayout& column, const Matter& matter, StepKind step)
{
    for (const MarkRecord& mark : matter.marks) {
        if (!belongsTo(mark, step))
            continue;
        const MatterBook& book = m_workspace.book;
        column.addWidget(live(
            [&book, mark, step](Instant at) { return LaneWords::mark(book, step, mark, at); }));
        const StepNeed* need = matter.findStep(step);
        const QStringList facts
            = LaneWords::facts(book, m_pack, mark.facts, need ? need->clock : ClockKind::Internal);
        if (!facts.isEmpty())
            column.addWidget(SheetLabels::body(facts.join(u'\n')));
        if (!mark.facts.recordCommit.isEmpty())
            addRecord(column, mark);
    }
}

void StatutoryLane::addRecord(QVBoxLayout& column, const MarkRecord& mark)
{
    auto* button = new QPushButton(m_page);
    button->setObjectName(u"record_%1"_s.arg(mark.index));
    button->setCheckable(true);
    PlainLabel* text = SheetLabels::body({}, m_page);
    text->setObjectName(u"recordText_%1"_s.arg(mark.index));
    text->setIndent(12);
    const auto show = [this, button, text, mark](bool open) {
        button->setText(open ? tr("Close the record") : tr("Open the record"));
        button->setAccessibleName(button->text());
        text->setPlain(open ? recordText(mark) : QString());
        text->setVisible(open);
        if (open)
            m_open.insert(mark.index);
        else
            m_open.remove(mark.index);
    };
    button->setChecked(m_open.contains(mark.index));
    column.addWidget(button, 0, Qt::AlignLeft);
    column.addWidget(text);
    show(button->isChecked());
    connect(button, &QPushButton::toggled, this, show);
}

QString StatutoryLane::recordText(const MarkRecord& mark) const
{
    const auto record = m_workspace.book.record(mark);
    if (!record)
        return Words::error(record.error());
    const Matter* matter = m_workspace.book.find(record->about);
    const PolicyPack* pack = matter ? m_workspace.book.pack(matter->policySha256) : nullptr;
    QStringList lines;
    for (const auto& [field, text] : record->fields)
        //: An entry of a record: %1 what it is, %2 what it says
        lines << tr("%1: %2").arg(pack ? pack->fieldName(field).in(uiLanguage()) : field, text);
    return lines.join(u'\n');
}

} // namespace yagura
