#pragma once

#include "base/digest.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace yagura {

/// A tree head as a C2SP tlog-checkpoint in a signed note: three lines (origin, size, root) and
/// signature lines.
struct Checkpoint {
    QString origin;
    qint64 size = 0;
    Digest root;

    QByteArray text() const; ///< the three lines that are signed
    /// Error: `E-CHK-FORM`.
    static Result<Checkpoint> fromText(const QByteArray& text);
    /// The note with the log key's signature line (key type 0x01). `sign` signs the note's text.
    QByteArray toNote(
        const QByteArray& logKey, const std::function<QByteArray(QByteArrayView)>& sign) const;
    /// Reads a note and verifies its line by `logKey`; unknown lines are ignored. Errors:
    /// `E-CHK-FORM`, `E-CHK-SIG`.
    static Result<Checkpoint> fromNote(
        const QByteArray& note, const QString& origin, const QByteArray& logKey);

    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

/// What witnesses said about a head: each of the trusted ones once.
struct Witnesses {
    int count = 0; ///< distinct trusted witnesses whose cosignature holds
    /// Unix seconds: the newest time that `threshold` of them vouch for, so that one that lies
    /// makes nothing younger than the others do; of fewer, the time of the oldest. 0: none.
    qint64 newestS = 0;

    /// `vkeys`: Trust::witnesses. What does not read as a note or a key counts for nothing.
    static Witnesses of(const QByteArray& note, const QStringList& vkeys, int threshold = 1);
};

} // namespace yagura
