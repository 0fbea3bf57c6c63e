#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace yagura {

struct HubSettings {
    QString folder; ///< created when missing; holds mirror.db, ledger.db, log.key
    QHostAddress address
        = QHostAddress::LocalHost; ///< loopback only until TLS exists (`E-HUB-LOOPBACK`)
    quint16 port = 0; ///< 0: the system picks
};

/// The hub: opens the store, listens, runs both intakes, gives the order, fans out to every
/// console. It gives order, not trust. On an empty folder it founds a training ledger
/// (`training.example/<installation id>`, exercise) whose registrar enrols consoles by itself;
/// other ledgers are founded by a ceremony. Used by yagura-hub, by the console's embedded default
/// and by the journeys. Owns its sockets and stores; lives on one thread with an event loop. Stops
/// cleanly in its destructor: waiting frames are committed first.
class Hub : public QObject {
    Q_OBJECT
public:
    /// Errors: `E-STORE-LOCKED`, `E-STORE-OPEN`, `E-SCHEMA-NEWER`, `E-HUB-LOOPBACK`, `E-HUB-PORT`
    /// (in use).
    static Result<std::unique_ptr<Hub>> start(const HubSettings& settings, const Clock& clock);
    ~Hub() override;

    QUrl url() const; ///< `ws://127.0.0.1:port`
    QString ledgerOrigin() const;

private:
    Hub();
    struct Rooms;
    std::unique_ptr<Rooms> m_rooms;
};

} // namespace yagura
