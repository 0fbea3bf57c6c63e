#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace yagura {

/// The canonical bytes of a policy pack that people wrote: with line breaks, in any order. What is
/// signed, and shown before, are these bytes. Errors: `E-POL-FORM`, `E-FILE-…`.
Result<QByteArray> readPack(const QString& path);

} // namespace yagura
