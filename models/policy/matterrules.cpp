#include "policy/matterrules.h"

#include "policy/course.h"
#include "policy/marklist.h"
#include "policy/markcase.h"
#include "policy/stepconditions.h"

#include <QRegularExpression>

#include <algorithm>

namespace yagura::MatterRules {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A request, and the kind and pack that it is judged by: those in force for a new matter, and
/// those that it was put under for an amendment.
struct OpenCase {
    const CouncilState& state;
    const PolicyPack& pack;
    const MatterPolicy& kind;
    const MatterOpen& open;
    QString signer;
    Instant time;

    bool isUrgent() const { return open.matterId.startsWith(u"U-"); }
};

/// wire.md "Identifiers".
bool isMatterId(const QString& id)
{
    static const QRegularExpression form(u"\\A(U-)?[0-9]{4}-[0-9]{4,6}\\z"_s);
    return form.match(id).hasMatch();
}

bool holdsOneOf(const CouncilState& state, const QString& signer, const QStringList& roles)
{
    const Member* member = state.roster.findMember(signer);
    return member && std::any_of(roles.begin(), roles.end(), [&](const QString& role) {
        return member->roles.contains(role);
    });
}

bool isBasisInForce(const MatterPolicy& kind, const QString& basis, Instant time)
{
    const LegalBasis* found = kind.findBasis(basis);
    return found && found->effectiveFrom <= time;
}

/// T8: acting first is for the grounds that the policy names, and for nothing else.
bool hasItsGround(const OpenCase& c)
{
    if (!c.isUrgent())
        return c.open.ground.isEmpty() && c.open.declaredAtS == 0;
    return c.kind.findGround(c.open.ground) && c.open.declaredAtS > 0
        && !isInFuture(c.open.declaredAtS, c.time);
}

bool hasItsTargets(const OpenCase& c)
{
    return c.kind.needsTargets ? !c.open.targetCommit.isEmpty() && c.open.scope.targets >= 1
                               : c.open.targetCommit.isEmpty() && c.open.scope == MatterScope();
}

bool hasItsMethods(const OpenCase& c)
{
    const QStringList& methods = c.open.scope.methods;
    return methods.isEmpty() == c.kind.methods.isEmpty()
        && StepConditions::isSubset(methods, c.kind.methods);
}

/// D2 is for computers of the SDF and of US forces only.
bool concernsItsKind(const OpenCase& c)
{
    const QStringList& asked = c.kind.concerns;
    return asked.isEmpty() || std::any_of(asked.begin(), asked.end(), [&](const QString& concern) {
        return c.open.scope.concerns.contains(concern);
    });
}

/// Who may put it, and on what ground.
Verdict mayPut(const OpenCase& c)
{
    if (!c.pack.isInForce(c.kind.module, c.time))
        return Verdict::refused(u"E-MAT-MODULE"_s);
    if (!holdsOneOf(c.state, c.signer, c.isUrgent() ? c.kind.urgentOpeners : c.kind.openers))
        return Verdict::refused(u"E-MAT-ROLE"_s);
    if (c.isUrgent() && c.kind.grounds.empty())
        return Verdict::refused(u"E-MAT-URGENT"_s);
    return hasItsGround(c) ? Verdict::taken() : Verdict::refused(u"E-MAT-GROUND"_s);
}

/// T2: the sheet says what the kind asks for. In the urgent lane its record follows the act.
Verdict isWhole(const OpenCase& c)
{
    if (!hasItsTargets(c))
        return Verdict::refused(u"E-MAT-TARGETS"_s);
    if (!hasItsMethods(c))
        return Verdict::refused(u"E-MAT-METHODS"_s);
    if (!concernsItsKind(c))
        return Verdict::refused(u"E-MAT-CONCERNS"_s);
    if (c.kind.needsOfficer
        && !StepConditions::isDesignated(c.state, c.kind, c.open.officer, c.time))
        return Verdict::refused(u"E-MAT-OFFICER"_s);
    return c.isUrgent() || StepConditions::isSubset(c.kind.record, c.open.recordFields)
        ? Verdict::taken()
        : Verdict::refused(u"E-MAT-RECORD"_s);
}

Verdict judgeCase(const OpenCase& c)
{
    const Verdict verdict = mayPut(c);
    return verdict.counts ? isWhole(c) : verdict;
}

Verdict judgeNew(
    const CouncilState& state, const MatterOpen& open, const QString& signer, Instant time)
{
    if (!isMatterId(open.matterId))
        return Verdict::refused(u"E-MAT-ID"_s);
    if (state.matters.count(open.matterId) > 0)
        return Verdict::refused(u"E-MAT-TAKEN"_s);
    if (open.policySha256 != state.policy.sha256)
        return Verdict::refused(u"E-MRK-POLICY"_s);
    const MatterPolicy* kind = state.policy.find(open.action);
    if (!kind)
        return Verdict::refused(u"E-MAT-KIND"_s);
    if (!isBasisInForce(*kind, open.basis, time))
        return Verdict::refused(u"E-MAT-BASIS"_s);
    return judgeCase({ state, state.policy, *kind, open, signer, time });
}

/// The same application by the same requester under the same rules.
Verdict isSameMatter(const Matter& matter, const MatterOpen& open, const QString& signer)
{
    if (open.amends != matter.requestSha256)
        return Verdict::refused(u"E-MRK-REQUEST"_s);
    if (signer != matter.requester)
        return Verdict::refused(u"E-MRK-ROLE"_s);
    if (open.policySha256 != matter.policySha256)
        return Verdict::refused(u"E-MRK-POLICY"_s);
    const bool isSame = open.action == matter.action && open.basis == matter.basis
        && open.ground == matter.ground;
    return isSame ? Verdict::taken() : Verdict::refused(u"E-AMD-SCOPE"_s);
}

/// What grows is a new application (invariant 3), and so is what went on after its end.
Verdict mayChange(const Matter& matter, const MatterScope& scope, Instant time)
{
    if (Course::hasExpired(matter, time))
        return Verdict::refused(u"E-MRK-EXPIRED"_s);
    if (matter.state == MatterState::Closed || matter.state == MatterState::Withdrawn)
        return Verdict::refused(u"E-MRK-CLOSED"_s);
    if (matter.state > MatterState::Executing)
        return Verdict::refused(u"E-STP-STATE"_s);
    const bool grows = scope.targets > matter.scope.targets
        || !StepConditions::isSubset(scope.methods, matter.scope.methods);
    return grows ? Verdict::refused(u"E-AMD-SCOPE"_s) : Verdict::taken();
}

/// `matter` is advanced to `time`.
Verdict judgeAmendment(const CouncilState& state, const Matter& matter, const MatterOpen& open,
    const QString& signer, Instant time)
{
    if (const Verdict verdict = isSameMatter(matter, open, signer); !verdict.counts)
        return verdict;
    if (const Verdict verdict = mayChange(matter, open.scope, time); !verdict.counts)
        return verdict;
    return judgeCase({ state, state.packOf(matter), state.kindOf(matter), open, signer, time });
}

Matter advanced(Matter matter, Instant time)
{
    Course::advance(matter, time);
    return matter;
}

/// What a request says about its matter, in every version.
void writeRequest(Matter& matter, const Request& request, const MatterPolicy& kind)
{
    const MatterOpen& open = request.open;
    matter.requestSha256 = request.payloadSha256;
    matter.sheetCommit = open.sheetCommit;
    matter.targetCommit = open.targetCommit;
    matter.scope = open.scope;
    matter.officer = open.officer;
    matter.declared = { open.declaredAtS * 1000 };
    matter.requesterKey = request.keyId;
    matter.expires = request.time + kind.ttlS * 1s;
    matter.council = CouncilOutcome::Pending;
    matter.decided = {};
    matter.authorised = {};
    matter.state = MatterState::Triage;
    matter.stateSince = request.time;
    Course::settle(matter, request.time);
}

Matter newMatter(const Request& request, const MatterPolicy& kind)
{
    Matter matter;
    matter.id = request.open.matterId;
    matter.action = request.open.action;
    matter.basis = request.open.basis;
    matter.ground = request.open.ground;
    matter.policySha256 = request.open.policySha256;
    matter.requester = request.signer;
    matter.openedAtIndex = request.index;
    matter.opened = request.time;
    matter.neutralises = kind.neutralises;
    matter.seats = kind.seats;
    matter.steps = kind.steps;
    writeRequest(matter, request, kind);
    return matter;
}

/// Every mark answered another sheet: none of them counts any more. A measure that was commanded is
/// stopped instead (invariant 8).
void amend(const CouncilState& state, Matter& matter, const Request& request)
{
    Course::advance(matter, request.time);
    if (matter.state == MatterState::Commanded || matter.state == MatterState::Executing)
        return Course::stop(matter, request.time);
    MarkList::setAsideAll(matter, u"E-MRK-VOID"_s, [](const MarkRecord&) { return true; });
    ++matter.version;
    writeRequest(matter, request, state.kindOf(matter));
}

} // namespace

