#include "console/console.h"

#include "picture/interruptionlog.h"
#include "store/database.h"
#include "store/incidentstore.h"
#include "store/interruptiontable.h"
#include "support/manualclock.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace yagura {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::ManualClock;
using testing::Succeeds;

/// A console without a hub, whose store has an object an hour: a at −3 h, b at −2 h, a's next
/// version and c at −1 h.
struct StoredConsole {
    ManualClock clock;
    QTemporaryDir folder;
    std::unique_ptr<Console> console;

    StoredConsole()
    {
        fill();
        ConsoleSettings settings;
        settings.folder = folder.path();
        auto started = Console::start(settings, clock);
        EXPECT_THAT(started, Succeeds());
        console = std::move(*started);
        EXPECT_TRUE(shows(3));
    }

    void fill()
    {
        const auto file = Database::open(
            QDir(folder.path()).filePath(u"mirror.db"_s), Database::Schema::Mirror);
        EXPECT_THAT(file, Succeeds());
        IncidentStore store(**file, false);
        EXPECT_THAT(store.load(), Succeeds());
        const Instant now = clock.now();
        put(store, now - 3h, { { u"a"_s, Severity::None } });
        put(store, now - 2h, { { u"b"_s, Severity::None } });
        put(store, now - 1h, { { u"a"_s, Severity::Grave }, { u"c"_s, Severity::None } });
    }

    static void put(
        IncidentStore& store, Instant t, const std::vector<std::pair<QString, Severity>>& objects)
    {
        IncomingEvent event;
        event.event.id = QString::number(t.ms);
        event.event.source = u"urn:test"_s;
        event.event.type = QStringView(stixObjectType).toString();
        event.event.data = "{}";
        event.raw = event.event.serialise();
        event.link = u"hub"_s;
        event.received = t;
        for (const auto& [id, severity] : objects) {
            Item item;
            item.objectId = id;
            item.kind = ItemKind::StixIncident;
            item.type = u"incident"_s;
            item.source = event.event.source;
            item.modified = t;
            item.severity = severity;
            item.ordinal = static_cast<int>(event.items.size());
            event.items.push_back(item);
        }
        EXPECT_THAT(store.store({ event }, t), Succeeds());
    }

    CommonPicture& picture() { return console->workspace().picture; }
    PictureClock& shown() { return console->workspace().clock; }
    Instant before(std::chrono::milliseconds span) const { return clock.now() - span; }
    bool shows(int rows)
    {
        return QTest::qWaitFor(
            [&] { return !shown().isReading() && picture().knownCount() == rows; }, 8000);
    }
    Severity levelOfA() { return picture().find(u"a"_s)->severity; }
};

TEST(ConsoleClock, ReadsNothingWhenItIsFrozenAtThePresent)
{
    StoredConsole c;
    const QSignalSpy resets(&c.picture(), &CommonPicture::wasReset);
    c.console->showAt(c.clock.now());
    EXPECT_FALSE(c.shown().isReading());
    EXPECT_FALSE(c.shown().isLive());
    EXPECT_EQ(c.picture().knownCount(), 3);
    c.console->goLive();
    EXPECT_TRUE(c.shows(3));
    EXPECT_TRUE(resets.empty());
}

TEST(ConsoleClock, ShowsWhatWasKnownThenAndCountsWhatIsHeld)
{
    StoredConsole c;
    c.console->showAt(c.before(150min));
    EXPECT_TRUE(c.shows(1));
    EXPECT_EQ(c.levelOfA(), Severity::None);
    EXPECT_TRUE(QTest::qWaitFor([&] { return c.shown().heldSince() == 3; }, 8000));
    c.console->showAt(c.before(90min));
    EXPECT_TRUE(c.shows(2));
    EXPECT_TRUE(QTest::qWaitFor([&] { return c.shown().heldSince() == 2; }, 8000));
}

TEST(ConsoleClock, GoesForwardByWhatWasStoredBetween)
{
    StoredConsole c;
    c.console->showAt(c.before(170min));
    EXPECT_TRUE(c.shows(1));
    const QSignalSpy resets(&c.picture(), &CommonPicture::wasReset);
    c.console->showAt(c.before(90min));
    EXPECT_TRUE(c.shows(2));
    EXPECT_EQ(c.levelOfA(), Severity::None);
    c.console->showAt(c.before(30min));
    EXPECT_TRUE(c.shows(3));
    EXPECT_EQ(c.levelOfA(), Severity::Grave);
    EXPECT_TRUE(resets.empty());
}

