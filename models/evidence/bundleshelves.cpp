#include "evidence/bundleshelves.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

Result<void> BundleLedger::append(const StoredLeaf& leaf, Instant, const Digest& payloadSha256)
{
    if (leaf.index != static_cast<qint64>(m_leaves.size()))
        return Error{ Error::Code::Conflict, u"entry %1 is not the next"_s.arg(leaf.index),
            u"E-LED-ORDER"_s };
    if (!m_places.emplace(payloadSha256, leaf.index).second)
        return Error{ Error::Code::Conflict, u"entry %1 repeats another"_s.arg(leaf.index),
            u"E-LED-TWICE"_s };
    m_leaves.push_back(leaf);
    return {};
}

Result<void> BundleLedger::dropFrom(qint64)
{
    return {}; // nobody brings a bundle's entries a second time
}

Result<std::vector<StoredLeaf>> BundleLedger::leaves(qint64 from, int most) const
{
    const auto size = static_cast<qint64>(m_leaves.size());
    const auto first = m_leaves.begin() + std::min(from, size);
    return std::vector<StoredLeaf>(first, m_leaves.begin() + std::min(from + most, size));
}

Result<qint64> BundleLedger::size() const
{
    return static_cast<qint64>(m_leaves.size());
}

std::optional<qint64> BundleLedger::indexOf(const Digest& payloadSha256) const
{
    const auto it = m_places.find(payloadSha256);
    return it == m_places.end() ? std::nullopt : std::optional(it->second);
}

Result<void> BundleLedger::keepHead(const KeptHead& head, Instant)
{
    m_heads.insert_or_assign(head.size, head);
    return {};
}

std::optional<KeptHead> BundleLedger::newestHead(int leastWitnesses, qint64 mostSize) const
{
    for (auto it = m_heads.rbegin(); it != m_heads.rend(); ++it) {
        if (it->first <= mostSize && it->second.witnesses >= leastWitnesses)
            return it->second;
    }
    return std::nullopt;
}

Result<std::vector<KeptHead>> BundleLedger::heads() const
{
    std::vector<KeptHead> heads;
    for (const auto& [size, head] : m_heads)
        heads.push_back(head);
    return heads;
}

Result<void> BundleLedger::keepRefusal(const Refusal&, const RefusalCause&)
{
    return {}; // a bundle holds what was taken
}

Result<std::vector<KeptRefusal>> BundleLedger::refusals(qint64, int) const
{
    return std::vector<KeptRefusal>();
}

qint64 BundleLedger::refusalsDropped() const
{
    return 0;
}

Result<void> BundleDocuments::keep(const Document& document)
{
    m_documents.insert_or_assign(document.commit(), document);
    return {};
}

Result<void> BundleDocuments::keepAddressed(const QByteArray& body)
{
    m_addressed.insert_or_assign(Digest::of(body), body);
    return {};
}

std::optional<Document> BundleDocuments::find(const Digest& commit) const
{
    const auto it = m_documents.find(commit);
    return it == m_documents.end() ? std::nullopt : std::optional(it->second);
}

std::optional<QByteArray> BundleDocuments::findAddressed(const Digest& sha256) const
{
    const auto it = m_addressed.find(sha256);
    return it == m_addressed.end() ? std::nullopt : std::optional(it->second);
}

bool BundleDocuments::has(const Digest& name) const
{
    return m_documents.contains(name) || m_addressed.contains(name);
}

Result<std::vector<Document>> BundleDocuments::all() const
{
    std::vector<Document> documents;
    for (const auto& [commit, document] : m_documents)
        documents.push_back(document);
    return documents;
}

} // namespace yagura
