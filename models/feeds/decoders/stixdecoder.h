#pragma once

#include "base/result.h"
#include "domain/cloudevent.h"
#include "domain/item.h"

#include <vector>

namespace yagura {

/// STIX 2.1, and 2.0 read as 2.1 (`upgraded`): one object, or a bundle, object by object. Types
/// this version does not know become ItemKind::Other. A severity is taken where an incident states
/// the national level itself
/// (`x_yagura_severity`, 0 to 4), and never converted from another scale; place from
/// `x_yagura_sector` and `x_yagura_prefecture`.
Result<std::vector<Item>> decodeStix(const CloudEvent& event);

/// A message that is STIX without an envelope, one event an object; empty when it is not.
std::vector<CloudEvent> bareStixEvents(const QByteArray& message, const QString& link);

} // namespace yagura
