#include "council.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::reportEvent;
using testing::Seat;
using testing::Succeeds;
using testing::waitFor;

struct FeedsJourney : testing::TrainingCouncil {
    std::unique_ptr<Seat> a = seat(u"a"_s, u"council.member"_s, u"npa"_s);
    std::unique_ptr<Seat> b = seat(u"b"_s, u"council.member"_s, u"mod"_s);
    PublisherClient publisher{ hub->url(), clock };
    QSignalSpy answered{ &publisher, &PublisherClient::answered };

    FeedsJourney() { publisher.start(); }
    QStringList results() const
    {
        QStringList words;
        for (const auto& notice : answered)
            words.append(notice.first().value<StoredNotice>().result);
        return words;
    }
    bool bothShow(qint64 objects) const
    {
        return a->room().picture.rowCount() == objects && b->room().picture.rowCount() == objects;
    }
};

TEST_F(FeedsJourney, BringsAReportToBothConsoles)
{
    publisher.addSource(
        { u"urn:jp:operator:1"_s, { u"東都電力"_s, u"Toto Power"_s }, 60, Tlp::Green });
    ASSERT_THAT(publisher.publish(reportEvent(1)), Succeeds());
    ASSERT_TRUE(waitFor([&] { return bothShow(1) && !answered.isEmpty(); }));
    EXPECT_EQ(results(), QStringList{ u"stored"_s });
    for (const Seat* seat : { a.get(), b.get() }) {
        const Item item = seat->room().picture.item(0);
        EXPECT_EQ(item.objectId, u"report:op-1:2026-1"_s);
        EXPECT_EQ(item.severity, Severity::Major);
        EXPECT_EQ(item.sector, u"ci.power"_s);
        EXPECT_EQ(item.prefecture, 13);
        EXPECT_EQ(item.title.ja, u"制御系の停止"_s);
        EXPECT_TRUE(item.isOpenIncident());
    }
}

TEST_F(FeedsJourney, GivesTheExactBytesBackOnRequest)
{
    const CloudEvent event = reportEvent(1);
    ASSERT_THAT(publisher.publish(event), Succeeds());
    ASSERT_TRUE(waitFor([&] { return bothShow(1); }));
    const Item item = a->room().picture.item(0);
    const auto body = a->room().objectBody(item.eventSeq, item.ordinal);
    ASSERT_TRUE(waitFor([&] { return body.isFinished(); }));
    ASSERT_THAT(body.result(), Succeeds());
    EXPECT_EQ(*body.result(), event.data);
}

TEST_F(FeedsJourney, BringsWhatAMemberTypedInToEverybodyOnceAndLetsTheOperatorsOwnTakeItsPlace)
{
    ManualEntry entry;
    entry.reportId = u"2026-1"_s;
    entry.reporter = u"op-1"_s;
    entry.what = u"Told by telephone: control system down"_s;
    entry.aware = *Instant::fromRfc3339(u"2026-11-23T02:40:00Z"_s);
    ASSERT_TRUE(waitFor([&] { return a->isEnrolled(); }));
    for (int time = 0; time < 2; ++time) { // as after an answer that was lost
        const QFuture<Result<void>> entered = a->room().enterReport(entry);
        ASSERT_TRUE(waitFor([&] { return entered.isFinished(); }));
        EXPECT_THAT(entered.result(), Succeeds());
    }
    ASSERT_TRUE(waitFor([&] { return bothShow(1); }));
    EXPECT_EQ(b->room().picture.item(0).kind, ItemKind::ManualEntry);
    EXPECT_EQ(b->room().picture.item(0).marking.tlp, Tlp::Amber);
    ASSERT_THAT(publisher.publish(reportEvent(1)), Succeeds());
    ASSERT_TRUE(
        waitFor([&] { return b->room().picture.item(0).kind == ItemKind::OperatorReport; }));
    EXPECT_TRUE(bothShow(1));
}

TEST_F(FeedsJourney, SaysThatAnEntryHasNoAnswerWhereTheHubIsGone)
{
    hub.reset();
    const QFuture<Result<void>> entered = a->room().enterReport(
        { u"entry-1"_s, u"op-1"_s, u"told by telephone"_s, clock.now(), {}, {}, {}, 0 });
    ASSERT_TRUE(QTest::qWaitFor([&] { return entered.isFinished(); }, 20'000));
    EXPECT_THAT(entered.result(), testing::FailsWithReason("E-ENT-HUB"));
}

TEST_F(FeedsJourney, CountsTheSameOnBothFooters)
{
    publisher.addSource({ u"urn:jp:operator:1"_s, {}, 60, Tlp::Green });
    CloudEvent other = reportEvent(1);
    other.data.replace("quick", "follow_up");
    for (const CloudEvent& event : { reportEvent(1), reportEvent(1), other, reportEvent(2) })
        ASSERT_THAT(publisher.publish(event), Succeeds());
    ASSERT_TRUE(waitFor([&] { return answered.count() == 4; }));
    EXPECT_EQ(results(), (QStringList{ u"stored"_s, u"duplicate"_s, u"conflict"_s, u"stored"_s }));
    const IntakeCounts expected{ 4, 2, 1, 0, 1 };
    EXPECT_TRUE(waitFor([&] {
        return a->room().feeds.total() == expected && b->room().feeds.total() == expected;
    }));
}

TEST_F(FeedsJourney, ReadsTheSameMarkingOnEveryConsole)
{
    publisher.addSource({ u"urn:cert"_s, {}, 0, Tlp::Green });
    CloudEvent event;
    event.id = u"1"_s;
    event.source = u"urn:cert"_s;
    event.type = QString::fromUtf16(stixObjectType);
    event.data
        = R"({"type":"malware","id":"malware--11111111-1111-4111-8111-111111111111","spec_version":"2.1",
"name":"a","is_family":false,"created":"2026-01-02T03:04:05.000Z","modified":"2026-01-02T03:04:05.000Z"})";
    ASSERT_THAT(publisher.publish(event), Succeeds());
    ASSERT_TRUE(waitFor([&] { return bothShow(1); }));
    const auto late = seat(u"late"_s, u"council.member"_s, u"nco"_s);
    ASSERT_TRUE(waitFor([&] { return late->room().picture.rowCount() == 1; }));
    for (const Seat* seat : { a.get(), b.get(), late.get() }) {
        const Marking marking = seat->room().picture.item(0).marking;
        EXPECT_EQ(marking.origin, Marking::Origin::SourceDefault);
        EXPECT_EQ(marking.tlp, Tlp::Green);
    }
}

