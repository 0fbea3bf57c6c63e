#include "matters/sketches.h"

#include "policy/stepconditions.h"

#include <algorithm>

namespace yagura::Sketches {
using namespace Qt::StringLiterals;

namespace {

/// Stands where a document will be named.
Digest someDocument()
{
    return Digest::of("sketch");
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

QString officerFor(
    const CouncilState& state, const MatterPolicy& kind, const QString& preferred, Instant now)
{
    const auto officers = designatedOfficers(state.roster, kind, now);
    const bool stillIs = std::any_of(officers.begin(), officers.end(),
        [&](const Member* member) { return member->id == preferred; });
    return stillIs || officers.empty() ? preferred : officers.front()->id;
}

QStringList commandedMethods(const Matter& matter)
{
    const auto it = std::find_if(matter.marks.rbegin(), matter.marks.rend(),
        [](const MarkRecord& mark) { return mark.counts && mark.verb == Verb::Command; });
    return it == matter.marks.rend() ? matter.scope.methods : it->facts.methods;
}

bool isMeeting(StepKind step, Verb verb, const QString& outcome)
{
    const QStringList outcomes = outcomesOf(step);
    return verb == verbsOf(step).front() && (outcomes.isEmpty() || outcome == outcomes.front());
}

QStringList methodsOf(const Matter& matter, Verb verb, const QString& outcome)
{
    if (verb == Verb::Approve)
        return matter.scope.methods;
    if (verb == Verb::Command)
        return commandableMethods(matter);
    const bool tellsWhatWasDone = outcome == u"ended" || outcome == u"halted";
    return verb == Verb::Execution && tellsWhatWasDone ? commandedMethods(matter) : QStringList();
}

MarkFacts factsOf(const CouncilState& state, const Matter& matter, const StepNeed& need, Verb verb,
    const QString& outcome, Instant now)
{
    MarkFacts facts;
    facts.outcome = outcome;
    facts.atS = std::max(now, matter.started).ms / 1000;
    if (need.lastsS > 0 && isMeeting(need.step, verb, outcome))
        facts.validUntilS = now.ms / 1000 + need.lastsS;
    facts.methods = methodsOf(matter, verb, outcome);
    if (verb == Verb::Command)
        facts.officer = officerFor(state, state.kindOf(matter), matter.officer, now);
    if (verb == Verb::Execution && (outcome == u"ended" || outcome == u"halted"))
        facts.targets = 1;
    facts.recordFields = sorted(need.fieldsAsked(matter.isUrgent()));
    if (!facts.recordFields.isEmpty())
        facts.recordCommit = someDocument();
    return facts;
}

QString someReason(const CouncilState& state, const Matter& matter, Verb verb)
{
    const auto pack = state.packs.find(matter.policySha256.hex());
    const auto choices
        = pack == state.packs.end() ? std::vector<ReasonChoice>() : pack->second.reasonsFor(verb);
    return choices.empty() ? QString() : choices.front().code;
}

const MatterPolicy* kindOf(const CouncilState& state, const Matter& matter)
{
    const auto pack = state.packs.find(matter.policySha256.hex());
    return pack == state.packs.end() ? nullptr : pack->second.find(matter.action);
}

} // namespace

QStringList commandableMethods(const Matter& matter)
{
    QStringList methods = matter.scope.methods;
    for (const MarkRecord& mark : matter.marks) {
        if (!mark.counts || mark.verb != Verb::Approve || matter.isUrgent())
            continue;
        methods.removeIf(
            [&](const QString& method) { return !mark.facts.methods.contains(method); });
    }
    return methods;
}

std::vector<const Member*> designatedOfficers(
    const Roster& roster, const MatterPolicy& kind, Instant t)
{
    std::vector<const Member*> officers;
    for (const Member& member : roster.members) {
        if (StepConditions::canBeSent(member, kind, t))
            officers.push_back(&member);
    }
    return officers;
}

Mark blank(const CouncilState& state, const Matter& matter, const Voice& voice, Verb verb)
{
    return { matter.id, matter.requestSha256, matter.policySha256, state.roster.sha256, voice.seat,
        voice.role, verb, verbWord(verb), {}, {} };
}

std::vector<Mark> marks(
    const CouncilState& state, const Matter& matter, const Member& member, Verb verb)
{
    auto voices = Voices::of(matter, kindOf(state, matter), member, verb);
    if (voices.empty())
        voices.push_back(Voices::fallback(matter, member, verb));
    std::vector<Mark> sketches;
    for (const Voice& voice : voices) {
        sketches.push_back(blank(state, matter, voice, verb));
        if (needsReason(verb))
            sketches.back().reasonCode = someReason(state, matter, verb);
    }
    return sketches;
}

std::vector<Mark> steps(const CouncilState& state, const Matter& matter, const Member& member,
    const StepNeed& need, Instant now)
{
    auto voices = Voices::of(need, member);
    if (voices.empty()) // the evaluator says that the role is missing
        voices.push_back(
            { stepWord(need.step), need.roles.isEmpty() ? u"none"_s : need.roles.front() });
    QStringList outcomes = outcomesOf(need.step);
    if (outcomes.isEmpty())
        outcomes.append(QString());
    std::vector<Mark> sketches;
    for (const Verb verb : verbsOf(need.step)) {
        for (const QString& outcome : std::as_const(outcomes)) {
            sketches.push_back(blank(state, matter, voices.front(), verb));
            sketches.back().facts = factsOf(state, matter, need, verb, outcome, now);
            sketches.back().reasonCode = someReason(state, matter, verb);
        }
    }
    return sketches;
}

MatterOpen opening(const CouncilState& state, const MatterPolicy& kind, const QString& basis,
    const QString& matterId, Instant now)
{
    MatterOpen open{ matterId, kind.action, basis, someDocument(), {}, state.policy.sha256, {} };
    if (kind.needsTargets) {
        open.targetCommit = someDocument();
        open.scope.targets = 1;
    }
    open.scope.methods = sorted(kind.methods);
    open.scope.concerns = sorted(kind.concerns);
    if (kind.needsOfficer)
        open.officer = officerFor(state, kind, {}, now);
    if (matterId.startsWith(u"U-") && !kind.grounds.empty()) {
        open.ground = kind.grounds.front().code;
        open.declaredAtS = now.ms / 1000;
    }
    open.recordFields = sorted(kind.record);
    return open;
}

MatterOpen again(
    const CouncilState& state, const Matter& matter, const MatterOpen& request, Instant now)
{
    MatterOpen open = request;
    open.amends = matter.requestSha256;
    if (!open.officer.isEmpty())
        open.officer = officerFor(state, state.kindOf(matter), open.officer, now);
    return open;
}

ReportStep report(const CouncilState& state, const Member& member, const QString& reportId,
    const QString& step, const QString& outcome, Instant now)
{
    ReportStep sketch;
    sketch.reportId = reportId;
    sketch.step = step;
    sketch.outcome = outcome;
    sketch.atS = now.ms / 1000;
    const auto known = state.reports.find(reportId);
    sketch.operatorId = known == state.reports.end() ? member.body : known->second.operatorId;
    for (const auto& [word, roles] : state.policy.reports.roles) {
        const auto held = std::find_if(roles.begin(), roles.end(),
            [&](const QString& role) { return word == step && member.roles.contains(role); });
        if (held != roles.end())
            sketch.role = *held;
    }
    if (sketch.role.isEmpty())
        sketch.role = member.roles.isEmpty() ? u"none"_s : member.roles.front();
    return sketch;
}

} // namespace yagura::Sketches
