#include "policy/markrules.h"

#include <algorithm>

namespace yagura::MarkRules {
using namespace Qt::StringLiterals;

namespace {

Verdict refuse(const QString& code)
{
    return { false, code };
}

Verdict taken()
{
    return { true, {} };
}

/// The member's answer that counts now, or null. Opinions are beside it.
const MarkRecord* answerOf(const Matter& matter, const QString& member)
{
    const auto it
        = std::find_if(matter.marks.begin(), matter.marks.end(), [&](const MarkRecord& mark) {
              return mark.counts && mark.signer == member && isCouncilAnswer(mark.verb);
          });
    return it == matter.marks.end() ? nullptr : &*it;
}

const MatterPolicy* kindOf(const CouncilState& state, const Matter& matter)
{
    const auto pack = state.packs.find(matter.policySha256.hex());
    return pack == state.packs.end() ? nullptr : pack->second.find(matter.action);
}

/// The mark speaks about this very matter, under rules and people that its signer knew.
Verdict fitsMatter(const CouncilState& state, const Matter& matter, const Mark& mark)
{
    if (mark.requestSha256 != matter.requestSha256)
        return refuse(u"E-MRK-REQUEST"_s);
    if (mark.policySha256 != matter.policySha256)
        return refuse(u"E-MRK-POLICY"_s);
    if (state.rosters.count(mark.rosterSha256) == 0)
        return refuse(u"E-MRK-ROSTER"_s);
    return taken();
}

Verdict stillOpen(const Matter& matter, Instant time)
{
    if (matter.council != CouncilOutcome::Pending)
        return refuse(u"E-MRK-CLOSED"_s);
    if (time > matter.expires)
        return refuse(u"E-MRK-EXPIRED"_s);
    return taken();
}

Verdict givesReason(const CouncilState& state, const Matter& matter, const Mark& mark)
{
    if (!needsReason(mark.verb))
        return taken();
    const auto pack = state.packs.find(matter.policySha256.hex());
    const auto choices = pack == state.packs.end() ? std::vector<ReasonChoice>()
                                                   : pack->second.reasonsFor(mark.verb);
    const bool known = std::any_of(choices.begin(), choices.end(),
        [&](const ReasonChoice& c) { return c.code == mark.reasonCode; });
    return known ? taken() : refuse(u"E-MRK-REASON"_s);
}

/// The same answer again is a second count, and so is any answer in another seat. A different one
/// in the same seat takes the place of the one before.
Verdict isNewAnswer(const Matter& matter, const Mark& mark, const QString& member)
{
    const MarkRecord* before = answerOf(matter, member);
    return before && (before->verb == mark.verb || before->seat != mark.seat)
        ? refuse(u"E-MRK-TWICE"_s)
        : taken();
}

/// Where the policy says so, one organisation fills one seat. A refusal fills none and is always
/// heard.
Verdict isNewBody(
    const CouncilState& state, const Matter& matter, const Mark& mark, const Member& member)
{
    const MatterPolicy* kind = kindOf(state, matter);
    if (mark.verb != Verb::SignOff || !kind || !kind->distinctBodies)
        return taken();
    const bool there
        = std::any_of(matter.marks.begin(), matter.marks.end(), [&](const MarkRecord& other) {
              return other.counts && other.verb == Verb::SignOff && other.signer != member.id
                  && other.body == member.body;
          });
    return there ? refuse(u"E-MRK-BODY"_s) : taken();
}

Verdict mayAnswer(
    const CouncilState& state, const Matter& matter, const Mark& mark, const Member& member)
{
    if (member.id == matter.requester)
        return refuse(u"E-MRK-OWN"_s);
    const auto seat = std::find_if(matter.seats.begin(), matter.seats.end(),
        [&](const SeatNeed& s) { return s.seat == mark.seat; });
    if (seat == matter.seats.end())
        return refuse(u"E-MRK-SEAT"_s);
    if (mark.role != seat->role || !member.roles.contains(mark.role))
        return refuse(u"E-MRK-ROLE"_s);
    if (const Verdict verdict = isNewAnswer(matter, mark, member.id); !verdict.counts)
        return verdict;
    return isNewBody(state, matter, mark, member);
}

/// Opinions and the like stand beside the seats: recorded, and moving nothing.
bool isRemark(Verb verb)
{
    return verb == Verb::Opinion || verb == Verb::Dissent || verb == Verb::Acknowledge;
}

bool hasQuorum(const Matter& matter)
{
    return std::all_of(matter.seats.begin(), matter.seats.end(),
        [&](const SeatNeed& seat) { return matter.filled(seat.seat) >= seat.needed; });
}

/// What a mark that counts does to its matter (domain.md 2.3).
void apply(Matter& matter, const MarkRecord& mark, bool statutoryLane)
{
    if (mark.verb == Verb::Refuse)
        decide(matter, CouncilOutcome::Refused, MatterState::Closed, mark.time);
    else if (mark.verb == Verb::SendBack)
        decide(matter, CouncilOutcome::SentBack, MatterState::Draft, mark.time);
    else if (mark.verb == Verb::Withdraw)
        decide(matter, CouncilOutcome::Withdrawn, MatterState::Withdrawn, mark.time);
    else if (mark.verb == Verb::SignOff && hasQuorum(matter))
        decide(matter, CouncilOutcome::SignedOff,
            statutoryLane ? MatterState::ApprovalPending : MatterState::Closed, mark.time);
}

void supersede(Matter& matter, const QString& member)
{
    for (MarkRecord& mark : matter.marks) {
        if (mark.counts && mark.signer == member && isCouncilAnswer(mark.verb)) {
            mark.counts = false;
            mark.whyNot = u"E-MRK-SUPERSEDED"_s;
        }
    }
}

} // namespace

Verdict judge(const CouncilState& state, const Matter& matter, const Mark& mark,
    const QString& memberId, Instant time)
{
    if (!isCouncilAnswer(mark.verb) && !isRemark(mark.verb) && mark.verb != Verb::Withdraw)
        return refuse(u"E-MRK-VERB"_s);
    if (const Verdict verdict = fitsMatter(state, matter, mark); !verdict.counts)
        return verdict;
    const Member* member = state.roster.findMember(memberId);
    if (!member || (isRemark(mark.verb) && !member->roles.contains(mark.role)))
        return refuse(u"E-MRK-ROLE"_s);
    if (mark.verb == Verb::Withdraw && memberId != matter.requester)
        return refuse(u"E-MRK-ROLE"_s);
    if (const Verdict verdict = stillOpen(matter, time); !verdict.counts)
        return verdict;
    if (isCouncilAnswer(mark.verb)) {
        if (const Verdict verdict = mayAnswer(state, matter, mark, *member); !verdict.counts)
            return verdict;
    }
    return givesReason(state, matter, mark);
}

void decide(Matter& matter, CouncilOutcome outcome, MatterState next, Instant time)
{
    matter.council = outcome;
    matter.state = next;
    matter.decided = time;
}

void record(const CouncilState& state, Matter& matter, const MarkRecord& mark)
{
    if (mark.counts && isCouncilAnswer(mark.verb))
        supersede(matter, mark.signer);
    matter.marks.push_back(mark);
    const MatterPolicy* kind = kindOf(state, matter);
    if (mark.counts)
        apply(matter, mark, kind && kind->hasStatutoryLane());
}

bool reconsider(const CouncilState& state, Matter& matter)
{
    if (matter.council != CouncilOutcome::Pending)
        return false;
    bool changed = false;
    for (MarkRecord& mark : matter.marks) {
        const Member* member = state.roster.findMember(mark.signer);
        if (!mark.counts || !isCouncilAnswer(mark.verb)
            || (member && member->roles.contains(mark.role)))
            continue;
        mark.counts = false;
        mark.whyNot = u"E-MRK-ROLE"_s;
        changed = true;
    }
    return changed;
}

bool withdrawKey(Matter& matter, const QString& keyId)
{
    const bool decided = matter.council != CouncilOutcome::Pending;
    bool marked = false;
    for (MarkRecord& mark : matter.marks) {
        if (!mark.counts || mark.keyId != keyId)
            continue;
        marked = true;
        if (!decided) {
            mark.counts = false;
            mark.whyNot = u"E-KEY-REVOKED"_s;
        }
    }
    const bool requested = matter.requesterKey == keyId;
    matter.signerRevoked = matter.signerRevoked || requested || (marked && decided);
    return requested || marked;
}

} // namespace yagura::MarkRules
