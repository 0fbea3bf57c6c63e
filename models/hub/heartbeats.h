#pragma once

#include "base/clock.h"
#include "hublink/hubmessage.h"
#include "hublink/hubserver.h"

#include <QObject>
#include <QTimer>

namespace yagura {

class IncidentStore;
class LedgerIntake;
class LedgerShelf;

/// Tells every console that the hub is alive and what it has counted: every five seconds, and soon
/// after counts changed, so that footers are fresh. Lives on the hub's thread.
class Heartbeats : public QObject {
    Q_OBJECT
public:
    Heartbeats(HubServer& server, const IncidentStore& store, const LedgerIntake& ledger,
        const LedgerShelf& ledgerStore, ControlWriter& writer, const Clock& clock,
        QObject* parent = nullptr);

    void start();
    void soon(); ///< counts changed
    void tell(HubServer::Peer peer); ///< now: a console that has just come
    void tellAll(); ///< now: sources' settings must reach the consoles before their events

private:
    QByteArray message() const;

    HubServer& m_server;
    const IncidentStore& m_store;
    const LedgerIntake& m_ledger;
    const LedgerShelf& m_ledgerStore;
    ControlWriter& m_writer;
    const Clock& m_clock;
    QTimer m_beat;
    QTimer m_soon;
};

} // namespace yagura
