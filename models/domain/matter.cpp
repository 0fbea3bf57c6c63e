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
    case MatterState::ApprovalPending:
        return u"APPROVAL_PENDING"_s;
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
        return m.counts && m.verb == Verb::SignOff && m.seat == seat;
    }));
}

const MarkRecord* Matter::markOf(QStringView member) const
{
    const auto it = std::find_if(marks.rbegin(), marks.rend(),
        [&](const MarkRecord& m) { return m.counts && m.signer == member; });
    return it == marks.rend() ? nullptr : &*it;
}

} // namespace yagura
