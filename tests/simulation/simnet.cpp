#include "simnet.h"

#include "hublink/hubconnection.h"

#include <QWebSocket>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {
namespace testing {

namespace {
constexpr std::size_t window = 64; // messages that a line takes before it has no room
SimNet* s_net = nullptr;
} // namespace

SimNet::SimNet(const ManualClock& clock, Random& random)
    : m_clock(clock)
    , m_random(random)
{
    s_net = this;
}

SimNet::~SimNet()
{
    s_net = nullptr;
}

SimNet& SimNet::get()
{
    return *s_net;
}

void SimNet::route(int line, HubServer* server)
{
    m_lines[line].server = server;
}

void SimNet::setAlive(int line, std::function<bool()> isAlive)
{
    m_lines[line].isAlive = std::move(isAlive);
}

void SimNet::setAlive(const HubServer& server, std::function<bool()> isAlive)
{
    m_serversAlive[&server] = std::move(isAlive);
}

bool SimNet::isAlive(const HubServer& server) const
{
    const auto found = m_serversAlive.find(&server);
    return found == m_serversAlive.end() || found->second();
}

void SimNet::cut(int number)
{
    Line& line = m_lines[number];
    HubServer* server = std::exchange(line.open, nullptr);
    if (!server)
        return;
    line.up.clear();
    line.down.clear();
    line.swallowsUp = line.swallowsDown = false;
    line.opensAt = m_clock.monotonic() + std::chrono::milliseconds(m_random.between(100, 1500));
    emit server->closed(line.peer, HubPath::Console);
    if (line.client)
        emit line.client->lost(u"cut"_s);
}

void SimNet::cutAllOf(const HubServer& server)
{
    for (auto& [number, line] : m_lines) {
        if (line.open == &server)
            cut(number);
    }
}

void SimNet::partition(int line, std::chrono::milliseconds duration)
{
    cut(line);
    m_lines[line].opensAt = m_clock.monotonic() + duration;
}

void SimNet::swallow(int line, bool up)
{
    (up ? m_lines[line].swallowsUp : m_lines[line].swallowsDown) = true;
}

void SimNet::heal()
{
    for (auto& [number, line] : m_lines) {
        if (line.swallowsUp || line.swallowsDown)
            cut(number);
        line.opensAt = std::min(line.opensAt, m_clock.monotonic() + 1s);
    }
}

void SimNet::deliver()
{
    for (auto& [number, line] : m_lines) {
        if (!line.open && line.client && line.wanted && line.server && isAlive(*line.server)
            && m_clock.monotonic() >= line.opensAt)
            open(line);
        deliver(line);
    }
}

void SimNet::open(Line& line)
{
    line.open = line.server;
    line.swallowsUp = line.swallowsDown = false;
    line.peer = ++m_lastPeer;
    emit line.open->opened(line.peer, HubPath::Console);
    emit line.client->opened();
}

void SimNet::deliver(Line& line)
{
    while (line.open && !line.up.empty() && line.up.front().due <= m_clock.monotonic()) {
        const QByteArray message = line.up.front().message;
        line.up.pop_front();
        if (isAlive(*line.open))
            emit line.open->messageReceived(line.peer, message);
    }
    while (line.open && !line.down.empty() && line.down.front().due <= m_clock.monotonic()) {
        const QByteArray message = line.down.front().message;
        line.down.pop_front();
        if (line.isAlive())
            emit line.client->messageReceived(message);
    }
    if (line.open && line.down.size() < window / 2)
        emit line.open->drained(line.peer);
}

void SimNet::put(std::deque<Packet>& packets, const QByteArray& message)
{
    const auto slow = m_random.chance(10) ? 2000ms : 0ms;
    const auto due
        = m_clock.monotonic() + slow + std::chrono::milliseconds(m_random.between(1, 40));
    packets.push_back({ packets.empty() ? due : std::max(due, packets.back().due), message });
    m_mostUnderWay = std::max(m_mostUnderWay, packets.size());
}

void SimNet::join(HubConnection& client, int number)
{
    m_lines[number].client = &client;
}

void SimNet::leave(HubConnection& client)
{
    for (auto& [number, line] : m_lines) {
        if (line.client != &client)
            continue;
        line.client = nullptr;
        line.wanted = false;
        cut(number);
    }
}

void SimNet::start(HubConnection& client, bool wanted)
{
    if (Line* line = lineOf(client))
        line->wanted = wanted;
}

SimNet::Line* SimNet::lineOf(const HubConnection& client)
{
    return const_cast<Line*>(std::as_const(*this).lineOf(client));
}

const SimNet::Line* SimNet::lineOf(const HubConnection& client) const
{
    const auto it = std::find_if(m_lines.begin(), m_lines.end(),
        [&](const auto& each) { return each.second.client == &client; });
    return it == m_lines.end() ? nullptr : &it->second;
}

SimNet::Line* SimNet::lineOf(const HubServer& server, quint64 peer)
{
    return const_cast<Line*>(std::as_const(*this).lineOf(server, peer));
}

const SimNet::Line* SimNet::lineOf(const HubServer& server, quint64 peer) const
{
    const auto it = std::find_if(m_lines.begin(), m_lines.end(),
        [&](const auto& each) { return each.second.open == &server && each.second.peer == peer; });
    return it == m_lines.end() ? nullptr : &it->second;
}

bool SimNet::isOpen(const HubConnection& client) const
{
    const Line* line = lineOf(client);
    return line && line->open;
}

void SimNet::send(HubConnection& client, const QByteArray& message)
{
    Line* line = lineOf(client);
    if (line && line->open && !line->swallowsUp && line->isAlive())
        put(line->up, message);
}

bool SimNet::hasRoom(const HubServer& server, quint64 peer) const
{
    const Line* line = lineOf(server, peer);
    return line && line->down.size() < window;
}

void SimNet::send(const HubServer& server, quint64 peer, const QByteArray& message)
{
    Line* line = lineOf(server, peer);
    if (line && !line->swallowsDown && isAlive(server))
        put(line->down, message);
}

void SimNet::leave(HubServer& server)
{
    cutAllOf(server);
    for (auto& [number, line] : m_lines) {
        if (line.server == &server)
            line.server = nullptr;
    }
    m_serversAlive.erase(&server);
}

} // namespace testing

