#include "policy/evaluator.h"

#include "policy/course.h"
#include "policy/markrules.h"
#include "policy/matterrules.h"
#include "policy/peoplerules.h"
#include "policy/reportrules.h"
#include "policy/rosterdocument.h"

#include <algorithm>

namespace yagura::Evaluator {
using namespace Qt::StringLiterals;

namespace {

Verdict takeGenesis(
    CouncilState& state, qint64 index, const Statement& statement, const Genesis& genesis)
{
    if (index != 0)
        return Verdict::refused(u"E-GEN-TWICE"_s);
    state.genesis = genesis;
    state.trust = genesis.trust;
    state.ledger = statement.ledger;
    state.exercise = statement.exercise;
    state.noteGenesis();
    state.noteTrust();
    return Verdict::taken();
}

Verdict takeTrust(CouncilState& state, const TrustChange& change)
{
    if (change.seq != state.trustSeq + 1)
        return Verdict::refused(u"E-TRU-CHAIN"_s);
    if (!hasWitnesses(state.genesis.mode, change.trust))
        return Verdict::refused(u"E-TRU-WITNESS"_s);
    state.trust = change.trust;
    state.trustSeq = change.seq;
    state.noteTrust();
    return Verdict::taken();
}

/// Rosters and policies are chains: each names the one before it, so that none can be left out
/// unseen.
bool continues(const DocumentChange& change, qint64 seq, const Digest& inForce)
{
    return change.seq == seq + 1 && change.previous == inForce;
}

bool holdsRoleOf(const Member& member, std::initializer_list<QStringView> offices)
{
    return std::any_of(member.roles.begin(), member.roles.end(), [&](const QString& role) {
        return std::any_of(offices.begin(), offices.end(),
            [&](QStringView office) { return role.startsWith(office); });
    });
}

/// Who watches holds no power that is watched, and administers nothing (invariant 2).
bool holdsCompatibleRoles(const Member& member)
{
    return !holdsRoleOf(member, { u"commission." })
        || (!holdsRoleOf(member, { u"nco.", u"npa.", u"npsc.", u"sdf.", u"mofa." })
            && !member.roles.contains(u"admin"_s));
}

/// A key that was given to somebody stays theirs, and one that was revoked stays revoked: else a
/// member could count twice, or a thief come back (trust.md TH-08, TH-12).
Verdict mayEnrol(const CouncilState& state, const Roster& roster)
{
    for (const Member& member : roster.members) {
        if (!holdsCompatibleRoles(member))
            return Verdict::refused(u"E-ROS-ROLES"_s);
        for (const MemberKey& key : member.keys) {
            if (state.revoked.count(key.keyId) > 0)
                return Verdict::refused(u"E-ROS-REVOKED"_s);
            const auto owner = state.keyOwners.find(key.keyId);
            if (owner != state.keyOwners.end() && owner->second != member.id)
                return Verdict::refused(u"E-ROS-KEYMOVED"_s);
        }
    }
    return Verdict::taken();
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
        if (PeopleRules::reconsider(state, matter, state.time))
            state.noteMatter(matter);
    }
}

Verdict takeRoster(CouncilState& state, const DocumentChange& change, const DocumentBytes& document)
{
    if (!continues(change, state.roster.seq, state.roster.sha256))
        return Verdict::refused(u"E-ROS-CHAIN"_s);
    const auto roster = RosterDocument::read(document);
    if (!roster || roster->sha256 != change.document || roster->seq != change.seq)
        return Verdict::refused(u"E-ROS-FORM"_s);
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
        return Verdict::refused(u"E-REV-RIGHT"_s);
    const auto owner = state.keyOwners.find(revocation.revokedKey);
    if (owner == state.keyOwners.end() || owner->second != revocation.member)
        return Verdict::refused(u"E-REV-KEY"_s);
    if (!state.revoked.emplace(revocation.revokedKey, index).second)
        return Verdict::refused(u"E-REV-TWICE"_s);
    state.notePeople();
    for (auto& [id, matter] : state.matters) {
        if (PeopleRules::withdrawKey(matter, revocation.revokedKey, state.time))
            state.noteMatter(matter);
    }
    return Verdict::taken();
}

Verdict takePolicy(CouncilState& state, const DocumentChange& change, const DocumentBytes& document)
{
    if (!continues(change, state.policySeq, state.policy.sha256))
        return Verdict::refused(u"E-POL-CHAIN"_s);
    auto pack = PolicyPack::fromBytes(document);
    if (!pack)
        return Verdict::refused(pack.error().reason);
    if (pack->sha256 != change.document)
        return Verdict::refused(u"E-POL-FORM"_s);
    state.policy = *pack;
    state.policySeq = change.seq;
    state.packs[pack->sha256.hex()] = *pack;
    return Verdict::taken();
}

Verdict takeMatter(CouncilState& state, qint64 index, Instant time, const Digest& payloadSha256,
    const Statement& statement, const MatterOpen& open)
{
    return MatterRules::take(
        state, { open, statement.signer, statement.keyId, index, time, payloadSha256 });
}

Verdict takeMark(CouncilState& state, qint64 index, Instant time, const Digest& payloadSha256,
    const Statement& statement, const Mark& mark)
{
    const auto found = state.matters.find(mark.matterId);
    if (found == state.matters.end())
        return Verdict::refused(u"E-MRK-MATTER"_s);
    const Member* member = state.roster.findMember(statement.signer);
    MarkRecord record{ index, time, payloadSha256, statement.signer,
        member ? member->body : QString(), mark.seat, mark.role, mark.verb, mark.verbText,
        mark.reasonCode, mark.reasonCommit, false, {} };
    record.keyId = statement.keyId;
    record.signedAtS = statement.signedAtS;
    record.facts = mark.facts;
    return MarkRules::take(state, found->second, mark, std::move(record));
}

Verdict takeReportStep(CouncilState& state, qint64 index, Instant time, const Digest& payloadSha256,
    const Statement& statement, const ReportStep& step)
{
    return ReportRules::take(state, step,
        { index, time, payloadSha256, statement.signer, statement.keyId, step.role, step.step,
            { step.atS * 1000 }, step.outcome, step.recordCommit, false, {} });
}

} // namespace

