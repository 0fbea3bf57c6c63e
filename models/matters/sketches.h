#pragma once

#include "domain/statement.h"
#include "matters/voices.h"
#include "policy/evaluator.h"

#include <vector>

namespace yagura {

/// Statements as they could be, with something fitting wherever their signer still has to choose:
/// with them the policy is asked whether anything can be signed at all, before a form is open.
/// Never signed. Pure.
namespace Sketches {

/// What every mark on this matter says beside verb, seat and role.
Mark blank(const CouncilState& state, const Matter& matter, const Voice& voice, Verb verb);

/// The council's answers, remarks, withdrawal and stop; one for each voice of the member.
std::vector<Mark> marks(
    const CouncilState& state, const Matter& matter, const Member& member, Verb verb);
/// A step of the statutory lane; one for each of its verbs and outcomes.
std::vector<Mark> steps(const CouncilState& state, const Matter& matter, const Member& member,
    const StepNeed& need, Instant now);
MatterOpen opening(const CouncilState& state, const MatterPolicy& kind, const QString& basis,
    const QString& matterId, Instant now);
/// The matter's request once more, with an officer who can be named now.
MatterOpen again(
    const CouncilState& state, const Matter& matter, const MatterOpen& request, Instant now);
/// A step of a report that may not be in the ledger yet.
ReportStep report(const CouncilState& state, const Member& member, const QString& reportId,
    const QString& step, const QString& outcome, Instant now);

/// Methods that a command can name: those every counting approval names; in the urgent lane all
/// that were applied for.
QStringList commandableMethods(const Matter& matter);
/// Members whom a command or a request can name as the officer who acts.
std::vector<const Member*> designatedOfficers(
    const Roster& roster, const MatterPolicy& kind, Instant t);

} // namespace Sketches
} // namespace yagura
