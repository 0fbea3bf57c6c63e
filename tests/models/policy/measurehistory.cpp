#include "measurehistory.h"

#include <algorithm>

namespace yagura::testing {

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

const QStringList& MeasureHistory::numbers()
{
    static const QStringList list{ u"2026-0001"_s, u"U-2026-0002"_s, u"2026-0003"_s,
        u"U-2026-0004"_s, u"2026-0005"_s, u"2026-0006"_s };
    return list;
}

MeasureHistory::MeasureHistory(Council& council, unsigned seed)
    : m_council(council)
    , m_random(seed)
{
    m_council.setMembers(everyOffice());
}

void MeasureHistory::play(int steps)
{
    for (int k = 0; k < steps; ++k)
        step();
}

void MeasureHistory::pass()
{
    const unsigned how = below(800);
    const int minutes = how == 0 ? 60 * 24 * 40 : how < 3 ? 60 * 30 : how < 6 ? 200 : int(below(2));
    m_council.now
        = m_council.now + std::chrono::minutes(minutes) + std::chrono::milliseconds(below(1000));
    if (onceIn(4))
        m_council.now.ms += 999 - (m_council.now.ms + 999) % 1000; // a whole second
}

/// At the last instant of something, or one past it: what comes next on the matter.
void MeasureHistory::goAtABoundary(const QString& number)
{
    const auto found = m_council.state.matters.find(number);
    if (found == m_council.state.matters.end() || isEnd(found->second.state))
        return;
    const Matter matter = found->second;
    const MatterPolicy& kind = m_council.state.kindOf(matter);
    std::vector<qint64> ends{ matter.expires.ms,
        matter.expires.ms - kind.ttlS * 10 * (100 - kind.substitutesFromPct),
        matter.authorised.ms + kind.authorisationTtlS * 1000 };
    if (const StepNeed* notice = matter.findStep(StepKind::Notice))
        ends.push_back(matter.noticeFrom.ms + notice->withinS * 1000);
    if (matter.state == MatterState::Draft)
        ends.push_back(matter.decided.ms + 30LL * 24 * 3600 * 1000);
    for (const MarkRecord& mark : matter.marks)
        ends.push_back(mark.counts ? mark.facts.validUntilS * 1000 : 0);
    const qint64 patience = onceIn(6) ? 40LL * 24 * 3600 * 1000 : 4 * 3600 * 1000;
    std::erase_if(ends,
        [&](qint64 end) { return end <= m_council.now.ms || end > m_council.now.ms + patience; });
    if (ends.empty())
        return;
    m_council.now.ms = anyOf(ends) + below(2);
    const bool runs
        = matter.state == MatterState::Commanded || matter.state == MatterState::Executing;
    if (runs && onceIn(2))
        amend(matter);
    else
        mark(matter);
}

void MeasureHistory::step()
{
    pass();
    m_council.signedEarlierS = onceIn(6) ? qint64(below(1200)) - 300 : 0;
    const unsigned kind = below(200);
    if (kind < 24)
        report();
    else if (kind < 25)
        revoke();
    else if (kind < 27)
        changeRoster();
    else if (kind < 28)
        changePolicy();
    else if (kind < 33)
        goAtABoundary(anyOf(numbers()));
    else // one matter after the other
        go(numbers()[qsizetype(below(1 + std::min(5U, unsigned(m_council.index) / 30)))]);
    for (const auto& [number, matter] : m_council.state.matters)
        m_reached.insert(matter.state);
}

/// Whoever holds the role; nobody does: a stranger.
QString MeasureHistory::holderOf(const QString& role)
{
    QStringList holders;
    for (const Member& member : m_council.state.roster.members) {
        if (member.roles.contains(role) || onceIn(200))
            holders.append(member.id);
    }
    return holders.isEmpty() ? u"stranger"_s : anyOf(holders);
}

void MeasureHistory::go(const QString& number)
{
    const auto found = m_council.state.matters.find(number);
    if (found == m_council.state.matters.end() || onceIn(100))
        return open(number);
    const Matter matter = found->second;
    const bool isOver = isEnd(matter.state) || matter.state == MatterState::Draft;
    if (matter.state == MatterState::Denied || matter.state == MatterState::Draft ? onceIn(2)
                                                                                  : onceIn(40))
        amend(matter);
    else if (isOver ? !onceIn(4) : onceIn(20))
        aside(matter);
    else
        mark(matter);
}

MatterScope MeasureHistory::anyScope(const MatterPolicy& kind)
{
    static const std::vector<QStringList> concerns{ {}, { u"national_security"_s }, { u"sdf"_s },
        { u"usfj"_s }, { u"sdf"_s, u"usfj"_s } };
    MatterScope scope;
    if (!kind.needsTargets)
        return scope;
    scope.targets = 1 + int(below(4));
    scope.abroad = onceIn(3) ? int(below(unsigned(scope.targets))) : 0;
    scope.concerns = kind.concerns.isEmpty() ? anyOf(concerns) : concerns[2 + below(3)];
    for (const QString& method : kind.methods) {
        if (!onceIn(3))
            scope.methods.append(method);
    }
    scope.methods.sort();
    return scope;
}

/// Mostly one who may be sent, now and then one of another force.
QString MeasureHistory::officerFor(const MatterPolicy& kind)
{
    const StepNeed* acting = kind.findStep(StepKind::Execution);
    if (!acting || onceIn(8))
        return holderOf(onceIn(2) ? u"npa.officer"_s : u"sdf.operator"_s);
    return holderOf(acting->roles.front());
}

MatterOpen MeasureHistory::request(const QString& number, const MatterPolicy& kind)
{
    MatterOpen open;
    open.matterId = number;
    open.action = kind.action;
    open.basis = kind.bases[below(unsigned(kind.bases.size()))].id;
    open.sheetCommit = Digest::of("sheet " + QByteArray::number(m_council.index));
    open.policySha256 = m_council.state.policy.sha256;
    open.scope = anyScope(kind);
    if (kind.needsTargets)
        open.targetCommit = Digest::of("targets");
    if (kind.needsOfficer)
        open.officer = officerFor(kind);
    if (number.startsWith(u"U-") && !kind.grounds.empty()) {
        open.ground = kind.grounds[below(unsigned(kind.grounds.size()))].code;
        open.declaredAtS = seconds() + 100 - below(200);
    }
    open.recordFields = sorted(kind.record);
    return open;
}

void MeasureHistory::open(const QString& number)
{
    const auto& kinds = m_council.state.policy.kinds;
    if (kinds.empty())
        return;
    const bool isUrgent = number.startsWith(u"U-");
    const MatterPolicy* kind = &kinds[below(unsigned(kinds.size()))];
    for (int k = 0; k < 4 && !kind->hasStatutoryLane(); ++k)
        kind = &kinds[below(unsigned(kinds.size()))];
    MatterOpen open = request(number, *kind);
    const QStringList& openers = isUrgent ? kind->urgentOpeners : kind->openers;
    const QString signer = holderOf(openers.isEmpty() ? u"nobody"_s : anyOf(openers));
    if (onceIn(4))
        disturb(open);
    m_council.take(signer, u"matter_open"_s, open);
}

void MeasureHistory::amend(const Matter& matter)
{
    const auto pack = m_council.state.packs.find(matter.policySha256.hex());
    const MatterPolicy* kind
        = pack == m_council.state.packs.end() ? nullptr : pack->second.find(matter.action);
    if (!kind)
        return;
    MatterOpen open = request(matter.id, *kind);
    open.basis = matter.basis;
    open.policySha256 = matter.policySha256;
    open.ground = matter.ground;
    open.amends = onceIn(10) ? Digest::of("another request") : matter.requestSha256;
    if (!onceIn(5)) {
        open.scope = matter.scope;
        open.scope.abroad = open.scope.targets > 0 ? int(below(unsigned(open.scope.targets))) : 0;
        if (open.scope.methods.size() > 1)
            open.scope.methods.removeFirst();
    }
    if (onceIn(8))
        disturb(open);
    const QString signer = onceIn(8) ? holderOf(anyOf(allRoles())) : matter.requester;
    m_council.take(signer, u"matter_open"_s, open);
}

Mark MeasureHistory::blank(const Matter& matter)
{
    Mark mark;
    mark.matterId = matter.id;
    mark.requestSha256 = matter.requestSha256;
    mark.policySha256 = matter.policySha256;
    mark.rosterSha256 = m_council.state.roster.sha256;
    return mark;
}

void MeasureHistory::give(Mark mark)
{
    if (onceIn(12))
        disturb(mark);
    const auto choices = m_council.state.policy.reasonsFor(mark.verb);
    if (!choices.empty() && !onceIn(20))
        mark.reasonCode = choices[below(unsigned(choices.size()))].code;
    if (mark.verb != Verb::Unknown)
        mark.verbText = verbWord(mark.verb);
    QString signer = onceIn(30) ? holderOf(anyOf(allRoles())) : holderOf(mark.role);
    for (int k = 0; k < 3 && hasHadHisTurn(signer, mark); ++k)
        signer = holderOf(mark.role);
    m_council.take(signer, u"mark"_s, mark);
}

/// Whether he is the requester, or has put the same before.
bool MeasureHistory::hasHadHisTurn(const QString& member, const Mark& mark) const
{
    const auto found = m_council.state.matters.find(mark.matterId);
    if (found == m_council.state.matters.end())
        return false;
    const auto& marks = found->second.marks;
    return found->second.requester == member
        || std::any_of(marks.begin(), marks.end(), [&](const MarkRecord& put) {
               return put.counts && put.signer == member && put.seat == mark.seat
                   && put.verb == mark.verb;
           });
}

/// Which answer of the council could come now.
void MeasureHistory::answer(const Matter& matter, Mark& mark)
{
    static const std::vector<Verb> others{ Verb::Abstain, Verb::Abstain, Verb::Refuse,
        Verb::SendBack, Verb::Substitute, Verb::ConfirmAfter, Verb::SignOff };
    const SeatNeed& seat = matter.seats[below(unsigned(matter.seats.size()))];
    mark.seat = seat.seat;
    mark.role = seat.role;
    mark.verb = matter.isUrgent() ? Verb::ConfirmAfter : Verb::SignOff;
    if (onceIn(15))
        mark.verb = anyOf(others);
    else if (!seat.substitutes.isEmpty() && onceIn(4))
        mark.verb = Verb::Substitute;
    if (mark.verb == Verb::Substitute && !seat.substitutes.isEmpty())
        mark.role = anyOf(seat.substitutes);
}

StepKind MeasureHistory::due(const Matter& matter)
{
    switch (matter.state) {
    case MatterState::Draft:
    case MatterState::Triage:
        return matter.findStep(StepKind::UsRequest) && onceIn(2) ? StepKind::UsRequest
                                                                 : StepKind::Requirements;
    case MatterState::NscReview:
        return StepKind::NscReview;
    case MatterState::SdfOrdering:
        return onceIn(2) ? StepKind::NpscConsent : StepKind::SdfOrder;
    case MatterState::MofaConsult:
        return StepKind::ForeignMinister;
    case MatterState::ApprovalPending:
    case MatterState::Denied:
        return StepKind::Approval;
    case MatterState::Approved:
    case MatterState::UrgentAuth:
        return StepKind::Command;
    case MatterState::Commanded:
    case MatterState::Executing:
        return StepKind::Execution;
    case MatterState::Halted:
    case MatterState::NoticeDue:
        if (matter.started.isKnown() && !matter.ended.isKnown() && onceIn(2))
            return StepKind::Execution;
        return matter.isUrgent() && matter.acted ? StepKind::Notice : StepKind::Close;
    case MatterState::NoticeSent:
        return StepKind::Receipt;
    case MatterState::CommReview:
        if (matter.finding.isEmpty())
            return StepKind::Finding;
        if (!matter.ended.isKnown() && onceIn(2))
            return StepKind::Execution;
        return onceIn(4) ? StepKind::Close : StepKind::Recommendation;
    case MatterState::Recommended:
        return StepKind::Response;
    case MatterState::Executed:
    case MatterState::Responded:
    case MatterState::Closed:
    case MatterState::Withdrawn:
        return StepKind::Close;
    }
    return StepKind::Close;
}

QString MeasureHistory::outcomeFor(const Matter& matter, const StepNeed& need)
{
    const QStringList outcomes = outcomesOf(need.step);
    if (outcomes.isEmpty())
        return {};
    if (need.step == StepKind::Finding || onceIn(25))
        return onceIn(3) ? anyOf(outcomes) : outcomes.front();
    if (need.step == StepKind::Command)
        return anyOf(outcomes);
    if (need.step == StepKind::Execution && matter.state != MatterState::Commanded)
        return onceIn(3) ? u"halted"_s : u"ended"_s;
    if (need.step == StepKind::Execution)
        return onceIn(10) ? u"not_begun"_s : u"started"_s;
    return outcomes.front();
}

void MeasureHistory::record(const StepNeed& need, const QString& outcome, Mark& mark)
{
    MarkFacts& facts = mark.facts;
    facts.outcome = outcome;
    facts.atS = onceIn(4) && need.step != StepKind::Execution
        ? 0
        : seconds() - below(onceIn(8) ? 900 : 30);
    facts.recordFields = sorted(need.fieldsAsked(!onceIn(20)));
    facts.recordCommit = Digest::of("record");
    const bool meets = mark.verb == Verb::Approve
        || (!outcomesOf(need.step).isEmpty() && outcome == outcomesOf(need.step).front());
    static const std::vector<qint64> untilEnd{ 0, 1, 1, 1, 3600, -1 };
    if (need.lastsS > 0 && meets)
        facts.validUntilS = seconds() + (onceIn(3) ? 3 * 3600 : need.lastsS - anyOf(untilEnd));
}

void MeasureHistory::mark(const Matter& matter)
{
    Mark mark = blank(matter);
    const bool isAnswerable = matter.council == CouncilOutcome::Pending && !matter.seats.empty()
        && (!matter.isUrgent() || matter.state >= MatterState::Commanded);
    const StepKind step = onceIn(15) ? static_cast<StepKind>(below(15)) : due(matter);
    const StepNeed* need = matter.findStep(step);
    const bool waits = matter.state == MatterState::Approved && !onceIn(10);
    if (!need || (isAnswerable && (onceIn(3) || waits))) {
        if (matter.seats.empty())
            return;
        answer(matter, mark);
        return give(mark);
    }
    const QList<Verb> verbs = verbsOf(step);
    mark.seat = stepWord(step);
    // The Commission finds against every fourth matter.
    const bool against = onceIn(10) != (matter.openedAtIndex % 4 == 0);
    mark.verb = against ? verbs.back() : verbs.front();
    mark.role = need->roles.isEmpty() ? u"nobody"_s : anyOf(need->roles);
    record(*need, outcomeFor(matter, *need), mark);
    if (step == StepKind::Approval || step == StepKind::Command || step == StepKind::Execution) {
        mark.facts.methods = matter.scope.methods;
        if (mark.facts.methods.size() > 1 && (step != StepKind::Approval || onceIn(8)))
            mark.facts.methods = mark.facts.methods.first(1);
    }
    if (step == StepKind::Command)
        mark.facts.officer = onceIn(8) ? u"chief"_s : officerFor(m_council.state.kindOf(matter));
    if (step == StepKind::Execution)
        mark.facts.targets = int(below(unsigned(matter.scope.targets) + 2));
    give(mark);
}

void MeasureHistory::aside(const Matter& matter)
{
    static const std::vector<Verb> remarks{ Verb::Opinion, Verb::Dissent, Verb::Acknowledge };
    Mark mark = blank(matter);
    mark.seat = anyOf(QStringList{ u"member"_s, u"requester"_s, u"approval"_s, u"chair"_s });
    mark.role = onceIn(2) ? u"council.member"_s : u"council.chair"_s;
    const unsigned what = below(12);
    if (what < 2) {
        mark.verb = Verb::Stop;
        mark.role = anyOf(QStringList{ u"nco.duty"_s, u"npa.commander"_s, u"sdf.commander"_s });
    } else if (what < 6) {
        mark.verb = anyOf(remarks);
    } else if (what < 9) {
        mark.verb = Verb::Withdraw;
    } else {
        mark.verb = Verb::Withdraw; // by somebody who has answered
        const MarkRecord* put
            = matter.marks.empty() ? nullptr : &matter.marks[below(unsigned(matter.marks.size()))];
        mark.seat = put ? put->seat : mark.seat;
        mark.role = put ? put->role : mark.role;
        const auto choices = m_council.state.policy.reasonsFor(Verb::Withdraw);
        mark.reasonCode = choices.empty() ? u"whim"_s : choices.front().code;
        mark.verbText = verbWord(mark.verb);
        m_council.take(put ? put->signer : matter.requester, u"mark"_s, mark);
        return;
    }
    if (mark.verb == Verb::Withdraw && onceIn(4)) {
        mark.seat = u"requester"_s;
        const auto choices = m_council.state.policy.reasonsFor(Verb::Withdraw);
        mark.reasonCode = choices.empty() ? u"whim"_s : choices.front().code;
        mark.verbText = verbWord(mark.verb);
        m_council.take(matter.requester, u"mark"_s, mark);
        return;
    }
    give(mark);
}

void MeasureHistory::report()
{
    static const QStringList after{ u"aware"_s, u"duty_check"_s, u"close"_s, u"quick"_s,
        u"follow_up"_s, u"detail"_s, u"detail"_s, u"close"_s, u"close"_s }; // by state
    static const QStringList steps{ u"detected"_s, u"aware"_s, u"duty_check"_s, u"quick"_s,
        u"follow_up"_s, u"detail"_s, u"corrective_order"_s, u"close"_s };
    ReportStep step;
    step.reportId = onceIn(3) ? u"x1-002"_s : u"x1-001"_s;
    step.operatorId = onceIn(20) ? u"op-2"_s : u"op-1"_s;
    step.computerId = onceIn(3) ? anyOf(QStringList{ u"pc-1"_s, u"pc-1"_s, u"pc-2"_s }) : QString();
    const auto found = m_council.state.reports.find(step.reportId);
    const bool isKnown = found != m_council.state.reports.end();
    step.step = isKnown ? after[qsizetype(found->second.state)] : steps[below(2)];
    if (onceIn(4))
        step.step = anyOf(steps);
    if (onceIn(40))
        step.step = u"rumour"_s;
    step.role = onceIn(8) ? anyOf(allRoles())
        : onceIn(4)       ? u"operator.reporter"_s
        : onceIn(2)       ? u"nco.duty"_s
                          : u"nco.analyst"_s;
    step.atS = onceIn(20) ? 0 : seconds() + 122 - below(onceIn(4) ? 40 * 24 * 3600 : 300);
    if (onceIn(20) || (step.step == u"duty_check" && !onceIn(10)))
        step.outcome = onceIn(4) ? u"not_reportable"_s : u"reportable"_s;
    step.form = int(below(4));
    if (onceIn(2))
        step.recipients = { u"nco"_s, u"pm"_s };
    step.consent = onceIn(20) ? u"perhaps"_s : anyOf(QStringList{ QString(), u"yes"_s, u"no"_s });
    if (onceIn(4))
        step.incidents = { u"x1-i1"_s };
    if (onceIn(3))
        step.recordCommit = Digest::of("report record");
    m_council.take(holderOf(step.role), u"report_step"_s, step);
}

} // namespace yagura::testing
