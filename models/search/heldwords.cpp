#include "search/heldwords.h"

#include <QByteArrayMatcher>

#include <algorithm>

namespace yagura {

namespace {

constexpr std::size_t rowsBetweenLooks = 1024;

struct Term {
    QByteArrayMatcher word;
    bool isExcluded = false;
};

std::vector<Term> termsOf(const SearchQuery& query)
{
    std::vector<Term> terms;
    for (const SearchTerm& term : query.terms)
        terms.push_back({ QByteArrayMatcher(term.folded.toUtf8()), term.isExcluded });
    return terms;
}

bool holds(const std::vector<Term>& terms, const QByteArray& words)
{
    return std::all_of(terms.begin(), terms.end(),
        [&](const Term& term) { return (term.word.indexIn(words) >= 0) != term.isExcluded; });
}

} // namespace

void HeldWords::add(qint64 key, const QString& folded)
{
    m_rows.push_back({ key, folded.toUtf8() });
    m_bytes += m_rows.back().words.size();
    while (m_bytes > m_most && !m_rows.empty()) {
        m_after = SearchHits::eventOf(m_rows.front().key);
        m_bytes -= m_rows.front().words.size();
        m_rows.pop_front();
    }
}

SearchHits::Held HeldWords::answer(
    const SearchQuery& query, SearchHits::Keys meaning, const IsOld& isOld) const
{
    SearchHits::Held held{ {}, m_after, m_to };
    const std::vector<Term> terms = termsOf(query);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && isOld())
            return {};
        if (holds(terms, m_rows[row].words) == (meaning == SearchHits::Keys::Found))
            held.keys.push_back(m_rows[row].key);
    }
    return held;
}

} // namespace yagura
