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

/// Whether `head` is worth keeping in the place of what is kept up to its size.
bool saysMore(const KeptHead& head, const std::optional<KeptHead>& kept)
{
    if (!kept || kept->size < head.size)
        return true;
    return head.witnesses > kept->witnesses
        || (head.witnesses == kept->witnesses && head.witnessTime > kept->witnessTime);
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
    , m_states{ m_state.digest() }
{
}

Result<void> LedgerIntake::load(Load how)
{
    const auto stored = m_store.size();
    if (!stored)
        return stored.error();
    m_storedSize = *stored;
    const auto prefix = how == Load::FromKeptHead ? verifiedPrefix() : std::nullopt;
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
    const auto fits = fitsKeptHead();
    return fits ? replayed : fits;
}

std::optional<KeptHead> LedgerIntake::verifiedPrefix() const
{
    auto head = m_store.newestHead();
    return head && head->rules == Evaluator::rules && head->size <= m_storedSize ? head
                                                                                 : std::nullopt;
}

bool LedgerIntake::comesTo(const KeptHead& head) const
{
    return m_tree.rootAt(head.size) == head.root
        && m_states[static_cast<std::size_t>(head.size)] == head.state;
}

void LedgerIntake::forget()
{
    m_tree = {};
    m_state = {};
    m_states = { m_state.digest() };
    m_trusts = { { 0, {} } };
    m_entries.clear();
    m_coveredSize = m_witnessedSize = 0;
    m_witnessTime = {};
    m_headNote.clear();
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

/// As far as entries are here: a head beyond them was fitted when it was kept, and what it covers
/// is taken again only where it is what is stored.
Result<void> LedgerIntake::fitsKeptHead()
{
    const auto kept = m_store.newestHead();
    if (!kept)
        return {};
    const auto head = readHead(kept->note);
    if (!head)
        return head.error();
    if (head->size > storedSize())
        return untrusted(u"%1 entries, but a checkpoint of %2"_s.arg(storedSize()).arg(head->size),
            u"E-LED-ROLLBACK"_s);
    if (head->size <= size() && m_tree.rootAt(head->size) != head->root)
        return untrusted(
            u"the entries do not give checkpoint %1"_s.arg(head->size), u"E-LED-INCONS"_s);
    m_coveredSize = std::min(head->size, size());
    m_headNote = kept->note;
    countKeptWitnesses();
    return {};
}

/// The newest head that was witnessed by the trust of its time; the note says it again.
void LedgerIntake::countKeptWitnesses()
{
    for (auto kept = m_store.newestHead(1, size()); kept && m_witnessedSize == 0;
         kept = m_store.newestHead(1, kept->size - 1)) {
        const auto head = readHead(kept->note);
        if (head && head->size <= size() && m_tree.rootAt(head->size) == head->root)
            count(weigh(*head, kept->note));
    }
}

Result<Checkpoint> LedgerIntake::readHead(const QByteArray& note) const
{
    return Checkpoint::fromNote(note, m_state.ledger, m_state.genesis.logKey);
}

const Trust& LedgerIntake::trustAt(qint64 size) const
{
    return std::prev(m_trusts.upper_bound(size))->second;
}

KeptHead LedgerIntake::weigh(const Checkpoint& head, const QByteArray& note) const
{
    const Trust& trust = trustAt(head.size);
    const Witnesses witnesses = Witnesses::of(note, trust.witnesses, trust.witnessThreshold);
    return { head.size, head.root, m_states[static_cast<std::size_t>(head.size)], Evaluator::rules,
        note, witnesses.count, { witnesses.newestS * 1000 } };
}

/// trust.md 2.5, V3.
void LedgerIntake::count(const KeptHead& head)
{
    m_coveredSize = std::max(m_coveredSize, head.size);
    if (head.witnesses < std::max(1, trustAt(head.size).witnessThreshold))
        return;
    m_witnessedSize = std::max(m_witnessedSize, head.size);
    m_witnessTime = std::max(m_witnessTime, head.witnessTime);
}

qint64 LedgerIntake::witnessedSize() const
{
    return m_state.trust.witnessThreshold == 0 ? m_coveredSize : m_witnessedSize;
}

Result<void> LedgerIntake::replay(const StoredLeaf& stored, bool verified)
{
    const auto leaf = Leaf::fromBytes(stored.leaf);
    if (MerkleTree::leafHash(stored.leaf) != stored.leafHash || !leaf
        || leaf->index != stored.index)
        return untrusted(
            u"entry %1 is not what was written"_s.arg(stored.index), u"E-LED-BITROT"_s);
    const auto statement = verified ? readVerified(*leaf) : verify(*leaf);
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

Result<Statement> LedgerIntake::check(const QByteArray& envelope) const
{
    const auto parsed = Envelope::fromBytes(envelope);
    if (!parsed)
        return parsed.error();
    auto statement = EnvelopeCheck::verify(m_state, *parsed);
    if (!statement)
        return statement;
    // Whoever comes to these rules later would compare a state that nobody can compare today.
    if (statement->seen.rules > Evaluator::rules)
        return Error{ Error::Code::Malformed,
            u"field 'seen.rules' is %1; this hub knows %2"_s.arg(statement->seen.rules)
                .arg(Evaluator::rules),
            u"E-STM-FIELD"_s };
    if (auto fits = fitsHistory(statement->seen); !fits)
        return fits.error();
    for (const Digest& document : statement->documents()) {
        if (!m_documents.has(document))
            return missing(document);
    }
    return statement;
}

Result<Statement> LedgerIntake::verify(const Leaf& leaf) const
{
    auto statement = EnvelopeCheck::verify(m_state, leaf.envelope);
    if (!statement)
        return statement;
    if (auto next = isNext(leaf); !next)
        return next.error();
    if (auto fits = fitsHistory(statement->seen); !fits)
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

/// trust.md 2.5, V8: an honest signer who was shown another history gives it away with every
/// signature.
Result<void> LedgerIntake::fitsHistory(const Seen& seen) const
{
    const bool sameTree = seen.size <= size() && m_tree.rootAt(seen.size) == seen.root;
    if (!sameTree
        || (seen.rules == Evaluator::rules
            && m_states[static_cast<std::size_t>(seen.size)] != seen.state))
        return untrusted(
            u"the signer saw another history at size %1"_s.arg(seen.size), u"E-LED-SEEN"_s);
    return {};
}

Result<void> LedgerIntake::isNext(const Leaf& leaf) const
{
    if (leaf.index != size())
        return untrusted(
            u"entry %1 where %2 is next"_s.arg(leaf.index).arg(size()), u"E-LED-ORDER"_s);
    if (leaf.time < m_state.time)
        return untrusted(
            u"entry %1 is older than the one before"_s.arg(leaf.index), u"E-LED-ORDER"_s);
    return {};
}

Result<LedgerIntake::Appended> LedgerIntake::append(const QByteArray& envelope)
{
    const auto statement = check(envelope);
    if (!statement)
        return statement.error();
    const auto parsed = Envelope::fromBytes(envelope);
    if (const auto index = m_store.indexOf(parsed->payloadSha256()))
        return Appended{ m_entries[static_cast<std::size_t>(*index)], false };
    // Small steps back of the hub's clock are absorbed: ledger time never runs backwards
    // (trust.md 2.7).
    const Leaf leaf{ *parsed, size(), std::max(m_state.time, m_clock.now()) };
    const auto bytes = leaf.toBytes();
    if (!bytes)
        return bytes.error();
    const auto entry = take(leaf, storedAs(leaf, *bytes), *statement, Keep::Store);
    if (!entry)
        return entry.error();
    return Appended{ *entry, true };
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
    const auto statement = verify(*leaf);
    if (!statement)
        return statement.error();
    const auto keep = isStored(*leaf, bytes);
    if (!keep)
        return keep.error();
    const auto entry = take(*leaf, storedAs(*leaf, bytes), *statement, *keep);
    if (!entry)
        return entry.error();
    return std::optional(*entry);
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

Result<LedgerEntry> LedgerIntake::take(
    const Leaf& leaf, const StoredLeaf& stored, const Statement& statement, Keep keep)
{
    LedgerEntry entry{ leaf.index, leaf.time, stored.leaf, leaf.envelope.payload,
        leaf.envelope.payloadSha256(), statement, false, {} };
    if (keep == Keep::Store) {
        if (auto kept = m_store.append(stored, leaf.time, entry.payloadSha256); !kept)
            return kept.error();
    }
    const Verdict verdict = Evaluator::step(
        m_state, leaf.index, leaf.time, entry.payloadSha256, statement, documentOf(statement));
    entry.counts = verdict.counts;
    entry.whyNot = verdict.whyNot;
    m_tree.append(stored.leafHash);
    m_states.push_back(m_state.digest());
    m_entries.push_back(entry);
    if (m_trusts.rbegin()->second != m_state.trust)
        m_trusts.insert_or_assign(size(), m_state.trust);
    return entry;
}

Result<Checkpoint> LedgerIntake::acceptCheckpoint(const QByteArray& note)
{
    auto head = readHead(note);
    if (!head)
        return head;
    if (head->size > size())
        return Error{ Error::Code::Unavailable,
            u"entries up to %1 have not come yet"_s.arg(head->size), u"E-LED-BEHIND"_s };
    if (m_tree.rootAt(head->size) != head->root)
        return untrusted(
            u"the hub's checkpoint %1 is not of our history"_s.arg(head->size), u"E-LED-INCONS"_s);
    const KeptHead weighed = weigh(*head, note);
    if (saysMore(weighed, m_store.newestHead(0, head->size))) {
        if (auto kept = m_store.keepHead(weighed, m_clock.now()); !kept)
            return kept.error();
        if (head->size >= m_coveredSize)
            m_headNote = note;
    }
    count(weighed);
    return head;
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
        return m_state;
    CouncilState past;
    for (const LedgerEntry& entry : m_entries) {
        if (entry.index == size)
            break;
        Evaluator::step(past, entry.index, entry.time, entry.payloadSha256, entry.statement,
            documentOf(entry.statement));
    }
    return past;
}

Seen LedgerIntake::seen() const
{
    return { size(), root(), Evaluator::rules, m_states.back() };
}

SigningPlace LedgerIntake::place(Instant now) const
{
    return { m_state.ledger, m_state.exercise, seen(), now, StatementBuilder::programDigest() };
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
