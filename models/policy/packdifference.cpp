#include "policy/packdifference.h"

#include <algorithm>

namespace yagura::PackDifference {
using namespace Qt::StringLiterals;

namespace {

using What = PackChange::What;

/// Both languages are signed, so both are shown.
QString both(const BilingualText& text)
{
    return text == BilingualText() ? QString() : u"%1 / %2"_s.arg(text.ja, text.en);
}

QString listed(const QStringList& words)
{
    return words.join(u", "_s);
}

/// Notes what a pack says, one thing after the other; what it does not say is left out.
class Notes {
public:
    void about(const QString& kind) { m_kind = kind; }
    void note(What what, const QString& value, const QString& part = {})
    {
        if (!value.isEmpty())
            m_facts.push_back({ what, m_kind, part, {}, value });
    }
    void note(What what, qint64 number, const QString& part = {})
    {
        if (number != 0)
            note(what, QString::number(number), part);
    }
    void noteFlag(What what, bool flag, const QString& part = {})
    {
        if (flag)
            note(what, u"true"_s, part);
    }
    std::vector<PackChange> take() { return std::move(m_facts); }

private:
    QString m_kind;
    std::vector<PackChange> m_facts;
};

void noteSeats(Notes& notes, const MatterPolicy& kind)
{
    for (const SeatNeed& seat : kind.seats) {
        notes.note(What::Seat, both(seat.name), seat.seat);
        notes.note(What::SeatRole, seat.role, seat.seat);
        notes.note(What::SeatNeeded, seat.needed, seat.seat);
        notes.note(What::SeatSubstitutes, listed(seat.substitutes), seat.seat);
    }
}

void noteStep(Notes& notes, const StepNeed& need)
{
    const QString part = stepWord(need.step);
    notes.note(What::Step, both(need.name), part);
    notes.note(What::StepBody, both(need.body), part);
    notes.note(What::StepRoles, listed(need.roles), part);
    notes.note(What::StepNeeded, need.needed, part);
    notes.note(What::StepCondition, stepConditionWord(need.when), part);
    notes.noteFlag(What::StepNotUrgent, !need.inUrgentLane, part);
    notes.note(What::StepRecord, listed(need.record), part);
    notes.note(What::StepUrgentRecord, listed(need.urgentRecord), part);
    notes.note(What::StepPeriod, need.lastsS, part);
    notes.note(What::StepWithin, need.withinS, part);
    notes.note(What::StepEscalate, need.escalateS, part);
    if (need.withinS > 0 || need.clock != ClockKind::Internal)
        notes.note(What::StepClock, clockKindWord(need.clock), part);
}

void noteLaw(Notes& notes, const MatterPolicy& kind)
{
    notes.note(What::Track, kind.track);
    notes.note(What::Module, kind.module);
    for (const LegalBasis& basis : kind.bases) {
        QStringList words{ both(basis.act), both(basis.article) };
        if (basis.effectiveFrom.isKnown())
            words.append(basis.effectiveFrom.toRfc3339());
        notes.note(What::Basis, listed(words), basis.id);
    }
}

void noteTimes(Notes& notes, const MatterPolicy& kind)
{
    QStringList rungs;
    for (const int rung : kind.ladder)
        rungs.append(QString::number(rung));
    notes.note(What::Ttl, kind.ttlS);
    notes.note(What::SubstitutesFrom, kind.substitutesFromPct);
    notes.note(What::Ladder, listed(rungs));
    notes.note(What::AuthorisationTtl, kind.authorisationTtlS);
}

void noteDemands(Notes& notes, const MatterPolicy& kind)
{
    notes.noteFlag(What::DistinctBodies, kind.distinctBodies);
    notes.noteFlag(What::Neutralises, kind.neutralises);
    notes.noteFlag(What::NeedsTargets, kind.needsTargets);
    notes.noteFlag(What::NeedsOfficer, kind.needsOfficer);
    notes.note(What::SheetRecord, listed(kind.record));
    notes.note(What::Methods, listed(kind.methods));
    notes.note(What::Concerns, listed(kind.concerns));
}

void noteKind(Notes& notes, const MatterPolicy& kind)
{
    notes.about(kind.action);
    notes.note(What::Kind, both(kind.name));
    noteLaw(notes, kind);
    notes.note(What::Openers, listed(kind.openers));
    noteTimes(notes, kind);
    noteDemands(notes, kind);
    noteSeats(notes, kind);
    for (const StepNeed& need : kind.steps)
        noteStep(notes, need);
    for (const UrgentGround& ground : kind.grounds)
        notes.note(What::Ground, both(ground.text), ground.code);
    notes.note(What::UrgentOpeners, listed(kind.urgentOpeners));
    notes.note(What::Stoppers, listed(kind.stoppers));
    notes.note(What::Consequence, both(kind.consequence));
}

void noteReports(Notes& notes, const ReportPolicy& reports)
{
    notes.note(What::ReportLaw, both(reports.law));
    notes.note(What::ReportQuick, reports.quickWithinS);
    notes.note(What::ReportDetail, reports.detailDays);
    notes.note(What::ReportLead, reports.detailLeadS);
    for (const auto& [step, roles] : reports.roles)
        notes.note(What::ReportRoles, listed(roles), step);
}

void noteNames(Notes& notes, What what, const std::vector<std::pair<QString, BilingualText>>& names)
{
    for (const auto& [word, name] : names)
        notes.note(what, both(name), word);
}

void noteWhole(Notes& notes, const PolicyPack& pack)
{
    notes.note(What::PackId, pack.id);
    notes.noteFlag(What::KeyFiles, pack.keyFiles);
    for (const LegalModule& module : pack.calendar) {
        notes.note(What::LawModule, listed({ both(module.name), both(module.law) }), module.module);
        if (module.effectiveFrom.isKnown())
            notes.note(What::LawModuleFrom, module.effectiveFrom.toRfc3339(), module.module);
    }
    noteReports(notes, pack.reports);
    for (const ReasonChoice& reason : pack.reasons) {
        QStringList verbs;
        for (const Verb verb : reason.verbs)
            verbs.append(verbWord(verb));
        notes.note(What::Reason, both(reason.text), reason.code);
        notes.note(What::ReasonVerbs, listed(verbs), reason.code);
    }
    noteNames(notes, What::FieldName, pack.fieldNames);
    noteNames(notes, What::MethodName, pack.methodNames);
    noteNames(notes, What::ConcernName, pack.concernNames);
}

const PackChange* findFact(
    const std::vector<PackChange>& facts, What what, const QString& kind, const QString& part)
{
    const auto it = std::find_if(facts.begin(), facts.end(), [&](const PackChange& fact) {
        return fact.what == what && fact.kind == kind && fact.part == part;
    });
    return it == facts.end() ? nullptr : &*it;
}

/// The thing that the fact is a part of: who says that a step is gone has said it of its roles.
What headOf(What what)
{
    if (what >= What::Seat && what <= What::SeatSubstitutes)
        return What::Seat;
    if (what >= What::Step && what <= What::StepClock)
        return What::Step;
    if (what == What::ReasonVerbs)
        return What::Reason;
    return what == What::LawModuleFrom ? What::LawModule : what;
}

bool isGoneWithItsWhole(const std::vector<PackChange>& now, const PackChange& fact)
{
    const bool kindIsGone = !fact.kind.isEmpty() && !findFact(now, What::Kind, fact.kind, {});
    const What head = headOf(fact.what);
    return (kindIsGone && fact.what != What::Kind)
        || (head != fact.what && !findFact(now, head, fact.kind, fact.part));
}

/// The kinds of both, the pack as a whole first, in the order of `now`.
QStringList kindsOf(const std::vector<PackChange>& now, const std::vector<PackChange>& old)
{
    QStringList kinds{ QString() };
    for (const auto* facts : { &now, &old }) {
        for (const PackChange& fact : *facts) {
            if (!kinds.contains(fact.kind))
                kinds.append(fact.kind);
        }
    }
    return kinds;
}

} // namespace

std::vector<PackChange> everythingOf(const PolicyPack& pack)
{
    Notes notes;
    noteWhole(notes, pack);
    for (const MatterPolicy& kind : pack.kinds)
        noteKind(notes, kind);
    return notes.take();
}

std::vector<PackChange> between(const PolicyPack& before, const PolicyPack& after)
{
    const std::vector<PackChange> old = everythingOf(before);
    const std::vector<PackChange> now = everythingOf(after);
    std::vector<PackChange> changes;
    for (const QString& kind : kindsOf(now, old)) {
        for (const PackChange& fact : now) {
            const PackChange* was = findFact(old, fact.what, kind, fact.part);
            if (fact.kind == kind && (!was || was->after != fact.after))
                changes.push_back(
                    { fact.what, kind, fact.part, was ? was->after : QString(), fact.after });
        }
        for (const PackChange& fact : old) {
            if (fact.kind == kind && !findFact(now, fact.what, kind, fact.part)
                && !isGoneWithItsWhole(now, fact))
                changes.push_back({ fact.what, kind, fact.part, fact.after, {} });
        }
    }
    if (changes.empty() && before.sha256 != after.sha256)
        changes.push_back({ What::Order, {}, {}, before.sha256.hex(), after.sha256.hex() });
    return changes;
}

} // namespace yagura::PackDifference
