#include "matters/ledgerintake.h"

#include "ledger/statementcodec.h"
#include "matters/envelopecheck.h"
#include "store/documentshelf.h"
#include "store/ledgershelf.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int replayBatch = 500;

Error untrusted(const QString& detail, const QString& reason)
{
    return { Error::Code::Untrusted, detail, reason };
}

bool isDisks(const Error& error)
{
    return error.code == Error::Code::Storage || error.reason == u"E-LED-BITROT";
}

StoredLeaf storedAs(const Leaf& leaf, const QByteArray& bytes)
{
    return { leaf.index, bytes, MerkleTree::leafHash(bytes) };
}

Error missing(const Digest& document)
{
    return { Error::Code::NotFound, u"document %1 is not here"_s.arg(document.hex()),
        u"E-DOC-MISSING"_s };
}

} // namespace

LedgerIntake::LedgerIntake(LedgerShelf& store, DocumentShelf& documents, const Clock& clock)
    : m_store(store)
    , m_documents(documents)
    , m_clock(clock)
    , m_heads(store, m_history)
{
}

Result<void> LedgerIntake::load(Load how)
{
    const auto stored = m_store.size();
    if (!stored)
        return stored.error();
    m_storedSize = *stored;
    m_entries.reserve(static_cast<std::size_t>(*stored));
    const auto prefix = how == Load::FromKeptHead ? m_heads.verified(m_storedSize) : std::nullopt;
    auto replayed = replayStored(prefix ? prefix->size : 0);
    if (prefix && size() >= prefix->size && !comesTo(*prefix)) {
        forget(); // the head is of other entries, or of other rules: nothing of it is believed
        replayed = replayStored(0);
    } else if (prefix) {
        m_takenOver = std::min(prefix->size, size());
    }
    const bool lacksDocument = !replayed && replayed.error().reason == u"E-DOC-MISSING";
    if (!replayed && !lacksDocument)
        return replayed;
    const auto fits = m_heads.load(storedSize());
    return fits ? replayed : fits;
}

bool LedgerIntake::comesTo(const KeptHead& head) const
{
    return rootAt(head.size) == head.root && m_history.stateDigestAt(head.size) == head.state;
}

void LedgerIntake::forget()
{
    m_history = {};
    m_heads.forget();
    m_entries.clear();
}

Result<void> LedgerIntake::replayStored(qint64 verified)
{
    while (true) {
        const auto leaves = m_store.leaves(size(), replayBatch);
        if (!leaves)
            return leaves.error();
        if (leaves->empty())
            return {};
        for (const StoredLeaf& stored : *leaves) {
            if (auto replayed = replay(stored, stored.index < verified); !replayed)
                return replayed;
        }
    }
}

Result<void> LedgerIntake::replay(const StoredLeaf& stored, bool verified)
{
    const auto leaf = Leaf::fromBytes(stored.leaf);
    if (MerkleTree::leafHash(stored.leaf) != stored.leafHash || !leaf
        || leaf->index != stored.index)
        return untrusted(
            u"entry %1 is not what was written"_s.arg(stored.index), u"E-LED-BITROT"_s);
    const auto statement = verified ? readVerified(*leaf) : verifyLeaf(*leaf);
    if (!statement)
        return statement.error();
    if (auto taken = take(*leaf, stored, *statement, Keep::AlreadyStored); !taken)
        return taken.error();
    return {};
}

Result<Statement> LedgerIntake::readVerified(const Leaf& leaf) const
{
    auto statement = StatementCodec::read(leaf.envelope.payload);
    if (!statement)
        return statement;
    if (auto next = isNext(leaf); !next)
        return next.error();
    if (auto here = hasDocument(*statement); !here)
        return here.error();
    return statement;
}

