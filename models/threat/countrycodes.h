#pragma once

#include <QString>

namespace yagura {

/// Countries as threat data writes them. Any thread.
namespace CountryCodes {

/// ISO 3166 alpha-2 of a code or an English or Japanese name; empty where it is neither.
QString codeOf(const QString& stated);

} // namespace CountryCodes
} // namespace yagura
