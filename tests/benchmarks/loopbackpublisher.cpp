#include "benchmarks/loopbackpublisher.h"

#include <QTcpSocket>
#include <QWebSocket>

#include <chrono>

namespace yagura::bench {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto untilItFlows = 2s;
constexpr qint64 mostOnTheWay = 1024 * 1024; ///< bytes that wait in the socket

qint64 nowUs()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

} // namespace

LoopbackPublisher::Source LoopbackPublisher::madeBefore(const Frames& frames)
{
    return [&frames](std::size_t number, qint64 sentUs) {
        static const QByteArray mark = "\"sentus\":\"";
        constexpr int digits = 16;
        QByteArray frame = frames[number];
        return frame.replace(frame.indexOf(mark) + mark.size(), digits, QByteArray::number(sentUs));
    };
}

LoopbackPublisher::LoopbackPublisher(Source source, std::size_t count, int perSecond)
    : m_source(std::move(source))
    , m_count(count)
    , m_perSecond(perSecond)
    , m_server(u"bench"_s, QWebSocketServer::NonSecureMode)
{
    m_server.setSupportedSubprotocols({ u"cloudevents.json"_s });
    must(m_listener.listen(QHostAddress::LocalHost), "the publisher cannot listen");
    connect(&m_listener, &QTcpServer::newConnection, this, &LoopbackPublisher::accept);
    connect(&m_server, &QWebSocketServer::newConnection, this, &LoopbackPublisher::serve);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &LoopbackPublisher::pump);
}

QUrl LoopbackPublisher::url() const
{
    QUrl url;
    url.setScheme(u"ws"_s);
    url.setHost(m_listener.serverAddress().toString());
    url.setPort(m_listener.serverPort());
    return url;
}

/// As the hub takes them: no frame waits for the reader's acknowledgement of the one before.
void LoopbackPublisher::accept()
{
    QTcpSocket* socket = m_listener.nextPendingConnection();
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_server.handleConnection(socket);
}

void LoopbackPublisher::serve()
{
    m_reader = m_server.nextPendingConnection();
    connect(m_reader, &QWebSocket::disconnected, m_reader, &QObject::deleteLater);
    connect(m_reader, &QWebSocket::disconnected, &m_tick, &QTimer::stop);
    m_sent = 0;
    // A stream is measured where it flows, not while the window is still being built.
    QTimer::singleShot(m_perSecond > 0 ? untilItFlows : 0ms, m_reader, [this] {
        m_since.start();
        m_tick.start(1);
    });
}

void LoopbackPublisher::pump()
{
    if (!m_reader)
        return;
    std::size_t due = m_count;
    if (m_perSecond > 0)
        due = std::min(due, std::size_t(m_since.nsecsElapsed() / 1000 * m_perSecond / 1'000'000));
    while (m_sent < due && m_reader->bytesToWrite() < mostOnTheWay)
        m_reader->sendTextMessage(QString::fromUtf8(m_source(m_sent++, nowUs())));
    if (m_sent == m_count)
        m_tick.stop();
}

} // namespace yagura::bench
