#pragma once

#include "itemmodels/sincelooked.h"
#include "store/picturesteps.h"

namespace yagura {

class MatterBook;

/// What is otherwise at one instant than at an earlier one: incidents by their levels, matters put
/// and decided. In the order of SinceLooked.
namespace ChangeList {

/// `book` shows the later instant.
std::vector<SinceLine> of(
    const std::vector<IncidentChange>& incidents, const MatterBook& book, Instant since);

} // namespace ChangeList
} // namespace yagura
