#include "matters/founding.h"

#include "matters/envelopecheck.h"
#include "matters/ledgerintake.h"
#include "matters/statementbuilder.h"
#include "policy/rosterdocument.h"
#include "signing/memorysigner.h"
#include "store/documentstore.h"

namespace yagura::Founding {
using namespace Qt::StringLiterals;

namespace {

/// A statement that cannot count would stand in the ledger for good.
Result<void> wouldCount(const CouncilState& state, qint64 index, Instant time,
    const QByteArray& envelope, const QByteArray& document)
{
    const auto parsed = Envelope::fromBytes(envelope);
    if (!parsed)
        return parsed.error();
    const auto statement = EnvelopeCheck::verify(state, *parsed);
    if (!statement)
        return statement.error();
    CouncilState tried = state;
    const Verdict verdict
        = Evaluator::step(tried, index, time, parsed->payloadSha256(), *statement, document);
    if (!verdict.counts)
        return Error{ Error::Code::Refused,
            u"this %1 would count for nothing"_s.arg(statement->type), verdict.whyNot };
    return {};
}

Result<FoundingStep> change(const LedgerIntake& ledger, const QString& signer, const QString& type,
    decltype(Statement::body) body, const Registrars& keys, Instant now,
    const QByteArray& document = {})
{
    if (keys.empty())
        return Error{ Error::Code::Refused, u"nobody signs this %1"_s.arg(type), u"E-ENV-FORM"_s };
    const Statement statement = StatementBuilder::make(
        ledger.place(now), signer, keys.front()->key().keyId, type, std::move(body));
    auto envelope = StatementBuilder::seal(statement, keys);
    if (!envelope)
        return envelope.error();
    if (auto counts = wouldCount(ledger.state(), ledger.size(), now, *envelope, document); !counts)
        return counts.error();
    return FoundingStep{ *envelope, document };
}

/// A member may stay without a key: it comes back with a new one.
std::vector<Member> withoutRevokedKeys(const CouncilState& state, std::vector<Member> members)
{
    for (Member& member : members)
        std::erase_if(
            member.keys, [&](const MemberKey& key) { return state.revoked.count(key.keyId) > 0; });
    return members;
}

Registrars joined(Registrars first, const Registrars& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

Result<FoundingStep> genesis(const QString& ledger, const Genesis& genesis,
    const MemorySigner& registrar, Instant now, const Registrars& roots)
{
    const Seen nothing{ 0, MerkleTree::emptyRoot(), Evaluator::rules, CouncilState().digest() };
    const SigningPlace place{ ledger, genesis.mode == u"exercise", nothing, now,
        StatementBuilder::programDigest() };
    auto envelope = StatementBuilder::seal(
        StatementBuilder::make(place, u"registrar"_s, registrar.key().keyId, u"genesis"_s, genesis),
        joined({ &registrar }, roots));
    if (!envelope)
        return envelope.error();
    return FoundingStep{ *envelope, {} };
}

Result<FoundingStep> trust(const LedgerIntake& ledger, const Trust& trust, const Registrars& roots,
    const Registrars& registrars, Instant now)
{
    const CouncilState& state = ledger.state();
    const TrustChange body{ state.trustSeq + 1, trust };
    return state.trust.rootKeys.empty()
        ? change(ledger, u"registrar"_s, u"trust"_s, body, joined(registrars, roots), now)
        : change(ledger, u"root"_s, u"trust"_s, body, joined(roots, registrars), now);
}

Result<FoundingStep> revocation(const LedgerIntake& ledger, const Revocation& revocation,
    const MemorySigner& registrar, Instant now)
{
    return change(ledger, u"registrar"_s, u"revocation"_s, revocation, { &registrar }, now);
}

Result<FoundingStep> roster(const LedgerIntake& ledger, const std::vector<Member>& members,
    const Registrars& registrars, Instant now)
{
    const Roster& before = ledger.state().roster;
    const auto document = RosterDocument::write(
        { {}, before.seq + 1, withoutRevokedKeys(ledger.state(), members) });
    if (!document)
        return document.error();
    const DocumentChange body{ before.seq + 1, before.sha256, Digest::of(*document) };
    return change(ledger, u"registrar"_s, u"roster"_s, body, registrars, now, *document);
}

Result<FoundingStep> policy(
    const LedgerIntake& ledger, const QByteArray& pack, const Registrars& registrars, Instant now)
{
    const CouncilState& state = ledger.state();
    const DocumentChange body{ state.policySeq + 1, state.policy.sha256, Digest::of(pack) };
    return change(ledger, u"registrar"_s, u"policy"_s, body, registrars, now, pack);
}

Result<void> take(LedgerIntake& ledger, DocumentStore& documents, const FoundingStep& step)
{
    if (!step.document.isEmpty()) {
        if (auto kept = documents.keepAddressed(step.document); !kept)
            return kept;
    }
    if (auto appended = ledger.append(step.envelope); !appended)
        return appended.error();
    return {};
}

Result<void> training(LedgerIntake& ledger, DocumentStore& documents, const QString& origin,
    const QByteArray& logKey, const MemorySigner& registrar, Instant now)
{
    const Genesis body{ u"exercise"_s, logKey, Trust{ { registrar.key().publicKey }, 1 } };
    const auto steps = {
        std::function([&] { return genesis(origin, body, registrar, now); }),
        std::function(
            [&] { return policy(ledger, PolicyPack::builtInBytes(), { &registrar }, now); }),
        std::function([&] { return roster(ledger, {}, { &registrar }, now); }),
    };
    for (const auto& makeStep : steps) {
        const auto step = makeStep();
        if (!step)
            return step.error();
        if (auto taken = take(ledger, documents, *step); !taken)
            return taken;
    }
    return {};
}

} // namespace yagura::Founding
