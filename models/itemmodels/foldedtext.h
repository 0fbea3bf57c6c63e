#pragma once

#include <QString>

namespace yagura {

/// Text as a search compares it: full and half width, hiragana and katakana, upper and lower case
/// are the same (ux.md 2.9).
QString foldedText(const QString& text);

} // namespace yagura