Verdict judge(
    const CouncilState& state, const MatterOpen& open, const QString& signer, Instant time)
{
    if (open.amends.isEmpty())
        return judgeNew(state, open, signer, time);
    const auto found = state.matters.find(open.matterId);
    return found == state.matters.end()
        ? Verdict::refused(u"E-MRK-MATTER"_s)
        : judgeAmendment(state, advanced(found->second, time), open, signer, time);
}

Verdict judgeKind(const CouncilState& state, const QString& action, const QString& basis,
    const QString& signer, Instant time)
{
    const MatterPolicy* kind = state.policy.find(action);
    if (!kind)
        return Verdict::refused(u"E-MAT-KIND"_s);
    if (!isBasisInForce(*kind, basis, time))
        return Verdict::refused(u"E-MAT-BASIS"_s);
    if (!state.policy.isInForce(kind->module, time))
        return Verdict::refused(u"E-MAT-MODULE"_s);
    return holdsOneOf(state, signer, kind->openers + kind->urgentOpeners)
        ? Verdict::taken()
        : Verdict::refused(u"E-MAT-ROLE"_s);
}

Verdict take(CouncilState& state, const Request& request)
{
    const Verdict verdict = judge(state, request.open, request.signer, request.time);
    if (!verdict.counts)
        return verdict;
    Matter& matter = state.matters[request.open.matterId];
    if (request.open.amends.isEmpty())
        matter = newMatter(request, *state.policy.find(request.open.action));
    else
        amend(state, matter, request);
    state.noteMatter(matter);
    return verdict;
}

} // namespace yagura::MatterRules
