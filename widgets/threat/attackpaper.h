#pragma once

#include "base/result.h"
#include "threat/attackmatrix.h"

#include <QString>

namespace yagura {

/// An ATT&CK matrix on paper: A3 across, PDF, numbers readable without colour, with its footer.
namespace AttackPaper {

/// Writes the file whole or not at all. `E-FILE-WRITE`.
Result<void> write(
    const AttackMatrix& matrix, const QString& title, const QString& footer, const QString& path);

} // namespace AttackPaper
} // namespace yagura
