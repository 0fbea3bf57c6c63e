#pragma once

#include "random.h"
#include "store/documentshelf.h"
#include "store/ledgershelf.h"
#include "store/outboxshelf.h"

#include <functional>
#include <map>

namespace yagura::testing {

/// The disk of one machine, in memory: keeps what was written as our stores do (durable when a
/// write succeeds, all of it or nothing), and fails as disks do. After a power cut every write
/// fails until `powerOn()`, and its machine says nothing more.
class SimDisk : public LedgerShelf, public OutboxShelf, public DocumentShelf {
public:
    explicit SimDisk(Random& random);

    Result<void> append(const StoredLeaf& leaf, Instant time, const Digest& payloadSha256) override;
    Result<void> together(const std::function<Result<void>()>& work) override;
    Result<void> dropFrom(qint64 index) override;
    Result<std::vector<StoredLeaf>> leaves(qint64 from, int most) const override;
    Result<qint64> size() const override;
    std::optional<qint64> indexOf(const Digest& payloadSha256) const override;
    Result<void> keepHead(const KeptHead& head, Instant at) override;
    std::optional<KeptHead> newestHead(int leastWitnesses = 0,
        qint64 mostSize = std::numeric_limits<qint64>::max()) const override;
    Result<std::vector<KeptHead>> heads() const override;
    Result<void> keepRefusal(const Refusal& refusal, const RefusalCause& cause) override;
    Result<std::vector<KeptRefusal>> refusals(qint64 after = 0, int most = -1) const override;
    qint64 refusalsDropped() const override { return 0; } ///< no simulated crowd is so large

    Result<void> queue(const Submission& submission) override;
    Result<void> keepReceipt(
        const Digest& payloadSha256, const QByteArray& receipt, Instant promiseBy) override;
    Result<void> settle(
        const Digest& payloadSha256, SubmissionState state, const QString& code) override;
    Result<std::vector<Submission>> outbox() const override;
    Result<Submission> submission(const Digest& payloadSha256) const override;

    Result<void> keep(const Document& document) override;
    Result<void> keepAddressed(const QByteArray& body) override;
    std::optional<Document> find(const Digest& commit) const override;
    std::optional<QByteArray> findAddressed(const Digest& sha256) const override;
    bool has(const Digest& name) const override;
    Result<std::vector<Document>> all() const override;

    bool isDead() const { return m_dead; }
    void cutPower(int afterWrites); ///< 0: at once
    void powerOn();
    void setFull(bool full) { m_full = full; }
    bool isFull() const { return m_full; }
    /// A bit of a stored leaf turns by itself; SQLite does not notice (trust.md F12).
    void flipBit(qint64 index, Random& random);
    void mend(const StoredLeaf& leaf); ///< by a copy from elsewhere
    void loseLedger(); ///< leaves and heads; what was written here stays
    void takeLedger(const SimDisk& other); ///< leaves and documents

private:
    struct Image {
        std::vector<StoredLeaf> leaves;
        std::map<Digest, qint64> places; ///< by payload
        std::map<qint64, KeptHead> heads;
        std::vector<Refusal> refusals;
        std::vector<Submission> outbox;
        std::map<Digest, Document> documents;
        std::map<Digest, QByteArray> addressed;
    };

    Result<void> write(const std::function<void()>& apply);
    Submission* kept(const Digest& payloadSha256);

    Random& m_random;
    Image m_now;
    Image m_synced; ///< behind `m_now` only where the fault `writes-are-not-synced` is planted
    int m_writesLeft = -1; ///< until the power goes
    bool m_dead = false;
    bool m_full = false;
};

} // namespace yagura::testing
