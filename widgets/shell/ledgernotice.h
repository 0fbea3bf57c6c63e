#pragma once

#include "itemmodels/workspace.h"

#include <QString>

#include <vector>

namespace yagura {

/// What a member must know about the ledger before relying on it, in the screen's words: what
/// happened, to what, and what to do. A value; made anew whenever the book's health changes.
struct LedgerNotice {
    enum class Kind {
        Fork, ///< two histories: `E-LED-INCONS`, `E-LED-SEEN`
        Rollback,
        Untrusted, ///< every other alarm
        BrokenReceipt,
        StopOnItsWay, ///< signed here, not yet in the ledger
        Blocked, ///< too old to sign by
        Stale,
        Clock,
        Unwitnessed,
    };
    enum class Weight { Alarm, Warning, Remark };

    Kind kind = Kind::Untrusted;
    QString head;
    QString what;
    QString todo;
    QString detail; ///< English, for whoever is called; empty: none

    Weight weight() const;
    QString spoken() const; ///< all of it, for a screen reader

    /// Those that hold now, the weightiest first; none is the normal case.
    static std::vector<LedgerNotice> of(const Workspace& workspace);
    friend bool operator==(const LedgerNotice&, const LedgerNotice&) = default;
};

} // namespace yagura