Result<LedgerIntake::Verified> LedgerIntake::verify(const QByteArray& envelope) const
{
    auto parsed = Envelope::fromBytes(envelope);
    if (!parsed)
        return parsed.error();
    auto statement = EnvelopeCheck::verify(state(), *parsed);
    if (!statement)
        return statement.error();
    // Whoever comes to these rules later would compare a state that nobody can compare today.
    if (statement->seen.rules > Evaluator::rules)
        return Error{ Error::Code::Malformed,
            u"field 'seen.rules' is %1; this hub knows %2"_s.arg(statement->seen.rules)
                .arg(Evaluator::rules),
            u"E-STM-FIELD"_s };
    if (auto fits = m_history.fits(statement->seen); !fits)
        return fits.error();
    return Verified(std::move(*parsed), std::move(*statement), size());
}

Result<Statement> LedgerIntake::check(const QByteArray& envelope) const
{
    const auto verified = verify(envelope);
    if (!verified)
        return verified.error();
    if (auto here = hasDocuments(verified->statement()); !here)
        return here.error();
    return verified->statement();
}

Result<void> LedgerIntake::hasDocuments(const Statement& statement) const
{
    for (const Digest& document : statement.documents()) {
        if (!m_documents.has(document))
            return missing(document);
    }
    return {};
}

Result<Statement> LedgerIntake::verifyLeaf(const Leaf& leaf) const
{
    auto statement = EnvelopeCheck::verify(state(), leaf.envelope);
    if (!statement)
        return statement;
    if (auto next = isNext(leaf); !next)
        return next.error();
    if (auto fits = m_history.fits(statement->seen); !fits)
        return fits.error();
    if (auto here = hasDocument(*statement); !here)
        return here.error();
    return statement;
}

Result<void> LedgerIntake::hasDocument(const Statement& statement) const
{
    const auto* change = statement.as<DocumentChange>();
    if (change && !m_documents.has(change->document))
        return missing(change->document);
    return {};
}

Result<void> LedgerIntake::isNext(const Leaf& leaf) const
{
    if (leaf.index != size())
        return untrusted(
            u"entry %1 where %2 is next"_s.arg(leaf.index).arg(size()), u"E-LED-ORDER"_s);
    if (leaf.time < state().time)
        return untrusted(
            u"entry %1 is older than the one before"_s.arg(leaf.index), u"E-LED-ORDER"_s);
    return {};
}

Result<LedgerIntake::Appended> LedgerIntake::append(const QByteArray& envelope)
{
    const auto verified = verify(envelope);
    return verified ? append(*verified) : Result<Appended>(verified.error());
}

Result<LedgerIntake::Appended> LedgerIntake::append(const Verified& submitted)
{
    if (submitted.m_size != size())
        return Error{ Error::Code::Unavailable, u"the ledger grew since it was verified"_s,
            u"E-LED-BEHIND"_s };
    if (auto here = hasDocuments(submitted.statement()); !here)
        return here.error();
    const Envelope& envelope = submitted.m_envelope;
    if (const auto index = m_store.indexOf(envelope.payloadSha256()))
        return Appended{ m_entries[static_cast<std::size_t>(*index)], false };
    // Small steps back of the hub's clock are absorbed: ledger time never runs backwards
    // (trust.md 2.7).
    const Leaf leaf{ envelope, size(), std::max(state().time, m_clock.now()) };
    const auto bytes = leaf.toBytes();
    if (!bytes)
        return bytes.error();
    if (auto taken = take(leaf, storedAs(leaf, *bytes), submitted.statement(), Keep::Store); !taken)
        return taken.error();
    return Appended{ m_entries.back(), true };
}

Result<std::optional<LedgerEntry>> LedgerIntake::accept(const QByteArray& bytes)
{
    const auto leaf = Leaf::fromBytes(bytes);
    if (!leaf)
        return leaf.error();
    if (leaf->index < size()) {
        if (m_entries[static_cast<std::size_t>(leaf->index)].leaf != bytes)
            return untrusted(
                u"the hub's entry %1 is not ours"_s.arg(leaf->index), u"E-LED-INCONS"_s);
        return std::optional<LedgerEntry>();
    }
    const auto statement = verifyLeaf(*leaf);
    if (!statement)
        return statement.error();
    const auto keep = isStored(*leaf, bytes);
    if (!keep)
        return keep.error();
    if (auto taken = take(*leaf, storedAs(*leaf, bytes), *statement, *keep); !taken)
        return taken.error();
    return std::optional(m_entries.back());
}

