#pragma once

#include <QString>

namespace yagura {

/// Text as a search compares it: full and half width, hiragana and katakana, upper and lower case,
/// old and variant forms of characters, and a long-vowel mark at the end of a word make no
/// difference (ux.md 2.9); a date of a Japanese era is the same as the Western one:
/// `令和8年11月23日`, `R8.11.23` and `2026/11/23` are all `2026-11-23`. Any thread.
QString foldedText(const QString& text);

} // namespace yagura
