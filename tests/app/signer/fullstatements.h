#pragma once

#include "signingrequests.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yagura::testing {

/// Statements and papers in which no field is empty. A field that is added to one of the structs
/// breaks the list of names here, and is then empty until the sample has it.
struct FullStatements : SigningRequests {
    const Digest some = Digest::of("something that stands elsewhere");

    MatterSheet fullSheet() const
    {
        using namespace Qt::StringLiterals;
        MatterSheet sheet = measure(u"U-2026-0147"_s);
        sheet.incident = u"inc-0007"_s;
        sheet.from = Severity::Slight;
        sheet.to = Severity::Certain;
        sheet.concerns = QStringList{ u"national_security"_s, u"sdf"_s };
        sheet.ground = u"attack_in_progress"_s;
        sheet.declared = Instant{ 1'790'000'000'000 };
        const auto& [matterId, action, basis, title, what, why, notKnown, sector, prefecture,
            incident, from, to, track, targets, record, methods, concerns, officer, ground,
            declared, evidence]
            = sheet;
        EXPECT_FALSE(matterId.isEmpty() || action.isEmpty() || basis.isEmpty() || title.en.isEmpty()
            || what.empty() || why.empty() || notKnown.empty() || sector.isEmpty()
            || incident.isEmpty() || track.isEmpty() || targets.empty() || record.empty()
            || methods.isEmpty() || concerns.isEmpty() || officer.isEmpty() || ground.isEmpty()
            || evidence.isEmpty());
        EXPECT_TRUE(prefecture != noPrefecture && from != Severity::Unassessed
            && to != Severity::Unassessed && declared.isKnown());
        const auto& [address, owner, country, confidence, grounds] = targets.front();
        EXPECT_FALSE(address.isEmpty() || owner.isEmpty() || country.isEmpty()
            || confidence.isEmpty() || grounds.isEmpty());
        return sheet;
    }
    StepRecord fullRecord(const QString& about, const QString& step) const
    {
        using namespace Qt::StringLiterals;
        return { about, step,
            { { u"decision_no"_s, u"議決第12号"_s },
                { u"decision_reasons"_s, u"要件に該当する。\n必要な限度である。"_s } } };
    }

    /// Puts `sheet` in the place of another version of it.
    SigningRequest amendment(const MatterSheet& sheet)
    {
        SigningRequest request = mark();
        const Document content{ randomBytes(32), *sheet.toBytes() };
        const Document list{ randomBytes(32), *sheet.targetBytes() };
        const Digest policy = std::get<Mark>(read(request).body).policySha256;
        MatterOpen open{ sheet.matterId, sheet.action, sheet.basis, content.commit(), list.commit(),
            policy, {} };
        for (const QString& hex : sheet.evidence)
            open.evidence.push_back(*Digest::fromHex(hex));
        describe(open, sheet);
        const auto put = [&](Statement& statement) {
            statement.type = QStringLiteral("matter_open");
            statement.body = open;
        };
        request.papers.request = payloadOf(changed(request, put).bytes);
        request.papers.documents = { content, list };
        open.amends = Digest::of(request.papers.request);
        return changed(request, put);
    }
    SigningRequest fullOpen()
    {
        const SigningRequest request = amendment(fullSheet());
        const Statement statement = read(request);
        const auto& [matterId, action, basis, sheet, targets, policy, evidence, amends, scope,
            officer, ground, declared, fields]
            = std::get<MatterOpen>(statement.body);
        EXPECT_FALSE(matterId.isEmpty() || action.isEmpty() || basis.isEmpty() || sheet.isEmpty()
            || targets.isEmpty() || policy.isEmpty() || evidence.empty() || amends.isEmpty()
            || officer.isEmpty() || ground.isEmpty() || declared == 0 || fields.isEmpty());
        const auto& [all, abroad, concerns, methods] = scope;
        EXPECT_FALSE(all == 0 || abroad == 0 || concerns.isEmpty() || methods.isEmpty());
        return request;
    }

    /// An approval by a commissioner, with more facts than any step has.
    SigningRequest fullMark()
    {
        using namespace Qt::StringLiterals;
        SigningRequest request = markOfMeasure();
        const Document record = { randomBytes(32), *fullRecord(number, u"approval"_s).toBytes() };
        const Document reason = { randomBytes(32),
            *ReasonDocument::write(number, { u"insufficient_evidence"_s, u"一\n二"_s }) };
        request.papers.documents.push_back(record);
        request.papers.documents.push_back(reason);
        request = changed(request, [&](Statement& statement) {
            Mark& mark = std::get<Mark>(statement.body);
            mark.seat = u"approval"_s;
            mark.role = u"commission.member"_s;
            mark.verb = Verb::Approve;
            mark.reasonCode = u"insufficient_evidence"_s;
            mark.reasonCommit = reason.commit();
            mark.facts = { u"agreed"_s, 1'790'000'000, 1'790'086'400,
                { u"block_attacker"_s, u"stop_program"_s }, u"m-officer"_s, 2, record.commit(),
                { u"decision_no"_s, u"decision_reasons"_s } };
        });
        const Statement statement = read(request);
        const auto& [matter, answered, policy, roster, seat, role, verb, verbText, code, commit,
            facts]
            = std::get<Mark>(statement.body);
        EXPECT_FALSE(matter.isEmpty() || answered.isEmpty() || policy.isEmpty() || roster.isEmpty()
            || seat.isEmpty() || role.isEmpty() || verb == Verb::Unknown || verbText.isEmpty()
            || code.isEmpty() || commit.isEmpty());
        const auto& [outcome, at, until, methods, officer, targets, recordCommit, fields] = facts;
        EXPECT_FALSE(outcome.isEmpty() || at == 0 || until == 0 || methods.isEmpty()
            || officer.isEmpty() || targets == 0 || recordCommit.isEmpty() || fields.isEmpty());
        return request;
    }

    /// A step of an operator's report.
    SigningRequest fullReport()
    {
        using namespace Qt::StringLiterals;
        SigningRequest request = mark();
        const Document record
            = { randomBytes(32), *fullRecord(u"x1-001"_s, u"duty_check"_s).toBytes() };
        request.papers.request.clear();
        request.papers.documents = { record };
        request = changed(request, [&](Statement& statement) {
            statement.type = u"report_step"_s;
            statement.body = ReportStep{ u"x1-001"_s, u"op-kyushu-power"_s, u"scada-04"_s,
                u"duty_check"_s, u"nco.duty"_s, 1'790'000'000, u"reportable"_s, 2,
                { u"jurisdiction_minister"_s, u"pm"_s }, u"yes"_s, { u"inc-0007"_s, u"inc-0019"_s },
                record.commit() };
        });
        const Statement statement = read(request);
        const auto& [report, subject, computer, step, role, at, outcome, form, recipients, consent,
            incidents, commit]
            = std::get<ReportStep>(statement.body);
        EXPECT_FALSE(report.isEmpty() || subject.isEmpty() || computer.isEmpty() || step.isEmpty()
            || role.isEmpty() || at == 0 || outcome.isEmpty() || form == 0 || recipients.isEmpty()
            || consent.isEmpty() || incidents.isEmpty() || commit.isEmpty());
        return request;
    }

    static Statement read(const SigningRequest& request)
    {
        return StatementCodec::read(payloadOf(request.bytes)).value_or(Statement());
    }
};

} // namespace yagura::testing
