#pragma once

#include "policy/policypack.h"

namespace yagura {

/// Reads a policy pack field by field, strictly: what is not known is refused
/// (resources/schemas/policy-pack.v1.schema.json). Private to policy; others ask
/// PolicyPack::fromBytes().
namespace PolicyPackReader {

Result<PolicyPack> read(const QByteArray& bytes); ///< fails with `E-POL-FORM`

} // namespace PolicyPackReader
} // namespace yagura
