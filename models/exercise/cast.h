#pragma once

#include "console/console.h"
#include "exercise/scenario.h"
#include "hublink/hubclient.h"
#include "signing/memorysigner.h"

#include <QHash>
#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>

namespace yagura {

/// The people of an exercise around one desk: a single console, whose stores are in a folder that
/// goes with it, and a key in memory for each of them. Whoever speaks sits down and signs; what is
/// signed goes the same road as everybody's. Decides nothing. Owned by the player; GUI thread.
class Cast : public QObject {
    Q_OBJECT
public:
    /// Errors: those of Console.
    static Result<std::unique_ptr<Cast>> take(
        const std::vector<ScenarioSeat>& seats, const QUrl& hub, const Clock& clock);
    ~Cast() override;

    const MatterBook& book() const;
    bool isInExercise() const; ///< the ledger is here, and is a training one
    bool isInEarnest() const; ///< the ledger is here, and is none
    bool isEnrolled(const QString& handle) const;
    QString memberId(const QString& handle) const; ///< empty before it is enrolled
    /// Asks the hub for the next seat that the roster does not name yet.
    void askForSeats();

    using Drafting = std::function<Result<Draft>(const MatterDesk& desk)>;
    /// Drafts, signs and sends as `handle`. Answers with the digest of the payload. Errors: the
    /// desk's (`E-MAT-ROLE` …); `E-KEY-UNENROLLED`.
    Result<Digest> say(const QString& handle, const Drafting& drafting);
    /// Why something said here came to nothing: the code under which it was refused or does not
    /// count. Empty while it is on its way, and when it stands.
    QString whyVoid(const Digest& said) const { return m_said.value(said); }

signals:
    void refused(const yagura::Error& error); ///< a seat, by the hub: `E-ENROL-…`

private:
    Cast() = default;
    void hearEntries(int first, int last);
    void hearRefusal(int row);

    QTemporaryDir m_folder;
    std::vector<ScenarioSeat> m_seats;
    std::map<QString, MemorySigner> m_keys; ///< by handle
    std::unique_ptr<Console> m_console;
    std::unique_ptr<HubClient> m_door; ///< where seats are asked for
    QHash<Digest, QString> m_said; ///< and why it came to nothing
};

} // namespace yagura
