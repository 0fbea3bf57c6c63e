#include "evidence/bundlecheck.h"

#include "base/strictbase64.h"
#include "evidence/bundlecontents.h"
#include "evidence/bundlefiles.h"
#include "evidence/bundleshelves.h"
#include "matters/noclock.h"
#include "ledger/merkleproof.h"
#include "matters/ledgerintake.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <set>

namespace yagura {
using namespace Qt::StringLiterals;

bool EvidenceReport::holds() const
{
    return !checks.empty() && std::all_of(checks.begin(), checks.end(), [](const auto& check) {
        return check.holds();
    });
}

const EvidenceCheck* EvidenceReport::find(EvidenceCheck::Step step) const
{
    const auto it = std::find_if(
        checks.begin(), checks.end(), [&](const auto& check) { return check.step == step; });
    return it == checks.end() ? nullptr : &*it;
}

namespace {

using Step = EvidenceCheck::Step;

Error wrong(const QString& detail, const QString& reason)
{
    return { Error::Code::Untrusted, detail, reason };
}

std::optional<Document> readDocument(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto salt = fromStrictBase64(object.value(u"salt"_s).toString().toLatin1());
    const auto body = fromStrictBase64(object.value(u"body_base64"_s).toString().toLatin1());
    if (!salt || !body)
        return std::nullopt;
    const Document document{ *salt, *body };
    const bool saysItsName = object.value(u"commit"_s).toString() == document.commit().hex();
    return saysItsName ? std::optional(document) : std::nullopt;
}

std::optional<MerkleProof::Hashes> readHashes(const QJsonValue& value)
{
    MerkleProof::Hashes hashes;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array) {
        const auto bytes = fromStrictBase64(item.toString().toLatin1());
        const auto digest = bytes ? Digest::fromBytes(*bytes) : std::nullopt;
        if (!digest)
            return std::nullopt;
        hashes.push_back(*digest);
    }
    return value.isArray() ? std::optional(hashes) : std::nullopt;
}

/// One bundle on its way through the steps.
class Checking {
public:
    explicit Checking(BundleFiles files)
        : m_files(std::move(files))
    {
    }

    EvidenceReport all()
    {
        judge(Step::Files, manifest());
        const auto documents = readDocuments();
        const bool whole = judge(Step::Entries, entries());
        const bool covered = whole ? judge(Step::Head, head()) : leaveOpen(Step::Head);
        covered ? judge(Step::Witnesses, witnesses()) : leaveOpen(Step::Witnesses);
        const bool extended = covered ? judge(Step::OldHead, oldHead()) : leaveOpen(Step::OldHead);
        extended ? judge(Step::Proofs, proofs()) : leaveOpen(Step::Proofs);
        whole ? judge(Step::Trust, trust()) : leaveOpen(Step::Trust);
        whole || !documents ? judge(Step::Documents, documents ? named() : documents)
                            : leaveOpen(Step::Documents);
        whole ? judge(Step::State, state()) : leaveOpen(Step::State);
        conclude();
        return m_report;
    }

private:
    bool judge(Step step, const Result<void>& result)
    {
        EvidenceCheck check{ step, EvidenceCheck::Outcome::Holds, m_done, m_of, {}, {} };
        if (!result) {
            check.outcome = EvidenceCheck::Outcome::Fails;
            check.reason = result.error().reason;
            check.detail = result.error().detail;
        }
        m_report.checks.push_back(check);
        m_done = m_of = 0;
        return check.holds();
    }

    bool leaveOpen(Step step)
    {
        m_report.checks.push_back({ step, EvidenceCheck::Outcome::Unjudged, 0, 0, {}, {} });
        return false;
    }

    Result<void> manifest();
    Result<void> readDocuments();
    Result<void> entries();
    Result<void> head();
    Result<void> witnesses();
    Result<void> oldHead();
    Result<void> proofs();
    Result<void> trust();
    Result<void> named();
    Result<void> state();
    void conclude();
    /// The files below `folder` are exactly these.
    Result<void> holdsExactly(const QString& folder, const BundleContents::Files& wanted) const;

