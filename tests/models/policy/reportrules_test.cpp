#include "measurecouncil.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"x1-001"_s;

class ReportRules : public ::testing::Test {
protected:
    ReportStep step(const QString& word) const
    {
        ReportStep step;
        step.reportId = id;
        step.operatorId = u"power-7"_s;
        step.step = word;
        step.role = u"nco.duty"_s;
        step.atS = council.seconds();
        step.outcome = word == u"duty_check" ? u"reportable"_s : QString();
        return step;
    }
    QString take(const ReportStep& step, const QString& signer = u"duty"_s)
    {
        return word(council.take(signer, u"report_step"_s, step));
    }
    QString take(const QString& word) { return take(step(word)); }
    QString takeWith(const QString& word, auto change)
    {
        ReportStep changed = step(word);
        change(changed);
        return take(changed);
    }
    const ReportCase& report() const { return council.state.reports.at(id); }
    ReportCase shown() const { return Evaluator::asOf(council.state, report(), council.now); }

    MeasureCouncil council;
};

} // namespace

TEST_F(ReportRules, GoFromDetectionToTheClosedCase)
{
    for (const auto& [step, state] :
        { std::pair{ u"detected"_s, ReportState::Detected }, { u"aware"_s, ReportState::Aware },
            { u"duty_check"_s, ReportState::QuickDue }, { u"quick"_s, ReportState::QuickSent },
            { u"follow_up"_s, ReportState::FollowUp }, { u"follow_up"_s, ReportState::FollowUp },
            { u"corrective_order"_s, ReportState::FollowUp },
            { u"detail"_s, ReportState::DetailSent }, { u"close"_s, ReportState::Closed } }) {
        EXPECT_EQ(take(step), u"counts"_s) << step.toStdString();
        EXPECT_EQ(report().state, state) << step.toStdString();
    }
    EXPECT_TRUE(report().correctiveOrder);
    EXPECT_EQ(take(u"follow_up"_s), u"E-RPT-CLOSED"_s);
    EXPECT_EQ(report().steps.size(), 10U) << "what did not count is recorded too";
}

TEST_F(ReportRules, RefuseWhatIsNoStepOfAReport)
{
    EXPECT_EQ(take(u"erased"_s), u"E-RPT-STEP"_s);
    EXPECT_EQ(
        takeWith(u"aware"_s, [](ReportStep& s) { s.role = u"npa.officer"_s; }), u"E-RPT-ROLE"_s);
    EXPECT_EQ(take(step(u"aware"_s), u"chair"_s), u"E-RPT-ROLE"_s);
    EXPECT_EQ(takeWith(u"aware"_s, [](ReportStep& s) { s.atS = 0; }), u"E-RPT-TIME"_s);
    EXPECT_EQ(takeWith(u"aware"_s, [](ReportStep& s) { s.atS += 121; }), u"E-RPT-TIME"_s);
    EXPECT_EQ(take(u"quick"_s), u"E-RPT-UNKNOWN"_s);
    EXPECT_EQ(takeWith(u"aware"_s, [](ReportStep& s) { s.outcome = u"reportable"_s; }),
        u"E-RPT-OUTCOME"_s);
    EXPECT_TRUE(council.state.reports.empty());
    EXPECT_TRUE(council.state.reportChain.isEmpty());
}

TEST_F(ReportRules, LetAnOperatorSpeakForItselfAlone)
{
    ReportStep own = step(u"aware"_s);
    own.role = u"operator.reporter"_s;
    EXPECT_EQ(take(own, u"reporter"_s), u"E-RPT-BODY"_s) << "power-7 is another operator";
    EXPECT_TRUE(council.state.reports.empty());
    own.operatorId = u"power"_s;
    EXPECT_EQ(take(own, u"reporter"_s), u"counts"_s);
    EXPECT_EQ(
        takeWith(u"duty_check"_s, [](ReportStep& s) { s.operatorId = u"power"_s; }), u"counts"_s)
        << "an office records what comes to it from any operator";
}

