#include "matters/voices.h"

#include "policy/evaluator.h"

namespace yagura::Voices {
using namespace Qt::StringLiterals;

namespace {

QString requesterSeat()
{
    return QString::fromUtf16(Evaluator::requesterSeat);
}

QString anyRole(const Member& member)
{
    return member.roles.isEmpty() ? u"none"_s : member.roles.front();
}

/// A role without a seat speaks beside the seats, under its own name.
std::vector<Voice> beside(const Member& member, const QStringList& roles)
{
    std::vector<Voice> voices;
    for (const QString& role : roles) {
        if (member.roles.contains(role))
            voices.push_back({ role, role });
    }
    return voices;
}

std::vector<Voice> inSeats(const Matter& matter, const Member& member)
{
    std::vector<Voice> voices;
    for (const SeatNeed& seat : matter.seats) {
        if (member.roles.contains(seat.role))
            voices.push_back({ seat.seat, seat.role });
    }
    return voices;
}

std::vector<Voice> asSubstitute(const Matter& matter, const Member& member)
{
    std::vector<Voice> voices;
    for (const SeatNeed& seat : matter.seats) {
        for (const QString& role : seat.substitutes) {
            if (member.roles.contains(role))
                voices.push_back({ seat.seat, role });
        }
    }
    return voices;
}

/// The request, or one's own answer.
std::vector<Voice> withdrawing(const Matter& matter, const Member& member)
{
    std::vector<Voice> voices;
    for (const MarkRecord& mark : matter.marks) {
        if (mark.counts && mark.signer == member.id && isCouncilAnswer(mark.verb))
            voices.push_back({ mark.seat, mark.role });
    }
    if (matter.requester == member.id)
        voices.push_back({ requesterSeat(), anyRole(member) });
    return voices;
}

std::vector<Voice> remarking(const Matter& matter, const Member& member)
{
    std::vector<Voice> voices = inSeats(matter, member);
    for (const Voice& voice : beside(member, member.roles))
        voices.push_back(voice);
    return voices;
}

} // namespace

std::vector<Voice> of(
    const Matter& matter, const MatterPolicy* kind, const Member& member, Verb verb)
{
    switch (verb) {
    case Verb::SignOff:
    case Verb::Refuse:
    case Verb::SendBack:
    case Verb::Abstain:
    case Verb::ConfirmAfter:
        return inSeats(matter, member);
    case Verb::Substitute:
        return asSubstitute(matter, member);
    case Verb::Withdraw:
        return withdrawing(matter, member);
    case Verb::Opinion:
    case Verb::Dissent:
    case Verb::Acknowledge:
        return remarking(matter, member);
    case Verb::Stop:
        return kind ? beside(member, kind->stoppers) : std::vector<Voice>();
    case Verb::Approve:
    case Verb::Deny:
    case Verb::Consult:
    case Verb::Consent:
    case Verb::Command:
    case Verb::Notify:
    case Verb::Finding:
    case Verb::Recommend:
    case Verb::Respond:
    case Verb::Execution:
    case Verb::Close:
    case Verb::Unknown:
        return {};
    }
    return {};
}

std::vector<Voice> of(const StepNeed& step, const Member& member)
{
    std::vector<Voice> voices;
    for (const QString& role : step.roles) {
        if (member.roles.contains(role))
            voices.push_back({ stepWord(step.step), role });
    }
    return voices;
}

Voice fallback(const Matter& matter, const Member& member, Verb verb)
{
    const QString role = anyRole(member);
    if (verb == Verb::Withdraw)
        return { requesterSeat(), role };
    if (isCouncilAnswer(verb) && !matter.seats.empty())
        return { matter.seats.front().seat, matter.seats.front().role };
    return { role, role };
}

} // namespace yagura::Voices
