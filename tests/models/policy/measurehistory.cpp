#include "measurehistory.h"

#include "base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace yagura::testing {

namespace {

const QStringList allRoles{ u"council.chair"_s, u"council.member"_s, u"npa.officer"_s,
    u"npa.commander"_s, u"nco.duty"_s, u"mofa.liaison"_s, u"commission.member"_s,
    u"records.clerk"_s, u"admin"_s };

std::vector<Member> everyOffice()
{
    std::vector<Member> members;
    const auto add = [&](const QString& id, const QStringList& roles, bool designated = false) {
        members.push_back(Council::member(id, u"body-%1"_s.arg(id), roles));
        if (designated)
            members.back().designation = { u"No.%1"_s.arg(members.size()), 1790000000, 0 };
    };
    add(u"chair"_s, { u"council.chair"_s });
    add(u"vice"_s, { u"council.vice_chair"_s });
    for (const QString& id : { u"a"_s, u"b"_s, u"c"_s })
        add(id, { u"council.member"_s });
    for (const QString& id : { u"k1"_s, u"k2"_s, u"k3"_s, u"k4"_s })
        add(id, { u"commission.member"_s });
    add(u"duty"_s, { u"nco.duty"_s });
    add(u"analyst"_s, { u"nco.analyst"_s });
    add(u"mofa"_s, { u"mofa.liaison"_s });
    add(u"npsc"_s, { u"npsc.liaison"_s });
    add(u"officer"_s, { u"npa.officer"_s }, true);
    add(u"second"_s, { u"npa.officer"_s, u"npa.commander"_s, u"council.member"_s }, true);
    add(u"chief"_s, { u"npa.commander"_s });
    add(u"operator"_s, { u"sdf.operator"_s }, true);
    add(u"general"_s, { u"sdf.commander"_s });
    add(u"admiral"_s, { u"sdf.commander"_s });
    add(u"clerk"_s, { u"records.clerk"_s });
    add(u"reporter"_s, { u"operator.reporter"_s });
    members[3].body = members[4].body; // of one organisation
    return members;
}

QJsonArray withoutGrounds(const QJsonArray& kinds)
{
    QJsonArray changed;
    for (const QJsonValue& value : kinds) {
        QJsonObject kind = value.toObject();
        kind.remove(u"grounds"_s);
        changed.append(kind);
    }
    return changed;
}

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
    if (onceIn(80))
        passToABoundary();
}

/// To the last instant of something, or one past it.
void MeasureHistory::passToABoundary()
{
    std::vector<qint64> ends;
    for (const auto& [number, matter] : m_council.state.matters) {
        if (isEnd(matter.state))
            continue;
        const MatterPolicy& kind = m_council.state.kindOf(matter);
        ends.push_back(matter.expires.ms);
        ends.push_back(matter.expires.ms - kind.ttlS * 10 * (100 - kind.substitutesFromPct));
        ends.push_back(matter.authorised.ms + kind.authorisationTtlS * 1000);
        if (const StepNeed* notice = matter.findStep(StepKind::Notice))
            ends.push_back(matter.noticeFrom.ms + notice->withinS * 1000);
        for (const MarkRecord& mark : matter.marks)
            ends.push_back(mark.counts ? mark.facts.validUntilS * 1000 : 0);
    }
    const qint64 patience = onceIn(6) ? 40LL * 24 * 3600 * 1000 : 3600 * 1000;
    std::erase_if(ends,
        [&](qint64 end) { return end <= m_council.now.ms || end > m_council.now.ms + patience; });
    if (!ends.empty())
        m_council.now.ms = anyOf(ends) + below(2);
}

void MeasureHistory::step()
{
    pass();
    const unsigned kind = below(200);
    if (kind < 24)
        report();
    else if (kind < 25)
        revoke();
    else if (kind < 27)
        changeRoster();
    else if (kind < 28)
        changePolicy();
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
        open.officer = holderOf(onceIn(2) ? u"npa.officer"_s : u"sdf.operator"_s);
    if (number.startsWith(u"U-") && !kind.grounds.empty()) {
        open.ground = kind.grounds[below(unsigned(kind.grounds.size()))].code;
        open.declaredAtS = seconds() + 100 - below(200);
    }
    open.recordFields = sorted(kind.record);
    return open;
}

