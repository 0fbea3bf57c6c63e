#pragma once

#include "ledger/signednote.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace yagura {

/// C2SP tlog-cosignature, cosignature/v1: a witness's word that it saw this head at this time, and
/// no other of this log that does not fit.
namespace Cosignature {

/// What a witness signs: `cosignature/v1\ntime <unix seconds>\n` and the note's text.
QByteArray message(const QByteArray& text, qint64 timeS);
/// The line; `sign` signs bytes with the witness's key.
SignedNote::Line make(const NoteKey& witness, const QByteArray& text, qint64 timeS,
    const std::function<QByteArray(QByteArrayView)>& sign);
/// The newest time (unix seconds) at which `witness` signed this note; absent: it did not.
std::optional<qint64> verify(const NoteKey& witness, const SignedNote& note);

} // namespace Cosignature
} // namespace yagura
