#include "policy/evaluator.h"

#include "policy/markrules.h"
#include "policy/rosterdocument.h"

#include <QRegularExpression>

#include <algorithm>

namespace yagura::Evaluator {
using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

Verdict refuse(const QString& code)
{
    return { false, code };
}

Verdict taken()
{
    return { true, {} };
}

Verdict takeGenesis(
    CouncilState& state, qint64 index, const Statement& statement, const Genesis& genesis)
{
    if (index != 0)
        return refuse(u"E-GEN-TWICE"_s);
    state.genesis = genesis;
    state.trust = genesis.trust;
    state.ledger = statement.ledger;
    state.exercise = statement.exercise;
    state.noteGenesis();
    state.noteTrust();
    return taken();
}

Verdict takeTrust(CouncilState& state, const TrustChange& change)
{
    if (change.seq != state.trustSeq + 1)
        return refuse(u"E-TRU-CHAIN"_s);
    if (!hasWitnesses(state.genesis.mode, change.trust))
        return refuse(u"E-TRU-WITNESS"_s);
    state.trust = change.trust;
    state.trustSeq = change.seq;
    state.noteTrust();
    return taken();
}

/// Rosters and policies are chains: each names the one before it, so that none can be left out
/// unseen.
bool continues(const DocumentChange& change, qint64 seq, const Digest& inForce)
{
    return change.seq == seq + 1 && change.previous == inForce;
}

/// A key that was given to somebody stays theirs, and one that was revoked stays revoked: else a
/// member could count twice, or a thief come back (trust.md TH-08, TH-12).
Verdict mayEnrol(const CouncilState& state, const Roster& roster)
{
    for (const Member& member : roster.members) {
        for (const MemberKey& key : member.keys) {
            if (state.revoked.count(key.keyId) > 0)
                return refuse(u"E-ROS-REVOKED"_s);
            const auto owner = state.keyOwners.find(key.keyId);
            if (owner != state.keyOwners.end() && owner->second != member.id)
                return refuse(u"E-ROS-KEYMOVED"_s);
        }
    }
    return taken();
}

void putInForce(CouncilState& state, const Roster& roster)
{
    state.roster = roster;
    state.rosters.insert(roster.sha256);
    for (const Member& member : roster.members) {
        for (const MemberKey& key : member.keys)
            state.keyOwners.emplace(key.keyId, member.id);
    }
    state.notePeople();
    for (auto& [id, matter] : state.matters) {
        if (MarkRules::reconsider(state, matter))
            state.noteMatter(matter);
    }
}

Verdict takeRoster(CouncilState& state, const DocumentChange& change, const DocumentBytes& document)
{
    if (!continues(change, state.roster.seq, state.roster.sha256))
        return refuse(u"E-ROS-CHAIN"_s);
    const auto roster = RosterDocument::read(document);
    if (!roster || roster->sha256 != change.document || roster->seq != change.seq)
        return refuse(u"E-ROS-FORM"_s);
    const Verdict verdict = mayEnrol(state, *roster);
    if (verdict.counts)
        putInForce(state, *roster);
    return verdict;
}

/// Any one registrar, the member, or the commission (trust.md 2.8): losing time is worse than one
/// revocation too many.
bool mayRevoke(const CouncilState& state, const QString& signer, const Revocation& revocation)
{
    if (signer == u"registrar" || signer == revocation.member)
        return true;
    const Member* member = state.roster.findMember(signer);
    return member && member->roles.contains(u"commission.member"_s);
}

Verdict takeRevocation(
    CouncilState& state, qint64 index, const Statement& statement, const Revocation& revocation)
{
    if (!mayRevoke(state, statement.signer, revocation))
        return refuse(u"E-REV-RIGHT"_s);
    const auto owner = state.keyOwners.find(revocation.revokedKey);
    if (owner == state.keyOwners.end() || owner->second != revocation.member)
        return refuse(u"E-REV-KEY"_s);
    if (!state.revoked.emplace(revocation.revokedKey, index).second)
        return refuse(u"E-REV-TWICE"_s);
    state.notePeople();
    for (auto& [id, matter] : state.matters) {
        if (MarkRules::withdrawKey(matter, revocation.revokedKey))
            state.noteMatter(matter);
    }
    return taken();
}

Verdict takePolicy(CouncilState& state, const DocumentChange& change, const DocumentBytes& document)
{
    if (!continues(change, state.policySeq, state.policy.sha256))
        return refuse(u"E-POL-CHAIN"_s);
    auto pack = PolicyPack::fromBytes(document);
    if (!pack || pack->sha256 != change.document)
        return refuse(u"E-POL-FORM"_s);
    state.policy = *pack;
    state.policySeq = change.seq;
    state.packs[pack->sha256.hex()] = *pack;
    return taken();
}

bool holdsOneOf(const Member& member, const QStringList& roles)
{
    return std::any_of(roles.begin(), roles.end(),
        [&](const QString& role) { return member.roles.contains(role); });
}

/// wire.md "Identifiers".
bool isMatterId(const QString& id)
{
    static const QRegularExpression form(u"\\A(U-)?[0-9]{4}-[0-9]{4,6}\\z"_s);
    return form.match(id).hasMatch();
}

Verdict mayPut(
    const CouncilState& state, const Statement& statement, const MatterOpen& open, Instant time)
{
    if (!isMatterId(open.matterId))
        return refuse(u"E-MAT-ID"_s);
    if (state.matters.count(open.matterId) > 0)
        return refuse(u"E-MAT-TAKEN"_s);
    if (open.policySha256 != state.policy.sha256)
        return refuse(u"E-MRK-POLICY"_s);
    const Verdict verdict = mayOpen(state, open.action, open.basis, statement.signer, time);
    if (verdict.counts && state.policy.find(open.action)->needsTargets
        && open.targetCommit.isEmpty())
        return refuse(u"E-MAT-TARGETS"_s);
    return verdict;
}

Verdict takeMatter(CouncilState& state, qint64 index, Instant time, const Digest& payloadSha256,
    const Statement& statement, const MatterOpen& open)
{
    const Verdict verdict = mayPut(state, statement, open, time);
    if (!verdict.counts)
        return verdict;
    const MatterPolicy& kind = *state.policy.find(open.action);
    Matter matter;
    matter.id = open.matterId;
    matter.action = open.action;
    matter.basis = open.basis;
    matter.requestSha256 = payloadSha256;
    matter.policySha256 = open.policySha256;
    matter.sheetCommit = open.sheetCommit;
    matter.targetCommit = open.targetCommit;
    matter.requester = statement.signer;
    matter.requesterKey = statement.keyId;
    matter.openedAtIndex = index;
    matter.opened = time;
    matter.expires = time + kind.ttlS * 1s;
    matter.neutralises = kind.neutralises;
    matter.seats = kind.seats;
    state.noteMatter(matter);
    state.matters[matter.id] = std::move(matter);
    return taken();
}

Verdict takeMark(CouncilState& state, qint64 index, Instant time, const Digest& payloadSha256,
    const Statement& statement, const Mark& mark)
{
    const auto found = state.matters.find(mark.matterId);
    if (found == state.matters.end())
        return refuse(u"E-MRK-MATTER"_s);
    Matter& matter = found->second;
    const Verdict verdict = MarkRules::judge(state, matter, mark, statement.signer, time);
    const Member* member = state.roster.findMember(statement.signer);
    MarkRules::record(state, matter,
        { index, time, payloadSha256, statement.signer, member ? member->body : QString(),
            mark.seat, mark.role, mark.verb, mark.verbText, mark.reasonCode, mark.reasonCommit,
            verdict.counts, verdict.whyNot, statement.keyId });
    state.noteMatter(matter);
    return verdict;
}

} // namespace