TEST_F(ReportRules, KeepToOneOperatorAndOneComputer)
{
    take(u"aware"_s);
    EXPECT_EQ(takeWith(u"duty_check"_s, [](ReportStep& s) { s.operatorId = u"gas-1"_s; }),
        u"E-RPT-OPERATOR"_s);
    EXPECT_EQ(
        takeWith(u"duty_check"_s, [](ReportStep& s) { s.computerId = u"scada-1"_s; }), u"counts"_s);
    EXPECT_EQ(takeWith(u"quick"_s, [](ReportStep& s) { s.computerId = u"scada-2"_s; }),
        u"E-RPT-OPERATOR"_s);
    EXPECT_EQ(report().computerId, u"scada-1"_s);
}

TEST_F(ReportRules, KeepTheOrderOfTheLaw)
{
    take(u"detected"_s);
    EXPECT_EQ(take(u"detected"_s), u"E-RPT-ORDER"_s);
    EXPECT_EQ(take(u"duty_check"_s), u"E-RPT-ORDER"_s);
    take(u"aware"_s);
    EXPECT_EQ(take(u"quick"_s), u"E-RPT-ORDER"_s);
    EXPECT_EQ(take(u"close"_s), u"E-RPT-ORDER"_s);
    EXPECT_EQ(take(u"corrective_order"_s), u"E-RPT-ORDER"_s);
    take(u"duty_check"_s);
    EXPECT_EQ(take(u"follow_up"_s), u"E-RPT-ORDER"_s);
    EXPECT_EQ(take(u"detail"_s), u"counts"_s) << "the detailed one may be the first";
}

TEST_F(ReportRules, WithoutDutyThereIsNoClock)
{
    take(u"aware"_s);
    take(u"duty_check"_s);
    EXPECT_TRUE(report().quickLimit.isKnown());
    EXPECT_EQ(takeWith(u"duty_check"_s, [](ReportStep& s) { s.outcome = u"not_reportable"_s; }),
        u"counts"_s);
    EXPECT_EQ(report().state, ReportState::NotReportable);
    EXPECT_FALSE(report().quickLimit.isKnown());
    EXPECT_FALSE(report().detailLimit.isKnown());
    EXPECT_EQ(
        takeWith(u"duty_check"_s, [](ReportStep& s) { s.outcome.clear(); }), u"E-RPT-OUTCOME"_s);
    EXPECT_EQ(take(u"close"_s), u"counts"_s);
}

// Order Art. 4(2): the earlier date is shown where the first day is in doubt, by Japanese days.
TEST_F(ReportRules, TheDetailedReportIsDueAtTheEndOfTheThirtiethDayInJapan)
{
    const auto limitOf = [&](const char* aware) {
        MeasureCouncil fresh;
        fresh.now = *Instant::fromRfc3339(std::string_view("2026-12-30T00:00:00Z"));
        ReportStep first = step(u"aware"_s);
        first.atS = Instant::fromRfc3339(std::string_view(aware))->ms / 1000;
        EXPECT_TRUE(fresh.take(u"duty"_s, u"report_step"_s, first).counts);
        ReportStep check = step(u"duty_check"_s);
        fresh.take(u"duty"_s, u"report_step"_s, check);
        return fresh.state.reports.at(id).detailLimit.toRfc3339();
    };
    EXPECT_EQ(limitOf("2026-11-01T00:00:00+09:00"), u"2026-11-30T14:59:59.999Z"_s);
    EXPECT_EQ(limitOf("2026-11-01T23:59:59+09:00"), u"2026-11-30T14:59:59.999Z"_s);
    EXPECT_EQ(limitOf("2026-11-02T00:00:00+09:00"), u"2026-12-01T14:59:59.999Z"_s);
}

TEST_F(ReportRules, SayWhatIsOverdueAndKeepWhatCameLate)
{
    take(u"aware"_s);
    take(u"duty_check"_s);
    council.now = report().quickLimit;
    EXPECT_FALSE(shown().quickOverdue);
    council.pass(1ms);
    EXPECT_TRUE(shown().quickOverdue);
    EXPECT_FALSE(report().quickOverdue) << "read off, not stored";
    council.pass(1s);
    take(u"quick"_s);
    EXPECT_TRUE(report().quickOverdue);
    EXPECT_EQ(shown().state, ReportState::QuickSent);
    council.now = report().detailLimit - 120h;
    EXPECT_EQ(shown().state, ReportState::DetailDue);
    EXPECT_FALSE(shown().detailOverdue);
    council.now = report().detailLimit + 1s;
    EXPECT_TRUE(shown().detailOverdue);
    take(u"detail"_s);
    EXPECT_TRUE(report().detailOverdue);
}

