#include "itemmodels/incidentduties.h"

#include "itemmodels/queuerule.h"
#include "itemmodels/reportcasemodel.h"
#include "matters/matterbook.h"
#include "matters/sheetreading.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

using Next = IncidentDuty::Next;

/// The first seat, in the pack's order, that still needs somebody.
BilingualText emptySeat(const Matter& matter)
{
    const auto seat = std::find_if(matter.seats.begin(), matter.seats.end(),
        [&](const SeatNeed& need) { return matter.filled(need.seat) < need.needed; });
    return seat == matter.seats.end() ? BilingualText() : seat->name;
}

/// Absent: nothing follows.
std::optional<IncidentDuty> dutyOf(const MatterBook& book, const Matter& matter)
{
    if (!matter.isOpen())
        return {};
    const MatterProgress progress = book.progress(matter);
    IncidentDuty duty;
    duty.matterId = matter.id;
    duty.due = QueueRule::limit(matter, progress);
    if (QueueRule::isCouncilsTurn(matter, progress)) {
        duty.next = progress.whyNot == u"E-STP-CONFIRM" ? Next::Confirm : Next::Answer;
        duty.owner = emptySeat(matter);
        return duty;
    }
    const StepProgress* step = progress.hasNext ? progress.find(progress.next) : nullptr;
    if (!step)
        return {};
    duty.next = Next::Step;
    duty.owner = step->need.body;
    duty.step = step->need.name;
    return duty;
}

/// Absent: closed.
std::optional<IncidentDuty> dutyOf(const ReportCase& report)
{
    ReportRow row;
    row.taken = report;
    if (!row.isOpen())
        return {};
    IncidentDuty duty;
    duty.next = Next::ReportStep;
    duty.reportId = report.id;
    duty.reportStep = row.nextStep();
    duty.due = row.nextLimit();
    const auto last = std::find_if(report.steps.rbegin(), report.steps.rend(),
        [](const ReportStepRecord& step) { return step.counts; });
    if (last != report.steps.rend())
        duty.member = last->signer;
    return duty;
}

/// Whichever has the earlier limit; one with a limit before one without.
bool comesBefore(const IncidentDuty& a, const IncidentDuty& b)
{
    if (a.due.isKnown() != b.due.isKnown())
        return a.due.isKnown();
    return a.due < b.due;
}

void offer(QHash<QString, IncidentDuty>& duties, const QString& objectId, const IncidentDuty& duty)
{
    const auto there = duties.find(objectId);
    if (there == duties.end())
        duties.insert(objectId, duty);
    else if (comesBefore(duty, *there))
        *there = duty;
}

QStringList differing(
    const QHash<QString, IncidentDuty>& before, const QHash<QString, IncidentDuty>& now)
{
    QStringList ids;
    for (auto it = before.begin(); it != before.end(); ++it) {
        const auto there = now.find(it.key());
        if (there == now.end() || *there != *it)
            ids.append(it.key());
    }
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (!before.contains(it.key()))
            ids.append(it.key());
    }
    return ids;
}

} // namespace

IncidentDuties::IncidentDuties(const MatterBook& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
{
    connect(&book, &MatterBook::mattersReset, this, &IncidentDuties::reload);
    connect(&book, &MatterBook::matterAdded, this, [this](int row) { takeMatter(row), show(); });
    connect(&book, &MatterBook::matterChanged, this, [this](int row) { takeMatter(row), show(); });
    connect(&book, &MatterBook::reportsChanged, this, [this] { takeReports(), show(); });
    connect(&book, &MatterBook::documentsAdded, this, &IncidentDuties::readMissingSheets);
    reload();
}

const IncidentDuty* IncidentDuties::find(const QString& objectId) const
{
    const auto it = m_duties.constFind(objectId);
    return it == m_duties.constEnd() ? nullptr : &*it;
}

void IncidentDuties::reload()
{
    m_ofMatters.clear();
    for (int row = 0; row < static_cast<int>(m_book.matters().size()); ++row)
        takeMatter(row);
    takeReports();
    show();
}

void IncidentDuties::takeMatter(int bookRow)
{
    const Matter& matter = m_book.matters()[static_cast<std::size_t>(bookRow)];
    m_ofMatters.remove(matter.id);
    const std::optional<IncidentDuty> duty = dutyOf(m_book, matter);
    if (!duty)
        return;
    if (const QString incident = incidentOf(matter); !incident.isEmpty())
        m_ofMatters.insert(matter.id, { incident, *duty });
}

void IncidentDuties::takeReports()
{
    m_ofReports.clear();
    for (const ReportCase& report : m_book.reports()) {
        const std::optional<IncidentDuty> duty = dutyOf(report);
        if (!duty)
            continue;
        offer(m_ofReports, reportObject(report.operatorId, report.id), *duty);
        for (const QString& incident : report.incidents)
            offer(m_ofReports, incident, *duty);
    }
}

void IncidentDuties::readMissingSheets()
{
    for (int row = 0; row < static_cast<int>(m_book.matters().size()); ++row) {
        if (!m_incidents.contains(
                m_book.matters()[static_cast<std::size_t>(row)].sheetCommit.hex()))
            takeMatter(row);
    }
    show();
}

/// The object the sheet is about; empty where it names none, or is not here.
QString IncidentDuties::incidentOf(const Matter& matter)
{
    const QString commit = matter.sheetCommit.hex();
    if (const auto known = m_incidents.constFind(commit); known != m_incidents.constEnd())
        return *known;
    const SheetReading reading = SheetReading::of(m_book, matter);
    if (!reading.isSound())
        return {};
    m_incidents.insert(commit, reading.sheet->incident);
    return reading.sheet->incident;
}

void IncidentDuties::show()
{
    QHash<QString, IncidentDuty> duties = m_ofReports;
    for (const auto& [incident, duty] : std::as_const(m_ofMatters))
        offer(duties, incident, duty);
    const QStringList ids = differing(m_duties, duties);
    m_duties = std::move(duties);
    if (!ids.isEmpty())
        emit changed(ids);
}

} // namespace yagura
