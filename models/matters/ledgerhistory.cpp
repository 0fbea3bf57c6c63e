#include "matters/ledgerhistory.h"

namespace yagura {
using namespace Qt::StringLiterals;

LedgerHistory::LedgerHistory()
    : m_stateDigests{ m_state.digest() }
{
}

const Digest& LedgerHistory::stateDigestAt(qint64 size) const
{
    return m_stateDigests[static_cast<std::size_t>(size)];
}

const Trust& LedgerHistory::trustAt(qint64 size) const
{
    return std::prev(m_trusts.upper_bound(size))->second;
}

Seen LedgerHistory::seen() const
{
    return { size(), m_tree.root(), Evaluator::rules, m_stateDigests.back() };
}

Result<void> LedgerHistory::fits(const Seen& seen) const
{
    const bool sameTree = seen.size <= size() && rootAt(seen.size) == seen.root;
    if (!sameTree || (seen.rules == Evaluator::rules && stateDigestAt(seen.size) != seen.state))
        return Error{ Error::Code::Untrusted,
            u"the signer saw another history at size %1"_s.arg(seen.size), u"E-LED-SEEN"_s };
    return {};
}

Verdict LedgerHistory::take(
    const LedgerEntry& entry, const Digest& leafHash, const DocumentBytes& document)
{
    Verdict verdict = Evaluator::step(
        m_state, entry.index, entry.time, entry.payloadSha256, entry.statement, document);
    m_tree.append(leafHash);
    m_stateDigests.push_back(m_state.digest());
    if (m_trusts.rbegin()->second != m_state.trust)
        m_trusts.insert_or_assign(size(), m_state.trust);
    m_past.note(size(), m_state);
    return verdict;
}

} // namespace yagura
