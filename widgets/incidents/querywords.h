#pragma once

#include "search/queryreader.h"
#include "search/whymatched.h"

#include <QString>

namespace yagura {

/// A query in the words of the screen: what was understood, and what was not.
namespace QueryWords {

QString of(
    const SearchQuery& query); ///< `「電力」を含む · 分野: 電力 · レベル 3 以上`; empty for none
QString problem(const QueryProblem& problem); ///< one sentence
QString shortReason(const WhyMatched& why); ///< for a column: `…侵入に【VPN装置】の欠陥を…`
QString reason(const WhyMatched& why); ///< `説明: …侵入に【VPN装置】の欠陥を…`

} // namespace QueryWords
} // namespace yagura
