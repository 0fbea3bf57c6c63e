#pragma once

#include "base/digest.h"
#include "base/language.h"

#include <QString>
#include <QStringList>

namespace yagura {

/// A digest as people read it to each other over the telephone: its first 88 bits as eight words, a
/// kana list and an English list (11 bits a word, BIP-39's lists), and its last eight hex digits.
/// The same on console, signer, wall and paper (docs/ledger-format.md). A value.
struct DigestWords {
    static constexpr int count = 8;

    QStringList ja; ///< hiragana
    QStringList en;
    QString digits; ///< lower-case hex

    /// Empty for an empty digest.
    static DigestWords of(const Digest& digest);
    const QStringList& words(Language language) const;
    /// One line: the words and the digits, with spaces between.
    QString line(Language language) const;

    friend bool operator==(const DigestWords&, const DigestWords&) = default;
};

} // namespace yagura
