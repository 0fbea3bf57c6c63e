#pragma once

#include "matters/matterbook.h"

namespace yagura {

/// What one member may do now, by the evaluator: asked before a form is open, so with a sketch of
/// the statement. Answers are codes (`E-MRK-OWN`, `E-STP-…`); empty: it may. Knows no signer, no
/// alarm and no sheet. Lives for one question.
class SeatRights {
public:
    /// `now` is ledger time.
    SeatRights(const MatterBook& book, const Member& member, Instant now);

    QString whyNot(const Matter& matter, Verb verb) const; ///< also verbs of the statutory lane
    QString whyNotStep(const Matter& matter, StepKind step) const;
    QString whyNotOpen(const QString& action, const QString& basis, const QString& matterId) const;
    /// Whether the same sheet could be put again: what a changed one may not do, its draft says.
    QString whyNotAmend(const Matter& matter) const;
    QString whyNotReport(const QString& reportId, const QString& step) const;
    /// The council has not had this member's answer, or a step that is due is this member's.
    bool areNeededBy(const Matter& matter) const;

private:
    /// Why none of these can be signed; empty: one of them can.
    QString firstRefusal(const std::vector<Mark>& sketches) const;
    bool councilNeedsThem(const Matter& matter) const;
    bool stepNeedsThem(const Matter& matter, const StepProgress& progress) const;

    const MatterBook& m_book;
    const CouncilState& m_state;
    const Member& m_member;
    Instant m_now;
};

} // namespace yagura
