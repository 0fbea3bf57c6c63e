#pragma once

#include "consoledesk.h"

#include "support/measures.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace yagura::testing {

/// The whole cast of domain.md 9.1, and the desk at which whoever speaks sits down.
struct LaneDesk : ConsoleDesk {
    LaneDesk()
    {
        using namespace Qt::StringLiterals;
        const auto seat = [&](const QString& id, const QString& body, const QString& role) {
            return ledger.member(id, body, { role });
        };
        const std::vector<Member> cast{ seat(u"chair"_s, u"cao"_s, u"council.chair"_s),
            seat(u"vice"_s, u"acad"_s, u"council.vice_chair"_s),
            seat(u"a"_s, u"npa"_s, u"council.member"_s),
            seat(u"b"_s, u"mod"_s, u"council.member"_s),
            seat(u"officer"_s, u"police"_s, u"npa.officer"_s),
            seat(u"duty"_s, u"nco"_s, u"nco.duty"_s), seat(u"mofa"_s, u"mofa"_s, u"mofa.liaison"_s),
            seat(u"npsc"_s, u"npsc"_s, u"npsc.liaison"_s),
            seat(u"k1"_s, u"comm"_s, u"commission.member"_s),
            seat(u"k2"_s, u"comm"_s, u"commission.member"_s),
            seat(u"k3"_s, u"comm"_s, u"commission.member"_s),
            seat(u"inspector"_s, u"comm"_s, u"commission.inspector"_s),
            seat(u"commander"_s, u"npa"_s, u"npa.commander"_s),
            seat(u"clerk"_s, u"nco"_s, u"records.clerk"_s),
            seat(u"sdfc"_s, u"mod"_s, u"sdf.commander"_s),
            seat(u"sdfo"_s, u"mod"_s, u"sdf.operator"_s),
            seat(u"reporter"_s, u"power"_s, u"operator.reporter"_s),
            seat(u"admin"_s, u"nco"_s, u"admin"_s) };
        const auto roster
            = Founding::roster(ledger.intake(), cast, { &ledger.registrar }, ledger.clock.now());
        EXPECT_THAT(roster, Succeeds());
        EXPECT_THAT(Founding::take(ledger.intake(), *ledger.hub.documents, *roster), Succeeds());
        sync();
    }

    void sitAs(const QString& member) { desk.setSigner(&ledger.key(member)); }
    const Matter& matter(const QString& id) const { return *book.find(id); }
    MatterState state(const QString& id) { return (refresh(), matter(id).state); }
    void refresh() { book.refreshExpiry(ledger.clock.now()); }

    Submission signedBy(const Draft& draft)
    {
        QSignalSpy ready(&desk, &MatterDesk::submissionReady);
        desk.sign(draft);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !ready.isEmpty(); }, 5000));
        return ready.value(0).value(0).template value<Submission>();
    }
    /// Signs the draft and gives what came out of it to the ledger.
    LedgerEntry log(const Result<Draft>& draft)
    {
        EXPECT_THAT(draft, Succeeds());
        if (!draft)
            return {};
        const Submission submission = signedBy(*draft);
        for (const Document& document : submission.documents)
            EXPECT_THAT(ledger.hub.documents->keep(document), Succeeds());
        ledger.clock.advance(std::chrono::seconds(1));
        const LedgerEntry entry = ledger.append(submission.envelope);
        sync();
        EXPECT_EQ(entry.whyNot, QString());
        return entry;
    }

    /// A measure of the police against one server, in Japan for certain or nobody knows where.
    MatterSheet measure(const QString& id, bool abroad = false) const
    {
        using namespace Qt::StringLiterals;
        MatterSheet sheet = TrainingLedger::sheet(id, u"neutralise"_s);
        if (!abroad)
            sheet.targets.front().country = u"JP"_s;
        return sheet;
    }
    MatterSheet urgentMeasure(const QString& id, bool abroad = false) const
    {
        MatterSheet sheet = measure(id, abroad);
        sheet.ground = QStringLiteral("attack_in_progress");
        sheet.declared = ledger.clock.now();
        return sheet;
    }
    /// Communications protection by the Self-Defense Forces (track D1).
    MatterSheet communicationsProtection(const QString& id) const
    {
        using namespace Qt::StringLiterals;
        MatterSheet sheet = byForces(id, u"comm_protection"_s, u"sdf-81-3"_s, u"D1"_s);
        sheet.record.emplace_back(
            u"organised_actor"_s, BilingualText{ u"試験用の記載"_s, u"Entry for a test"_s });
        return sheet;
    }
    /// Protection of computers of US forces, on their request (track D2).
    MatterSheet forcesProtection(const QString& id) const
    {
        using namespace Qt::StringLiterals;
        MatterSheet sheet = byForces(id, u"sdf_protection"_s, u"sdf-95-4"_s, u"D2"_s);
        sheet.concerns = QStringList{ u"usfj"_s };
        return sheet;
    }
    void put(const MatterSheet& sheet)
    {
        sitAs(sheet.officer);
        log(desk.draftMatter(sheet));
    }

    /// A wish in which everything stands that the pack asks for.
    StepWish wish(const QString& id, StepKind step, const QString& outcome = {}) const
    {
        const Matter& subject = matter(id);
        const StepNeed& need = *subject.findStep(step);
        StepWish wish{ step, verbsOf(step).front() };
        wish.facts.outcome = outcome.isEmpty() ? outcomesOf(step).value(0) : outcome;
        wish.facts.atS = ledger.clock.now().ms / 1000;
        if (need.lastsS > 0)
            wish.facts.validUntilS = wish.facts.atS + 86'400;
        if (step == StepKind::Approval)
            wish.facts.methods = subject.scope.methods;
        if (step == StepKind::Command) {
            wish.facts.methods = desk.commandableMethods(subject);
            wish.facts.officer = subject.officer;
        }
        if (outcome == u"ended" || outcome == u"halted") {
            wish.facts.targets = 1;
            wish.facts.methods = { subject.scope.methods.front() };
        }
        for (const QString& field : need.fieldsAsked(subject.isUrgent()))
            wish.record.emplace_back(field, QStringLiteral("一行目\n二行目"));
        return wish;
    }
    LedgerEntry record(
        const QString& member, const QString& id, StepKind step, const QString& outcome = {})
    {
        sitAs(member);
        return log(desk.draftStep(id, wish(id, step, outcome)));
    }
    void answer(const QString& member, const QString& id, Verb verb)
    {
        sitAs(member);
        log(desk.draftMark(id, verb, {}, {}));
    }
    void councilSignsOff(const QString& id, Verb verb = Verb::SignOff)
    {
        for (const char16_t* member : { u"chair", u"a", u"b" })
            answer(QString::fromUtf16(member), id, verb);
    }
    void commissionRecords(const QString& id, StepKind step)
    {
        for (const char16_t* member : { u"k1", u"k2", u"k3" })
            record(QString::fromUtf16(member), id, step);
    }

private:
    MatterSheet byForces(
        const QString& id, const QString& action, const QString& basis, const QString& track) const
    {
        MatterSheet sheet = measure(id, true);
        sheet.action = action;
        sheet.basis = basis;
        sheet.track = track;
        sheet.officer = QStringLiteral("sdfo");
        return sheet;
    }
};

} // namespace yagura::testing
