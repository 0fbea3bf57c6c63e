#include "matters/seatrights.h"

#include "matters/sketches.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

bool isStepVerb(const StepNeed& need, Verb verb)
{
    return verb != Verb::Acknowledge && verbsOf(need.step).contains(verb);
}

bool hasAnswered(const Matter& matter, const QString& member)
{
    return std::any_of(matter.marks.begin(), matter.marks.end(), [&](const MarkRecord& mark) {
        return mark.counts && mark.signer == member && isCouncilAnswer(mark.verb);
    });
}

bool hasRecorded(const Matter& matter, const QString& member, StepKind step)
{
    return std::any_of(matter.marks.begin(), matter.marks.end(), [&](const MarkRecord& mark) {
        return mark.counts && mark.signer == member && mark.seat == stepWord(step);
    });
}

} // namespace

SeatRights::SeatRights(const MatterBook& book, const Member& member, Instant now)
    : m_book(book)
    , m_state(book.state())
    , m_member(member)
    , m_now(now)
{
}

QString SeatRights::firstRefusal(const std::vector<Mark>& sketches) const
{
    QString first;
    for (const Mark& sketch : sketches) {
        const Verdict verdict = Evaluator::mayMark(m_state, sketch, m_member.id, m_now);
        if (verdict.counts)
            return {};
        first = first.isEmpty() ? verdict.whyNot : first;
    }
    return first;
}

/// A verb can belong to several steps (`consent`): the member's own come first.
QString SeatRights::whyNot(const Matter& matter, Verb verb) const
{
    QString foreign;
    QString own;
    for (const StepNeed& need : matter.steps) {
        if (!isStepVerb(need, verb))
            continue;
        const QString why = whyNotStep(matter, need.step);
        if (why.isEmpty())
            return {};
        QString& first = Voices::of(need, m_member).empty() ? foreign : own;
        first = first.isEmpty() ? why : first;
    }
    if (!own.isEmpty() || !foreign.isEmpty())
        return own.isEmpty() ? foreign : own;
    return firstRefusal(Sketches::marks(m_state, matter, m_member, verb));
}

QString SeatRights::whyNotStep(const Matter& matter, StepKind step) const
{
    const StepNeed* need = matter.findStep(step);
    return need ? firstRefusal(Sketches::steps(m_state, matter, m_member, *need, m_now))
                : u"E-STP-NONE"_s;
}

QString SeatRights::whyNotOpen(
    const QString& action, const QString& basis, const QString& matterId) const
{
    const MatterPolicy* kind = m_state.policy.find(action);
    if (!kind)
        return u"E-MAT-KIND"_s;
    const MatterOpen sketch = Sketches::opening(m_state, *kind, basis, matterId, m_now);
    return Evaluator::mayOpen(m_state, sketch, m_member.id, m_now).whyNot;
}

QString SeatRights::whyNotAmend(const Matter& matter) const
{
    const LedgerEntry* request = m_book.request(matter);
    if (!request)
        return u"E-MRK-MATTER"_s;
    const MatterOpen again
        = Sketches::again(m_state, matter, *request->statement.as<MatterOpen>(), m_now);
    return Evaluator::mayOpen(m_state, again, m_member.id, m_now).whyNot;
}

QString SeatRights::whyNotReport(const QString& reportId, const QString& step) const
{
    const QString outcome = step == u"duty_check" ? u"reportable"_s : QString();
    const ReportStep sketch = Sketches::report(m_state, m_member, reportId, step, outcome, m_now);
    return Evaluator::mayReport(m_state, sketch, m_member.id, m_now).whyNot;
}

/// A seat that has answered is not asked again, though it may still change its mind.
bool SeatRights::councilNeedsThem(const Matter& matter) const
{
    if (hasAnswered(matter, m_member.id))
        return false;
    const QList<Verb> filling{ Verb::SignOff, Verb::ConfirmAfter, Verb::Substitute };
    return std::any_of(filling.begin(), filling.end(), [&](Verb verb) {
        return firstRefusal(Sketches::marks(m_state, matter, m_member, verb)).isEmpty();
    });
}

bool SeatRights::stepNeedsThem(const Matter& matter, const StepProgress& progress) const
{
    const StepNeed& need = progress.need;
    const bool isOneOfMany = need.needed > 1 && hasRecorded(matter, m_member.id, need.step);
    return progress.standing == StepStanding::Due && !isOneOfMany
        && !Voices::of(need, m_member).empty() && whyNotStep(matter, need.step).isEmpty();
}

bool SeatRights::areNeededBy(const Matter& matter) const
{
    if (councilNeedsThem(matter))
        return true;
    const MatterProgress progress = Evaluator::progress(m_state, matter, m_now);
    return std::any_of(progress.steps.begin(), progress.steps.end(),
        [&](const StepProgress& step) { return stepNeedsThem(matter, step); });
}

} // namespace yagura
