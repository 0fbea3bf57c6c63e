#pragma once

#include "council.h"
#include "measurepack.h"

namespace yagura::testing {

/// A council with every office of a measure, under the pack of measurepack.h. Members: chair, vice,
/// a and b (bodies `npa`, `mod`) and c (`npa` again) of the council; duty and drafter (NCO), chief
/// and deputy (commanders of the police), officer (designated), mofa, npsc, general and operator
/// (SDF), k1 to k3 (Commission), clerk, reporter.
class MeasureCouncil : public Council {
public:
    explicit MeasureCouncil(const QByteArray& pack = measurePack(), bool keep = false)
        : Council(keep)
    {
        take(u"registrar"_s, u"policy"_s,
            DocumentChange{ 2, state.policy.sha256, Digest::of(pack) }, pack);
        setMembers(everybody());
    }

    static std::vector<Member> everybody()
    {
        std::vector<Member> members{
            member(u"chair"_s, u"cao"_s, { u"council.chair"_s }),
            member(u"vice"_s, u"cao-2"_s, { u"council.vice_chair"_s }),
            member(u"a"_s, u"npa"_s, { u"council.member"_s }),
            member(u"b"_s, u"mod"_s, { u"council.member"_s }),
            member(u"c"_s, u"npa"_s, { u"council.member"_s }),
            member(u"duty"_s, u"nco"_s, { u"nco.duty"_s }),
            member(u"drafter"_s, u"nco"_s, { u"nco.duty"_s, u"council.member"_s }),
            member(u"chief"_s, u"npa"_s, { u"npa.commander"_s, u"council.member"_s }),
            member(u"deputy"_s, u"npa"_s, { u"npa.commander"_s, u"records.clerk"_s }),
            member(u"officer"_s, u"npa"_s, { u"npa.officer"_s }),
            member(u"mofa"_s, u"mofa"_s, { u"mofa.liaison"_s }),
            member(u"npsc"_s, u"npsc"_s, { u"npsc.liaison"_s }),
            member(u"general"_s, u"mod"_s, { u"sdf.commander"_s }),
            member(u"operator"_s, u"mod"_s, { u"sdf.operator"_s }),
            member(u"k1"_s, u"commission"_s, { u"commission.member"_s }),
            member(u"k2"_s, u"commission"_s, { u"commission.member"_s }),
            member(u"k3"_s, u"commission"_s, { u"commission.member"_s, u"records.clerk"_s }),
            member(u"clerk"_s, u"archive"_s, { u"records.clerk"_s }),
            member(u"reporter"_s, u"power"_s, { u"operator.reporter"_s }),
        };
        for (Member& member : members) {
            if (member.id == u"officer" || member.id == u"operator")
                member.designation = { u"No.1"_s, 1790000000, 0 };
        }
        return members;
    }

    qint64 seconds() const { return now.ms / 1000; }

    /// A request that is whole: two targets in Japan.
    MatterOpen request(const QString& id, const QString& action = u"measure"_s) const
    {
        MatterOpen open{ id, action, u"act"_s, Digest::of("sheet"), {}, state.policy.sha256, {} };
        const MatterPolicy* kind = state.policy.find(action);
        if (!kind || !kind->needsTargets)
            return open;
        open.targetCommit = Digest::of("targets");
        open.scope = { 2, 0, kind->concerns, kind->methods };
        open.officer = action == u"measure" ? u"officer"_s : u"operator"_s;
        open.recordFields = kind->record;
        if (id.startsWith(u"U-")) {
            open.ground = u"attack_in_progress"_s;
            open.declaredAtS = seconds();
        }
        return open;
    }
    Verdict open(const QString& signer, const MatterOpen& request)
    {
        return take(signer, u"matter_open"_s, request);
    }

    /// A step's mark that is whole: its record, its period, and all that was applied for.
    Mark stepMark(const QString& id, StepKind step, const QString& outcome = {}, int verb = 0) const
    {
        const Matter& matter = this->matter(id);
        Mark mark = blank(matter);
        mark.seat = stepWord(step);
        mark.verb = verbsOf(step).at(verb);
        mark.verbText = verbWord(mark.verb);
        MarkFacts& facts = mark.facts;
        facts.outcome = outcome.isEmpty() ? outcomesOf(step).value(0) : outcome;
        const StepNeed* need = matter.findStep(step);
        if (!need)
            return mark;
        mark.role = need->roles.constFirst();
        facts.recordFields = need->fieldsAsked(matter.isUrgent());
        facts.recordCommit = Digest::of("record");
        const bool meets = verb == 0 && facts.outcome == outcomesOf(step).value(0);
        if (need->lastsS > 0 && meets)
            facts.validUntilS = seconds() + need->lastsS;
        if (step == StepKind::Approval && meets)
            facts.methods = matter.scope.methods;
        if (step == StepKind::Command) {
            facts.methods = matter.scope.methods.mid(0, 1);
            facts.officer = matter.officer;
        }
        if (step == StepKind::Execution) {
            facts.atS = seconds();
            facts.targets = facts.outcome == u"ended" || facts.outcome == u"halted" ? 1 : 0;
            facts.methods = facts.targets > 0 ? matter.scope.methods.mid(0, 1) : QStringList();
        }
        return mark;
    }
    Verdict record(
        const QString& signer, const QString& id, StepKind step, const QString& outcome = {})
    {
        Mark mark = stepMark(id, step, outcome);
        mark.role = heldOf(signer, id, step);
        return put(signer, mark);
    }
    Verdict deny(const QString& signer, const QString& id)
    {
        return put(signer, stepMark(id, StepKind::Approval, {}, 1));
    }