    const BundleFiles m_files;
    const NoClock m_clock;
    BundleLedger m_shelf;
    BundleDocuments m_documents;
    LedgerIntake m_ledger{ m_shelf, m_documents, m_clock };
    std::optional<Checkpoint> m_head;
    std::optional<Checkpoint> m_oldHead;
    QByteArray m_headNote;
    EvidenceReport m_report;
    qint64 m_done = 0; ///< of the step at hand
    qint64 m_of = 0;
};

/// As `sha256sum -c` does it, and the other way round: nothing lies there that no line names.
Result<void> Checking::manifest()
{
    const auto bytes = m_files.read(QString::fromUtf16(BundleContents::manifest));
    if (!bytes)
        return bytes.error();
    m_of = m_files.paths().size() - 1;
    std::set<QString> seen;
    const QStringList lines = QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const auto wanted = Digest::fromHex(QStringView(line).left(64));
        const QString path = line.mid(66);
        if (!wanted || line.mid(64, 2) != "  "_L1 || !seen.insert(path).second)
            return wrong(u"line %1"_s.arg(seen.size() + 1), u"E-EVB-MANIFEST"_s);
        const auto file = m_files.read(path);
        if (!file || Digest::of(*file) != *wanted)
            return wrong(u"%1 is %2"_s.arg(path, file ? u"another file"_s : u"missing"_s),
                u"E-EVB-MANIFEST"_s);
        ++m_done;
    }
    for (const QString& path : m_files.paths()) {
        if (path != QStringView(BundleContents::manifest) && !seen.contains(path))
            return wrong(u"%1 is not listed"_s.arg(path), u"E-EVB-MANIFEST"_s);
    }
    return {};
}

/// Each under its name, before the entries that name it.
Result<void> Checking::readDocuments()
{
    Result<void> result;
    for (const QString& path : m_files.below(u"docs"_s)) {
        const auto bytes = m_files.read(path);
        if (!bytes)
            return bytes.error();
        const auto document = readDocument(*bytes);
        if (path == BundleContents::documentPath(Digest::of(*bytes)))
            result = m_documents.keepAddressed(*bytes);
        else if (document && path == BundleContents::documentPath(document->commit()))
            result = m_documents.keep(*document);
        else
            result = wrong(u"%1 is not what its name says"_s.arg(path), u"E-EVB-DOC"_s);
        if (!result)
            return result;
    }
    return result;
}

Result<void> Checking::entries()
{
    const QStringList paths = m_files.below(u"entries"_s);
    m_of = paths.size();
    for (const QString& path : paths) {
        if (path != BundleContents::entryPath(m_ledger.size()))
            return wrong(u"%1 stands where %2 should"_s.arg(
                             path, BundleContents::entryPath(m_ledger.size())),
                u"E-LED-ORDER"_s);
        const auto leaf = m_files.read(path);
        if (!leaf)
            return leaf.error();
        const auto taken = m_ledger.accept(*leaf);
        if (!taken)
            return Error{ taken.error().code, u"%1: %2"_s.arg(path, taken.error().detail),
                taken.error().reason };
        ++m_done;
    }
    if (m_ledger.isEmpty())
        return wrong(u"there are no entries"_s, u"E-LED-GENESIS"_s);
    return {};
}

Result<void> Checking::head()
{
    const auto note = m_files.read(QString::fromUtf16(BundleContents::head));
    if (!note)
        return note.error();
    const auto head = m_ledger.acceptCheckpoint(*note);
    if (!head)
        return head.error();
    m_of = head->size;
    m_done = m_ledger.size();
    if (head->size != m_ledger.size() || m_files.below(u"entries"_s).size() != head->size)
        return wrong(
            u"the head covers %1 entries, %2 are here"_s.arg(head->size).arg(m_ledger.size()),
            u"E-EVB-SIZE"_s);
    m_head = *head;
    m_headNote = *note;
    return {};
}

Result<void> Checking::witnesses()
{
    const Trust& trust = m_ledger.trustAt(m_ledger.size());
    m_of = trust.witnessThreshold;
    const Witnesses signedBy = Witnesses::of(m_headNote, trust.witnesses, trust.witnessThreshold);
    m_done = signedBy.count;
    m_report.witnessTime = { signedBy.newestS * 1000 };
    if (signedBy.count < trust.witnessThreshold)
        return wrong(
            u"%1 of %2 witnesses signed the head"_s.arg(signedBy.count).arg(trust.witnessThreshold),
            u"E-LED-UNWIT"_s);
    return {};
}

Result<void> Checking::oldHead()
{
    const auto note = m_files.read(QString::fromUtf16(BundleContents::oldHead));
    if (!note)
        return note.error();
    const CouncilState& state = m_ledger.state();
    const auto head = Checkpoint::fromNote(*note, state.ledger, state.genesis.logKey);
    if (!head)
        return head.error();
    if (head->size < 1 || head->size > m_ledger.size() || m_ledger.rootAt(head->size) != head->root)
        return wrong(
            u"the earlier head %1 is of another history"_s.arg(head->size), u"E-LED-INCONS"_s);
    const Trust& trust = m_ledger.trustAt(m_ledger.size());
    if (Witnesses::of(*note, trust.witnesses).count < trust.witnessThreshold)
        return wrong(u"too few witnesses signed the earlier head"_s, u"E-LED-UNWIT"_s);
    m_oldHead = *head;
    m_done = m_of = head->size;
    return {};
}

