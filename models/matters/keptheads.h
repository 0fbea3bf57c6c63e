#pragma once

#include "ledger/checkpoint.h"
#include "matters/ledgerhistory.h"
#include "store/ledgershelf.h"

#include <optional>

namespace yagura {

/// The hub's signed tree heads that fit this ledger's own history: the kept ones, how far they
/// cover the entries, and how far witnesses vouch for them (trust.md 2.5, V1 to V4). Owned by
/// LedgerIntake, whose history it reads; lives on the thread of the store.
class KeptHeads {
public:
    KeptHeads(LedgerShelf& store, const LedgerHistory& history);

    /// The head that a note says, if this ledger's key signed it and it is of our own history.
    /// `E-CHK-FORM`, `E-CHK-SIG`, `E-LED-INCONS`; `E-LED-BEHIND` (Unavailable, no alarm) while
    /// entries of it have not come yet.
    Result<Checkpoint> proves(const QByteArray& note) const;
    /// The same, kept with the cosignatures that the trust in force at its size counts. One that
    /// says less than the kept one of its size changes nothing, and an older cosignature never
    /// moves `witnessTime()` back.
    Result<Checkpoint> accept(const QByteArray& note, Instant now);
    /// The newest head that this program kept over at most `stored` entries, by the same rules.
    std::optional<KeptHead> verified(qint64 stored) const;
    /// After a replay of what is stored, as far as its documents are here: the kept heads must fit.
    /// `E-LED-ROLLBACK`, `E-LED-INCONS`, `E-CHK-FORM`, `E-CHK-SIG`.
    Result<void> load(qint64 stored);
    void forget();

    qint64 coveredSize() const { return m_counted.covered; } ///< entries under the newest kept head
    qint64 witnessedSize() const; ///< all covered ones where the ledger has no witness
    Instant witnessTime() const
    {
        return m_counted.witnessTime;
    } ///< newest counted one, or unknown
    const QByteArray& newestNote() const { return m_counted.newestNote; } ///< empty: none yet

private:
    Result<Checkpoint> read(const QByteArray& note) const;
    KeptHead weigh(const Checkpoint& head, const QByteArray& note) const;
    void count(const KeptHead& head);
    void countWitnessed();

    LedgerShelf& m_store;
    const LedgerHistory& m_history;
    struct {
        qint64 covered = 0;
        qint64 witnessed = 0;
        Instant witnessTime;
        QByteArray newestNote;
    } m_counted;
};

} // namespace yagura