TEST(ConsoleClock, GoesBackToTheWholePictureOfThen)
{
    StoredConsole c;
    c.console->showAt(c.before(30min));
    EXPECT_TRUE(c.shows(3));
    c.console->showAt(c.before(90min));
    EXPECT_TRUE(c.shows(2));
    EXPECT_EQ(c.levelOfA(), Severity::None);
    c.console->goLive();
    EXPECT_TRUE(c.shows(3));
    EXPECT_EQ(c.levelOfA(), Severity::Grave);
    EXPECT_EQ(c.shown().heldSince(), 0);
}

TEST(ConsoleClock, EndsWhereTheLastOfManyJumpsWent)
{
    StoredConsole c;
    c.console->showAt(c.before(30min));
    c.console->showAt(c.before(150min));
    c.console->showAt(c.before(90min));
    c.console->goLive();
    c.console->showAt(c.before(90min));
    EXPECT_TRUE(c.shows(2));
    EXPECT_EQ(c.levelOfA(), Severity::None);
}

TEST(ConsoleClock, ShowsNoInstantBehindThePresent)
{
    StoredConsole c;
    c.console->showAt(c.clock.now() + 24h);
    EXPECT_EQ(c.shown().shown(), c.clock.now());
}

TEST(ConsoleClock, IsPlayedByTheTape)
{
    StoredConsole c;
    Replay* replay = c.console->workspace().replay;
    ASSERT_NE(replay, nullptr);
    c.console->showAt(c.before(130min));
    EXPECT_TRUE(c.shows(1));
    replay->forward();
    for (int press = 0; press < 6; ++press)
        replay->forward();
    EXPECT_EQ(replay->rate(), 64);
    c.clock.advance(15s);
    replay->tick();
    EXPECT_TRUE(c.shows(2));
    EXPECT_EQ(c.shown().shown(), c.before(130min + 15s) + 64 * 15s);
    replay->stop();
}

} // namespace
TEST(ConsoleClock, KnowsTheSilencesThatAnEarlierRunNoted)
{
    StoredConsole c;
    c.console.reset();
    const Interruption silence{ u"urn:test"_s, InterruptionKind::Silent, c.before(5h), c.before(4h),
        c.before(3h), c.before(3h) };
    {
        const auto file = Database::open(
            QDir(c.folder.path()).filePath(u"mirror.db"_s), Database::Schema::Mirror);
        ASSERT_THAT(file, Succeeds());
        ASSERT_THAT(InterruptionTable(**file).keep({ silence }), Succeeds());
    }
    ConsoleSettings settings;
    settings.folder = c.folder.path();
    auto again = Console::start(settings, c.clock);
    ASSERT_THAT(again, Succeeds());
    const InterruptionLog& log = *(*again)->workspace().interruptions;
    EXPECT_TRUE(QTest::qWaitFor([&] { return log.knownAt({}).size() == 1; }, 8000));
    EXPECT_EQ(log.knownAt({}).front(), silence);
    EXPECT_TRUE(log.knownAt(c.before(210min)).front().lasts());
}

TEST(ConsoleClock, StepsBackWithoutReadingThePictureAgain)
{
    StoredConsole c;
    const QSignalSpy resets(&c.picture(), &CommonPicture::wasReset);
    c.console->showAt(c.before(90min));
    EXPECT_TRUE(c.shows(2));
    EXPECT_EQ(c.levelOfA(), Severity::None) << "as it was known then";
    EXPECT_FALSE(c.picture().find(u"c"_s));
    c.console->showAt(c.before(150min));
    EXPECT_TRUE(c.shows(1));
    c.console->showAt(c.before(30min));
    EXPECT_TRUE(c.shows(3));
    EXPECT_EQ(c.levelOfA(), Severity::Grave);
    EXPECT_EQ(c.picture().find(u"a"_s)->versions, 2);
    EXPECT_TRUE(resets.empty());
}

} // namespace yagura
