#include "matters/keptheads.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

Error untrusted(const QString& detail, const QString& reason)
{
    return { Error::Code::Untrusted, detail, reason };
}

/// Whether `head` is worth keeping in the place of what is kept up to its size.
bool saysMore(const KeptHead& head, const std::optional<KeptHead>& kept)
{
    if (!kept || kept->size < head.size)
        return true;
    return head.witnesses > kept->witnesses
        || (head.witnesses == kept->witnesses && head.witnessTime > kept->witnessTime);
}

} // namespace

KeptHeads::KeptHeads(LedgerShelf& store, const LedgerHistory& history)
    : m_store(store)
    , m_history(history)
{
}

Result<Checkpoint> KeptHeads::read(const QByteArray& note) const
{
    const CouncilState& state = m_history.state();
    return Checkpoint::fromNote(note, state.ledger, state.genesis.logKey);
}

Result<Checkpoint> KeptHeads::proves(const QByteArray& note) const
{
    auto head = read(note);
    if (!head)
        return head;
    if (head->size > m_history.size())
        return Error{ Error::Code::Unavailable,
            u"entries up to %1 have not come yet"_s.arg(head->size), u"E-LED-BEHIND"_s };
    if (m_history.rootAt(head->size) != head->root)
        return untrusted(
            u"checkpoint %1 is not of our history"_s.arg(head->size), u"E-LED-INCONS"_s);
    return head;
}

Result<Checkpoint> KeptHeads::accept(const QByteArray& note, Instant now)
{
    auto head = proves(note);
    if (!head)
        return head;
    const KeptHead weighed = weigh(*head, note);
    if (saysMore(weighed, m_store.newestHead(0, head->size))) {
        if (auto kept = m_store.keepHead(weighed, now); !kept)
            return kept.error();
        if (head->size >= m_counted.covered)
            m_counted.newestNote = note;
    }
    count(weighed);
    return head;
}

std::optional<KeptHead> KeptHeads::verified(qint64 stored) const
{
    auto head = m_store.newestHead();
    return head && head->rules == Evaluator::rules && head->size <= stored ? head : std::nullopt;
}

Result<void> KeptHeads::load(qint64 stored)
{
    const auto kept = m_store.newestHead();
    if (!kept)
        return {};
    const auto head = read(kept->note);
    if (!head)
        return head.error();
    if (head->size > stored)
        return untrusted(u"%1 entries, but a checkpoint of %2"_s.arg(stored).arg(head->size),
            u"E-LED-ROLLBACK"_s);
    // A head beyond what could be replayed was fitted when it was kept, and what it covers is taken
    // again only where it is what is stored.
    if (auto fits = proves(kept->note); !fits && fits.error().reason != u"E-LED-BEHIND")
        return fits.error();
    m_counted.covered = std::min(head->size, m_history.size());
    m_counted.newestNote = kept->note;
    countWitnessed();
    return {};
}

void KeptHeads::forget()
{
    m_counted = {};
}

/// The newest head that was witnessed by the trust of its time; the note says it again.
void KeptHeads::countWitnessed()
{
    for (auto kept = m_store.newestHead(1, m_history.size()); kept && m_counted.witnessed == 0;
         kept = m_store.newestHead(1, kept->size - 1)) {
        if (const auto head = proves(kept->note))
            count(weigh(*head, kept->note));
    }
}

/// What the note says as a kept head, by the trust in force at its size.
KeptHead KeptHeads::weigh(const Checkpoint& head, const QByteArray& note) const
{
    const Trust& trust = m_history.trustAt(head.size);
    const Witnesses witnesses = Witnesses::of(note, trust.witnesses, trust.witnessThreshold);
    return { head.size, head.root, m_history.stateDigestAt(head.size), Evaluator::rules, note,
        witnesses.count, { witnesses.newestS * 1000 } };
}

/// trust.md 2.5, V3.
void KeptHeads::count(const KeptHead& head)
{
    m_counted.covered = std::max(m_counted.covered, head.size);
    if (head.witnesses < std::max(1, m_history.trustAt(head.size).witnessThreshold))
        return;
    m_counted.witnessed = std::max(m_counted.witnessed, head.size);
    m_counted.witnessTime = std::max(m_counted.witnessTime, head.witnessTime);
}

qint64 KeptHeads::witnessedSize() const
{
    return m_history.state().trust.witnessThreshold == 0 ? m_counted.covered : m_counted.witnessed;
}

} // namespace yagura
