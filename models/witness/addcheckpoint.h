#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "ledger/signednote.h"

#include <QByteArray>

#include <vector>

namespace yagura {

/// What a log asks of a witness: the body of C2SP tlog-witness's `add-checkpoint`. A value.
struct AddCheckpoint {
    qint64 old = 0; ///< the size that the proof starts from
    std::vector<Digest> proof; ///< at most 63
    SignedNote note;

    /// Form only. Error: `E-CHK-FORM`.
    static Result<AddCheckpoint> fromBytes(const QByteArray& body);
    QByteArray toBytes() const;
};

} // namespace yagura
