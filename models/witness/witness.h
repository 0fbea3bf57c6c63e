#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "witness/witnessbook.h"
#include "witness/witnessconfig.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace yagura {

/// The oversight commission's witness: follows one ledger, reads and evaluates every entry itself,
/// and signs each head that fits what it signed before. Owns its files, its line to the hub and its
/// HTTP server; lives on one thread with an event loop.
class Witness : public QObject {
    Q_OBJECT
public:
    /// Makes folder and key where they are missing. Errors: those of Database::open(),
    /// ServiceKey, LedgerIntake::load() and WitnessServer::listen().
    static Result<std::unique_ptr<Witness>> start(const WitnessConfig& config, const Clock& clock);
    ~Witness() override;

    QUrl url() const; ///< `http://127.0.0.1:8490`
    QString vkey() const; ///< what the ledger's trust has to name

    /// Its verifier key, before there is a hub or for a key that is on no network; makes folder and
    /// key where they are missing. Errors as `start()`'s.
    static Result<QString> makeKey(const WitnessConfig& config, const Clock& clock);
    /// The answer of a key that is on no network: judged by what it signed before and the proof
    /// alone. Errors as `start()`'s.
    static Result<WitnessBook::Answer> signOffline(
        const WitnessConfig& config, const QByteArray& body, const Clock& clock);

signals:
    void alarmRaised(const yagura::Error& error); ///< the hub was caught; nothing more is signed

private:
    struct Rooms;
    explicit Witness(std::unique_ptr<Rooms> rooms);
    Result<void> follow(const WitnessConfig& config, const Clock& clock);

    std::unique_ptr<Rooms> m_rooms;
};

} // namespace yagura
