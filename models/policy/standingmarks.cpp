#include "policy/standingmarks.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView receiptSeat = u"receipt"; // stepWord(StepKind::Receipt)

/// Of a mark that counts; the rules have looked at its seat.
bool isStep(const MarkRecord& mark)
{
    switch (mark.verb) {
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
        return true;
    case Verb::Acknowledge:
        return mark.seat == receiptSeat;
    case Verb::SignOff:
    case Verb::Refuse:
    case Verb::SendBack:
    case Verb::Abstain:
    case Verb::Dissent:
    case Verb::Opinion:
    case Verb::Substitute:
    case Verb::Withdraw:
    case Verb::ConfirmAfter:
    case Verb::Stop:
    case Verb::Unknown:
        return false;
    }
    return false;
}

} // namespace

StandingMarks::StandingMarks(const Matter& matter)
{
    for (const MarkRecord& mark : matter.marks) {
        if (!mark.counts)
            continue;
        if (isCouncilAnswer(mark.verb))
            m_answers.push_back(&mark);
        else if (isStep(mark))
            m_steps.push_back(&mark);
    }
}

StandingMarks::List StandingMarks::answers() const
{
    return m_answers;
}

const MarkRecord* StandingMarks::answerOf(QStringView member) const
{
    const auto it = std::find_if(m_answers.begin(), m_answers.end(),
        [&](const MarkRecord* mark) { return mark->signer == member; });
    return it == m_answers.end() ? nullptr : *it;
}

int StandingMarks::filled(QStringView seat) const
{
    return static_cast<int>(std::count_if(m_answers.begin(), m_answers.end(),
        [&](const MarkRecord* mark) { return fillsSeat(mark->verb) && mark->seat == seat; }));
}

bool StandingMarks::hasQuorum(const std::vector<SeatNeed>& seats) const
{
    return std::all_of(seats.begin(), seats.end(),
        [&](const SeatNeed& seat) { return filled(seat.seat) >= seat.needed; });
}

StandingMarks::List StandingMarks::in(StepKind step) const
{
    List marks;
    const QString word = stepWord(step);
    std::copy_if(m_steps.begin(), m_steps.end(), std::back_inserter(marks),
        [&](const MarkRecord* mark) { return mark->seat == word; });
    return marks;
}

StandingMarks::List StandingMarks::in(StepKind step, Verb verb) const
{
    List marks = in(step);
    std::erase_if(marks, [&](const MarkRecord* mark) { return mark->verb != verb; });
    return marks;
}

const MarkRecord* StandingMarks::newestIn(StepKind step) const
{
    const List marks = in(step);
    return marks.empty() ? nullptr : marks.back();
}

const MarkRecord* StandingMarks::markOf(QStringView member, StepKind step) const
{
    const List marks = in(step);
    const auto it = std::find_if(
        marks.begin(), marks.end(), [&](const MarkRecord* mark) { return mark->signer == member; });
    return it == marks.end() ? nullptr : *it;
}

bool isInStep(StepKind step, QStringView seat, Verb verb)
{
    return seat == stepWord(step) && verbsOf(step).contains(verb);
}

bool isRemark(Verb verb, QStringView seat)
{
    return verb == Verb::Opinion || verb == Verb::Dissent
        || (verb == Verb::Acknowledge && seat != receiptSeat);
}

} // namespace yagura
