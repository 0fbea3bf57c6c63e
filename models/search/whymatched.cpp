#include "search/whymatched.h"

#include "search/foldedtext.h"

#include <algorithm>
#include <optional>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype around = 24; ///< characters shown on either side
constexpr qsizetype longestMatch = 80;

/// Folding changes lengths, so the place in the text as received is found by folding its
/// beginnings: the shortest one that holds the term ends with it.
std::optional<qsizetype> endOfMatch(const QString& text, const QString& term)
{
    if (!foldedText(text).contains(term))
        return {};
    qsizetype low = 1;
    qsizetype high = text.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (foldedText(text.left(middle)).contains(term))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

qsizetype startOfMatch(const QString& text, qsizetype end, const QString& term)
{
    qsizetype start = end - 1;
    while (start > 0 && end - start < longestMatch
        && !foldedText(text.mid(start, end - start)).contains(term))
        --start;
    return start;
}

bool isAliasPath(const QString& path)
{
    return path == u"aliases"_s || path == u"x_mitre_aliases"_s;
}

QString nameAmong(const std::vector<SearchField>& fields)
{
    for (const SearchField& field : fields) {
        if (field.path == u"name"_s)
            return field.text;
    }
    return {};
}

std::optional<WhyMatched> matchIn(const SearchField& field, const QString& term)
{
    const auto end = endOfMatch(field.text, term);
    if (!end)
        return {};
    const qsizetype start = startOfMatch(field.text, *end, term);
    const qsizetype from = std::max<qsizetype>(0, start - around);
    WhyMatched why;
    why.path = field.path;
    why.before = (from > 0 ? u"…"_s : QString()) + field.text.mid(from, start - from);
    why.match = field.text.mid(start, *end - start);
    why.after
        = field.text.mid(*end, around) + (*end + around < field.text.size() ? u"…"_s : QString());
    return why;
}

/// The field that says nothing else, as a number does; else the first that holds the term.
const SearchField* fieldHolding(const QString& term, const std::vector<SearchField>& fields)
{
    const SearchField* first = nullptr;
    for (const SearchField& field : fields) {
        const QString folded = foldedText(field.text);
        if (folded == term)
            return &field;
        if (!first && folded.contains(term))
            first = &field;
    }
    return first;
}

} // namespace

std::vector<WhyMatched> whyMatched(const SearchQuery& query, const std::vector<SearchField>& fields)
{
    std::vector<WhyMatched> reasons;
    const QString name = nameAmong(fields);
    for (const SearchTerm& term : query.terms) {
        if (term.isExcluded)
            continue;
        const SearchField* field = fieldHolding(term.folded, fields);
        auto why = field ? matchIn(*field, term.folded) : std::nullopt;
        if (!why)
            continue;
        if (isAliasPath(field->path) && field->text != name)
            why->aliasOf = name;
        reasons.push_back(std::move(*why));
    }
    return reasons;
}

} // namespace yagura
