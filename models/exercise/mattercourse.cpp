#include "exercise/mattercourse.h"

#include "matters/matterbook.h"
#include "matters/matterdesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// A number that somebody else took meanwhile: the matter is put again under the next one (wire.md
/// "matter").
constexpr char16_t numberTaken[] = u"E-MAT-TAKEN";

Error isVoid(const QString& code)
{
    return { Error::Code::Refused, u"something of the scenario is void"_s, code };
}

/// What the command named: the execution acts with nothing else.
QStringList commandedMethods(const Matter& matter)
{
    for (auto mark = matter.marks.rbegin(); mark != matter.marks.rend(); ++mark) {
        if (mark->counts && mark->verb == Verb::Command)
            return mark->facts.methods;
    }
    return {};
}

QStringList methodsFor(const ScenarioStep& script, const MatterDesk& desk, const Matter& matter)
{
    if (!script.methods.isEmpty())
        return script.methods;
    if (script.step == StepKind::Approval && script.verb == Verb::Approve)
        return matter.scope.methods;
    if (script.step == StepKind::Command)
        return desk.commandableMethods(matter);
    const bool acted = script.outcome == u"ended" || script.outcome == u"halted";
    return acted ? commandedMethods(matter) : QStringList();
}

/// A negative answer of a meeting has no period.
bool hasPeriod(const ScenarioStep& script, const StepNeed& need)
{
    if (script.step == StepKind::Approval)
        return script.verb == Verb::Approve;
    return need.lastsS > 0 && script.outcome == outcomesOf(script.step).value(0);
}

StepWish wishOf(const ScenarioStep& script, const Cast& cast, const MatterDesk& desk,
    const Matter& matter, Instant now)
{
    StepWish wish{ script.step, script.verb };
    MarkFacts& facts = wish.facts;
    facts.outcome = script.outcome;
    facts.atS = now.ms / 1000 - script.ago.count();
    facts.methods = methodsFor(script, desk, matter);
    if (script.outcome == u"ended" || script.outcome == u"halted")
        facts.targets = script.targets > 0 ? script.targets : matter.scope.targets;
    if (script.step == StepKind::Command)
        facts.officer = script.officer.isEmpty() ? matter.officer : cast.memberId(script.officer);
    const StepNeed* need = matter.findStep(script.step);
    if (need && hasPeriod(script, *need))
        facts.validUntilS
            = facts.atS + (script.lasts.count() > 0 ? script.lasts.count() : need->lastsS);
    // An execution that has just begun, or did not, has nothing to record yet.
    if (script.step != StepKind::Execution || facts.targets > 0)
        wish.record = script.record;
    return wish;
}

} // namespace

MatterCourse::MatterCourse(const Scenario& scenario, const ScenarioMatter& matter)
    : m_scenario(scenario)
    , m_script(matter)
{
    addTurns();
}

Inject MatterCourse::injectBy(
    const ScenarioTurn& turn, Inject::Kind kind, const QString& word) const
{
    Inject inject;
    inject.kind = kind;
    inject.by = m_scenario.findSeat(turn.by)->office;
    inject.about = m_script.sheet.title;
    inject.word = word;
    return inject;
}

void MatterCourse::addTurns()
{
    for (const ScenarioMark& mark : m_script.marks)
        m_turns.push_back({ &mark, injectBy(mark, Inject::Kind::Answer, verbWord(mark.verb)),
            [&mark](const Cast&, const MatterDesk& desk, const Matter& matter, Instant) {
                return desk.draftMark(matter.id, mark.verb, mark.seat, { mark.reasonCode, {} });
            },
            isCouncilAnswer(mark.verb) });
    for (const ScenarioStep& step : m_script.steps)
        m_turns.push_back({ &step, injectBy(step, Inject::Kind::Step, stepWord(step.step)),
            [&step](const Cast& cast, const MatterDesk& desk, const Matter& matter, Instant now) {
                return desk.draftStep(matter.id, wishOf(step, cast, desk, matter, now));
            } });
    for (const ScenarioAmendment& amendment : m_script.amendments)
        m_turns.push_back({ &amendment, injectBy(amendment, Inject::Kind::Amendment, {}),
            [this, &amendment](const Cast&, const MatterDesk& desk, const Matter& matter, Instant) {
                MatterSheet sheet = amendment.sheet;
                sheet.matterId = matter.id;
                sheet.evidence = m_sheet.evidence;
                sheet.officer = m_sheet.officer;
                sheet.declared = m_sheet.declared;
                return desk.draftAmendment(sheet);
            } });
}

