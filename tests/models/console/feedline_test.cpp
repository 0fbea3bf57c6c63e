#include "console/feedline.h"

#include "models/hublink/linkfixture.h"
#include "store/sqlstatement.h"
#include "support/feedsamples.h"
#include "support/manualclock.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::FakeHub;
using testing::ManualClock;
using testing::StoreFile;
using testing::Succeeds;
using testing::waitFor;

struct FeedLineTest : ::testing::Test {
    ManualClock clock;
    FakeHub hub;
    ControlWriter writer{ u"urn:hub"_s, clock };
    StoreFile file{ Database::Schema::Mirror };
    IncidentStore store{ *file, false };
    IncidentIntake intake{ store, clock, true };
    HubClient client{ hub.url(), u"c"_s, clock };
    FeedLine line{ intake, store, client, clock };

    void SetUp() override
    {
        ASSERT_THAT(store.load(), Succeeds());
        client.start();
        ASSERT_TRUE(waitFor([&] { return heard(u"hello").size() == 1; }));
        welcome();
        ASSERT_TRUE(waitFor([&] { return client.isWelcome(); }));
        ASSERT_TRUE(heard(u"subscribe").empty()) << "nobody knows yet whether it is an exercise";
        line.open();
        ASSERT_TRUE(waitFor([&] { return heard(u"subscribe").size() == 1; }));
    }
    void welcome()
    {
        hub.say(writer.write(Welcome{ u"training.example/1"_s, u"exercise"_s, 0, clock.now() }));
    }
    std::vector<QJsonObject> heard(QStringView name) const
    {
        std::vector<QJsonObject> found;
        for (const QString& text : hub.received) {
            const auto control = asControl(text.toUtf8());
            if (control && control->controlName() == name)
                found.push_back(control->jsonData());
        }
        return found;
    }
    void sendEvents(qint64 first, qint64 last)
    {
        for (qint64 n = first; n <= last; ++n) {
            CloudEvent event = testing::eventOf(
                reportType, testing::feedSample(u"report/quick-report.json"_s), QString::number(n));
            event.viewSeq = n;
            hub.say(event.serialise());
        }
    }
    void sql(const QString& text) { ASSERT_THAT(SqlStatement(*file, text).run(), Succeeds()); }
};

TEST_F(FeedLineTest, TellsTheHubHowFarItsOwnViewIsStored)
{
    CloudEvent foreign = testing::eventOf(
        reportType, testing::feedSample(u"report/quick-report.json"_s), u"foreign"_s);
    foreign.viewSeq = 900; // another feed's number is not the hub's
    intake.accept({ foreign.serialise(), u"ws://other"_s, 0, clock.now() });
    sendEvents(1, 3);
    ASSERT_TRUE(waitFor([&] { return heard(u"ack").size() == 1; }));
    EXPECT_EQ(heard(u"ack").back().value(u"viewseq"_s).toInteger(), 3);
    EXPECT_EQ(store.lastViewSeq(), 3);
}

TEST_F(FeedLineTest, HoldsNoMoreThanOneCommitWhileTheStoreTakesNothing)
{
    sql(u"CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'disk is full'); END"_s);
    sendEvents(1, 1100);
    ASSERT_TRUE(waitFor([&] { return client.health().detail == u"E-STORE-FULL"_s; }));
    EXPECT_FALSE(intake.hasRoom());
    ASSERT_TRUE(waitFor([&] { return heard(u"hello").size() == 2; }));
    welcome();
    ASSERT_TRUE(waitFor([&] { return client.isWelcome(); }));
    EXPECT_EQ(heard(u"subscribe").size(), 1u) << "nothing is asked for while nothing can be kept";

    sql(u"DROP TRIGGER full"_s);
    ASSERT_TRUE(waitFor([&] { return heard(u"subscribe").size() == 2; }));
    EXPECT_EQ(heard(u"subscribe").back().value(u"after"_s).toInteger(), store.lastViewSeq());
    EXPECT_EQ(store.lastViewSeq(), 1000) << "the cursor is no further than its data";
    sendEvents(1001, 1100);
    ASSERT_TRUE(waitFor([&] { return store.lastViewSeq() == 1100; }));
}

} // namespace
} // namespace yagura
