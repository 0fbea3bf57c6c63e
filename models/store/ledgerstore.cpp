#include "store/ledgerstore.h"

#include "store/database.h"
#include "store/sqlstatement.h"

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// RFC 6962, section 2.1: the hash of a leaf.
Digest leafHashOf(const QByteArray& leaf)
{
    return Digest::of({ QByteArrayView("\x00", 1), leaf });
}

QString headsWhere(const QString& rest)
{
    return u"SELECT size, root, state, rules, note, witnesses, witness_time FROM checkpoint "_s
        + rest;
}

QString outboxWhere(const QString& rest)
{
    return u"SELECT id, payload_sha256, envelope, queued_at, state, code, receipt, promise_by "
           "FROM outbox "_s
        + rest;
}

KeptHead headIn(const SqlStatement& row)
{
    return { row.number(0), row.digest(1), row.digest(2), int(row.number(3)), row.bytes(4),
        int(row.number(5)), row.instant(6) };
}

} // namespace

LedgerStore::LedgerStore(Database& ledger)
    : m_ledger(ledger)
    , m_refusals(ledger)
{
}

Result<void> LedgerStore::together(const std::function<Result<void>()>& work)
{
    m_together = true;
    auto done = m_ledger.transaction(work);
    m_together = false;
    return done;
}

Result<void> LedgerStore::append(const StoredLeaf& leaf, Instant time, const Digest& payloadSha256)
{
    const auto now = [&] { return appendNow(leaf, time, payloadSha256); };
    return m_together ? now() : m_ledger.transaction(now);
}

Result<void> LedgerStore::appendNow(
    const StoredLeaf& leaf, Instant time, const Digest& payloadSha256)
{
    const auto next = size();
    if (!next)
        return next.error();
    if (leaf.index != *next) {
        return Error{ Error::Code::Refused,
            u"index %1 where %2 is next"_s.arg(leaf.index).arg(*next), u"E-LED-ORDER"_s };
    }
    if (indexOf(payloadSha256))
        return Error{ Error::Code::Conflict, u"this payload already has a place"_s,
            u"E-LED-TWICE"_s };
    SqlStatement insert(m_ledger,
        u"INSERT INTO leaf (idx, leaf, leaf_hash, time, payload_sha256) VALUES (?, ?, ?, ?, ?)"_s);
    if (auto done = insert.run(leaf.index, leaf.leaf, leaf.leafHash, time, payloadSha256); !done)
        return done;
    return checkStored(leaf);
}

/// What the disk gives back must hash to what was verified (trust.md F12).
Result<void> LedgerStore::checkStored(const StoredLeaf& leaf) const
{
    SqlStatement select(m_ledger, u"SELECT leaf FROM leaf WHERE idx = ?"_s);
    if (auto done = select.run(leaf.index); !done)
        return done;
    if (!select.next() || leafHashOf(select.bytes(0)) != leaf.leafHash) {
        return Error{ Error::Code::Untrusted,
            u"entry %1 does not read back as it was written"_s.arg(leaf.index), u"E-LED-BITROT"_s };
    }
    return {};
}

Result<void> LedgerStore::dropFrom(qint64 index)
{
    if (const auto head = newestHead(); head && head->size > index)
        return Error{ Error::Code::Refused, u"entry %1 is under a kept head"_s.arg(index),
            u"E-LED-ORDER"_s };
    return SqlStatement(m_ledger, u"DELETE FROM leaf WHERE idx >= ?"_s).run(index);
}

Result<std::vector<StoredLeaf>> LedgerStore::leaves(qint64 from, int most) const
{
    SqlStatement select(m_ledger,
        u"SELECT idx, leaf, leaf_hash FROM leaf WHERE idx >= ? "
        "ORDER BY idx LIMIT ?"_s);
    if (auto done = select.run(from, most); !done)
        return done.error();
    std::vector<StoredLeaf> leaves;
    while (select.next())
        leaves.push_back({ select.number(0), select.bytes(1), select.digest(2) });
    return leaves;
}

Result<qint64> LedgerStore::size() const
{
    SqlStatement count(m_ledger, u"SELECT coalesce(max(idx), -1) + 1 FROM leaf"_s);
    if (auto done = count.run(); !done)
        return done.error();
    if (!count.next())
        return Error{ Error::Code::Storage, u"the ledger's size cannot be read"_s,
            u"E-STORE-READ"_s };
    return count.number(0);
}

std::optional<qint64> LedgerStore::indexOf(const Digest& payloadSha256) const
{
    SqlStatement select(m_ledger, u"SELECT idx FROM leaf WHERE payload_sha256 = ?"_s);
    if (!select.run(payloadSha256) || !select.next())
        return std::nullopt;
    return select.number(0);
}

Result<void> LedgerStore::keepHead(const KeptHead& head, Instant at)
{
    return SqlStatement(m_ledger,
        u"INSERT OR REPLACE INTO checkpoint "
        "(size, root, state, rules, note, witnesses, witness_time, at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(head.size, head.root, head.state, head.rules, head.note, head.witnesses,
            head.witnessTime, at);
}

