#pragma once

#include "search/searchquery.h"

#include <chrono>
#include <optional>

namespace yagura {

/// What of a query could not be understood, and where it stands in what was typed.
struct QueryProblem {
    enum class Kind {
        OpenQuote, ///< a quotation mark without its second
        NoValue, ///< a field's name without a value
        UnknownValue, ///< a value that the field does not know
        Twice, ///< a field that was given before
        ExcludedField, ///< only words can be left out
    };
    Kind kind = Kind::UnknownValue;
    qsizetype start = 0;
    qsizetype length = 0;
    QString field; ///< English name; empty where there is none
    QString value; ///< as typed

    friend bool operator==(const QueryProblem&, const QueryProblem&) = default;
};

struct ReadQuery {
    SearchQuery query; ///< what was understood
    std::optional<QueryProblem> problem; ///< the first
};

/// Reads the search box: words that must all be there, "words in this order", -words that must not,
/// and fields `name:value`, in English or Japanese:
/// sector 分野, pref 都道府県, source 情報源, kind 種別, level レベル (`3`, `>=3`, `1-3`, `3以上`),
/// tlp, id 番号, from 以降, to 以前 (days as foldedDates() reads them; `to` includes its day).
/// `zone` is the time of day's distance from UTC: a day is the reader's day.
namespace QueryReader {

ReadQuery read(const QString& text, std::chrono::minutes zone = std::chrono::hours(9));

} // namespace QueryReader
} // namespace yagura
