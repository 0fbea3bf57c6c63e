#pragma once

#include "base/result.h"
#include "domain/cloudevent.h"
#include "domain/item.h"

#include <vector>

namespace yagura {

/// One entry of CISA's Known Exploited Vulnerabilities catalogue (its JSON schema,
/// `vulnerabilities[]`).
Result<std::vector<Item>> decodeKev(const CloudEvent& event);

} // namespace yagura
