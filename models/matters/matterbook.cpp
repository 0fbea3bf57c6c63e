#include "matters/matterbook.h"

#include <algorithm>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds standingsPause{ 5 }; // all open matters are asked each time

Error otherRecord(const QString& detail)
{
    return { Error::Code::Malformed, detail, u"E-REC-FIELDS"_s };
}

std::vector<ReportCase> reportsOf(const CouncilState& state, Instant now)
{
    std::vector<ReportCase> reports;
    for (const auto& [id, report] : state.reports)
        reports.push_back(Evaluator::asOf(state, report, now));
    return reports;
}

void sortByPlace(std::vector<Matter>& matters)
{
    std::sort(matters.begin(), matters.end(),
        [](const Matter& a, const Matter& b) { return a.openedAtIndex < b.openedAtIndex; });
}

/// Every matter as it stands at `now`, in ledger order.
std::vector<Matter> mattersOf(const CouncilState& state, Instant now)
{
    std::vector<Matter> matters;
    matters.reserve(state.matters.size());
    for (const auto& [id, matter] : state.matters)
        matters.push_back(Evaluator::asOf(matter, now));
    sortByPlace(matters);
    return matters;
}

/// Whether only an entry can change it, and no time that passes.
bool isAtRest(const Matter& matter)
{
    return isEnd(matter.state) && matter.council != CouncilOutcome::Pending;
}

} // namespace

const Matter* MatterBook::find(const QString& id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.constEnd() ? nullptr : &m_matters[static_cast<std::size_t>(*row)];
}

std::optional<QByteArray> MatterBook::document(const Digest& commit) const
{
    const auto it = m_documents.constFind(commit);
    return it == m_documents.constEnd() ? std::nullopt : std::optional(it->body);
}

std::optional<Document> MatterBook::paper(const Digest& commit) const
{
    const auto it = m_documents.constFind(commit);
    return it == m_documents.constEnd() ? std::nullopt : std::optional(*it);
}

const PolicyPack* MatterBook::pack(const Digest& sha256) const
{
    const auto it = m_state->packs.find(sha256.hex());
    return it == m_state->packs.end() ? nullptr : &it->second;
}

MatterProgress MatterBook::progress(const Matter& matter) const
{
    return Evaluator::progress(shownState(), matter, shownAt());
}

const ReportCase* MatterBook::findReport(const QString& id) const
{
    const auto it = std::find_if(
        m_reports.begin(), m_reports.end(), [&](const ReportCase& r) { return r.id == id; });
    return it == m_reports.end() ? nullptr : &*it;
}

Result<StepRecord> MatterBook::recordIn(
    const Digest& commit, const QString& about, const QString& step) const
{
    const auto bytes = document(commit);
    if (!bytes)
        return Error{ Error::Code::NotFound, u"the record is not here"_s, u"E-DOC-MISSING"_s };
    auto record = StepRecord::fromBytes(*bytes);
    if (record && (record->about != about || record->step != step))
        return otherRecord(u"a record of %1, step %2"_s.arg(record->about, record->step));
    return record;
}

Result<StepRecord> MatterBook::record(const MarkRecord& mark) const
{
    const auto* said = mark.index >= 0 && mark.index < size()
        ? m_all[static_cast<std::size_t>(mark.index)].statement.as<Mark>()
        : nullptr;
    if (!said)
        return Error{ Error::Code::NotFound, u"the ledger has no such mark"_s, u"E-DOC-MISSING"_s };
    auto record = recordIn(mark.facts.recordCommit, said->matterId, mark.seat);
    if (record && record->fieldNames() != mark.facts.recordFields)
        return otherRecord(u"the record has the fields %1"_s.arg(record->fieldNames().join(u' ')));
    return record;
}

Result<StepRecord> MatterBook::record(const ReportCase& report, const ReportStepRecord& step) const
{
    return recordIn(step.recordCommit, report.id, step.step);
}

const LedgerEntry* MatterBook::request(const Matter& matter) const
{
    return request(matter.requestSha256);
}

const LedgerEntry* MatterBook::request(const Digest& payloadSha256) const
{
    const auto it = m_requests.constFind(payloadSha256);
    return it == m_requests.constEnd() ? nullptr : &m_all[static_cast<std::size_t>(*it)];
}

std::vector<SheetOpening> MatterBook::openedBy(const QString& matterId) const
{
    const Matter* matter = find(matterId);
    std::vector<SheetOpening> openings;
    for (const SheetOpening& opening : m_openings.value(matterId)) {
        if (matter && opening.requestSha256 == matter->requestSha256
            && (isLive() || opening.first <= m_shown))
            openings.push_back(opening);
    }
    return openings;
}