Result<void> Checking::proofs()
{
    const auto bytes = m_files.read(QString::fromUtf16(BundleContents::proofs));
    if (!bytes)
        return bytes.error();
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    const qint64 index = object.value(u"index"_s).toInteger(-1);
    const auto inclusion = readHashes(object.value(u"inclusion"_s));
    const auto consistency = readHashes(object.value(u"consistency"_s));
    if (!inclusion || !consistency)
        return wrong(u"proofs.json is not of its form"_s, u"E-EVB-PROOF"_s);
    if (index < 0 || index >= m_head->size
        || !MerkleProof::includes(
            MerkleTree::leafHash(m_ledger.entries()[static_cast<std::size_t>(index)].leaf), index,
            m_head->size, m_head->root, *inclusion))
        return wrong(u"entry %1 is not proven to be in the tree"_s.arg(index), u"E-EVB-PROOF"_s);
    if (!MerkleProof::extends(
            m_oldHead->size, m_oldHead->root, m_head->size, m_head->root, *consistency))
        return wrong(u"the tree is not proven to go on from the earlier head"_s, u"E-EVB-PROOF"_s);
    return {};
}

Result<void> Checking::holdsExactly(
    const QString& folder, const BundleContents::Files& wanted) const
{
    for (const auto& [path, bytes] : wanted) {
        const auto found = m_files.read(path);
        if (!found || *found != bytes)
            return wrong(u"%1 is not what the ledger says"_s.arg(path), u"E-EVB-TRUST"_s);
    }
    for (const QString& path : m_files.below(folder)) {
        if (!wanted.contains(path))
            return wrong(u"the ledger says nothing of %1"_s.arg(path), u"E-EVB-TRUST"_s);
    }
    return {};
}

Result<void> Checking::trust()
{
    const CouncilState& state = m_ledger.state();
    const auto vkeys = m_files.read(QString::fromUtf16(BundleContents::verifierKeys));
    if (!vkeys
        || *vkeys
            != BundleContents::verifierKeysOf(state.ledger, state.genesis.logKey, state.trust))
        return wrong(u"vkeys is not what the ledger says"_s, u"E-EVB-TRUST"_s);
    const auto files = BundleContents::trustFiles(m_ledger.entries());
    if (auto exact = holdsExactly(u"trust"_s, files); !exact)
        return exact;
    const auto keys = ledgerKeys(m_ledger.entries(), m_documents);
    m_done = m_of = static_cast<qint64>(keys.size());
    return holdsExactly(u"keys"_s, BundleContents::keyFiles(keys));
}

Result<void> Checking::named()
{
    std::set<QString> names;
    for (const LedgerEntry& entry : m_ledger.entries()) {
        for (const Digest& name : entry.statement.documents()) {
            if (names.insert(BundleContents::documentPath(name)).second && m_documents.has(name))
                ++m_done;
        }
    }
    m_of = static_cast<qint64>(names.size());
    for (const QString& path : m_files.below(u"docs"_s)) {
        if (!names.contains(path))
            return wrong(u"no entry names %1"_s.arg(path), u"E-EVB-DOC"_s);
    }
    return {};
}

/// Each `seen` was compared when its entry was taken; here is how many of them could be.
Result<void> Checking::state()
{
    m_of = m_ledger.size();
    for (const LedgerEntry& entry : m_ledger.entries()) {
        if (entry.statement.seen.rules == Evaluator::rules)
            ++m_done;
    }
    if (m_done == 0)
        return wrong(u"no statement names rules %1"_s.arg(Evaluator::rules), u"E-EVB-RULES"_s);
    return {};
}

void Checking::conclude()
{
    const CouncilState& state = m_ledger.state();
    m_report.ledger = state.ledger;
    m_report.exercise = state.exercise;
    m_report.size = m_ledger.size();
    m_report.state = m_ledger.seen().state;
    m_report.time = state.time;
    if (!m_ledger.isEmpty()) {
        m_report.genesis = m_ledger.entries().front().payloadSha256;
        m_report.logKey = BundleContents::verifierKey(state.ledger, state.genesis.logKey);
        m_report.witnesses = state.trust.witnesses;
    }
    if (m_head)
        m_report.root = m_head->root;
    for (const auto& [id, matter] : state.matters) {
        const Matter now = Evaluator::asOf(matter, state.time);
        if (now.council != CouncilOutcome::Pending)
            m_report.decided.push_back(now);
    }
}

} // namespace

EvidenceReport BundleCheck::of(const QString& folder)
{
    auto files = BundleFiles::in(folder);
    if (!files) {
        EvidenceReport report;
        report.checks.push_back({ Step::Files, EvidenceCheck::Outcome::Fails, 0, 0,
            files.error().reason, files.error().detail });
        return report;
    }
    return Checking(std::move(*files)).all();
}

} // namespace yagura
