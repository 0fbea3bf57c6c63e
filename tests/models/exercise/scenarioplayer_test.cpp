#include "exercise/scenarioplayer.h"

#include "console/console.h"
#include "hub/hub.h"
#include "signing/memorysigner.h"
#include "support/manualclock.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// A real hub, the user's console with a member's seat, and the player, on a clock that the test
/// moves.
class Exercise : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto started = Hub::start({ m_folder.filePath(u"hub"_s) }, clock);
        ASSERT_THAT(started, Succeeds());
        m_hub = *std::move(started);
        auto joined = Console::start(userSettings(), clock);
        ASSERT_THAT(joined, Succeeds());
        user = *std::move(joined);
        user->setSigner(&m_key);
        auto x1 = Scenario::builtIn(u"x1"_s);
        ASSERT_THAT(x1, Succeeds());
        player = std::make_unique<ScenarioPlayer>(*std::move(x1), m_hub->url(), clock);
        QObject::connect(
            player.get(), &ScenarioPlayer::failed, player.get(), [](const Error& error) {
                ADD_FAILURE() << error.reason.toStdString() << ": " << error.detail.toStdString();
            });
    }

    ConsoleSettings userSettings() const
    {
        ConsoleSettings settings;
        settings.folder = m_folder.filePath(u"user"_s);
        settings.hub = m_hub->url();
        settings.office = { u"委員"_s, u"Member"_s };
        settings.wishedRoles = { u"council.member"_s };
        settings.wishedBody = u"academia-1"_s;
        return settings;
    }

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

    const Matter* matter(const QString& action) const
    {
        for (const Matter& each : user->workspace().book.matters()) {
            if (each.action == action)
                return &each;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    ManualClock clock;
    MemorySigner m_key;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<Console> user;
    std::unique_ptr<ScenarioPlayer> player;
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
    ASSERT_TRUE(QTest::qWaitFor([&] { return std::ssize(picture.items()) == due(6s); }, 5000));
    EXPECT_GT(due(12s), due(6s));
    EXPECT_FALSE(QTest::qWaitFor([&] { return std::ssize(picture.items()) > due(6s); }, 500));
    clock.advance(6s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return std::ssize(picture.items()) == due(12s); }, 5000));
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

TEST_F(Exercise, PlaysToItsEndWithEverythingStoredAndTheMeasurePut)
{
    player->start();
    ASSERT_TRUE(play(900s, [&] { return player->isFinished(); }));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return user->workspace().feeds.total().stored == std::ssize(player->scenario().events);
        },
        10'000));
    const IntakeCounts total = user->workspace().feeds.total();
    EXPECT_EQ(total.quarantined + total.conflict, 0) << "everything in the script is readable";
    ASSERT_NE(matter(u"neutralise"_s), nullptr);
    EXPECT_EQ(matter(u"neutralise"_s)->filled(u"chair"), 1);
    EXPECT_EQ(matter(u"neutralise"_s)->filled(u"member"), 1);
    EXPECT_TRUE(user->workspace().desk.needsMe(*matter(u"neutralise"_s)));
    // Everything of an exercise says so, on every console.
    for (const Item& item : user->workspace().picture.items())
        EXPECT_TRUE(item.exercise) << item.objectId.toStdString();
}
