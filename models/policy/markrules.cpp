#include "policy/markrules.h"

#include "policy/councilrules.h"
#include "policy/course.h"
#include "policy/guards.h"
#include "policy/marklist.h"
#include "policy/steprules.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

bool MarkCase::givesReason() const
{
    if (!needsReason(mark.verb))
        return true;
    const auto choices = pack.reasonsFor(mark.verb);
    return std::any_of(choices.begin(), choices.end(),
        [&](const ReasonChoice& choice) { return choice.code == mark.reasonCode; });
}

} // namespace yagura

namespace yagura::MarkRules {
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView requesterSeat = u"requester";

/// In which of its voices a mark speaks.
enum class Voice : qint8 { Unknown, Remark, Requester, TakenBack, Stop, Council, Step };

Voice voiceOf(Verb verb, QStringView seat)
{
    if (verb == Verb::Unknown)
        return Voice::Unknown;
    if (isRemark(verb, seat))
        return Voice::Remark;
    if (verb == Verb::Withdraw)
        return seat == requesterSeat ? Voice::Requester : Voice::TakenBack;
    if (verb == Verb::Stop)
        return Voice::Stop;
    return isCouncilAnswer(verb) ? Voice::Council : Voice::Step;
}

/// The mark speaks about this very matter, under rules and people that its signer knew.
Verdict fitsMatter(const CouncilState& state, const Matter& matter, const Mark& mark)
{
    if (mark.requestSha256 != matter.requestSha256)
        return Verdict::refused(u"E-MRK-REQUEST"_s);
    if (mark.policySha256 != matter.policySha256)
        return Verdict::refused(u"E-MRK-POLICY"_s);
    if (state.rosters.count(mark.rosterSha256) == 0)
        return Verdict::refused(u"E-MRK-ROSTER"_s);
    return Verdict::taken();
}

/// A dissent is heard at any time; other remarks while the matter is open.
Verdict mayRemark(const MarkCase& c)
{
    if (!c.holdsRole())
        return Verdict::refused(u"E-MRK-ROLE"_s);
    const bool isTooLate = c.matter.state == MatterState::Withdrawn
        || (isEnd(c.matter.state) && c.mark.verb != Verb::Dissent);
    return isTooLate ? Verdict::refused(u"E-MRK-CLOSED"_s) : Verdict::taken();
}

/// 取下げ: by the requester, until the act begins.
Verdict mayWithdraw(const MarkCase& c)
{
    if (!c.isRequester())
        return Verdict::refused(u"E-MRK-ROLE"_s);
    if (isEnd(c.matter.state))
        return Verdict::refused(u"E-MRK-CLOSED"_s);
    if (c.matter.state > MatterState::Commanded)
        return Verdict::refused(u"E-STP-BEGUN"_s);
    return c.givesReason() ? Verdict::taken() : Verdict::refused(u"E-MRK-REASON"_s);
}

/// 引戻し: one's own answer, while the council is asked.
Verdict mayTakeBack(const MarkCase& c)
{
    if (c.matter.council != CouncilOutcome::Pending)
        return Verdict::refused(u"E-MRK-CLOSED"_s);
    const MarkRecord* answer = c.standing.answerOf(c.member.id);
    if (!answer || answer->seat != c.mark.seat)
        return Verdict::refused(u"E-MRK-NOTHING"_s);
    return c.givesReason() ? Verdict::taken() : Verdict::refused(u"E-MRK-REASON"_s);
}

/// 中止: in one step, and without a reason: stopping must never wait for words.
Verdict mayStop(const MarkCase& c)
{
    if (!c.kind.hasStatutoryLane())
        return Verdict::refused(u"E-STP-NONE"_s);
    if (!c.holdsRole() || !c.kind.stoppers.contains(c.mark.role))
        return Verdict::refused(u"E-MRK-ROLE"_s);
    if (c.isOver())
        return Verdict::refused(u"E-MRK-CLOSED"_s);
    return c.matter.state >= MatterState::Halted ? Verdict::refused(u"E-STP-DONE"_s)
                                                 : Verdict::taken();
}

/// Marks of which a later one in the same seat takes the place.
bool canBeReplaced(Verb verb, const QString& seat)
{
    const Voice voice = voiceOf(verb, seat);
    if (voice == Voice::Council || voice == Voice::TakenBack)
        return true;
    StepKind step{};
    return voice == Voice::Step && stepFromWord(seat, step)
        && (Guards::isGuard(step) || step == StepKind::Finding);
}

/// By the signer's clock, as far as the ledger's lets it be true.
qint64 signedAt(qint64 signedAtS, Instant time)
{
    return std::min(signedAtS, time.ms / 1000);
}

/// The hub says in which order a member's marks came, and only the member in which they were meant:
/// the one that was signed last is meant, also where it counts for nothing.
bool isOlder(const MarkCase& c)
{
    const auto& marks = c.matter.marks;
    return canBeReplaced(c.mark.verb, c.mark.seat)
        && std::any_of(marks.begin(), marks.end(), [&](const MarkRecord& mark) {
               return mark.signer == c.member.id && mark.seat == c.mark.seat
                   && mark.version == c.matter.version && canBeReplaced(mark.verb, mark.seat)
                   && signedAt(mark.signedAtS, mark.time) > signedAt(c.signedAtS, c.time);
           });
}

Verdict judgeVoice(const MarkCase& c)
{
    switch (voiceOf(c.mark.verb, c.mark.seat)) {
    case Voice::Unknown:
        break;
    case Voice::Remark:
        return mayRemark(c);
    case Voice::Requester:
        return mayWithdraw(c);
    case Voice::TakenBack:
        return mayTakeBack(c);
    case Voice::Stop:
        return mayStop(c);
    case Voice::Council:
        return CouncilRules::judge(c);
    case Voice::Step:
        return StepRules::judge(c);
    }
    return Verdict::refused(u"E-MRK-VERB"_s);
}

/// After the command somebody may have begun before hearing of it: as after a stop, the officer
/// says whether it was so, and then it is closed.
void withdraw(Matter& matter, Instant t)
{
    if (matter.state == MatterState::Commanded)
        return Course::stop(matter, t);
    if (matter.council == CouncilOutcome::Pending)
        Course::decide(matter, CouncilOutcome::Withdrawn, t);
    Course::become(matter, MatterState::Withdrawn, t);
}

/// What the new mark takes the place of.
void supersede(Matter& matter, const MarkRecord& mark)
{
    const auto step = StepRules::stepOf(matter, mark.seat, mark.verb);
    const StandingMarks standing(matter);
    switch (voiceOf(mark.verb, mark.seat)) {
    case Voice::Council:
        return MarkList::setAside(
            matter, CouncilRules::superseded(standing, mark.signer), u"E-MRK-SUPERSEDED"_s);
    case Voice::TakenBack:
        return MarkList::setAside(
            matter, CouncilRules::superseded(standing, mark.signer), u"E-MRK-WITHDRAWN"_s);
    case Voice::Step:
        return MarkList::setAside(
            matter, StepEffects::superseded(standing, mark.signer, *step), u"E-MRK-SUPERSEDED"_s);
    case Voice::Unknown:
    case Voice::Remark:
    case Voice::Requester:
    case Voice::Stop:
        return;
    }
}

void apply(Matter& matter, const MarkRecord& mark)
{
    const auto step = StepRules::stepOf(matter, mark.seat, mark.verb);
    switch (voiceOf(mark.verb, mark.seat)) {
    case Voice::Requester:
        return withdraw(matter, mark.time);
    case Voice::Stop:
        return Course::stop(matter, mark.time);
    case Voice::Council:
        return CouncilRules::apply(matter, mark);
    case Voice::Step:
        return StepEffects::apply(matter, mark, *step);
    case Voice::Unknown:
    case Voice::Remark:
    case Voice::TakenBack:
        return;
    }
}

} // namespace

