#pragma once

#include "search/searchquery.h"

#include <chrono>

namespace yagura {

/// What the value of a field of a query may be.
namespace QueryValues {

enum class Field { Sector, Prefecture, Source, Kind, Level, Tlp, Id, From, To };

/// Puts the folded value where it belongs; false when the field does not know it.
bool take(Field field, const QString& value, std::chrono::minutes zone, SearchQuery& query);

} // namespace QueryValues
} // namespace yagura
