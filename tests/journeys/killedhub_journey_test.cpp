#include "council.h"
#include "hubprocess.h"

#include "store/database.h"
#include "store/incidentstore.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QSet>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::HubProcess;
using testing::reportEvent;
using testing::Seat;
using testing::Succeeds;

constexpr int events = 2000;

struct KilledHub : ::testing::Test {
    SystemClock clock;
    QTemporaryDir folder;
    HubProcess hub{ folder.path() };
    QStringList acknowledged;

    static bool waitLong(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, 60'000);
    }
    void countAnswersOf(PublisherClient& publisher)
    {
        QObject::connect(
            &publisher, &PublisherClient::answered, &publisher, [this](const StoredNotice& notice) {
                if (notice.isAcknowledged())
                    acknowledged.append(notice.id);
            });
    }
    QSet<QString> lost()
    {
        const QStringList kept = stored();
        return QSet<QString>(acknowledged.begin(), acknowledged.end())
            - QSet<QString>(kept.begin(), kept.end());
    }
    /// What stands in the hub's own file once nobody writes it any more: id by id, in the order of
    /// the view.
    QStringList stored()
    {
        const auto database
            = Database::open(folder.filePath(u"mirror.db"_s), Database::Schema::Mirror);
        EXPECT_THAT(database, Succeeds());
        IncidentStore store(**database, true);
        EXPECT_THAT(store.load(), Succeeds());
        QStringList ids;
        qint64 expected = 0;
        for (auto batch = store.eventsAfter(0, events * 2); batch && !batch->empty();
             batch = store.eventsAfter(expected, events)) {
            for (const CloudEvent& event : *batch) {
                EXPECT_EQ(event.viewSeq, ++expected) << "the view has a gap";
                ids.append(event.id);
            }
        }
        return ids;
    }
};

TEST_F(KilledHub, LosesNothingItAcknowledgedAndConsolesCatchUp)
{
    hub.start();
    Seat a(hub.url(), clock, u"a"_s, u"council.member"_s, u"npa"_s);
    Seat b(hub.url(), clock, u"b"_s, u"council.member"_s, u"mod"_s);
    PublisherClient publisher(hub.url(), clock);
    countAnswersOf(publisher);
    publisher.start();
    for (int n = 0; n < events; ++n)
        ASSERT_THAT(publisher.publish(reportEvent(n)), Succeeds());

    int interrupted = 0;
    for (const int killAfter : { 150, 700, 1300 }) {
        ASSERT_TRUE(waitLong([&] { return acknowledged.size() >= killAfter; }));
        interrupted += publisher.waiting() > 0 ? 1 : 0;
        hub.kill();
        hub.start();
    }
    ASSERT_TRUE(waitLong([&] { return publisher.waiting() == 0; }));
    const auto caughtUp = [](const Seat& seat) { return seat.room().picture.rowCount() == events; };
    ASSERT_TRUE(waitLong([&] { return caughtUp(a) && caughtUp(b); }));
    EXPECT_EQ(interrupted, 3)
        << "no kill came while events were on their way: the test proves nothing";
    EXPECT_EQ(acknowledged.size(), events) << "each event is answered once";

    hub.kill();
    EXPECT_EQ(lost(), QSet<QString>());
    EXPECT_EQ(stored().size(), events) << "an event is there twice";
}

TEST_F(KilledHub, NoticesALossInItsOwnCheck)
{
    // The control: an acknowledged event that is gone from the file is found missing.
    hub.start();
    PublisherClient publisher(hub.url(), clock);
    countAnswersOf(publisher);
    publisher.start();
    for (int n = 0; n < 3; ++n)
        ASSERT_THAT(publisher.publish(reportEvent(n)), Succeeds());
    ASSERT_TRUE(waitLong([&] { return acknowledged.size() == 3; }));
    hub.kill();
    EXPECT_EQ(lost(), QSet<QString>());
    {
        const auto database
            = Database::open(folder.filePath(u"mirror.db"_s), Database::Schema::Mirror);
        ASSERT_THAT(database, Succeeds());
        QSqlQuery erase((*database)->connection());
        ASSERT_TRUE(erase.exec(u"DELETE FROM object WHERE event_seq = 3"_s)
            && erase.exec(u"DELETE FROM event WHERE seq = 3"_s))
            << erase.lastError().text().toStdString();
    }
    EXPECT_EQ(lost(), QSet<QString>{ u"report-2"_s });
}

} // namespace
} // namespace yagura