using testing::SimNet;

HubConnection::HubConnection(const QUrl& hub, const QString&, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_url(hub)
    , m_guard(clock)
{
    SimNet::get().join(*this, hub.port());
}

HubConnection::~HubConnection()
{
    SimNet::get().leave(*this);
}

bool HubConnection::isOpen() const
{
    return SimNet::get().isOpen(*this);
}

bool HubConnection::hasRoom() const
{
    return isOpen();
}

void HubConnection::start()
{
    SimNet::get().start(*this, true);
}

void HubConnection::stop()
{
    SimNet::get().start(*this, false);
    SimNet::get().cut(m_url.port());
}

void HubConnection::breakOff(const QString&)
{
    SimNet::get().cut(m_url.port());
}

void HubConnection::send(const QByteArray& message)
{
    SimNet::get().send(*this, message);
}

HubServer::HubServer(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_handshakes({}, QWebSocketServer::NonSecureMode)
    , m_guard(clock)
{
    connect(this, &HubServer::opened, this, [this](Peer peer, HubPath path) {
        m_links.insert(peer, { nullptr, path });
    });
    connect(this, &HubServer::closed, this, [this](Peer peer) { m_links.remove(peer); });
}

HubServer::~HubServer()
{
    SimNet::get().leave(*this);
}

bool HubServer::hasRoom(Peer peer) const
{
    return SimNet::get().hasRoom(*this, peer);
}

QList<HubServer::Peer> HubServer::peers(HubPath) const
{
    return m_links.keys();
}

Result<void> HubServer::listen(const QHostAddress&, quint16)
{
    return {};
}

QUrl HubServer::url() const
{
    return {};
}

void HubServer::close(Peer, QWebSocketProtocol::CloseCode, const QString&)
{
    SimNet::get().cutAllOf(*this);
}

void HubServer::send(Peer peer, const QByteArray& message)
{
    SimNet::get().send(*this, peer, message);
}

} // namespace yagura
