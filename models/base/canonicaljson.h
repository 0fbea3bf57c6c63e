#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace yagura {

/// The canonical JSON of everything that is signed or committed to: RFC 8785 restricted so that
/// Qt's own serialiser emits it. Keys `[a-z0-9_]{1,32}`, sorted, no duplicates; objects, arrays,
/// strings, booleans and integers up to 2^53-1; no floats, no null; strings in NFC without controls
/// below U+0020 (a line break is escaped by nobody: it is refused), lone surrogates or bidi
/// controls; no white space.
namespace CanonicalJson {

/// Limits of one kind of bytes.
struct Limits {
    qsizetype bytes = 2048;
    int depth = 4; ///< nested objects and arrays, the outermost counts as 1
};

inline constexpr Limits statementLimits{ 2048, 4 }; ///< a statement's payload (wire.md)
inline constexpr Limits leafLimits{ 8192, 6 }; ///< a ledger line around its envelope
inline constexpr Limits documentLimits{ 32 * 1024,
    8 }; ///< a matter sheet, reason, target list, report text
inline constexpr Limits rosterLimits{ 256 * 1024, 8 }; ///< a roster or a policy pack

/// The canonical bytes of `object`. Fails with `E-ENV-CANON` where the object holds what the subset
/// forbids, with `E-ENV-SIZE` where the bytes exceed the limit.
Result<QByteArray> write(const QJsonObject& object, Limits limits);

/// The object in `bytes`, if and only if the bytes are its canonical form: verify first, parse
/// second, require equality, so that no two parsers can read two things (trust.md F6).
Result<QJsonObject> read(const QByteArray& bytes, Limits limits);

} // namespace CanonicalJson
} // namespace yagura
