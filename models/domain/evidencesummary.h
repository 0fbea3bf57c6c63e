#pragma once

#include "base/digest.h"

#include <QMetaType>
#include <QString>

namespace yagura {

/// What was exported as evidence, for the one who exported it. A value.
struct EvidenceSummary {
    QString folder; ///< where the bundle stands
    QString ledger; ///< origin
    qint64 entries = 0; ///< in the bundle: the size of its head
    qint64 leftOut = 0; ///< newer ones that no such head covers yet
    Digest root; ///< of the head: what people compare by telephone (DigestWords)
    int witnesses = 0; ///< distinct trusted ones that signed the head
    int witnessesNeeded = 0; ///< 0: this ledger has no witness
    int documents = 0; ///< matter sheets, target lists and reasons that went along

    bool isWitnessed() const { return witnessesNeeded > 0 && witnesses >= witnessesNeeded; }
    friend bool operator==(const EvidenceSummary&, const EvidenceSummary&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::EvidenceSummary)