TEST_F(FeedsJourney, ResumesFromTheLastStoredEvent)
{
    ASSERT_THAT(publisher.publish(reportEvent(1)), Succeeds());
    ASSERT_TRUE(waitFor([&] { return bothShow(1); }));
    b->close();
    ASSERT_THAT(publisher.publish(reportEvent(2)), Succeeds());
    ASSERT_TRUE(waitFor([&] { return a->room().picture.rowCount() == 2; }));
    b->open(hub->url());
    QSignalSpy committed(b->console.get(), &Console::committed);
    ASSERT_TRUE(waitFor([&] { return bothShow(2); }));
    int frames = 0;
    for (const auto& batch : committed)
        frames += int(batch.first().value<SharedBatch>()->settled.size());
    EXPECT_EQ(frames, 1) << "what was stored before came again";
}

TEST_F(FeedsJourney, FixesThePictureAndCountsWhatIsHeldBack)
{
    ASSERT_THAT(publisher.publish(reportEvent(1)), Succeeds());
    ASSERT_TRUE(waitFor([&] { return bothShow(1); }));
    const Instant fixed = clock.now();
    clock.advance(std::chrono::minutes(1));
    a->console->showAt(fixed);
    ASSERT_THAT(publisher.publish(reportEvent(2)), Succeeds());
    ASSERT_TRUE(waitFor(
        [&] { return b->room().picture.rowCount() == 2 && a->room().clock.heldSince() == 1; }));
    EXPECT_EQ(a->room().picture.rowCount(), 1);
    a->console->goLive();
    EXPECT_TRUE(waitFor([&] { return bothShow(2); }));
}

TEST_F(FeedsJourney, SeesASourceFallSilent)
{
    publisher.addSource({ u"urn:jp:operator:1"_s, {}, 10, Tlp::Green });
    ASSERT_THAT(publisher.publish(reportEvent(1)), Succeeds());
    const auto state = [&] {
        return a->room().feeds.sources().empty() ? FeedState::Offline
                                                 : a->room().feeds.sources().front().state;
    };
    ASSERT_TRUE(
        waitFor([&] { return state() == FeedState::Live && a->room().feeds.total().stored == 1; }));
    clock.advance(std::chrono::seconds(31));
    EXPECT_TRUE(waitFor([&] { return state() == FeedState::Silent; }));
}

/// Messages that cannot be read, each with the reason it is kept under.
const std::vector<std::pair<QByteArray, QString>>& poison()
{
    static const std::vector<std::pair<QByteArray, QString>> messages{
        { "not json", u"E-FEED-JSON"_s },
        { R"({"specversion":"1.0")", u"E-FEED-JSON"_s },
        { R"({"specversion":"1.0","id":"1","id":"2","source":"urn:p","type":"x","data":{}})",
            u"E-FEED-SHAPE"_s },
        { R"({"id":"1","source":"urn:p","type":"x","data":{}})", u"E-FEED-ENVELOPE"_s },
        { R"({"specversion":"1.0","id":"1","source":"urn:p","type":"x","data":)"
                + QByteArray(100, '[') + QByteArray(100, ']') + "}",
            u"E-FEED-DEPTH"_s },
        { R"({"specversion":"1.0","id":"h","source":"urn:p","type":"x","data":{},"datasha256":")"
                + QByteArray(64, '0') + "\"}",
            u"E-FEED-HASH"_s },
        { R"({"specversion":"1.0","id":"f","source":"urn:p","type":"yagura.report.v1","data":{"v":1}})",
            u"E-FEED-REPORT"_s },
        { R"({"specversion":"1.0","id":"k","source":"urn:p","type":"yagura.kev.entry.v1","data":{"cveID":"<b>"}})",
            u"E-FEED-KEV"_s },
    };
    return messages;
}

TEST_F(FeedsJourney, KeepsPoisonInQuarantineBesideGoodMessages)
{
    for (std::size_t n = 0; n < poison().size(); ++n) {
        ASSERT_THAT(publisher.publish(reportEvent(int(n))), Succeeds());
        ASSERT_THAT(publisher.publish(poison()[n].first), Succeeds());
    }
    const int good = int(poison().size());
    const int bad = good;
    ASSERT_TRUE(waitFor([&] { return answered.count() == good + bad; }));
    QStringList reasons;
    for (const auto& answer : answered) {
        const auto notice = answer.first().value<StoredNotice>();
        if (notice.result == "quarantined"_L1)
            reasons.append(notice.reason);
    }
    QStringList expected;
    for (const auto& [message, reason] : poison())
        expected.append(reason);
    EXPECT_EQ(reasons, expected);
    EXPECT_EQ(results().count(u"stored"_s), good);
    EXPECT_TRUE(waitFor([&] { return bothShow(good); }));
    EXPECT_TRUE(waitFor([&] {
        return a->room().feeds.quarantineCount() == bad && b->room().feeds.quarantineCount() == bad;
    }));
}

} // namespace
} // namespace yagura