Verdict judge(
    const CouncilState& state, const Matter& matter, const Mark& mark, const Signing& signing)
{
    if (mark.verb == Verb::Unknown)
        return Verdict::refused(u"E-MRK-VERB"_s);
    if (const Verdict verdict = fitsMatter(state, matter, mark); !verdict.counts)
        return verdict;
    const Member* member = state.roster.findMember(signing.signer);
    if (!member)
        return Verdict::refused(u"E-MRK-ROLE"_s);
    if (Course::hasExpired(matter, signing.time) && mark.verb != Verb::Dissent)
        return Verdict::refused(u"E-MRK-EXPIRED"_s);
    const MarkCase c{ state, matter, state.packOf(matter), state.kindOf(matter), mark, *member,
        signing.time, signing.signedAtS, StandingMarks(matter) };
    return isOlder(c) ? Verdict::refused(u"E-MRK-OLDER"_s) : judgeVoice(c);
}

Verdict take(CouncilState& state, Matter& matter, const Mark& mark, MarkRecord record)
{
    Course::advance(matter, record.time);
    const Verdict verdict
        = judge(state, matter, mark, { record.signer, record.signedAtS, record.time });
    record.counts = verdict.counts;
    record.whyNot = verdict.whyNot;
    record.version = matter.version;
    if (verdict.counts)
        supersede(matter, record);
    MarkList::append(matter, record);
    if (verdict.counts)
        apply(matter, record);
    state.noteMatter(matter);
    return verdict;
}

} // namespace yagura::MarkRules
