#include "rehearsal.h"

#include "support/manualclock.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// X1 on a clock that the test moves.
class Exercise : public ::testing::Test {
protected:
    /// Moves the clock in steps that timers can follow, until `done` or the end of patience.
    bool play(std::chrono::milliseconds most, const std::function<bool()>& done)
    {
        const auto end = player->elapsed() + most;
        while (player->elapsed() < end) {
            if (QTest::qWaitFor(done, 40))
                return true;
            clock.advance(2s);
        }
        return QTest::qWaitFor(done, 5000);
    }

    const Matter* matter(const QString& action) const { return m_x1.matter(action); }

    ManualClock clock;
    Rehearsal m_x1{ u"x1"_s, clock };
    Console* user = m_x1.user.get();
    ScenarioPlayer* player = m_x1.player.get();
};

} // namespace

TEST_F(Exercise, SendsNothingBeforeItsTime)
{
    player->start();
    auto& picture = user->workspace().picture;
    const auto due = [&](std::chrono::seconds at) {
        return std::count_if(player->scenario().events.begin(), player->scenario().events.end(),
            [&](const ScenarioEvent& event) { return event.at <= at; });
    };
    clock.advance(6s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return picture.rowCount() == due(6s); }, 5000));
    EXPECT_GT(due(12s), due(6s));
    EXPECT_FALSE(QTest::qWaitFor([&] { return picture.rowCount() > due(6s); }, 500));
    clock.advance(6s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return picture.rowCount() == due(12s); }, 5000));
}

TEST_F(Exercise, AsksTheUsersSeatWithinTwoMinutesAndLeavesTheDecisionToIt)
{
    player->start();
    MatterDesk& desk = user->workspace().desk;
    const auto asked = [&] {
        const Matter* escalation = matter(u"escalate"_s);
        return escalation && desk.needsMe(*escalation) && escalation->filled(u"chair") == 1
            && escalation->filled(u"member") == 1;
    };
    ASSERT_TRUE(play(120s, asked));
    EXPECT_EQ(matter(u"escalate"_s)->council, CouncilOutcome::Pending);

    const QString id = matter(u"escalate"_s)->id;
    const auto draft = desk.draftMark(id, Verb::SignOff, u"member"_s, {});
    ASSERT_THAT(draft, Succeeds());
    desk.sign(*draft);
    EXPECT_TRUE(
        play(20s, [&] { return matter(u"escalate"_s)->council == CouncilOutcome::SignedOff; }));
}

TEST_F(Exercise, GoesOnWithTheReserveWhereTheUserStaysSilent)
{
    player->start();
    ASSERT_TRUE(play(1500s, [&] { return player->isFinished(); })) << m_x1.waitsFor();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return user->workspace().feeds.total().stored == std::ssize(player->scenario().events);
        },
        10'000));
    const IntakeCounts total = user->workspace().feeds.total();
    EXPECT_EQ(total.quarantined + total.conflict, 0) << "everything in the script is readable";
    ASSERT_NE(matter(u"neutralise"_s), nullptr);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return matter(u"neutralise"_s)->state == MatterState::Closed; }, 5000));
    EXPECT_EQ(matter(u"neutralise"_s)->filled(u"chair"), 1);
    EXPECT_EQ(matter(u"neutralise"_s)->filled(u"member"), 2);
    EXPECT_EQ(matter(u"neutralise"_s)->markOf(user->workspace().desk.self()->id), nullptr);
    // Everything of an exercise says so, on every console.
    for (const Item& item : user->workspace().picture.allItems())
        EXPECT_TRUE(item.exercise) << item.objectId.toStdString();
}

TEST_F(Exercise, StandsStillInAPause)
{
    player->start();
    const auto published = [&] {
        const auto injects = player->injects();
        return std::count_if(injects.begin(), injects.end(),
            [](const Inject& inject) { return inject.standing == Inject::Standing::Done; });
    };
    ASSERT_TRUE(play(20s, [&] { return published() > 0; }));
    player->pause();
    const auto before = published();
    const auto elapsed = player->elapsed();
    clock.advance(120s);
    EXPECT_FALSE(QTest::qWaitFor([&] { return published() > before; }, 500));
    EXPECT_EQ(player->elapsed(), elapsed);
    player->resume();
    EXPECT_TRUE(play(20s, [&] { return published() > before; }));
}

TEST_F(Exercise, TellsWhatIsToCome)
{
    const auto injects = player->injects();
    const auto of = [&](Inject::Kind kind) {
        return std::count_if(injects.begin(), injects.end(),
            [&](const Inject& inject) { return inject.kind == kind; });
    };
    EXPECT_EQ(of(Inject::Kind::Event), std::ssize(player->scenario().events));
    EXPECT_EQ(of(Inject::Kind::Matter), 2);
    EXPECT_EQ(of(Inject::Kind::Step), 8) << "three of the Commission approve";
    EXPECT_EQ(of(Inject::Kind::Report), std::ssize(player->scenario().reports));
    for (const Inject& inject : injects) {
        EXPECT_EQ(inject.standing, Inject::Standing::ToCome);
        EXPECT_TRUE(inject.by.isComplete() && inject.about.isComplete());
        for (const char* key : { "relationship/", "sighting/" }) // nothing that only programs read
            EXPECT_FALSE(inject.about.en.startsWith(QLatin1StringView(key)));
    }
}
