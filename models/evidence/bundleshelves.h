#pragma once

#include "store/documentshelf.h"
#include "store/ledgershelf.h"

#include <map>

namespace yagura {

/// A ledger in memory, filled entry by entry while a bundle is checked.
class BundleLedger : public LedgerShelf {
public:
    Result<void> append(const StoredLeaf& leaf, Instant time, const Digest& payloadSha256) override;
    Result<void> dropFrom(qint64 index) override;
    Result<std::vector<StoredLeaf>> leaves(qint64 from, int most) const override;
    Result<qint64> size() const override;
    std::optional<qint64> indexOf(const Digest& payloadSha256) const override;
    Result<void> keepHead(const KeptHead& head, Instant at) override;
    std::optional<KeptHead> newestHead(int leastWitnesses, qint64 mostSize) const override;
    Result<std::vector<KeptHead>> heads() const override;
    Result<void> keepRefusal(const Refusal& refusal, const RefusalCause& cause) override;
    Result<std::vector<KeptRefusal>> refusals(qint64 after, int most) const override;
    qint64 refusalsDropped() const override;

private:
    std::vector<StoredLeaf> m_leaves;
    std::map<Digest, qint64> m_places; ///< by payload
    std::map<qint64, KeptHead> m_heads;
};

/// The documents of a bundle, in memory.
class BundleDocuments : public DocumentShelf {
public:
    Result<void> keep(const Document& document) override;
    Result<void> keepAddressed(const QByteArray& body) override;
    std::optional<Document> find(const Digest& commit) const override;
    std::optional<QByteArray> findAddressed(const Digest& sha256) const override;
    bool has(const Digest& name) const override;
    Result<std::vector<Document>> all() const override;

private:
    std::map<Digest, Document> m_documents;
    std::map<Digest, QByteArray> m_addressed;
};

} // namespace yagura
