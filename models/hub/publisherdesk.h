#pragma once

#include "base/clock.h"
#include "hublink/hubmessage.h"
#include "hublink/hubserver.h"
#include "picture/incidentintake.h"

#include <QHash>
#include <QObject>

namespace yagura {

class LedgerIntake;

/// Takes what publishers send to the intake, and tells each what became of every event once it is
/// stored. Lives on the hub's thread.
class PublisherDesk : public QObject {
    Q_OBJECT
public:
    PublisherDesk(HubServer& server, IncidentIntake& intake, IncidentStore& store,
        const LedgerIntake& ledger, ControlWriter& writer, const Clock& clock,
        QObject* parent = nullptr);

    void accept(HubServer::Peer peer, const QByteArray& message);
    void forget(HubServer::Peer peer);

signals:
    void sourceSet(); ///< a source has other settings from here on

private:
    /// Who sent a frame, and as its how many-eth.
    struct Origin {
        HubServer::Peer peer = 0;
        qint64 number = 0;
    };

    Result<void> acceptControl(HubServer::Peer peer, const CloudEvent& control);
    void answer(const SharedBatch& batch);
    void tellFailure(const Error& error);

    HubServer& m_server;
    IncidentIntake& m_intake;
    IncidentStore& m_store;
    const LedgerIntake& m_ledger;
    ControlWriter& m_writer;
    const Clock& m_clock;
    quint64 m_lastTag = 0;
    QHash<quint64, Origin> m_waiting; ///< by the frame's tag, until it is settled
    QHash<HubServer::Peer, qint64> m_counts; ///< feed messages of each publisher
};

} // namespace yagura