std::optional<KeptHead> LedgerStore::newestHead(int leastWitnesses, qint64 mostSize) const
{
    SqlStatement select(
        m_ledger, headsWhere(u"WHERE witnesses >= ? AND size <= ? ORDER BY size DESC LIMIT 1"_s));
    if (!select.run(leastWitnesses, mostSize) || !select.next())
        return std::nullopt;
    return headIn(select);
}

Result<std::vector<KeptHead>> LedgerStore::heads() const
{
    SqlStatement select(m_ledger, headsWhere(u"ORDER BY size"_s));
    if (auto done = select.run(); !done)
        return done.error();
    std::vector<KeptHead> heads;
    while (select.next())
        heads.push_back(headIn(select));
    return heads;
}

Result<void> LedgerStore::queue(const Submission& submission)
{
    return m_ledger.transaction([&]() -> Result<void> {
        SqlStatement insert(m_ledger,
            u"INSERT INTO outbox "
            "(payload_sha256, envelope, queued_at, state, code, receipt, promise_by) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        if (auto done
            = insert.run(submission.payloadSha256, submission.envelope, submission.queuedAt,
                int(submission.state), submission.code, submission.receipt, submission.promiseBy);
            !done)
            return done;
        const qint64 id = insert.lastId();
        SqlStatement document(m_ledger,
            u"INSERT INTO outbox_document (outbox_id, ordinal, salt, body) VALUES (?, ?, ?, ?)"_s);
        for (int ordinal = 0; const Document& each : submission.documents) {
            if (auto done = document.run(id, ordinal++, each.salt, each.body); !done)
                return done;
        }
        return {};
    });
}

Result<void> LedgerStore::keepReceipt(
    const Digest& payloadSha256, const QByteArray& receipt, Instant promiseBy)
{
    return SqlStatement(
        m_ledger, u"UPDATE outbox SET receipt = ?, promise_by = ? WHERE payload_sha256 = ?"_s)
        .run(receipt, promiseBy, payloadSha256);
}

Result<void> LedgerStore::settle(
    const Digest& payloadSha256, SubmissionState state, const QString& code)
{
    return SqlStatement(
        m_ledger, u"UPDATE outbox SET state = ?, code = ? WHERE payload_sha256 = ?"_s)
        .run(int(state), code, payloadSha256);
}

Result<std::vector<Document>> LedgerStore::documentsOf(qint64 outboxId) const
{
    SqlStatement select(
        m_ledger, u"SELECT salt, body FROM outbox_document WHERE outbox_id = ? ORDER BY ordinal"_s);
    if (auto done = select.run(outboxId); !done)
        return done.error();
    std::vector<Document> documents;
    while (select.next())
        documents.push_back({ select.bytes(0), select.bytes(1) });
    return documents;
}

Result<Submission> LedgerStore::submissionIn(const SqlStatement& row) const
{
    auto documents = documentsOf(row.number(0));
    if (!documents)
        return documents.error();
    return Submission{ row.digest(1), row.bytes(2), std::move(*documents), row.instant(3),
        static_cast<SubmissionState>(row.number(4)), row.text(5), row.bytes(6), row.instant(7) };
}

Result<std::vector<Submission>> LedgerStore::outbox() const
{
    SqlStatement select(m_ledger, outboxWhere(u"ORDER BY id"_s));
    if (auto done = select.run(); !done)
        return done.error();
    std::vector<Submission> submissions;
    while (select.next()) {
        auto submission = submissionIn(select);
        if (!submission)
            return submission.error();
        submissions.push_back(std::move(*submission));
    }
    return submissions;
}

Result<Submission> LedgerStore::submission(const Digest& payloadSha256) const
{
    SqlStatement select(m_ledger, outboxWhere(u"WHERE payload_sha256 = ?"_s));
    if (auto done = select.run(payloadSha256); !done)
        return done.error();
    if (!select.next())
        return Error{ Error::Code::Storage, u"a statement is not in the outbox any more"_s,
            u"E-STORE-READ"_s };
    return submissionIn(select);
}

Result<void> LedgerStore::keepRefusal(const Refusal& refusal, const RefusalCause& cause)
{
    const auto keep = [&] { return m_refusals.keep(refusal, cause); };
    return m_together ? keep() : m_ledger.transaction(keep);
}

Result<std::vector<KeptRefusal>> LedgerStore::refusals(qint64 after, int most) const
{
    return m_refusals.read(after, most);
}

qint64 LedgerStore::refusalsDropped() const
{
    return m_refusals.dropped();
}

Result<void> LedgerStore::setSetting(const QString& name, const QByteArray& value)
{
    return SqlStatement(m_ledger, u"INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"_s)
        .run(name, value);
}

std::optional<QByteArray> LedgerStore::setting(const QString& name) const
{
    SqlStatement select(m_ledger, u"SELECT value FROM setting WHERE name = ?"_s);
    if (!select.run(name) || !select.next())
        return std::nullopt;
    return select.bytes(0);
}

} // namespace yagura
