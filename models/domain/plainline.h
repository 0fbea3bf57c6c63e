#pragma once

#include "base/limits.h"

#include <QString>

namespace yagura {

/// Received words as one line that no list chokes on (trust.md F19): white space folded, cut at
/// `most` characters with `…`, in every language the same, no more than a few combining marks in a
/// row. What is shown of controls and bidi marks is the widgets' affair (safeText).
QString plainLine(const QString& text, int most = limits::titleLength);

} // namespace yagura