std::optional<Error> MatterCourse::proceed(Cast& cast, std::chrono::milliseconds elapsed,
    Instant now, const QHash<QString, Digest>& evidence)
{
    if (m_givenUp || m_script.at > elapsed)
        return std::nullopt;
    if (m_request.isEmpty())
        return put(cast, now, evidence);
    const QString code = cast.whyVoid(m_request);
    if (code == QStringView(numberTaken))
        m_request = {};
    else if (!code.isEmpty()) {
        m_givenUp = true;
        return isVoid(code);
    }
    const Matter* matter = find(cast);
    std::optional<Error> first;
    for (Turn& turn : m_turns) {
        if (!matter)
            break;
        auto failure = take(turn, cast, *matter, elapsed, now);
        if (failure && !first)
            first = std::move(failure);
    }
    return first;
}

std::optional<MatterSheet> MatterCourse::sheetOf(
    const Cast& cast, Instant now, const QHash<QString, Digest>& evidence) const
{
    MatterSheet sheet = m_script.sheet;
    if (!sheet.officer.isEmpty()) {
        sheet.officer = cast.memberId(sheet.officer);
        if (sheet.officer.isEmpty())
            return std::nullopt;
    }
    if (!sheet.ground.isEmpty())
        sheet.declared = { now.ms / 1000 * 1000 };
    for (const QString& key : m_script.evidence) {
        if (!evidence.contains(key))
            return std::nullopt;
        sheet.evidence.append(evidence.value(key).hex());
    }
    return sheet;
}

std::optional<Error> MatterCourse::put(
    Cast& cast, Instant now, const QHash<QString, Digest>& evidence)
{
    const auto sheet = sheetOf(cast, now, evidence);
    if (!sheet || !cast.isEnrolled(m_script.by))
        return std::nullopt;
    m_sheet = *sheet;
    const auto request = cast.say(m_script.by, [&](const MatterDesk& desk) {
        m_sheet.matterId = m_sheet.ground.isEmpty() ? desk.nextMatterId() : desk.nextUrgentId();
        return desk.draftMatter(m_sheet);
    });
    if (request) {
        m_request = *request;
        return std::nullopt;
    }
    m_givenUp = true;
    return request.error();
}

const Matter* MatterCourse::find(const Cast& cast)
{
    if (!m_id.isEmpty())
        return cast.book().find(m_id);
    const auto& matters = cast.book().matters();
    const auto found = std::find_if(matters.begin(), matters.end(),
        [&](const Matter& matter) { return matter.requestSha256 == m_request; });
    if (found == matters.end())
        return nullptr;
    m_id = found->id;
    return &*found;
}

bool MatterCourse::isMoot(const Turn& turn, const Matter& matter)
{
    return isEnd(matter.state) || matter.version > turn.script->version
        || (turn.isAnswer && matter.council != CouncilOutcome::Pending);
}

bool MatterCourse::isReady(const Turn& turn, const Matter& matter)
{
    const ScenarioTurn& script = *turn.script;
    return matter.version == script.version && (!script.state || matter.state == *script.state)
        && (!script.afterCouncil || matter.council != CouncilOutcome::Pending);
}

std::optional<Error> MatterCourse::take(
    Turn& turn, Cast& cast, const Matter& matter, std::chrono::milliseconds elapsed, Instant now)
{
    using enum Inject::Standing;
    if (turn.inject.standing == Done)
        return complaint(turn, cast);
    turn.inject.standing = isMoot(turn, matter) ? Moot : ToCome;
    if (turn.inject.standing == Moot || !isReady(turn, matter))
        return std::nullopt;
    if (!turn.seen)
        turn.seen = elapsed;
    if (elapsed - *turn.seen < turn.script->after)
        return std::nullopt;
    const auto said = cast.say(turn.script->by,
        [&](const MatterDesk& desk) { return turn.draft(cast, desk, matter, now); });
    turn.inject.standing = said ? Done : Due;
    turn.inject.waitsFor = said ? QString() : said.error().reason;
    turn.said = said ? *said : Digest();
    return std::nullopt;
}

/// Told once.
std::optional<Error> MatterCourse::complaint(Turn& turn, const Cast& cast)
{
    const QString code = cast.whyVoid(turn.said);
    if (code.isEmpty())
        return std::nullopt;
    turn.said = {};
    return isVoid(code);
}

bool MatterCourse::isThrough() const
{
    if (m_givenUp)
        return true;
    return !m_id.isEmpty() && std::all_of(m_turns.begin(), m_turns.end(), [](const Turn& turn) {
        return turn.inject.standing == Inject::Standing::Done
            || turn.inject.standing == Inject::Standing::Moot;
    });
}

std::vector<Inject> MatterCourse::injects() const
{
    Inject opening;
    opening.kind = Inject::Kind::Matter;
    opening.standing = m_id.isEmpty() ? Inject::Standing::ToCome : Inject::Standing::Done;
    opening.at = m_script.at;
    opening.by = m_scenario.findSeat(m_script.by)->office;
    opening.about = m_script.sheet.title;
    std::vector<Inject> all{ opening };
    for (const Turn& turn : m_turns)
        all.push_back(turn.inject);
    return all;
}

} // namespace yagura
