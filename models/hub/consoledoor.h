#pragma once

#include "base/clock.h"
#include "base/tokenbucket.h"
#include "hublink/hubmessage.h"
#include "hublink/hubserver.h"

#include <map>

namespace yagura {

class FeedFanout;
class Heartbeats;
class LedgerDesk;
class LedgerFanout;
class LedgerIntake;
class OpeningDesk;
class TrainingRegistrar;

/// What the hub's desks offer to a console.
struct HubDesks {
    LedgerIntake& ledger;
    LedgerDesk& desk;
    TrainingRegistrar& registrar;
    FeedFanout& feeds;
    LedgerFanout& fanout;
    Heartbeats& heartbeats;
    OpeningDesk& openings;
};

/// Reads what consoles say and takes it to the right desk. A wall may look and not speak; a console
/// that submits faster than trust.md 3.8 allows is told to slow down, and one that floods the hub
/// with anything else is sent away. Lives on the hub's thread.
class ConsoleDoor {
public:
    ConsoleDoor(
        HubServer& server, const HubDesks& desks, ControlWriter& writer, const Clock& clock);

    void accept(HubServer::Peer peer, HubPath path, const QByteArray& message);
    void forget(HubServer::Peer peer);

private:
    /// How fast a console speaks and submits.
    struct Pace {
        TokenBucket messages;
        TokenBucket statements;
        std::chrono::milliseconds until{ 0 }; ///< monotonic: it was told to wait so long
    };

    Result<void> look(HubServer::Peer peer, QStringView name, const QJsonObject& json, bool& taken);
    Result<void> speak(HubServer::Peer peer, QStringView name, const QJsonObject& json);
    Result<void> subscribe(HubServer::Peer peer, const Subscribe& subscribe);
    Result<void> submit(HubServer::Peer peer, const LedgerSubmit& submit);
    Pace& paceOf(HubServer::Peer peer);
    bool isTooFast(HubServer::Peer peer);
    Result<void> enrol(HubServer::Peer peer, const Enrolment& enrolment);
    void welcome(HubServer::Peer peer);

    HubServer& m_server;
    HubDesks m_desks;
    ControlWriter& m_writer;
    const Clock& m_clock;
    std::map<HubServer::Peer, Pace> m_paces; ///< of those that said something
};

} // namespace yagura
