#include "registry/drafting.h"

#include "ledger/statementcodec.h"
#include "matters/ledgerintake.h"
#include "matters/statementbuilder.h"
#include "policy/rosterdocument.h"
#include "signing/ed25519.h"
#include "store/database.h"
#include "store/documentstore.h"
#include "store/ledgerstore.h"

#include <QTemporaryDir>

#include <algorithm>

namespace yagura::Drafting {
using namespace Qt::StringLiterals;

namespace {

Error refused(const QString& detail, const QString& reason)
{
    return { Error::Code::Refused, detail, reason };
}

bool holds(const std::vector<QByteArray>& keys, const QString& keyId)
{
    return std::any_of(keys.begin(), keys.end(),
        [&](const QByteArray& key) { return Ed25519::keyId(key) == keyId; });
}

/// The statement that says whose signatures count now: the genesis, or the last `trust` that did.
QByteArray trustPayload(const LedgerIntake& ledger)
{
    QByteArray payload;
    for (const LedgerEntry& entry : ledger.entries()) {
        const bool says = entry.statement.as<Genesis>() || entry.statement.as<TrustChange>();
        if (says && entry.counts)
            payload = entry.payload;
    }
    return payload;
}

QString signerName(const LedgerIntake& ledger, const QString& type)
{
    const bool roots = type == u"trust" && !ledger.state().trust.rootKeys.empty();
    return roots ? u"root"_s : u"registrar"_s;
}

Result<StatementDraft::Step> step(const SigningPlace& place, const QString& signer,
    const QString& keyId, const QString& type, decltype(Statement::body) body,
    const QByteArray& document = {}, const QByteArray& before = {})
{
    const auto payload = StatementCodec::write(
        StatementBuilder::make(place, signer, keyId, type, std::move(body)));
    if (!payload)
        return payload.error();
    return StatementDraft::Step{ *payload, document, before };
}

/// The next statement of a ledger that stands; `before` names the document that is replaced.
Result<StatementDraft> next(const DraftPlace& place, const QString& type,
    decltype(Statement::body) body, const QByteArray& document = {}, const Digest& before = {})
{
    const QByteArray replaced = before.isEmpty()
        ? QByteArray()
        : place.documents.findAddressed(before).value_or(QByteArray());
    const auto made = step(place.ledger.place(place.now), signerName(place.ledger, type),
        place.by.keyId, type, std::move(body), document, replaced);
    if (!made)
        return made.error();
    return StatementDraft::make(trustPayload(place.ledger), { *made });
}

Result<QByteArray> rosterBytes(qint64 seq, const std::vector<Member>& members)
{
    auto document = RosterDocument::write({ {}, seq, members });
    if (!document)
        return document;
    // What readers would refuse must not be signed: it would stand in the ledger and count for
    // nothing.
    if (const auto readable = RosterDocument::read(*document); !readable)
        return readable.error();
    return document;
}

Result<void> isFoundable(const Founding& founding)
{
    const Genesis& genesis = founding.genesis;
    const bool exercise = genesis.mode == u"exercise";
    if (founding.ledger.startsWith(u"training.example/") != exercise)
        return refused(u"origins of training.example/ and the mode 'exercise' belong together"_s,
            u"E-FND-ORIGIN"_s);
    if (!Evaluator::hasWitnesses(genesis.mode, genesis.trust))
        return refused(u"a ledger of several sites has a witness"_s, u"E-TRU-WITNESS"_s);
    if (genesis.trust.registrars.empty()
        || genesis.trust.registrarThreshold > int(genesis.trust.registrars.size()))
        return refused(u"fewer registrars than have to sign"_s, u"E-FND-REGISTRARS"_s);
    if (genesis.trust.rootThreshold > int(genesis.trust.rootKeys.size())
        || genesis.trust.witnessThreshold > genesis.trust.witnesses.size())
        return refused(u"fewer keys than have to sign"_s, u"E-FND-THRESHOLD"_s);
    const auto unusable = [](const QByteArray& key) { return !Ed25519::isUsableKey(key); };
    const auto& registrars = genesis.trust.registrars;
    const auto& roots = genesis.trust.rootKeys;
    if (unusable(genesis.logKey) || std::any_of(registrars.begin(), registrars.end(), unusable)
        || std::any_of(roots.begin(), roots.end(), unusable))
        return refused(u"a key is no usable Ed25519 key"_s, u"E-FND-KEY"_s);
    return {};
}

/// Who may revoke is the ledger's rule; the name under which it is signed follows from the key.
Result<QString> revoker(const LedgerIntake& ledger, const QString& keyId)
{
    const CouncilState& state = ledger.state();
    if (holds(state.trust.registrars, keyId))
        return u"registrar"_s;
    const Member* member = state.memberByKey(keyId); // not where it is revoked
    if (!member)
        return refused(u"key %1 is nobody's here"_s.arg(keyId), u"E-KEY-UNKNOWN"_s);
    return member->id;
}

Result<void> isRevocable(const LedgerIntake& ledger, const Revocation& revocation)
{
    const Member* owner = ledger.state().roster.findMember(revocation.member);
    const bool has = owner
        && std::any_of(owner->keys.begin(), owner->keys.end(),
            [&](const MemberKey& key) { return key.keyId == revocation.revokedKey; });
    if (!has)
        return refused(
            u"%1 has no key %2"_s.arg(revocation.member, revocation.revokedKey), u"E-REV-KEY"_s);
    if (ledger.state().revoked.count(revocation.revokedKey) > 0)
        return refused(u"the key is revoked already"_s, u"E-REV-TWICE"_s);
    return {};
}

Error stale(const QString& what)
{
    return { Error::Code::Conflict, u"another %1 came first"_s.arg(what), u"E-KEY-STALE"_s };
}

Result<void> continues(const Statement& statement, const CouncilState& state)
{
    if (const auto* change = statement.as<TrustChange>())
        return change->seq == state.trustSeq + 1 ? Result<void>() : stale(statement.type);
    const auto* change = statement.as<DocumentChange>();
    const bool roster = statement.type == u"roster";
    const qint64 seq = roster ? state.roster.seq : state.policySeq;
    const Digest& inForce = roster ? state.roster.sha256 : state.policy.sha256;
    const bool next = change && change->seq == seq + 1 && change->previous == inForce;
    return next ? Result<void>() : stale(statement.type);
}

} // namespace

Result<StatementDraft> roster(const DraftPlace& place, const std::vector<Member>& members)
{
    const Roster& before = place.ledger.state().roster;
    const auto document = rosterBytes(before.seq + 1, members);
    if (!document)
        return document.error();
    return next(place, u"roster"_s,
        DocumentChange{ before.seq + 1, before.sha256, Digest::of(*document) }, *document,
        before.sha256);
}

Result<StatementDraft> policy(const DraftPlace& place, const QByteArray& pack)
{
    if (const auto readable = PolicyPack::fromBytes(pack); !readable)
        return readable.error();
    const CouncilState& state = place.ledger.state();
    const Digest& before = state.policy.sha256;
    return next(place, u"policy"_s, DocumentChange{ state.policySeq + 1, before, Digest::of(pack) },
        pack, before);
}

Result<StatementDraft> trust(const DraftPlace& place, const Trust& trust)
{
    const CouncilState& state = place.ledger.state();
    Genesis genesis = state.genesis;
    genesis.trust = trust;
    if (auto fine = isFoundable({ state.ledger, genesis, {}, {} }); !fine)
        return fine.error();
    return next(place, u"trust"_s, TrustChange{ state.trustSeq + 1, trust });
}

Result<StatementDraft> founding(const Founding& founding, Instant now)
{
    if (auto fine = isFoundable(founding); !fine)
        return fine.error();
    if (const auto readable = PolicyPack::fromBytes(founding.pack); !readable)
        return readable.error();
    const auto document = rosterBytes(1, founding.members);
    if (!document)
        return document.error();
    const Seen nothing{ 0, MerkleTree::emptyRoot(), Evaluator::rules, CouncilState().digest() };
    const SigningPlace place{ founding.ledger, founding.genesis.mode == u"exercise", nothing, now,
        StatementBuilder::programDigest() };
    const QString registrar = u"registrar"_s;
    const QString first = Ed25519::keyId(founding.genesis.trust.registrars.front());
    const auto made = { step(place, registrar, first, u"genesis"_s, founding.genesis),
        step(place, registrar, first, u"policy"_s,
            DocumentChange{ 1, {}, Digest::of(founding.pack) }, founding.pack),
        step(place, registrar, first, u"roster"_s, DocumentChange{ 1, {}, Digest::of(*document) },
            *document) };
    std::vector<StatementDraft::Step> steps;
    for (const auto& one : made) {
        if (!one)
            return one.error();
        steps.push_back(*one);
    }
    return StatementDraft::make({}, std::move(steps));
}

Result<QByteArray> revocation(
    const LedgerIntake& ledger, const Revocation& revocation, const OpenedKey& by, Instant now)
{
    if (auto fine = isRevocable(ledger, revocation); !fine)
        return fine.error();
    const auto signer = revoker(ledger, by.key.keyId);
    if (!signer)
        return signer.error();
    const auto made = step(ledger.place(now), *signer, by.key.keyId, u"revocation"_s, revocation);
    if (!made)
        return made.error();
    Envelope envelope{ QString::fromUtf16(Envelope::statementType), made->payload, {} };
    const auto signature = by.sign(envelope.preAuthentication());
    if (!signature)
        return signature.error();
    envelope.signatures.push_back({ by.key.keyId, *signature });
    return envelope.toBytes();
}

Result<void> fits(const StatementDraft& draft, const LedgerIntake& ledger)
{
    if (draft.ledger() != ledger.state().ledger)
        return Error{ Error::Code::Untrusted,
            u"the draft is for %1, the ledger is %2"_s.arg(draft.ledger(), ledger.state().ledger),
            u"E-LED-ORIGIN"_s };
    for (const StatementDraft::Step& one : draft.steps()) {
        const Seen& seen = one.statement.seen;
        if (seen.size > ledger.size() || ledger.rootAt(seen.size) != seen.root)
            return Error{ Error::Code::Untrusted, u"the draft was made on another history"_s,
                u"E-LED-SEEN"_s };
        if (auto continued = continues(one.statement, ledger.state()); !continued)
            return continued;
    }
    // A draft names its own judges: they must be this ledger's.
    if (draft.trust() != ledger.state().trust)
        return stale(u"trust"_s);
    return {};
}

Result<void> rehearse(const std::vector<FoundingStep>& steps, const Clock& clock)
{
    const QTemporaryDir folder;
    auto mirror = Database::open(folder.filePath(u"mirror.db"_s), Database::Schema::Mirror);
    if (!mirror)
        return mirror.error();
    auto file = Database::open(folder.filePath(u"ledger.db"_s), Database::Schema::Ledger);
    if (!file)
        return file.error();
    DocumentStore documents(**mirror);
    LedgerStore store(**file);
    LedgerIntake ledger(store, documents, clock);
    for (const FoundingStep& one : steps) {
        if (auto taken = yagura::Founding::take(ledger, documents, one); !taken)
            return taken;
        const LedgerEntry& entry = ledger.entries().back();
        if (!entry.counts)
            return refused(u"entry %1 would count for nothing"_s.arg(entry.index), entry.whyNot);
    }
    return {};
}

} // namespace yagura::Drafting
