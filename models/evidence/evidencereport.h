#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "domain/matter.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace yagura {

/// One thing that was checked about a bundle. The sentence is chosen by `step` where it is shown.
struct EvidenceCheck {
    enum class Step : qint8 {
        Files, ///< plain files, each as its manifest says
        Entries, ///< form, signature, key, order and time of each, and what its signer saw
        Head, ///< signed by the log key, over exactly these entries
        Witnesses, ///< of the head: `done` of the `of` that the ledger asks for
        OldHead, ///< the earlier head is of the same ledger and as well witnessed
        Proofs, ///< proofs.json holds
        Trust, ///< vkeys, trust/ and keys/ say what the ledger says
        Documents, ///< each is what its name says, and an entry names it; `done` of `of` are here
        State, ///< the rules give the state that signers saw; `done` of `of` statements say it
    };

    enum class Outcome : qint8 {
        Holds,
        Fails,
        Unjudged, ///< what it would have to be compared with failed before
    };

    Step step = Step::Files;
    Outcome outcome = Outcome::Holds;
    qint64 done = 0;
    qint64 of = 0;
    QString reason; ///< `E-…` of what is wrong
    QString detail; ///< English: what and where

    bool holds() const { return outcome == Outcome::Holds; }
    friend bool operator==(const EvidenceCheck&, const EvidenceCheck&) = default;
};

/// What a bundle proves, found out from its files alone. A value.
struct EvidenceReport {
    std::vector<EvidenceCheck> checks; ///< in the order of the steps, each once
    QString ledger; ///< origin, as its genesis says
    bool exercise = false;
    QString logKey; ///< C2SP verifier keys, to be compared with what one was given on paper
    QStringList witnesses;
    Digest genesis; ///< of the first payload: what makes it this ledger
    qint64 size = 0; ///< entries that hold
    Digest root; ///< of the head, where it fits the entries
    Digest state; ///< of the evaluator after the last entry
    Instant time; ///< ledger time of the last entry
    Instant witnessTime; ///< newest counted cosignature of the head; unknown: none
    std::vector<Matter> decided; ///< as the rules decide them; in order of their numbers

    bool holds() const; ///< everything was judged, and holds
    const EvidenceCheck* find(EvidenceCheck::Step step) const;
};

} // namespace yagura
