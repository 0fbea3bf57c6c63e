#include "consoleprogram.h"

#include "base/clock.h"
#include "support/qtprinters.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::ConsoleProgram;
using testing::ProgramRun;

constexpr int events = 200;

/// A feed that sends its events to whoever comes, each with the moment it was sent.
class StampingFeed : public QObject {
public:
    StampingFeed()
    {
        m_server.setSupportedSubprotocols({ u"cloudevents.json"_s });
        EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            QWebSocket* const socket = m_server.nextPendingConnection();
            socket->setParent(this);
            for (int n = 0; n < events; ++n)
                socket->sendTextMessage(QString::fromUtf8(event(n)));
        });
    }
    QString url() const { return u"ws://127.0.0.1:%1"_s.arg(m_server.serverPort()); }

private:
    static QByteArray event(int n)
    {
        QJsonObject data{ { u"type"_s, u"incident"_s },
            { u"id"_s, u"incident--00000000-0000-4000-8000-%1"_s.arg(n, 12, 16, QChar(u'0')) },
            { u"spec_version"_s, u"2.1"_s }, { u"name"_s, u"Incident %1"_s.arg(n) },
            { u"created"_s, u"2026-11-23T00:00:00.000Z"_s },
            { u"modified"_s, u"2026-11-23T00:00:00.000Z"_s } };
        const qint64 now = SystemClock().now().ms * 1000;
        return QJsonDocument(
            QJsonObject{ { u"specversion"_s, u"1.0"_s }, { u"type"_s, u"yagura.stix.object.v1"_s },
                { u"source"_s, u"urn:test:stamping"_s }, { u"id"_s, u"e-%1"_s.arg(n) },
                { u"sentus"_s, QString::number(now) }, { u"data"_s, data } })
            .toJson(QJsonDocument::Compact);
    }

    QWebSocketServer m_server{ u"feed"_s, QWebSocketServer::NonSecureMode };
};

TEST_F(ConsoleProgram, WritesItsMeasuringPointsAndEnds)
{
    StampingFeed feed;
    const QString file = home.filePath(u"bench.jsonl"_s);
    const qint64 startUs = SystemClock().now().ms * 1000;
    const auto console = start(
        { u"--hub"_s, nobody, u"--feed"_s, feed.url(), u"--data"_s, home.filePath(u"data"_s),
            u"--bench-json"_s, file, u"--bench-count"_s, QString::number(events), u"--bench-name"_s,
            u"here"_s, u"--bench-start-us"_s, QString::number(startUs) });
    ASSERT_TRUE(QTest::qWaitFor([&] { return console->state() == QProcess::NotRunning; }, 30'000));
    const ProgramRun run = ended(*console, 1'000);
    EXPECT_EQ(run.status, 0) << run.err.toStdString();
    EXPECT_EQ(sentences(run), QStringList()) << run.err.toStdString();

    QFile lines(file);
    ASSERT_TRUE(lines.open(QIODevice::ReadOnly));
    QMap<QString, double> values;
    for (QByteArray line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        EXPECT_EQ(row[u"bench"].toString(), u"yagura"_s) << line.toStdString();
        EXPECT_FALSE(row[u"unit"].toString().isEmpty());
        values.insert(row[u"case"].toString(), row[u"value"].toDouble());
    }
    for (const QString& measure :
        { u"first_content"_s, u"stored"_s, u"shown"_s, u"send_to_stored_p50"_s,
            u"send_to_stored_p99"_s, u"send_to_screen_p50"_s, u"send_to_screen_p99"_s, u"rss"_s }) {
        EXPECT_GT(values.value(u"here_"_s + measure), 0) << measure.toStdString();
    }
    EXPECT_LE(values[u"here_send_to_stored_p99"_s], values[u"here_send_to_screen_p99"_s]);
}

} // namespace
} // namespace yagura
