#pragma once

#include "base/result.h"
#include "matters/founding.h"

#include <QByteArray>

#include <vector>

namespace yagura {

/// What a ceremony hands to a hub: the first statements of a ledger and their documents, in order,
/// signed by people who are not there. The bytes prove nothing by themselves: LedgerIntake checks
/// every signature.
/// `{"v":1,"type":"founding","steps":[{"envelope_base64":…,"document_base64":…?},…]}`
namespace FoundingFile {

inline constexpr qsizetype mostBytes = 4 * 1024 * 1024;

QByteArray write(const std::vector<FoundingStep>& steps);
/// Error: `E-FND-FORM`.
Result<std::vector<FoundingStep>> read(const QByteArray& bytes);

} // namespace FoundingFile
} // namespace yagura
