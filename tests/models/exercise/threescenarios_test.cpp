#include "rehearsal.h"

#include "exercise/afteraction.h"

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// The world's clock, with hours that nobody waits for.
class LeapingClock : public Clock {
public:
    Instant now() const override { return m_system.now() + std::chrono::milliseconds(m_leap); }
    std::chrono::milliseconds monotonic() const override { return m_system.monotonic(); }
    void leap(std::chrono::milliseconds by) { m_leap += by.count(); }

private:
    SystemClock m_system;
    std::atomic<qint64> m_leap{ 0 };
};

/// Plays scripts to their end at 60 times the world's speed, with the user answering at once.
class ThreeScenarios : public ::testing::Test {
protected:
    static void play(std::initializer_list<Rehearsal*> rehearsals)
    {
        for (Rehearsal* rehearsal : rehearsals) {
            rehearsal->player->setSpeed(ScenarioClock::fastest);
            rehearsal->player->start();
        }
        for (Rehearsal* rehearsal : rehearsals)
            EXPECT_TRUE(QTest::qWaitFor([&] { return isOver(rehearsals); }, 60'000))
                << rehearsal->waitsFor();
    }
    static bool isOver(std::initializer_list<Rehearsal*> rehearsals)
    {
        for (Rehearsal* rehearsal : rehearsals)
            rehearsal->answer();
        return std::all_of(rehearsals.begin(), rehearsals.end(), [](Rehearsal* rehearsal) {
            const auto& all = rehearsal->book().matters();
            return rehearsal->player->isFinished()
                && std::all_of(all.begin(), all.end(),
                    [](const Matter& matter) { return matter.state == MatterState::Closed; });
        });
    }

    /// Everything that the script sends can be read and comes once.
    static void expectAllIsRead(Rehearsal& rehearsal)
    {
        const FeedBoard& feeds = rehearsal.user->workspace().feeds;
        const auto sent = std::ssize(rehearsal.player->scenario().events);
        EXPECT_TRUE(QTest::qWaitFor([&] { return feeds.total().stored == sent; }, 10'000))
            << feeds.total().stored << " of " << sent << ", quarantined "
            << feeds.total().quarantined;
        EXPECT_EQ(feeds.total().quarantined + feeds.total().conflict, 0);
    }

    static QStringList stepsOf(const Matter& matter)
    {
        QStringList steps;
        for (const MarkRecord& mark : matter.marks) {
            StepKind step{};
            if (mark.counts && stepFromWord(mark.seat, step))
                steps.append(mark.seat);
        }
        steps.removeDuplicates();
        return steps;
    }

    SystemClock clock;
};

/// What came out, without what differs from run to run: times, keys and numbers of members.
QStringList result(const Rehearsal& rehearsal)
{
    QStringList lines;
    const Roster& roster = rehearsal.book().state().roster;
    for (const Matter& matter : rehearsal.book().matters()) {
        lines.append(u"%1 %2 %3 %4 v%5"_s
                         .arg(matter.action, matterStateWord(matter.state),
                             councilOutcomeWord(matter.council), matter.finding)
                         .arg(matter.version));
        QStringList marks;
        for (const MarkRecord& mark : matter.marks) {
            if (mark.counts)
                marks.append(u"%1 %2 %3 %4"_s.arg(roster.findMember(mark.signer)->office.en,
                    mark.seat, mark.verbText, mark.facts.outcome));
        }
        marks.sort(); // two may answer in the same moment
        lines += marks;
    }
    for (const ReportCase& report : rehearsal.book().reports())
        lines.append(u"%1 %2 %3 %4"_s.arg(report.id, reportStateWord(report.state))
                         .arg(report.quickOverdue)
                         .arg(report.steps.size()));
    return lines;
}

} // namespace

TEST_F(ThreeScenarios, CloseTheMeasureWithPriorApprovalOfX1)
{
    Rehearsal x1(u"x1"_s, clock);
    play({ &x1 });
    const Matter* measure = x1.matter(u"neutralise"_s);
    ASSERT_NE(measure, nullptr);
    EXPECT_EQ(measure->state, MatterState::Closed);
    EXPECT_EQ(measure->council, CouncilOutcome::SignedOff);
    EXPECT_FALSE(measure->scope.isAbroad());
    EXPECT_EQ(stepsOf(*measure),
        QStringList(
            { u"requirements"_s, u"approval"_s, u"command"_s, u"execution"_s, u"close"_s }));
    EXPECT_EQ(x1.matter(u"escalate"_s)->council, CouncilOutcome::SignedOff);
    // The user's own answer is among those that count: the reserve did not have to step in.
    const QString self = x1.user->workspace().desk.self()->id;
    EXPECT_NE(measure->markOf(self), nullptr);
    const ReportCase* report = x1.book().findReport(u"x1-001"_s);
    ASSERT_NE(report, nullptr);
    EXPECT_EQ(report->state, ReportState::Closed);
    EXPECT_TRUE(report->detailLimit.isKnown() && report->quickLimit.isKnown());
    EXPECT_FALSE(report->quickOverdue || report->detailOverdue);
    ASSERT_NE(x1.book().findReport(u"x1-002"_s), nullptr);
    EXPECT_FALSE(x1.book().findReport(u"x1-002"_s)->detailLimit.isKnown()) << "no duty, no clock";
    expectAllIsRead(x1);
}

TEST_F(ThreeScenarios, CloseTheMeasureAbroadOfX2TheSameWayTwice)
{
    Rehearsal first(u"x2"_s, clock);
    Rehearsal second(u"x2"_s, clock);
    play({ &first, &second });
    const Matter* measure = first.matter(u"comm_protection"_s);
    ASSERT_NE(measure, nullptr);
    EXPECT_EQ(measure->state, MatterState::Closed);
    EXPECT_EQ(measure->version, 2) << "it was put again with a narrower scope";
    EXPECT_EQ(measure->scope.targets, 2);
    EXPECT_TRUE(measure->scope.isAbroad());
    EXPECT_EQ(stepsOf(*measure),
        QStringList({ u"requirements"_s, u"nsc_review"_s, u"npsc_consent"_s, u"sdf_order"_s,
            u"foreign_minister"_s, u"approval"_s, u"command"_s, u"execution"_s, u"close"_s }));
    ASSERT_NE(first.book().findReport(u"x2-002"_s), nullptr);
    EXPECT_TRUE(first.book().findReport(u"x2-002"_s)->quickOverdue)
        << "known for four days before it was reported";
    EXPECT_FALSE(first.book().findReport(u"x2-001"_s)->quickOverdue);
    EXPECT_EQ(result(first), result(second));
    expectAllIsRead(first);
}

TEST_F(ThreeScenarios, LetTheViceChairDecideWhereTheChairOfX2StaysAway)
{
    LeapingClock leaping;
    Rehearsal x2(u"x2"_s, leaping, [](Scenario& script) {
        std::erase_if(script.matters.front().marks, [](const ScenarioMark& mark) {
            return mark.seat == u"chair" && mark.verb == Verb::SignOff;
        });
    });
    x2.player->setSpeed(ScenarioClock::fastest);
    x2.player->start();
    const auto matter = [&] { return x2.matter(u"escalate"_s); };
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return x2.answer(), matter() && matter()->filled(u"member") == 2; }, 30'000))
        << x2.waitsFor();
    const auto waits = [&](const QString& code) {
        const auto injects = x2.player->injects();
        return std::any_of(injects.begin(), injects.end(), [&](const Inject& inject) {
            return inject.word == u"substitute" && inject.waitsFor == code;
        });
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return waits(u"E-MRK-EARLY"_s); }, 30'000)) << x2.waitsFor();
    EXPECT_EQ(matter()->council, CouncilOutcome::Pending);
    leaping.leap(3h + 1min); // three quarters of the four hours are over
    play({ &x2 });
    EXPECT_EQ(matter()->council, CouncilOutcome::SignedOff);
    const auto decided = std::find_if(matter()->marks.begin(), matter()->marks.end(),
        [](const MarkRecord& mark) { return mark.counts && mark.verb == Verb::Substitute; });
    ASSERT_NE(decided, matter()->marks.end());
    EXPECT_EQ(decided->role, u"council.vice_chair"_s);
    EXPECT_EQ(decided->seat, u"chair"_s);
}

TEST_F(ThreeScenarios, CloseTheUrgentMeasureOfX3AfterItsRecommendation)
{
    Rehearsal x3(u"x3"_s, clock);
    play({ &x3 });
    const Matter* measure = x3.matter(u"neutralise"_s);
    ASSERT_NE(measure, nullptr);
    EXPECT_TRUE(measure->isUrgent());
    EXPECT_EQ(measure->state, MatterState::Closed);
    EXPECT_EQ(measure->council, CouncilOutcome::SignedOff) << "confirmed after the act";
    EXPECT_TRUE(measure->scope.isAbroad()) << "where it stands is not known";
    EXPECT_EQ(measure->finding, u"proper"_s);
    EXPECT_TRUE(measure->notified.isKnown());
    EXPECT_FALSE(measure->noticeLate);
    EXPECT_EQ(stepsOf(*measure),
        QStringList(
            { u"nsc_review"_s, u"foreign_minister"_s, u"command"_s, u"execution"_s, u"notice"_s,
                u"receipt"_s, u"finding"_s, u"recommendation"_s, u"response"_s, u"close"_s }));
    const MatterProgress progress = x3.book().progress(*measure);
    ASSERT_NE(progress.find(StepKind::Notice), nullptr);
    EXPECT_EQ(progress.find(StepKind::Notice)->need.clock, ClockKind::Internal);
    EXPECT_FALSE(progress.find(StepKind::Notice)->isLate);

    const auto figures = AfterAction::of(x3.book(), x3.player->startedAt());
    const auto seat = [&](const QString& role) {
        const auto& members = x3.book().state().roster.members;
        const auto member = std::find_if(members.begin(), members.end(),
            [&](const Member& each) { return each.roles.contains(role); });
        return *std::find_if(figures.begin(), figures.end(),
            [&](const SeatFigures& each) { return each.member == member->id; });
    };
    EXPECT_EQ(seat(u"npa.officer"_s).notices, 1);
    EXPECT_TRUE(seat(u"npa.officer"_s).toNotify.has_value());
    EXPECT_EQ(seat(u"npa.officer"_s).missedNotices, 0);
    EXPECT_EQ(seat(u"commission.member"_s).given, 3) << "receipt, finding and recommendation";
    EXPECT_EQ(seat(u"council.chair"_s).given, 2);
    EXPECT_EQ(seat(u"records.clerk"_s).notices, 0);
    EXPECT_EQ(seat(u"operator.reporter"_s).given, 5) << "detected, aware, quick, follow-up, detail";
    EXPECT_TRUE(seat(u"operator.reporter"_s).toSign.has_value());
    expectAllIsRead(x3);
}