LedgerIntake::Accepted LedgerIntake::acceptAll(const std::vector<QByteArray>& leaves)
{
    Accepted accepted;
    const auto kept = m_store.together([&]() -> Result<void> {
        for (const QByteArray& leaf : leaves) {
            auto entry = accept(leaf);
            if (!entry && isDisks(entry.error()))
                return entry.error();
            if (!entry) { // what came before it is good
                accepted.error = entry.error();
                accepted.refused = leaf;
                return {};
            }
            if (*entry)
                accepted.entries.push_back(std::move(**entry));
        }
        return {};
    });
    if (kept)
        return accepted;
    // Nothing of it is on the disk, so nothing of it may count.
    forget();
    const auto loaded = load();
    return { {}, loaded ? kept.error() : loaded.error(), {} };
}

Result<bool> LedgerIntake::dropUncovered()
{
    const qint64 covered = coveredSize();
    if (covered == 0 || covered == size() || storedSize() > size())
        return false;
    if (auto dropped = m_store.dropFrom(covered); !dropped)
        return dropped.error();
    forget();
    const auto loaded = load();
    return loaded ? Result<bool>(true) : loaded.error();
}

Result<LedgerIntake::Keep> LedgerIntake::isStored(const Leaf& leaf, const QByteArray& bytes) const
{
    if (leaf.index >= m_storedSize)
        return Keep::Store;
    const auto stored = m_store.leaves(leaf.index, 1);
    if (!stored)
        return stored.error();
    if (stored->front().leaf != bytes)
        return untrusted(u"the hub's entry %1 is not ours"_s.arg(leaf.index), u"E-LED-INCONS"_s);
    return Keep::AlreadyStored;
}

Result<void> LedgerIntake::take(
    const Leaf& leaf, const StoredLeaf& stored, Statement statement, Keep keep)
{
    LedgerEntry entry{ leaf.index, leaf.time, stored.leaf, leaf.envelope.payload,
        leaf.envelope.payloadSha256(), std::move(statement), false, {} };
    if (keep == Keep::Store) {
        if (auto kept = m_store.append(stored, leaf.time, entry.payloadSha256); !kept)
            return kept.error();
    }
    Verdict verdict = m_history.take(entry, stored.leafHash, documentOf(entry.statement));
    entry.counts = verdict.counts;
    entry.whyNot = std::move(verdict.whyNot);
    m_entries.push_back(std::move(entry));
    return {};
}

Result<Checkpoint> LedgerIntake::acceptCheckpoint(const QByteArray& note)
{
    return m_heads.accept(note, m_clock.now());
}

QByteArray LedgerIntake::documentOf(const Statement& statement) const
{
    const auto* change = statement.as<DocumentChange>();
    return change ? m_documents.findAddressed(change->document).value_or(QByteArray())
                  : QByteArray();
}

CouncilState LedgerIntake::stateAt(qint64 size) const
{
    if (size == this->size())
        return state();
    auto [at, past] = m_history.past().before(size);
    for (; at < size; ++at) {
        const LedgerEntry& entry = m_entries[static_cast<std::size_t>(at)];
        Evaluator::step(past, entry.index, entry.time, entry.payloadSha256, entry.statement,
            documentOf(entry.statement));
    }
    return past;
}

SigningPlace LedgerIntake::place(Instant now) const
{
    return { state().ledger, state().exercise, seen(), now, StatementBuilder::programDigest() };
}

std::optional<qint64> LedgerIntake::indexOf(const Digest& payloadSha256) const
{
    const auto index = m_store.indexOf(payloadSha256);
    return index && *index < size() ? index : std::nullopt;
}

bool LedgerIntake::has(const Digest& document) const
{
    return m_documents.has(document);
}

} // namespace yagura
