#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace yagura {

/// The bytes of a file that somebody else made. Errors: `E-FILE-READ`, `E-FILE-SIZE`.
Result<QByteArray> readFile(const QString& path);

enum class Existing { Refuse, Replace };
/// The whole file or nothing, on the disk when this returns. Errors: `E-FILE-EXISTS`,
/// `E-FILE-WRITE`.
Result<void> writeFile(const QString& path, const QByteArray& bytes, Existing existing);

} // namespace yagura
