#include "console/feedreader.h"

#include "domain/cloudevent.h"
#include "support/feedsamples.h"
#include "support/manualclock.h"
#include "support/qtprinters.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

struct FeedReaderTest : ::testing::Test {
    testing::ManualClock clock;
    QWebSocketServer server{ u"feed"_s, QWebSocketServer::NonSecureMode };
    std::vector<std::unique_ptr<QWebSocket>> peers;
    FeedReader reader{ clock };

    FeedReaderTest()
    {
        server.setSupportedSubprotocols({ QStringView(subprotocol).toString() });
        EXPECT_TRUE(server.listen(QHostAddress::LocalHost));
        QObject::connect(&server, &QWebSocketServer::newConnection, &server,
            [this] { peers.emplace_back(server.nextPendingConnection()); });
        reader.addFeed(server.serverUrl());
        EXPECT_TRUE(comesTo([this] { return peers.size() == 1; }));
    }
    static bool comesTo(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, 8000);
    }
    void send(const QString& id)
    {
        peers.back()->sendTextMessage(QString::fromUtf8(
            testing::eventOf(reportType, testing::feedSample(u"report/quick-report.json"_s), id)
                .serialise()));
    }
};

TEST_F(FeedReaderTest, ReadsWhatComesInItsOrderHoweverSeldomItIsFetched)
{
    constexpr int many = 6000; // more than wait at once
    for (int n = 0; n < many; ++n)
        send(QString::number(n));
    std::vector<IncomingEvent> all;
    EXPECT_TRUE(comesTo([&] {
        std::vector<IncomingEvent> some = reader.take();
        EXPECT_LE(some.size(), 2000u);
        std::move(some.begin(), some.end(), std::back_inserter(all));
        return all.size() == many;
    }));
    for (int n = 0; n < many; n += 500) {
        const IncomingEvent& event = all[std::size_t(n)];
        EXPECT_EQ(event.event.id, QString::number(n));
        EXPECT_EQ(event.items.size(), 1u);
        EXPECT_EQ(event.link, server.serverUrl().toString());
    }
}

TEST_F(FeedReaderTest, EndsBatchesOnItsThreadAndWhenItHasGoneAtOnce)
{
    const auto batchWith = [](const QByteArray& raw) {
        auto batch = std::make_unique<IntakeBatch>();
        batch->events.push_back({ raw, {}, {}, {}, {}, {} });
        return batch.release();
    };
    auto other = std::make_unique<FeedReader>(clock);
    const IncidentIntake::End end = other->batchEnd();
    QByteArray soon(3, 'a');
    end(batchWith(soon));
    EXPECT_TRUE(comesTo([&] { return soon.isDetached(); }));
    other.reset();
    QByteArray late(3, 'b');
    end(batchWith(late));
    EXPECT_TRUE(late.isDetached());
}

TEST_F(FeedReaderTest, LeavesItsFeedsWhereTheStoreTakesNothing)
{
    QSignalSpy left(peers[0].get(), &QWebSocket::disconnected);
    reader.breakOff();
    EXPECT_TRUE(comesTo([&] { return left.size() == 1; }));
}

TEST_F(FeedReaderTest, EndsWhileItWaitsForRoom)
{
    QSignalSpy read(&reader, &FeedReader::framesRead);
    for (int n = 0; n < 6000; ++n)
        send(QString::number(n));
    EXPECT_TRUE(comesTo([&] { return read.size() == 1; }));
    EXPECT_EQ(read.size(), 1) << "it is told once";
}

} // namespace
} // namespace yagura