void MatterBook::noteReceipt(const Digest& payloadSha256, const QByteArray& receipt)
{
    m_receipts.insert(payloadSha256, receipt);
}

void MatterBook::noteOpening(const SheetOpening& opening)
{
    std::vector<SheetOpening>& openings = m_openings[opening.matterId];
    const auto it = std::find_if(openings.begin(), openings.end(), [&](const SheetOpening& other) {
        return other.requestSha256 == opening.requestSha256 && other.member == opening.member;
    });
    if (it == openings.end())
        openings.push_back(opening);
    else
        *it = opening;
    emit openingsChanged(opening.matterId);
}

void MatterBook::apply(const BookUpdate& update, Instant verifiedAt)
{
    keepDocuments(update);
    for (const LedgerEntry& entry : update.entries) {
        if (entry.statement.as<MatterOpen>())
            m_requests.insert(entry.payloadSha256, size());
        m_all.push_back(entry);
    }
    m_state = update.state;
    m_pasts = update.past;
    // The health that speaks of these entries comes a moment later; until then none of them is
    // witnessed.
    m_health.witnessThreshold
        = std::max(m_health.witnessThreshold, m_state->trust.witnessThreshold);
    m_root = update.root;
    m_verifiedAt = verifiedAt;
    if (isLive()) {
        m_now = ledgerTime(verifiedAt);
        showEntries();
        showMatters(touchedBy(update.entries));
        showReports();
    } else if (!update.entries.empty() && update.entries.front().time <= m_shown) {
        rebuild(); // late entries of the time that is shown
    }
    if (!update.documents.empty() || !update.addressed.empty())
        emit documentsAdded();
    emit stateChanged();
}

void MatterBook::keepDocuments(const BookUpdate& update)
{
    for (const Document& document : update.documents)
        m_documents.insert(document.commit(), document);
    for (const auto& [sha256, body] : update.addressed)
        m_documents.insert(sha256, { {}, body });
}

void MatterBook::showEntries()
{
    const int first = static_cast<int>(m_shownEntries);
    m_shownEntries = m_all.size();
    if (const int end = static_cast<int>(m_shownEntries); end > first)
        emit entriesAdded(first, end - 1);
}

/// A statement touches the matter that it names; a roster or a revocation may touch any.
MatterBook::Touched MatterBook::touchedBy(const std::vector<LedgerEntry>& entries)
{
    if (entries.empty())
        return std::nullopt;
    QSet<QString> numbers;
    for (const LedgerEntry& entry : entries) {
        if (const auto* open = entry.statement.as<MatterOpen>())
            numbers.insert(open->matterId);
        else if (const auto* mark = entry.statement.as<Mark>())
            numbers.insert(mark->matterId);
        else if (!entry.statement.as<ReportStep>())
            return std::nullopt;
    }
    return numbers;
}

/// A number keeps its row: matters are only ever added behind the others. Most of thousands have
/// ended, and are not even compared.
void MatterBook::showMatters(const Touched& touched)
{
    std::vector<Matter> fresh;
    for (const auto& [id, matter] : m_state->matters) {
        const auto found = m_rows.constFind(id);
        if (found == m_rows.constEnd()) {
            fresh.push_back(Evaluator::asOf(matter, m_now));
            continue;
        }
        if (touched && !touched->contains(id) && isAtRest(matter))
            continue;
        Matter& shown = m_matters[static_cast<std::size_t>(*found)];
        if (Matter now = Evaluator::asOf(matter, m_now); now != shown) {
            shown = std::move(now);
            emit matterChanged(*found);
        }
    }
    sortByPlace(fresh);
    for (Matter& matter : fresh) {
        const int row = static_cast<int>(m_matters.size());
        m_rows.insert(matter.id, row);
        m_matters.push_back(std::move(matter));
        emit matterAdded(row);
    }
}

void MatterBook::setMatters(std::vector<Matter> matters)
{
    m_matters = std::move(matters);
    m_rows.clear();
    for (const Matter& matter : m_matters)
        m_rows.insert(matter.id, static_cast<int>(m_rows.size()));
}

/// What becomes due, late or lapsed without a new entry is a change of what is shown.
void MatterBook::showStandings()
{
    QHash<QString, MatterProgress> standings;
    for (std::size_t row = 0; row < m_matters.size(); ++row) {
        const Matter& matter = m_matters[row];
        if (!matter.isOpen())
            continue;
        const MatterProgress standing = progress(matter);
        const auto before = m_standings.constFind(matter.id);
        if (before != m_standings.constEnd() && *before != standing)
            emit matterChanged(static_cast<int>(row));
        standings.insert(matter.id, standing);
    }
    m_standings = standings;
    m_standingsAt = m_now;
}

