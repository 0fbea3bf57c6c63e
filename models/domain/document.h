#pragma once

#include "base/digest.h"

#include <QByteArray>
#include <QMetaType>

namespace yagura {

/// A document that statements name by its commitment: matter sheet, reason, target list, report
/// text. It stands outside the log, so that it can be erased; the salt keeps a short text from
/// being guessed from the log then.
struct Document {
    QByteArray salt; ///< 32 random bytes
    QByteArray body; ///< canonical JSON, at most 32 KiB

    /// `SHA256(0x02 ‖ salt32 ‖ body)` (wire.md).
    Digest commit() const { return Digest::of({ QByteArrayView("\x02", 1), salt, body }); }
    friend bool operator==(const Document&, const Document&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Document)
