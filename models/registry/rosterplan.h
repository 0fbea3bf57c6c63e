#pragma once

#include "base/result.h"
#include "domain/roster.h"
#include "policy/evaluator.h"
#include "registry/enrolrequest.h"

#include <QStringList>

#include <vector>

namespace yagura {

/// Who shall stand in the next roster, and why not. Pure.
namespace RosterPlan {

/// The members in force, without revoked keys and without `leaving`, with what `requests` ask for:
/// a request with a member's id gives that member another key and replaces what is said about it.
/// Errors: `E-ENR-LEDGER` (made for another ledger), `E-ENR-KEY` (stood in a roster before, or
/// twice here), `E-ENR-ROLE`, `E-ENR-MEMBER` (nobody of that id leaves).
Result<std::vector<Member>> members(const CouncilState& state, const QString& ledger,
    const std::vector<EnrolRequest>& requests, const QStringList& leaving = {});

/// One member as it was and as it shall be; either may be absent.
struct Change {
    const Member* before = nullptr; ///< in the first of the two lists
    const Member* after = nullptr; ///< in the second
};
/// Only what differs: in the order of `after`, then who has left.
std::vector<Change> difference(const std::vector<Member>& before, const std::vector<Member>& after);

/// Whether a member may be given this role: one of domain.md 9.1, or one that `policy` names.
bool isRole(const QString& role, const PolicyPack& policy);

} // namespace RosterPlan
} // namespace yagura
