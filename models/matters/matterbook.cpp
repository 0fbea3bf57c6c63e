#include "matters/matterbook.h"

#include <algorithm>

namespace yagura {

namespace {

/// Every matter as it stands at `now`, in ledger order.
std::vector<Matter> mattersOf(const CouncilState& state, Instant now)
{
    std::vector<Matter> matters;
    for (const auto& [id, matter] : state.matters)
        matters.push_back(Evaluator::asOf(matter, now));
    std::sort(matters.begin(), matters.end(),
        [](const Matter& a, const Matter& b) { return a.openedAtIndex < b.openedAtIndex; });
    return matters;
}

} // namespace

const Matter* MatterBook::find(const QString& id) const
{
    const auto it = std::find_if(
        m_matters.begin(), m_matters.end(), [&](const Matter& m) { return m.id == id; });
    return it == m_matters.end() ? nullptr : &*it;
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
    const auto it = m_state.packs.find(sha256.hex());
    return it == m_state.packs.end() ? nullptr : &it->second;
}

void MatterBook::apply(const BookUpdate& update, Instant verifiedAt)
{
    keepDocuments(update);
    m_all.insert(m_all.end(), update.entries.begin(), update.entries.end());
    m_state = update.state;
    // The health that speaks of these entries comes a moment later; until then none of them is
    // witnessed.
    m_health.witnessThreshold = std::max(m_health.witnessThreshold, m_state.trust.witnessThreshold);
    m_root = update.root;
    m_verifiedAt = verifiedAt;
    if (isLive()) {
        m_now = ledgerTime(verifiedAt);
        showEntries(update.entries);
        showMatters(mattersOf(m_state, m_now));
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

void MatterBook::showEntries(const std::vector<LedgerEntry>& added)
{
    if (added.empty())
        return;
    const int first = static_cast<int>(m_entries.size());
    m_entries.insert(m_entries.end(), added.begin(), added.end());
    emit entriesAdded(first, static_cast<int>(m_entries.size()) - 1);
}

/// A number keeps its row: matters are only ever added behind the others.
void MatterBook::showMatters(std::vector<Matter> matters)
{
    for (std::size_t row = 0; row < matters.size(); ++row) {
        if (row >= m_matters.size()) {
            m_matters.push_back(std::move(matters[row]));
            emit matterAdded(static_cast<int>(row));
        } else if (m_matters[row] != matters[row]) {
            m_matters[row] = std::move(matters[row]);
            emit matterChanged(static_cast<int>(row));
        }
    }
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

/// What has run out is told by the ledger's time: this PC's clock may be wrong (trust.md 2.7).
Instant MatterBook::ledgerTime(Instant local) const
{
    return std::max(m_state.time, local + -m_health.clockDifference);
}

void MatterBook::refreshExpiry(Instant now)
{
    m_now = ledgerTime(now);
    if (isLive())
        showMatters(mattersOf(m_state, m_now));
}

/// The past is evaluated again from the entries: the picture at T is a query, not a recording.
void MatterBook::rebuild()
{
    m_entries.clear();
    CouncilState past;
    for (const LedgerEntry& entry : m_all) {
        if (!isLive() && entry.time > m_shown)
            break;
        m_entries.push_back(entry);
        if (isLive())
            continue;
        const auto* change = entry.statement.as<DocumentChange>();
        const QByteArray document
            = change ? m_documents.value(change->document).body : QByteArray();
        Evaluator::step(
            past, entry.index, entry.time, entry.payloadSha256, entry.statement, document);
    }
    m_matters = isLive() ? mattersOf(m_state, m_now) : mattersOf(past, m_shown);
    emit mattersReset();
}

} // namespace yagura
