#include "itemmodels/seatcandidates.h"

#include "matters/matterbook.h"
#include "matters/sketches.h"

#include <algorithm>
#include <array>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

bool hasAnswered(const Matter& matter, const SeatNeed& seat, const QString& member)
{
    return std::any_of(matter.marks.begin(), matter.marks.end(), [&](const MarkRecord& mark) {
        return mark.counts && mark.signer == member && mark.seat == seat.seat
            && isCouncilAnswer(mark.verb);
    });
}

/// The role in which the member could fill the seat; empty: none.
QString roleFor(const SeatNeed& seat, const Member& member)
{
    if (member.roles.contains(seat.role))
        return seat.role;
    const auto it = std::find_if(seat.substitutes.begin(), seat.substitutes.end(),
        [&](const QString& role) { return member.roles.contains(role); });
    return it == seat.substitutes.end() ? QString() : *it;
}

/// Only what belongs to the person: that it is too early or too late is said of the matter.
QString whyNever(const MatterBook& book, const Matter& matter, const SeatNeed& seat,
    const Member& member, const QString& role)
{
    static constexpr std::array<QStringView, 3> personal{ u"E-MRK-OWN", u"E-MRK-PERSON",
        u"E-MRK-BODY" };
    const bool isSubstitute = role != seat.role;
    const Verb verb = matter.isUrgent() ? Verb::ConfirmAfter
        : isSubstitute                  ? Verb::Substitute
                                        : Verb::SignOff;
    const Mark sketch = Sketches::blank(book.state(), matter, { seat.seat, role }, verb);
    const QString why = Evaluator::mayMark(book.state(), sketch, member.id, book.shownAt()).whyNot;
    return std::find(personal.begin(), personal.end(), why) == personal.end() ? QString() : why;
}

Instant openedBy(const std::vector<SheetOpening>& openings, const QString& member)
{
    const auto it = std::find_if(openings.begin(), openings.end(),
        [&](const SheetOpening& opening) { return opening.member == member; });
    return it == openings.end() ? Instant() : it->first;
}

} // namespace

std::vector<SeatCandidate> seatCandidates(
    const MatterBook& book, const Matter& matter, const SeatNeed& seat)
{
    const auto openings = book.openedBy(matter.id);
    std::vector<SeatCandidate> candidates;
    for (const Member& member : book.state().roster.members) {
        const QString role = roleFor(seat, member);
        if (role.isEmpty() || hasAnswered(matter, seat, member.id))
            continue;
        candidates.push_back({ member.id, role != seat.role, openedBy(openings, member.id),
            whyNever(book, matter, seat, member, role) });
    }
    std::stable_partition(candidates.begin(), candidates.end(),
        [](const SeatCandidate& candidate) { return !candidate.isSubstitute; });
    return candidates;
}

} // namespace yagura
