#pragma once

#include "base/result.h"
#include "ledger/signednote.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <vector>

namespace yagura {

class LedgerDesk;
class LedgerIntake;
class LedgerStore;
class TrainingRegistrar;
class WitnessLink;

/// What the hub has to do with witnesses (trust.md 2.4, step 9): asks them at the start what they
/// have signed, hands them every head, and adds to it the cosignatures that the ledger's trust
/// counts. Lives on the hub's thread.
class WitnessDesk : public QObject {
    Q_OBJECT
public:
    struct Rooms {
        const LedgerIntake& ledger;
        const LedgerStore& store;
        LedgerDesk& desk;
        TrainingRegistrar& registrar;
    };
    WitnessDesk(const QList<QUrl>& witnesses, const Rooms& rooms, QObject* parent = nullptr);

    /// Before anybody is served; waits five seconds at most. A witness that does not answer holds
    /// nothing up. Errors: `E-LED-ROLLBACK` (a witness signed more than is here), `E-LED-INCONS`.
    Result<void> askLatest() const;
    void start(); ///< from here on every head of the desk goes out

private:
    Result<void> fits(const QByteArray& note) const;
    void meet(const QUrl& witness, const QString& vkey);
    void takeLines(qint64 size, const QByteArray& note, const QByteArray& lines);
    /// The lines of `answer` that trusted witnesses signed, in the place of their older ones.
    bool merge(const SignedNote& answer, SignedNote& head) const;

    Rooms m_rooms;
    std::vector<WitnessLink*> m_links; ///< children
};

} // namespace yagura
