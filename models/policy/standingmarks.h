#pragma once

#include "domain/matter.h"

#include <vector>

namespace yagura {

/// The marks of one matter that can move it and that count: answers of the council and steps of the
/// statutory lane. Found in one pass; points into the matter and is good until its marks change.
/// Marks that count for nothing, and remarks, however many, cost no more than this pass.
class StandingMarks {
public:
    using List = std::vector<const MarkRecord*>;

    explicit StandingMarks(const Matter& matter);

    List answers() const; ///< the council's, one for each member
    const MarkRecord* answerOf(QStringView member) const;
    /// Answers that fill the seat: sign-offs, those in place of one, and those after the act.
    int filled(QStringView seat) const;
    bool hasQuorum(const std::vector<SeatNeed>& seats) const;

    List in(StepKind step) const; ///< in ledger order
    List in(StepKind step, Verb verb) const;
    const MarkRecord* newestIn(StepKind step) const;
    const MarkRecord* markOf(QStringView member, StepKind step) const;

private:
    List m_answers;
    List m_steps;
};

/// The step that a mark of this seat and verb belongs to. None: a remark may name any seat.
bool isInStep(StepKind step, QStringView seat, Verb verb);
/// Opinions and the like stand beside the seats: recorded, and moving nothing.
bool isRemark(Verb verb, QStringView seat);

} // namespace yagura
