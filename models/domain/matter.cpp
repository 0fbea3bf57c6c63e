#include "domain/matter.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

QString matterStateWord(MatterState state)
{
    switch (state) {
    case MatterState::Draft:
        return u"DRAFT"_s;
    case MatterState::Triage:
        return u"TRIAGE"_s;
    case MatterState::NscReview:
        return u"NSC_REVIEW"_s;
    case MatterState::SdfOrdering:
        return u"SDF_ORDERING"_s;
    case MatterState::MofaConsult:
        return u"MOFA_CONSULT"_s;
    case MatterState::ApprovalPending:
        return u"APPROVAL_PENDING"_s;
    case MatterState::Approved:
        return u"APPROVED"_s;
    case MatterState::Denied:
        return u"DENIED"_s;
    case MatterState::UrgentAuth:
        return u"URGENT_AUTH"_s;
    case MatterState::Commanded:
        return u"COMMANDED"_s;
    case MatterState::Executing:
        return u"EXECUTING"_s;
    case MatterState::Halted:
        return u"HALTED"_s;
    case MatterState::Executed:
        return u"EXECUTED"_s;
    case MatterState::NoticeDue:
        return u"NOTICE_DUE"_s;
    case MatterState::NoticeSent:
        return u"NOTICE_SENT"_s;
    case MatterState::CommReview:
        return u"COMM_REVIEW"_s;
    case MatterState::Recommended:
        return u"RECOMMENDED"_s;
    case MatterState::Responded:
        return u"RESPONDED"_s;
    case MatterState::Closed:
        return u"CLOSED"_s;
    case MatterState::Withdrawn:
        return u"WITHDRAWN"_s;
    }
    return {};
}

QString councilOutcomeWord(CouncilOutcome outcome)
{
    switch (outcome) {
    case CouncilOutcome::Pending:
        return u"pending"_s;
    case CouncilOutcome::SignedOff:
        return u"signed_off"_s;
    case CouncilOutcome::Refused:
        return u"refused"_s;
    case CouncilOutcome::SentBack:
        return u"sent_back"_s;
    case CouncilOutcome::Expired:
        return u"expired"_s;
    case CouncilOutcome::Withdrawn:
        return u"withdrawn"_s;
    }
    return {};
}

int Matter::filled(QStringView seat) const
{
    // The evaluator lets one member count once, so counting marks is counting members.
    return static_cast<int>(std::count_if(marks.begin(), marks.end(), [&](const MarkRecord& m) {
        return m.counts && fillsSeat(m.verb) && m.seat == seat;
    }));
}

const StepNeed* Matter::findStep(StepKind step) const
{
    const auto it = std::find_if(
        steps.begin(), steps.end(), [&](const StepNeed& need) { return need.step == step; });
    return it == steps.end() ? nullptr : &*it;
}

const MarkRecord* Matter::markOf(QStringView member) const
{
    const auto it = std::find_if(marks.rbegin(), marks.rend(),
        [&](const MarkRecord& m) { return m.counts && m.signer == member; });
    return it == marks.rend() ? nullptr : &*it;
}

} // namespace yagura
