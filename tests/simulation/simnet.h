#pragma once

#include "hublink/hubserver.h"
#include "random.h"
#include "support/manualclock.h"

#include <QPointer>

#include <deque>
#include <functional>
#include <map>

namespace yagura {
class HubConnection;
}

namespace yagura::testing {

/// The lines between consoles and hubs in virtual time. The simulation links its own bodies of
/// HubConnection and HubServer, which come here in the place of sockets; everything above them is
/// the programs' own. A line keeps what TCP promises (whole, in order, until it breaks) and nothing
/// more: it is slow, it breaks with all that is under way, it swallows one direction, it is cut for
/// a while. One at a time; single-threaded.
class SimNet {
public:
    SimNet(const ManualClock& clock, Random& random);
    ~SimNet();

    static SimNet& get();

    /// From the line's next opening on it leads here; null: nobody answers.
    void route(int line, HubServer* server);
    const HubServer* routeOf(int line) const { return m_lines.at(line).server; }
    /// A machine without power sends nothing any more, whatever its program still does.
    void setAlive(int line, std::function<bool()> isAlive);
    void setAlive(const HubServer& server, std::function<bool()> isAlive);

    void cut(int line); ///< now; it opens again by itself
    void cutAllOf(const HubServer& server);
    void partition(int line, std::chrono::milliseconds duration);
    void swallow(int line, bool up); ///< half-open, until it is cut
    void heal();
    void deliver(); ///< what is due; opens lines that wait

    // What HubConnection and HubServer are in a simulation.
    void join(HubConnection& client, int line);
    void leave(HubConnection& client);
    void start(HubConnection& client, bool wanted);
    bool isOpen(const HubConnection& client) const;
    void send(HubConnection& client, const QByteArray& message);
    bool hasRoom(const HubServer& server, quint64 peer) const;
    void send(const HubServer& server, quint64 peer, const QByteArray& message);
    void leave(HubServer& server);
    std::size_t mostUnderWay() const { return m_mostUnderWay; } ///< messages on one line

private:
    struct Packet {
        std::chrono::milliseconds due;
        QByteArray message;
    };
    struct Line {
        HubConnection* client = nullptr;
        HubServer* server = nullptr;
        HubServer* open = nullptr; ///< to which it is open
        quint64 peer = 0;
        bool wanted = false;
        bool swallowsUp = false;
        bool swallowsDown = false;
        std::chrono::milliseconds opensAt{ 0 };
        std::deque<Packet> up;
        std::deque<Packet> down;
        std::function<bool()> isAlive;
    };

    Line* lineOf(const HubConnection& client);
    const Line* lineOf(const HubConnection& client) const;
    Line* lineOf(const HubServer& server, quint64 peer);
    const Line* lineOf(const HubServer& server, quint64 peer) const;
    bool isAlive(const HubServer& server) const;
    void put(std::deque<Packet>& packets, const QByteArray& message);
    void open(Line& line);
    void deliver(Line& line);

    const ManualClock& m_clock;
    Random& m_random;
    std::map<int, Line> m_lines;
    std::map<const HubServer*, std::function<bool()>> m_serversAlive;
    quint64 m_lastPeer = 0;
    std::size_t m_mostUnderWay = 0;
};

} // namespace yagura::testing