void MeasureHistory::disturb(MatterOpen& request)
{
    switch (below(12)) {
    case 0:
        request.ground = onceIn(2) ? QString() : u"whim"_s;
        break;
    case 1:
        request.declaredAtS = onceIn(2) ? 0 : seconds() + 119 + below(4);
        break;
    case 2:
        request.scope.targets = int(below(6));
        request.scope.abroad = std::min(request.scope.abroad, request.scope.targets);
        break;
    case 3:
        request.scope.methods = onceIn(2) ? QStringList() : QStringList{ u"thunder"_s };
        break;
    case 4:
        request.scope.concerns.clear();
        break;
    case 5:
        request.officer = anyOf(QStringList{ QString(), u"chief"_s, u"stranger"_s, u"duty"_s });
        break;
    case 6:
        request.recordFields = request.recordFields.mid(1);
        break;
    case 7:
        request.targetCommit = onceIn(2) ? Digest() : Digest::of("other targets");
        break;
    case 8:
        request.basis = u"act42-46"_s;
        break;
    case 9:
        request.policySha256 = Digest::of("another policy");
        break;
    case 10:
        request.action = u"escalate"_s;
        break;
    case 11:
        request.matterId = anyOf(QStringList{ u"2026-1"_s, u"X-2026-0001"_s, u"2026-0009"_s });
        break;
    }
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
    const QString signer = onceIn(8) ? holderOf(anyOf(allRoles)) : matter.requester;
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
    QString signer = onceIn(30) ? holderOf(anyOf(allRoles)) : holderOf(mark.role);
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
        return onceIn(8) ? StepKind::Close : StepKind::Recommendation;
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
    facts.atS = onceIn(4) && need.step != StepKind::Execution ? 0 : seconds() - below(30);
    facts.recordFields = sorted(need.record);
    facts.recordCommit = Digest::of("record");
    const bool meets = mark.verb == Verb::Approve
        || (!outcomesOf(need.step).isEmpty() && outcome == outcomesOf(need.step).front());
    if (need.lastsS > 0 && meets)
        facts.validUntilS = seconds() + (onceIn(4) ? 3 * 3600 : need.lastsS - 1);
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
        mark.facts.officer = onceIn(8) ? u"chief"_s : u"officer"_s;
    if (step == StepKind::Execution)
        mark.facts.targets = 1 + int(below(unsigned(std::max(1, matter.scope.targets))));
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
        mark.verbText = verbWord(mark.verb);
        m_council.take(matter.requester, u"mark"_s, mark);
        return;
    }
    give(mark);
}

