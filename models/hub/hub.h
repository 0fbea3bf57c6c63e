#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace yagura {

struct HubSettings {
    QString folder; ///< created when missing; holds mirror.db, ledger.db, log.key
    QHostAddress address
        = QHostAddress::LocalHost; ///< loopback only until TLS exists (`E-HUB-LOOPBACK`)
    quint16 port = 0; ///< 0: the system picks
    /// `http://127.0.0.1:8490`. A training ledger comes to trust them; the trust of another one
    /// must name them.
    QList<QUrl> witnesses = {};
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
    /// (in use), `E-KEY-…`, `E-DOC-MISSING`; `E-LED-ROLLBACK`, `E-LED-INCONS`, `E-LED-BITROT`: this
    /// ledger must not be gone on with.
    static Result<std::unique_ptr<Hub>> start(const HubSettings& settings, const Clock& clock);
    ~Hub() override;

    QUrl url() const; ///< `ws://127.0.0.1:port`
    QString ledgerOrigin() const;

signals:
    /// The disk broke off a write (`E-STORE-FSYNC`): nobody knows what is stored until the next
    /// start. Emitted in the middle of the work, before anybody is answered; a program that is the
    /// hub ends at once. The hub serves nobody afterwards.
    void failed(const yagura::Error& error);

private:
    void fail(const Error& error);

    Hub();
    struct Rooms;
    std::unique_ptr<Rooms> m_rooms;
    std::optional<Error> m_failure;
};

} // namespace yagura
