#pragma once

#include "base/instant.h"
#include "domain/verb.h"

#include <QMetaType>
#include <QString>

namespace yagura {

class MatterBook;
class MatterDesk;

/// How this member's own newest answer to a matter stands, of whatever kind: the council's lane or
/// a step of the statutory one. A signature is pending until the
/// ledger's copy came back and this console verified it; only then is it shown as given.
struct OwnAnswer {
    enum class Stage : qint8 {
        None,
        Pending, ///< signed here, not yet seen in the ledger
        Verified, ///< in the ledger, verified on this machine, and counting
        Uncounted, ///< in the ledger, and counting for nothing
        Refused, ///< by the hub, never in the ledger
    };

    Stage stage = Stage::None;
    Verb verb = Verb::Unknown;
    Instant at; ///< ledger time, or when it was queued
    qint64 index = -1; ///< in the ledger; -1 when it is not there
    QString code; ///< why it was refused or does not count
    bool isWitnessed = false; ///< enough witnesses signed a head above it; never without witness

    static OwnAnswer of(const MatterBook& book, const MatterDesk& desk, const QString& matterId);
    friend bool operator==(const OwnAnswer&, const OwnAnswer&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::OwnAnswer)
