#pragma once

#include "base/clock.h"
#include "ledger/checkpoint.h"
#include "ledger/signednote.h"
#include "signing/memorysigner.h"
#include "store/ledgershelf.h"
#include "witness/addcheckpoint.h"

#include <optional>

namespace yagura {

class LedgerFollower;
class LedgerIntake;

/// What a witness has signed of one log, and the rules by which it signs again: C2SP tlog-witness,
/// and where it follows the log itself, the additional statements of trust.md 2.5. It never signs
/// two heads that do not fit, never a smaller one after a larger one, and remembers before it
/// answers. Used on one thread, that of its shelf: checking and remembering are one step.
class WitnessBook {
public:
    /// An answer as HTTP gives it.
    struct Answer {
        int status = 200;
        QByteArray body = {};
        QByteArray type = "text/plain; charset=utf-8";
    };

    /// `name` is the witness's own, as `oversight.example/w1`.
    WitnessBook(
        LedgerShelf& shelf, const MemorySigner& key, const QString& name, const Clock& clock);

    const NoteKey& self() const { return m_self; }
    /// The only log it signs for. Known from the configuration, or from the first entry of what it
    /// follows.
    void pin(const QString& origin, const QByteArray& logKey);
    /// From here on it signs only what it has read and evaluated itself. Both outlive the book.
    void watch(const LedgerIntake& mirror, const LedgerFollower& follower);

    /// 503 where all is well, but for entries that have not come yet.
    Answer addCheckpoint(const QByteArray& body);
    /// The newest head it signed, with its own line; empty: none of this log.
    QByteArray latest(const QString& origin) const;
    /// Entries that it has read itself, and their state: `{"root","rules","size","state"}`.
    QByteArray state() const;

private:
    /// Everything that C2SP asks; nothing: the head may be signed.
    std::optional<Answer> refuse(const AddCheckpoint& asked, const Checkpoint& head) const;
    /// What this witness says in addition.
    std::optional<Answer> refuseHistory(const Checkpoint& head) const;
    std::optional<Answer> refuseTimes(qint64 from, qint64 to) const;
    Answer sign(const AddCheckpoint& asked, const Checkpoint& head);
    void learnLog();
    qint64 timeToSign() const;

    LedgerShelf& m_shelf;
    std::optional<KeptHead> m_last; ///< what it signed; nothing where that cannot be read
    const MemorySigner& m_key;
    const Clock& m_clock;
    NoteKey m_self;
    QString m_origin; ///< empty: not known yet
    QByteArray m_logKey;
    const LedgerIntake* m_mirror = nullptr;
    const LedgerFollower* m_follower = nullptr;
};

} // namespace yagura