void MatterBook::showReports()
{
    std::vector<ReportCase> reports = reportsOf(shownState(), shownAt());
    if (reports == m_reports)
        return;
    m_reports = std::move(reports);
    emit reportsChanged();
}

void MatterBook::addRefusal(const Refusal& refusal)
{
    const bool known = std::any_of(m_refusals.begin(), m_refusals.end(), [&](const Refusal& other) {
        return other.payloadSha256 == refusal.payloadSha256 && other.code == refusal.code
            && other.envelope == refusal.envelope;
    });
    if (known)
        return;
    m_refusals.push_back(refusal);
    emit refusalAdded(static_cast<int>(m_refusals.size()) - 1);
}

void MatterBook::setAuditing(bool auditing)
{
    m_auditing = auditing;
    emit stateChanged();
}

void MatterBook::setHealth(const LedgerHealth& health)
{
    if (health == m_health)
        return;
    m_health = health;
    emit healthChanged();
}

bool MatterBook::isSettled(const Matter& matter) const
{
    return m_health.isWitnessed(matter.openedAtIndex)
        && std::all_of(matter.marks.begin(), matter.marks.end(), [&](const MarkRecord& mark) {
               return !mark.counts || m_health.isWitnessed(mark.index);
           });
}

void MatterBook::raiseAlarm(const Error& error)
{
    if (m_alarm)
        return; // the first one is the evidence; what follows from it would cover it
    m_alarm = error;
    emit stateChanged();
}

void MatterBook::showAt(Instant t)
{
    if (m_shown == t)
        return;
    m_shown = t;
    rebuild();
}

Instant MatterBook::ledgerTime(Instant local) const
{
    return std::max(m_state->time, local + -m_health.clockDifference);
}

void MatterBook::refreshExpiry(Instant now)
{
    m_now = ledgerTime(now);
    if (!isLive())
        return;
    showMatters(QSet<QString>()); // only time has passed
    if (m_now - m_standingsAt >= standingsPause)
        showStandings();
    showReports();
}

/// The past is evaluated again from the entries: the picture at T is a query, not a recording.
void MatterBook::rebuild()
{
    const auto end = isLive()
        ? m_all.cend()
        : std::upper_bound(m_all.cbegin(), m_all.cend(), m_shown,
            [](Instant t, const LedgerEntry& entry) { return t < entry.time; });
    const std::size_t before
        = std::exchange(m_shownEntries, static_cast<std::size_t>(end - m_all.cbegin()));
    if (!isLive())
        evaluateUpTo(static_cast<qint64>(m_shownEntries));
    std::vector<Matter> matters = mattersOf(shownState(), shownAt());
    if (m_shownEntries >= before && beginsAsShown(matters)) {
        if (m_shownEntries > before)
            emit entriesAdded(static_cast<int>(before), static_cast<int>(m_shownEntries) - 1);
        showForward(std::move(matters));
    } else {
        setMatters(std::move(matters));
        m_standings.clear();
        emit mattersReset();
    }
    showReports();
}

bool MatterBook::beginsAsShown(const std::vector<Matter>& matters) const
{
    return matters.size() >= m_matters.size()
        && std::equal(m_matters.begin(), m_matters.end(), matters.begin(),
            [](const Matter& a, const Matter& b) { return a.id == b.id; });
}

/// A later instant only adds and changes: whoever looks at a matter keeps it while time is played.
void MatterBook::showForward(std::vector<Matter> matters)
{
    for (std::size_t row = 0; row < matters.size(); ++row) {
        if (row == m_matters.size()) {
            m_rows.insert(matters[row].id, static_cast<int>(row));
            m_matters.push_back(std::move(matters[row]));
            emit matterAdded(static_cast<int>(row));
        } else if (m_matters[row] != matters[row]) {
            m_matters[row] = std::move(matters[row]);
            emit matterChanged(static_cast<int>(row));
        }
    }
    showStandings();
}

/// From where the last look back ended, or from a kept state that is nearer.
void MatterBook::evaluateUpTo(qint64 size)
{
    if (m_pastSize > size || m_pastSize < m_pasts.sizeBefore(size)) {
        PastStates::Start start = m_pasts.before(size);
        m_past = std::move(start.state);
        m_pastSize = start.size;
    }
    for (; m_pastSize < size; ++m_pastSize) {
        const LedgerEntry& entry = m_all[static_cast<std::size_t>(m_pastSize)];
        const auto* change = entry.statement.as<DocumentChange>();
        const QByteArray document
            = change ? m_documents.value(change->document).body : QByteArray();
        Evaluator::step(
            m_past, entry.index, entry.time, entry.payloadSha256, entry.statement, document);
    }
}

} // namespace yagura
