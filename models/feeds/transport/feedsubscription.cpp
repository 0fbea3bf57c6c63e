#include "feeds/transport/feedsubscription.h"

#include "base/version.h"
#include "domain/cloudevent.h"
#include "feeds/transport/feedsocket.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr auto tickInterval = std::chrono::milliseconds(250);

/// Decorrelated jitter (trust.md 3.7): many consoles must not come back in one wave.
std::chrono::milliseconds nextPause(std::chrono::milliseconds last)
{
    constexpr auto least
        = static_cast<int>(std::chrono::milliseconds(limits::reconnectLeast).count());
    constexpr auto most
        = static_cast<int>(std::chrono::milliseconds(limits::reconnectMost).count());
    const int bound = static_cast<int>(last.count()) * 3;
    return std::chrono::milliseconds(
        std::min(most, QRandomGenerator::global()->bounded(least, bound)));
}

} // namespace

FeedSubscription::FeedSubscription(
    const QUrl& url, std::unique_ptr<FeedSocket> socket, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_clock(clock)
{
    m_health.url = url;
    connect(m_socket.get(), &FeedSocket::opened, this, &FeedSubscription::greet);
    connect(m_socket.get(), &FeedSocket::messageReceived, this, &FeedSubscription::takeFrame);
    connect(m_socket.get(), &FeedSocket::ponged, this, &FeedSubscription::noteSignOfLife);
    connect(m_socket.get(), &FeedSocket::closed, this, &FeedSubscription::waitAfter);
    m_timer.setInterval(tickInterval);
    connect(&m_timer, &QTimer::timeout, this, &FeedSubscription::tick);
}

FeedSubscription::~FeedSubscription() = default;

void FeedSubscription::start()
{
    m_timer.start();
    connectNow();
}

void FeedSubscription::stop()
{
    m_timer.stop();
    m_connected = false;
    m_socket->close();
    setState(FeedState::Offline);
}

void FeedSubscription::breakOff()
{
    m_socket->abort(); // its `closed` starts the pause
}

void FeedSubscription::connectNow()
{
    m_retryAt = Age{};
    m_lastSign = m_clock.monotonic();
    setState(FeedState::Connecting);
    m_socket->open(m_health.url);
}

void FeedSubscription::greet()
{
    m_connected = true;
    m_lastPing = m_clock.monotonic();
    m_socket->sendText(CloudEvent::control(u"hello",
        { { u"build"_s, QStringView(version).toString() } }, u"urn:yagura:console"_s,
        QUuid::createUuid().toString(QUuid::WithoutBraces), m_clock.now()));
    noteSignOfLife();
}

void FeedSubscription::takeFrame(const QByteArray& frame)
{
    // Only a feed that says something is worth a quick return: one that accepts and hangs up is
    // not.
    m_pause = limits::reconnectLeast;
    m_health.lastFrame = m_clock.now();
    noteSignOfLife();
    emit frameReceived(frame);
}

void FeedSubscription::noteSignOfLife()
{
    m_lastSign = m_clock.monotonic();
    setState(FeedState::Live);
}

void FeedSubscription::waitAfter(int code, const QString& reason)
{
    m_connected = false;
    if (!m_timer.isActive())
        return;
    m_pause = nextPause(m_pause);
    m_retryAt = m_clock.monotonic() + m_pause;
    setState(FeedState::Offline, u"%1 (%2)"_s.arg(reason).arg(code));
}

void FeedSubscription::tick()
{
    const Age now = m_clock.monotonic();
    if (m_retryAt.count() > 0) {
        if (now >= m_retryAt)
            connectNow();
        return;
    }
    const Age age = now - m_lastSign;
    if (age >= limits::pingTimeout) {
        m_socket->abort(); // its `closed` starts the pause
        return;
    }
    if (!m_connected)
        return;
    // Such a feed sends no heartbeat of its own: the answer to a ping is its sign of life.
    if (now - m_lastPing >= limits::heartbeat) {
        m_lastPing = now;
        m_socket->ping();
    }
    if (age > limits::feedStale)
        setState(FeedState::Stale);
    else if (age > limits::feedDelayed)
        setState(FeedState::Delayed);
    if (m_health != m_told)
        tell(); // the newest frame's time, but not for every frame
}

void FeedSubscription::setState(FeedState state, const QString& detail)
{
    const bool isNew = state != m_health.state || detail != m_health.detail;
    m_health.state = state;
    m_health.detail = detail;
    if (isNew)
        tell();
}

void FeedSubscription::tell()
{
    m_told = m_health;
    emit healthChanged(m_health);
}

} // namespace yagura
