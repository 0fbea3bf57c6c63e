#pragma once

#include "console/console.h"
#include "exercise/scenario.h"
#include "signing/memorysigner.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace yagura {

/// One member of the training cast: a console of its own, with its own key in memory and its own
/// stores in a folder that goes with it. Decides nothing: puts and marks what the script says. Its
/// statements go the same road as everybody's. Owned by the player; GUI thread.
class ScriptedSeat : public QObject {
    Q_OBJECT
public:
    /// Errors: those of Console.
    static Result<std::unique_ptr<ScriptedSeat>> take(
        const ScenarioSeat& seat, const QUrl& hub, const Clock& clock);
    ~ScriptedSeat() override;

    bool isEnrolled() const;
    QString memberId() const; ///< empty before it is enrolled
    /// The matter that this seat knows under the digest of its request; null while it has not
    /// arrived.
    const Matter* find(const Digest& request) const;
    /// Why a request of this seat is in no matter: the code under which it was refused or counted
    /// for nothing. Empty while it is on its way, and when it stands.
    QString whyVoid(const Digest& request) const;

    /// Signs and sends a new matter under the next free number. Answers with the digest of its
    /// request. Errors: what the desk says (`E-MAT-ROLE` …).
    Result<Digest> put(MatterSheet sheet);
    /// Signs and sends a mark.
    Result<void> mark(const Matter& matter, const ScenarioMark& mark);

private:
    ScriptedSeat() = default;
    void askForTheSeat();

    QTemporaryDir m_folder;
    MemorySigner m_signer;
    std::unique_ptr<Console> m_console;
};

} // namespace yagura
