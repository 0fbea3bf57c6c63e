#pragma once

#include "policy/packdifference.h"

#include <QStringList>

#include <vector>

namespace yagura {

/// Changes of a policy pack as lines for a terminal: `- ` what goes, `+ ` what comes, kind by kind.
QStringList packLines(const std::vector<PackChange>& changes);

} // namespace yagura
