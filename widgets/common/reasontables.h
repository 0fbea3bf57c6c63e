#pragma once

#include <QStringView>

#include <span>

namespace yagura::Words {

/// What happened and what to do, by the stable code (trust.md 2.9). Private to reason().
struct Reason {
    QStringView code;
    const char* sentence; ///< English, marked for translation
};

/// Of a statement, its documents, a mark or a matter.
std::span<const Reason> statementReasons();
/// Of a step of the statutory lane, and of the answers beside it.
std::span<const Reason> stepReasons();
/// Of what is put, amended, recorded or carried in a file: measures, reports, papers.
std::span<const Reason> formReasons();
/// Of a key, its token, its signing or its place in the roster.
std::span<const Reason> keyReasons();
/// Of the ledger, its heads, those who vouch for it, or a copy of it.
std::span<const Reason> ledgerReasons();
/// Of a feed, a store, an exercise or the line to the hub.
std::span<const Reason> linkReasons();
/// Of a search, a saved view, or a list that goes into a file.
std::span<const Reason> searchReasons();

} // namespace yagura::Words
