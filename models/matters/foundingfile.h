#pragma once

#include "base/result.h"
#include "matters/founding.h"

#include <QByteArray>

#include <vector>

namespace yagura {

/// What a ceremony hands to a hub: the first statements of a ledger and their documents, in order,
/// signed by people who are not there (docs/ledger-format.md). The bytes prove nothing by
/// themselves: LedgerIntake checks every signature.
namespace FoundingFile {

inline constexpr qsizetype mostBytes = 4 * 1024 * 1024;

QByteArray write(const std::vector<FoundingStep>& steps);
/// Error: `E-FND-FORM`.
Result<std::vector<FoundingStep>> read(const QByteArray& bytes);

} // namespace FoundingFile
} // namespace yagura
