#include "tools/keys/commands.h"

#include "registry/drafting.h"
#include "tools/keys/keyrun.h"
#include "tools/keys/say.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QStringList memberLines(const Wording& wording, const CouncilState& state, const Member& member)
{
    QStringList lines{ member.id };
    QStringList facts
        = wording.factsOf({ member.id, member.body, member.office, member.roles, {} });
    for (const MemberKey& key : member.keys) {
        const auto revoked = state.revoked.find(key.keyId);
        const QString name = Wording::fingerprint(key.keyId);
        facts.append(revoked == state.revoked.end()
                ? sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "Key (%1): %2")).arg(key.algorithm, name)
                : sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "Key (%1): %2, REVOKED at entry %3"))
                      .arg(key.algorithm, name)
                      .arg(revoked->second));
    }
    for (const QString& fact : facts)
        lines.append(u"    "_s + fact);
    return lines;
}

/// A revoked key may stand in no roster any more, and must still be seen.
QStringList formerKeys(const CouncilState& state)
{
    QStringList lines;
    for (const auto& [key, entry] : state.revoked) {
        if (state.roster.findKey(key))
            continue;
        const auto owner = state.keyOwners.find(key);
        lines.append(sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "%1 of %2, REVOKED at entry %3"))
                         .arg(Wording::fingerprint(key),
                             owner == state.keyOwners.end() ? u"-"_s : owner->second)
                         .arg(entry));
    }
    return lines;
}

Error notOne(const QString& name)
{
    return { Error::Code::Refused, name, u"E-REV-WHICH"_s };
}

/// A member with one key in force is meant by name; else the key has to be named.
Result<Revocation> whatIsMeant(const CouncilState& state, const QString& name)
{
    std::vector<Revocation> meant;
    for (const Member& member : state.roster.members) {
        for (const MemberKey& key : member.keys) {
            const bool named
                = member.id == name || key.keyId == name || Wording::fingerprint(key.keyId) == name;
            if (named && state.revoked.count(key.keyId) == 0)
                meant.push_back({ member.id, key.keyId, 0, {} });
        }
    }
    if (meant.size() != 1)
        return notOne(name);
    return meant.front();
}

Result<Revocation> readRevocation(KeyRun& run, const CouncilState& state)
{
    static const QStringList reasons{ u"lost"_s, u"stolen"_s, u"left_office"_s, u"replaced"_s,
        u"other"_s };
    if (run.names().size() != 1)
        return usageError(
            sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "Name one member or one key id.")));
    if (!reasons.contains(run.value(u"reason"_s)))
        return usageError(sayKeys(QT_TRANSLATE_NOOP("yagura-keys",
            "Say why, with --reason lost, stolen, left_office, replaced or other.")));
    auto revocation = whatIsMeant(state, run.names().constFirst());
    if (!revocation)
        return revocation;
    revocation->reasonCode = run.value(u"reason"_s);
    if (run.has(u"since"_s)) {
        const auto since = Instant::fromRfc3339(run.value(u"since"_s));
        if (!since)
            return usageError(sayKeys(QT_TRANSLATE_NOOP("yagura-keys",
                                          "'%1' is no time, as in 2026-11-23T09:00:00+09:00."))
                                  .arg(run.value(u"since"_s)));
        revocation->compromisedSinceS = since->ms / 1000;
    }
    return revocation;
}

} // namespace

Result<void> listLedger(KeyRun& run)
{
    const auto copy = run.openLedger();
    if (!copy)
        return copy.error();
    const LedgerIntake& ledger = (*copy)->ledger();
    const CouncilState& state = ledger.state();
    run.print(sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "%1: %2 entries, %3 of them witnessed"))
                  .arg(state.ledger)
                  .arg(ledger.size())
                  .arg(state.trust.witnessThreshold > 0 ? ledger.witnessedSize() : 0));
    run.print(sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "Its genesis, in words: %1"))
                  .arg(run.wording().words(ledger.entries().front().payloadSha256)));
    run.print(run.wording().factsOf(state.trust));
    run.print();
    run.print(sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "Policy pack %1 (%2), roster %3:"))
                  .arg(state.policySeq)
                  .arg(state.policy.id)
                  .arg(state.roster.seq));
    for (const Member& member : state.roster.members)
        run.print(memberLines(run.wording(), state, member));
    run.print(formerKeys(state));
    return {};
}

Result<void> revokeKey(KeyRun& run)
{
    if (const auto hub = run.needed(u"hub"_s); !hub)
        return hub.error();
    const auto copy = run.openLedger();
    if (!copy)
        return copy.error();
    const CouncilState& state = (*copy)->ledger().state();
    const auto revocation = readRevocation(run, state);
    if (!revocation)
        return revocation.error();
    run.print(
        sayKeys(QT_TRANSLATE_NOOP("yagura-keys",
                    "Revokes the key %1 of %2 for good. It takes effect at once; the member comes "
                    "back with another key."))
            .arg(Wording::fingerprint(revocation->revokedKey), revocation->member));
    run.print(memberLines(run.wording(), state, *state.roster.findMember(revocation->member)));
    const auto key = run.unlock();
    if (!key)
        return key.error();
    const auto envelope
        = Drafting::revocation((*copy)->ledger(), *revocation, *key, run.clock().now());
    if (!envelope)
        return envelope.error();
    return run.deliver(**copy, { FoundingStep{ *envelope, {} } });
}

} // namespace yagura