// What is claimed of the past is kept as it was said; the clocks go by the ledger where it is
// stricter.
TEST_F(ReportRules, AClaimMovesNoLimitToItsOwnAdvantage)
{
    const Instant known = council.now;
    takeWith(u"aware"_s, [](ReportStep& s) { s.atS += 100; });
    EXPECT_EQ(report().aware, known) << "nobody becomes aware after saying so";
    take(u"duty_check"_s);
    council.now = report().quickLimit + 1ms;
    takeWith(u"quick"_s, [&](ReportStep& s) { s.atS = report().quickLimit.ms / 1000 - 3600; });
    EXPECT_TRUE(report().quickOverdue);
    EXPECT_EQ(report().quickAt.ms / 1000, report().quickLimit.ms / 1000 - 3600);
    council.now = report().detailLimit + 1ms;
    takeWith(u"detail"_s, [&](ReportStep& s) { s.atS = report().detailLimit.ms / 1000 - 3600; });
    EXPECT_TRUE(report().detailOverdue);
}

TEST_F(ReportRules, AnEarlierAwarenessCountsFromItself)
{
    takeWith(u"aware"_s, [](ReportStep& s) { s.atS -= 86400; });
    take(u"duty_check"_s);
    EXPECT_EQ(report().quickLimit.ms, (council.seconds() - 86400 + 259200) * 1000);
}

TEST_F(ReportRules, SayThatTheQuickReportIsOverdueWhereOnlyTheDetailedOneCame)
{
    take(u"aware"_s);
    take(u"duty_check"_s);
    council.now = report().quickLimit + 1s;
    take(u"detail"_s);
    EXPECT_TRUE(report().quickOverdue);
    EXPECT_FALSE(report().quickAt.isKnown());
    EXPECT_FALSE(report().detailOverdue);
}

TEST_F(ReportRules, TakeOverWhatIsGiven)
{
    take(u"aware"_s);
    takeWith(u"duty_check"_s, [](ReportStep& s) {
        s.form = 2;
        s.recipients = { u"jurisdiction_minister"_s, u"pm"_s };
        s.consent = u"no"_s;
        s.incidents = { u"inc-1"_s };
    });
    EXPECT_EQ(
        takeWith(u"quick"_s, [](ReportStep& s) { s.consent = u"maybe"_s; }), u"E-RPT-OUTCOME"_s);
    takeWith(u"quick"_s, [](ReportStep& s) { s.consent = u"yes"_s; });
    EXPECT_EQ(report().form, 2);
    EXPECT_EQ(report().recipients, QStringList({ u"jurisdiction_minister"_s, u"pm"_s }));
    EXPECT_EQ(report().consent, u"yes"_s);
    EXPECT_EQ(report().incidents, QStringList{ u"inc-1"_s });
}

TEST_F(ReportRules, AreInForceOnlyWithTheirModule)
{
    MeasureCouncil early;
    early.now = *Instant::fromRfc3339(std::string_view("2026-09-30T14:59:59Z"));
    ReportStep first = step(u"aware"_s);
    first.atS = early.seconds();
    EXPECT_EQ(word(early.take(u"duty"_s, u"report_step"_s, first)), u"E-RPT-MODULE"_s);
    EXPECT_EQ(word(Evaluator::mayReport(council.state, step(u"aware"_s), u"duty"_s, council.now)),
        u"counts"_s);
}

TEST_F(ReportRules, AreUnknownToAPackWithoutThem)
{
    Council plain;
    plain.state.policy.reports = {};
    EXPECT_EQ(
        word(plain.take(u"officer"_s, u"report_step"_s, step(u"aware"_s))), u"E-RPT-MODULE"_s);
}