Verdict step(CouncilState& state, qint64 index, Instant time, const Digest& payloadSha256,
    const Statement& statement, const DocumentBytes& document)
{
    state.time = time;
    if (state.revoked.count(statement.keyId) > 0)
        return refuse(u"E-KEY-REVOKED"_s);
    if (const auto* genesis = statement.as<Genesis>())
        return takeGenesis(state, index, statement, *genesis);
    if (const auto* change = statement.as<TrustChange>())
        return takeTrust(state, *change);
    if (const auto* revocation = statement.as<Revocation>())
        return takeRevocation(state, index, statement, *revocation);
    if (const auto* change = statement.as<DocumentChange>())
        return statement.type == u"roster" ? takeRoster(state, *change, document)
                                           : takePolicy(state, *change, document);
    if (const auto* open = statement.as<MatterOpen>())
        return takeMatter(state, index, time, payloadSha256, statement, *open);
    if (const auto* mark = statement.as<Mark>())
        return takeMark(state, index, time, payloadSha256, statement, *mark);
    return refuse(u"E-STM-UNKNOWN"_s);
}

Verdict mayMark(const CouncilState& state, const Mark& mark, const QString& member, Instant now)
{
    const auto found = state.matters.find(mark.matterId);
    return found == state.matters.end() ? refuse(u"E-MRK-MATTER"_s)
                                        : MarkRules::judge(state, found->second, mark, member, now);
}

Verdict mayOpen(const CouncilState& state, const QString& action, const QString& basis,
    const QString& member, Instant now)
{
    const MatterPolicy* kind = state.policy.find(action);
    if (!kind)
        return refuse(u"E-MAT-KIND"_s);
    const LegalBasis* power = kind->findBasis(basis);
    if (!power || power->effectiveFrom > now)
        return refuse(u"E-MAT-BASIS"_s);
    const Member* opener = state.roster.findMember(member);
    if (!opener || !holdsOneOf(*opener, kind->openers))
        return refuse(u"E-MAT-ROLE"_s);
    return taken();
}

bool hasWitnesses(const QString& mode, const Trust& trust)
{
    return mode != u"multi_site" || trust.witnessThreshold > 0;
}

Matter asOf(const Matter& matter, Instant now)
{
    Matter shown = matter;
    if (matter.council == CouncilOutcome::Pending && now > matter.expires)
        MarkRules::decide(shown, CouncilOutcome::Expired, MatterState::Closed, matter.expires);
    return shown;
}

} // namespace yagura::Evaluator
