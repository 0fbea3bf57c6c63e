#include "policy/councilrules.h"

#include "policy/course.h"
#include "policy/stepconditions.h"

#include <algorithm>

namespace yagura::CouncilRules {
using namespace Qt::StringLiterals;

namespace {

/// A stopped measure does not go on under its old number (invariant 8): its council can neither
/// send it back nor sign it off any more.
bool isStillAsked(const MarkCase& c)
{
    return c.matter.council == CouncilOutcome::Pending && !c.isOver()
        && (c.matter.isUrgent() || c.matter.state < MatterState::Halted);
}

/// After the act one confirms or refuses to confirm; before it one signs, and nobody waits in the
/// urgent lane.
bool fitsLane(const MarkCase& c)
{
    const Verb verb = c.mark.verb;
    return c.matter.isUrgent()
        ? verb == Verb::ConfirmAfter || verb == Verb::Refuse || verb == Verb::Abstain
        : verb != Verb::ConfirmAfter;
}

const SeatNeed* seatOf(const MarkCase& c)
{
    const auto& seats = c.matter.seats;
    const auto it = std::find_if(
        seats.begin(), seats.end(), [&](const SeatNeed& s) { return s.seat == c.mark.seat; });
    return it == seats.end() ? nullptr : &*it;
}

/// 代決: by those whom the policy names, once its share of the time has gone.
Verdict maySubstitute(const MarkCase& c, const SeatNeed& seat)
{
    if (!c.holdsRole() || !seat.substitutes.contains(c.mark.role) || c.kind.substitutesFromPct == 0)
        return Verdict::refused(u"E-MRK-ROLE"_s);
    const qint64 ttl = c.kind.ttlS * 1000;
    const qint64 gone = c.time.ms - (c.matter.expires.ms - ttl);
    return gone * 100 < ttl * c.kind.substitutesFromPct ? Verdict::refused(u"E-MRK-EARLY"_s)
                                                        : Verdict::taken();
}

Verdict mayFill(const MarkCase& c, const SeatNeed& seat)
{
    if (c.mark.verb == Verb::Substitute)
        return maySubstitute(c, seat);
    return c.mark.role == seat.role && c.holdsRole() ? Verdict::taken()
                                                     : Verdict::refused(u"E-MRK-ROLE"_s);
}

/// The same answer again is a second count, and so is any answer in another seat. A different one
/// in the same seat takes the place of the one before.
bool isNewAnswer(const MarkCase& c)
{
    const MarkRecord* before = c.standing.answerOf(c.member.id);
    return !before || (before->verb != c.mark.verb && before->seat == c.mark.seat);
}

/// Where the policy says so, one organisation fills one seat. A refusal fills none and is always
/// heard.
bool isNewBody(const MarkCase& c)
{
    if (!c.kind.distinctBodies || !fillsSeat(c.mark.verb))
        return true;
    const auto answers = c.standing.answers();
    return std::none_of(answers.begin(), answers.end(), [&](const MarkRecord* other) {
        return fillsSeat(other->verb) && other->signer != c.member.id
            && other->body == c.member.body;
    });
}

} // namespace

Verdict judge(const MarkCase& c)
{
    if (!isStillAsked(c))
        return Verdict::refused(u"E-MRK-CLOSED"_s);
    if (!fitsLane(c))
        return Verdict::refused(u"E-MRK-URGENT"_s);
    if (c.matter.isUrgent() && c.matter.state < MatterState::Commanded)
        return Verdict::refused(u"E-MRK-EARLY"_s);
    if (c.isRequester())
        return Verdict::refused(u"E-MRK-OWN"_s);
    const SeatNeed* seat = seatOf(c);
    if (!seat)
        return Verdict::refused(u"E-MRK-SEAT"_s);
    if (const Verdict verdict = mayFill(c, *seat); !verdict.counts)
        return verdict;
    if (!isNewAnswer(c))
        return Verdict::refused(u"E-MRK-TWICE"_s);
    if (StepConditions::holdsDistinctOffice(c.standing, c.member.id))
        return Verdict::refused(u"E-MRK-PERSON"_s);
    if (!isNewBody(c))
        return Verdict::refused(u"E-MRK-BODY"_s);
    return c.givesReason() ? Verdict::taken() : Verdict::refused(u"E-MRK-REASON"_s);
}

StandingMarks::List superseded(const StandingMarks& standing, QStringView member)
{
    const MarkRecord* before = standing.answerOf(member);
    return before ? StandingMarks::List{ before } : StandingMarks::List();
}

void apply(Matter& matter, const MarkRecord& mark)
{
    if (mark.verb == Verb::Refuse) {
        Course::decide(matter, CouncilOutcome::Refused, mark.time);
        if (!matter.isUrgent())
            Course::become(matter, MatterState::Closed, mark.time);
    } else if (mark.verb == Verb::SendBack) {
        Course::decide(matter, CouncilOutcome::SentBack, mark.time);
        Course::become(matter, MatterState::Draft, mark.time);
    } else if (fillsSeat(mark.verb) && StandingMarks(matter).hasQuorum(matter.seats)) {
        Course::decide(matter, CouncilOutcome::SignedOff, mark.time);
        if (!matter.hasStatutoryLane())
            Course::become(matter, MatterState::Closed, mark.time);
    }
    Course::settle(matter, mark.time);
}

} // namespace yagura::CouncilRules