    /// An answer of the council, or a remark, a withdrawal, a stop.
    Mark say(const QString& id, Verb verb, const QString& seat, const QString& role) const
    {
        Mark mark = blank(matter(id));
        mark.seat = seat;
        mark.role = role;
        mark.verb = verb;
        mark.verbText = verbWord(verb);
        if (needsReason(verb))
            mark.reasonCode = u"unclear"_s;
        return mark;
    }
    Verdict answer(const QString& signer, const QString& id, Verb verb)
    {
        const bool chairs = signer == u"chair";
        return put(signer,
            say(id, verb, chairs ? u"chair"_s : u"member"_s,
                chairs ? u"council.chair"_s : u"council.member"_s));
    }
    Verdict withdraw(const QString& signer, const QString& id)
    {
        return put(signer, say(id, Verb::Withdraw, u"requester"_s, u"nco.duty"_s));
    }
    Verdict stop(const QString& signer, const QString& id, const QString& role)
    {
        return put(signer, say(id, Verb::Stop, u"stop"_s, role));
    }

    void signOff(const QString& id)
    {
        answer(u"chair"_s, id, Verb::SignOff);
        answer(u"a"_s, id, Verb::SignOff);
        answer(u"b"_s, id, Verb::SignOff);
    }
    /// … after an urgent act.
    void confirm(const QString& id)
    {
        answer(u"chair"_s, id, Verb::ConfirmAfter);
        answer(u"a"_s, id, Verb::ConfirmAfter);
        answer(u"b"_s, id, Verb::ConfirmAfter);
    }
    /// To the state before anybody was commanded, with everything that is needed.
    void authorise(const QString& id)
    {
        open(u"duty"_s, request(id));
        record(u"chief"_s, id, StepKind::Requirements);
        record(u"k1"_s, id, StepKind::Approval);
        record(u"k2"_s, id, StepKind::Approval);
        signOff(id);
    }
    void command(const QString& id)
    {
        authorise(id);
        record(u"deputy"_s, id, StepKind::Command);
    }
    void start(const QString& id)
    {
        command(id);
        record(u"officer"_s, id, StepKind::Execution, u"started"_s);
    }
    /// The urgent lane to the end of the act: a notice is owed.
    void actFirst(const QString& id)
    {
        open(u"chief"_s, request(id));
        record(u"deputy"_s, id, StepKind::Command);
        record(u"officer"_s, id, StepKind::Execution, u"started"_s);
        record(u"officer"_s, id, StepKind::Execution, u"ended"_s);
    }
    void review(const QString& id)
    {
        actFirst(id);
        record(u"deputy"_s, id, StepKind::Notice);
        record(u"k1"_s, id, StepKind::Receipt);
    }

    void pass(std::chrono::milliseconds time) { now = now + time; }
    MatterState stateOf(const QString& id) const { return matter(id).state; }

private:
    /// The role of the step that the signer holds; else the step's first.
    QString heldOf(const QString& signer, const QString& id, StepKind step) const
    {
        const StepNeed* need = matter(id).findStep(step);
        const Member* member = state.roster.findMember(signer);
        const QStringList roles = need ? need->roles : QStringList{ u"none"_s };
        for (const QString& role : roles) {
            if (member && member->roles.contains(role))
                return role;
        }
        return roles.constFirst();
    }
    Mark blank(const Matter& matter) const
    {
        Mark mark;
        mark.matterId = matter.id;
        mark.requestSha256 = matter.requestSha256;
        mark.policySha256 = matter.policySha256;
        mark.rosterSha256 = state.roster.sha256;
        return mark;
    }
};

/// What a verdict says, for a test to compare: the code, or `counts`.
inline QString word(const Verdict& verdict)
{
    return verdict.counts ? u"counts"_s : verdict.whyNot;
}

} // namespace yagura::testing
