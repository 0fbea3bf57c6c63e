#include "matters/founding.h"

#include "matters/ledgerintake.h"
#include "matters/statementbuilder.h"
#include "policy/rosterdocument.h"
#include "signing/memorysigner.h"
#include "store/documentstore.h"

namespace yagura::Founding {
using namespace Qt::StringLiterals;

namespace {

const QString& registrarName()
{
    static const QString name = u"registrar"_s;
    return name;
}

Result<FoundingStep> change(const LedgerIntake& ledger, const QString& type,
    const DocumentChange& body, const QByteArray& document, const Registrars& registrars,
    Instant now)
{
    const Statement statement = StatementBuilder::make(
        ledger.place(now), registrarName(), registrars.front()->key().keyId, type, body);
    auto envelope = StatementBuilder::seal(statement, registrars);
    if (!envelope)
        return envelope.error();
    return FoundingStep{ *envelope, document };
}

} // namespace

Result<FoundingStep> genesis(
    const QString& ledger, const Genesis& genesis, const MemorySigner& registrar, Instant now)
{
    const Seen nothing{ 0, MerkleTree::emptyRoot(), Evaluator::rules, CouncilState().digest() };
    const SigningPlace place{ ledger, genesis.mode == u"exercise", nothing, now,
        StatementBuilder::programDigest() };
    auto envelope = StatementBuilder::seal(StatementBuilder::make(place, registrarName(),
                                               registrar.key().keyId, u"genesis"_s, genesis),
        { &registrar });
    if (!envelope)
        return envelope.error();
    return FoundingStep{ *envelope, {} };
}

Result<FoundingStep> roster(const LedgerIntake& ledger, const std::vector<Member>& members,
    const Registrars& registrars, Instant now)
{
    const Roster& before = ledger.state().roster;
    const auto document = RosterDocument::write({ {}, before.seq + 1, members });
    if (!document)
        return document.error();
    // What readers would refuse must not be signed: it would stand in the ledger and count for
    // nothing.
    if (const auto fits = RosterDocument::read(*document); !fits)
        return fits.error();
    const DocumentChange body{ before.seq + 1, before.sha256, Digest::of(*document) };
    return change(ledger, u"roster"_s, body, *document, registrars, now);
}

Result<FoundingStep> policy(
    const LedgerIntake& ledger, const QByteArray& pack, const Registrars& registrars, Instant now)
{
    if (const auto fits = PolicyPack::fromBytes(pack); !fits)
        return fits.error();
    const CouncilState& state = ledger.state();
    const DocumentChange body{ state.policySeq + 1, state.policy.sha256, Digest::of(pack) };
    return change(ledger, u"policy"_s, body, pack, registrars, now);
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
