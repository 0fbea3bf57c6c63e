#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "ledger/envelope.h"

#include <QByteArray>

namespace yagura {

/// One line of the ledger, the bytes that are hashed, stored and exported (trust.md 2.3):
/// `{"env":{…},"i":1207,"t":1795404532123,"v":1}`. Time and place stand inside what is hashed.
struct Leaf {
    Envelope envelope;
    qint64 index = 0;
    Instant time;

    Result<QByteArray> toBytes() const;
    static Result<Leaf> fromBytes(const QByteArray& bytes);
};

} // namespace yagura
