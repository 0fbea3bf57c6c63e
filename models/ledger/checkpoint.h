#pragma once

#include "base/digest.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace yagura {

/// A tree head as a C2SP tlog-checkpoint in a signed note: three lines (origin, size, root) and
/// signature lines.
struct Checkpoint {
    QString origin;
    qint64 size = 0;
    Digest root;

    /// The note with the log key's signature line (key type 0x01). `sign` signs the note's text.
    QByteArray toNote(
        const QByteArray& logKey, const std::function<QByteArray(QByteArrayView)>& sign) const;
    /// Reads a note and verifies its line by `logKey`; unknown lines are ignored. Errors:
    /// `E-CHK-FORM`, `E-CHK-SIG`.
    static Result<Checkpoint> fromNote(
        const QByteArray& note, const QString& origin, const QByteArray& logKey);

    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

} // namespace yagura