Verdict step(CouncilState& state, qint64 index, Instant time, const Digest& payloadSha256,
    const Statement& statement, const DocumentBytes& document)
{
    state.time = time;
    if (state.revoked.count(statement.keyId) > 0)
        return Verdict::refused(u"E-KEY-REVOKED"_s);
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
    if (const auto* report = statement.as<ReportStep>())
        return takeReportStep(state, index, time, payloadSha256, statement, *report);
    return Verdict::refused(u"E-STM-UNKNOWN"_s);
}

Verdict mayMark(const CouncilState& state, const Mark& mark, const QString& member, Instant now)
{
    const auto found = state.matters.find(mark.matterId);
    if (found == state.matters.end())
        return Verdict::refused(u"E-MRK-MATTER"_s);
    Matter matter = found->second;
    Course::advance(matter, now);
    return MarkRules::judge(state, matter, mark, { member, now.ms / 1000, now });
}

Verdict mayOpen(
    const CouncilState& state, const MatterOpen& open, const QString& member, Instant now)
{
    return MatterRules::judge(state, open, member, now);
}

Verdict mayOpen(const CouncilState& state, const QString& action, const QString& basis,
    const QString& member, Instant now)
{
    return MatterRules::judgeKind(state, action, basis, member, now);
}

Verdict mayReport(
    const CouncilState& state, const ReportStep& step, const QString& member, Instant now)
{
    return ReportRules::judge(state, step, member, now);
}

ReportCase asOf(const CouncilState& state, const ReportCase& report, Instant now)
{
    return ReportRules::shownAt(state.policy.reports, report, now);
}

bool hasWitnesses(const QString& mode, const Trust& trust)
{
    return mode != u"multi_site" || trust.witnessThreshold > 0;
}

} // namespace yagura::Evaluator
