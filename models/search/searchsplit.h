#pragma once

#include <QStringList>

namespace yagura {

/// Folded text as the tokens of the index, divided by spaces. Japanese has no spaces, and half of
/// its words are two characters: a run of it is every two neighbours, `電力会社` → `電力 力会 会社
/// 社`. Latin words and numbers stand whole; what hangs together (an address, a name of a host, a
/// CVE) stands once from each of its parts on, so that any part of it begins a token. A UUID is one
/// token.
namespace SearchSplit {

QString tokens(const QString& folded);

/// The same for a term that is looked for: the last token may be the beginning of a longer one.
struct Phrase {
    QStringList tokens; ///< neighbours, in order; empty where nothing of the term is indexed
    bool isOpen = false; ///< the last one is a beginning
};
Phrase phrase(const QString& folded);

/// Each Japanese character of the text once, divided by spaces: finds words of one character.
QString letters(const QString& folded);
/// Whether the term is one such character.
bool isLetter(const QString& folded);

} // namespace SearchSplit
} // namespace yagura