void MeasureHistory::disturb(Mark& mark)
{
    MarkFacts& facts = mark.facts;
    switch (below(17)) {
    case 0:
        facts.outcome = anyOf(QStringList{ QString(), u"met"_s, u"not_agreed"_s, u"ended"_s });
        break;
    case 1:
        facts.atS = onceIn(2) ? 0 : seconds() + 119 + below(4);
        break;
    case 2:
        facts.validUntilS = onceIn(2) ? 0 : seconds() + below(3);
        break;
    case 3:
        facts.validUntilS += 2;
        break;
    case 4:
        facts.methods = onceIn(2) ? QStringList() : QStringList{ u"thunder"_s };
        break;
    case 5:
        facts.officer = anyOf(QStringList{ QString(), u"chief"_s, u"stranger"_s, u"operator"_s });
        break;
    case 6:
        facts.targets = int(below(8));
        break;
    case 7:
        facts.recordCommit = {};
        break;
    case 8:
        facts.recordFields = facts.recordFields.mid(1);
        break;
    case 9:
        mark.seat = anyOf(QStringList{ u"command"_s, u"chair"_s, u"close"_s, u"receipt"_s });
        break;
    case 10:
        mark.verb = static_cast<Verb>(below(22));
        break;
    case 11:
        mark.role = anyOf(allRoles);
        break;
    case 12:
        mark.requestSha256 = Digest::of("another request");
        break;
    case 13:
        mark.policySha256 = Digest::of("another policy");
        break;
    case 14:
        mark.rosterSha256 = Digest::of("another roster");
        break;
    case 15:
        mark.matterId = anyOf(numbers());
        break;
    case 16:
        mark.verb = Verb::Unknown;
        mark.verbText = u"veto"_s;
        break;
    }
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
    step.role = onceIn(8) ? anyOf(allRoles) : onceIn(2) ? u"nco.duty"_s : u"nco.analyst"_s;
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

void MeasureHistory::revoke()
{
    const auto& members = m_council.state.roster.members;
    if (members.empty())
        return;
    const Member member = members[below(unsigned(members.size()))];
    const QString key
        = member.keys.empty() ? Council::key(member.id).keyId : member.keys.front().keyId;
    const QString signer = onceIn(3) ? u"k1"_s : u"registrar"_s;
    m_council.take(signer, u"revocation"_s, Revocation{ member.id, key, 0, u"lost"_s });
}

/// Somebody leaves, comes back with another key, changes the office or loses the designation; or
/// the document is not of its form.
void MeasureHistory::changeRoster()
{
    std::vector<Member> members = onceIn(2) ? everyOffice() : m_council.state.roster.members;
    for (Member& member : members) {
        if (m_council.state.revoked.count(Council::key(member.id).keyId) > 0)
            member.keys = { Council::key(u"%1 again %2"_s.arg(member.id).arg(below(2))) };
    }
    if (!members.empty()) {
        Member& member = members[below(unsigned(members.size()))];
        switch (below(6)) {
        case 0:
            member.roles.append(anyOf(allRoles));
            break;
        case 1:
            member.designation = { u"No.9"_s, seconds() - 60, seconds() + 3600 };
            break;
        case 2:
            member.designation = {};
            break;
        case 3:
            std::erase_if(members, [id = member.id](const Member& one) { return one.id == id; });
            break;
        default:
            break;
        }
    }
    const qint64 seq = m_council.state.roster.seq + 1;
    QByteArray document = *RosterDocument::write({ {}, seq, members });
    if (onceIn(3)) {
        const QJsonObject changed = spoilt(QJsonDocument::fromJson(document).object()).toObject();
        document
            = CanonicalJson::write(changed, CanonicalJson::rosterLimits).value_or(QByteArray("{}"));
    }
    m_council.take(u"registrar"_s, u"roster"_s,
        DocumentChange{ seq, m_council.state.roster.sha256, Digest::of(document) }, document);
}

/// The policy with one thing changed, which often is one too many.
void MeasureHistory::changePolicy()
{
    QJsonObject pack = QJsonDocument::fromJson(PolicyPack::builtInBytes()).object();
    if (onceIn(6)) // before the law's day
        pack[u"calendar"_s] = QJsonArray();
    else if (onceIn(6))
        pack[u"kinds"_s] = withoutGrounds(pack[u"kinds"_s].toArray());
    else if (!onceIn(4))
        pack = spoilt(pack).toObject();
    const QByteArray document
        = CanonicalJson::write(pack, CanonicalJson::rosterLimits).value_or("{}");
    const DocumentChange change{ m_council.state.policySeq + 1, m_council.state.policy.sha256,
        Digest::of(document) };
    m_council.take(u"registrar"_s, u"policy"_s, change, document);
}

QJsonValue MeasureHistory::spoilt(const QJsonValue& value)
{
    static const std::vector<QJsonValue> others{ 0, 1, 2, 50, 3600, true, false, u""_s, u"abroad"_s,
        u"P"_s, u"chair"_s, u"commission.member"_s, u"not a word"_s, QJsonArray(), QJsonObject() };
    if (value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject object = value.toObject();
        const QString key = anyOf(object.keys());
        if (onceIn(12))
            object.remove(key);
        else if (onceIn(30))
            object.insert(u"surplus"_s, 1);
        else
            object[key] = spoilt(object[key]);
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        const qsizetype place = qsizetype(below(unsigned(array.size())));
        const unsigned how = below(8);
        if (how == 0)
            array.removeAt(place);
        else if (how == 1)
            array.append(array[place]);
        else if (how == 2)
            array.prepend(array.takeAt(place));
        else
            array[place] = spoilt(array[place]);
        return array;
    }
    return anyOf(others);
}

} // namespace yagura::testing
