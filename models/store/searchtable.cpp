#include "store/searchtable.h"

#include "search/searchsplit.h"
#include "store/database.h"
#include "store/leanstatement.h"
#include "store/sqlstatement.h"

#include <QSqlDriver>
#include <QStringList>
#include <QVariant>

#include <sqlite3.h>

#include <algorithm>
#include <iterator>
#include <memory>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// Goes up when folding or splitting changes: an index made by other rules finds the wrong things.
constexpr qint64 rules = 2;
constexpr int rowsBetweenLooks = 4096;

QString quoted(const QStringList& tokens)
{
    return u'"' + tokens.join(u' ').remove(u'"') + u'"';
}

sqlite3* connectionOf(const Database& database)
{
    const QVariant handle = database.connection().driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3* const*>(handle.constData());
}

/// The keys that a statement finds.
struct Gathered {
    std::vector<qint64> keys;
    const SearchTable::IsOld& isOld;
    bool isBrokenOff = false;

    static void take(sqlite3_context* context, int, sqlite3_value** values)
    {
        auto* const self = static_cast<Gathered*>(sqlite3_user_data(context));
        self->keys.push_back(sqlite3_value_int64(values[0]));
        if (self->keys.size() % rowsBetweenLooks != 0 || !self->isOld())
            return;
        self->isBrokenOff = true;
        sqlite3_result_error(context, "nobody waits any more", -1);
    }
    static void finish(sqlite3_context* context) { sqlite3_result_null(context); }
};

} // namespace

/// One expression for each table (sqlite.org/fts5.html section 3).
struct SearchTable::Matches {
    explicit Matches(const SearchQuery& query);
    bool finds() const { return !words.isEmpty() || !letters.isEmpty(); }

    QStringList words;
    QStringList withoutWords;
    QStringList letters;
    QStringList withoutLetters;
};

SearchTable::Matches::Matches(const SearchQuery& query)
{
    for (const SearchTerm& term : query.terms) {
        if (SearchSplit::isLetter(term.folded)) {
            (term.isExcluded ? withoutLetters : letters) << quoted({ term.folded });
            continue;
        }
        const auto phrase = SearchSplit::phrase(term.folded);
        if (phrase.tokens.isEmpty())
            continue; // signs alone are in no index
        (term.isExcluded ? withoutWords : words)
            << quoted(phrase.tokens) + (phrase.isOpen ? u" *"_s : QString());
    }
}

SearchTable::SearchTable(Database& index)
    : m_index(index)
{
}

Result<qint64> SearchTable::indexedTo() const
{
    SqlStatement select(m_index, u"SELECT indexed_to, rules FROM progress WHERE id = 1"_s);
    if (auto done = select.run(); !done)
        return done.error();
    const bool isOurs = select.next() && select.number(1) == rules;
    return isOurs ? select.number(0) : 0;
}

Result<std::vector<qint64>> SearchTable::parts() const
{
    SqlStatement select(m_index, u"SELECT number FROM part ORDER BY number"_s);
    if (auto done = select.run(); !done)
        return done.error();
    std::vector<qint64> numbers;
    while (select.next())
        numbers.push_back(select.number(0));
    return numbers;
}

/// Tables without any text (sqlite.org/fts5.html section 4.4), tokens as SearchSplit makes them.
Result<void> SearchTable::makePart(qint64 part)
{
    SqlStatement known(m_index, u"SELECT 1 FROM part WHERE number = ?"_s);
    if (auto done = known.run(part); !done || known.next())
        return done;
    for (const QString& sql : { uR"(CREATE VIRTUAL TABLE words_%1 USING fts5 (tokens, content = '',
                columnsize = 0, tokenize = "unicode61 remove_diacritics 0 tokenchars '.-_:@'"))"_s,
             uR"(CREATE VIRTUAL TABLE letters_%1 USING fts5 (tokens, content = '', columnsize = 0,
                detail = none, tokenize = "unicode61 remove_diacritics 0"))"_s,
             u"INSERT INTO part (number) VALUES (%1)"_s }) {
        if (auto done = SqlStatement(m_index, sql.arg(part)).run(); !done)
            return done;
    }
    return {};
}

Result<void> SearchTable::addTo(qint64 part, std::span<const SearchDocument> documents)
{
    if (auto made = makePart(part); !made)
        return made;
    const QByteArray number = QByteArray::number(part);
    const auto insert = [&](const QByteArray& table) {
        return "INSERT INTO " + table + number + " (rowid, tokens) VALUES (?, ?)";
    };
    LeanStatement words(m_index, insert("words_").constData());
    LeanStatement letters(m_index, insert("letters_").constData());
    for (const SearchDocument& document : documents) {
        if (auto done = words.run(document.key, SearchSplit::tokens(document.folded)); !done)
            return done;
        if (auto done = letters.run(document.key, SearchSplit::letters(document.folded)); !done)
            return done;
    }
    return {};
}

Result<void> SearchTable::add(const std::vector<SearchDocument>& documents, qint64 indexedTo)
{
    return m_index.transaction([&]() -> Result<void> {
        for (auto first = documents.begin(); first != documents.end();) {
            const qint64 part = partOf(SearchHits::eventOf(first->key));
            const auto end = std::find_if(first, documents.end(), [part](const auto& document) {
                return partOf(SearchHits::eventOf(document.key)) != part;
            });
            if (auto done = addTo(part, { first, end }); !done)
                return done;
            first = end;
        }
        SqlStatement progress(m_index, u"UPDATE progress SET indexed_to = ?, rules = ?"_s);
        return progress.run(indexedTo, rules);
    });
}

Result<qint64> SearchTable::mirror() const
{
    SqlStatement select(m_index, u"SELECT mirror FROM progress WHERE id = 1"_s);
    if (auto done = select.run(); !done)
        return done.error();
    return select.next() ? select.number(0) : 0;
}

Result<void> SearchTable::setMirror(qint64 firstKey)
{
    return SqlStatement(m_index, u"UPDATE progress SET mirror = ?"_s).run(firstKey);
}

Result<void> SearchTable::clear()
{
    const auto known = parts();
    if (!known)
        return known.error();
    return m_index.transaction([&]() -> Result<void> {
        for (const qint64 part : *known) {
            for (const QString& table : { u"words_%1"_s, u"letters_%1"_s }) {
                SqlStatement drop(m_index, u"DROP TABLE "_s + table.arg(part));
                if (auto done = drop.run(); !done)
                    return done;
            }
        }
        for (const QString& sql :
            { u"DELETE FROM part"_s, u"UPDATE progress SET indexed_to = 0, rules = 0"_s }) {
            if (auto done = SqlStatement(m_index, sql).run(); !done)
                return done;
        }
        return {};
    });
}

struct SearchTable::Asked {
    const IsOld& isOld;
    qint64 firstKey = 0;
    qint64 endKey = 0;
    qint64 part = 0;
};

/// As an aggregate of SQLite's own interface: a frequent word has a million rows, and stepping
/// through them one by one costs more than finding them.
Result<SearchTable::Keys> SearchTable::matching(
    const QString& table, const QString& match, const Asked& asked) const
{
    if (match.isEmpty())
        return Keys();
    sqlite3* const connection = connectionOf(m_index);
    Gathered gathered{ {}, asked.isOld };
    sqlite3_create_function(connection, "gathered", 1, SQLITE_UTF8, &gathered, nullptr,
        &Gathered::take, &Gathered::finish);
    const QByteArray sql
        = u"SELECT gathered(rowid) FROM %1 WHERE %1 MATCH ? AND rowid >= ? AND rowid < ?"_s
              .arg(table + u'_' + QString::number(asked.part))
              .toUtf8();
    sqlite3_stmt* prepared = nullptr;
    sqlite3_prepare_v2(connection, sql.constData(), -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> select(
        prepared, &sqlite3_finalize);
    const QByteArray text = match.toUtf8();
    sqlite3_bind_text(prepared, 1, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
    sqlite3_bind_int64(prepared, 2, asked.firstKey);
    sqlite3_bind_int64(prepared, 3, asked.endKey);
    if (sqlite3_step(prepared) == SQLITE_ROW) {
        Keys& keys = gathered.keys; // FTS5 goes by rowid, but an aggregate is promised no order
        if (!std::is_sorted(keys.begin(), keys.end()))
            std::sort(keys.begin(), keys.end());
        return std::move(keys);
    }
    if (gathered.isBrokenOff)
        return Error{ Error::Code::Unavailable, u"nobody waits any more"_s, u"E-SEARCH-OLD"_s };
    return Error{ Error::Code::Storage, QString::fromUtf8(sqlite3_errmsg(connection)),
        u"E-STORE-READ"_s };
}

Result<SearchTable::Keys> SearchTable::holding(const Matches& matches, const Asked& asked) const
{
    auto byWord = matching(u"words"_s, matches.words.join(u" AND "_s), asked);
    auto byLetter = matching(u"letters"_s, matches.letters.join(u" AND "_s), asked);
    if (!byWord || !byLetter)
        return !byWord ? byWord.error() : byLetter.error();
    if (matches.words.isEmpty() || matches.letters.isEmpty())
        return matches.words.isEmpty() ? byLetter : byWord;
    Keys found;
    std::set_intersection(byWord->begin(), byWord->end(), byLetter->begin(), byLetter->end(),
        std::back_inserter(found));
    return found;
}

Result<SearchTable::Keys> SearchTable::leftOut(const Matches& matches, const Asked& asked) const
{
    const auto byWord = matching(u"words"_s, matches.withoutWords.join(u" OR "_s), asked);
    const auto byLetter = matching(u"letters"_s, matches.withoutLetters.join(u" OR "_s), asked);
    if (!byWord || !byLetter)
        return !byWord ? byWord.error() : byLetter.error();
    Keys out;
    std::set_union(byWord->begin(), byWord->end(), byLetter->begin(), byLetter->end(),
        std::back_inserter(out));
    return out;
}

/// In one part: what is found, or what is left out where the query does nothing else.
Result<SearchTable::Keys> SearchTable::findIn(const Matches& matches, const Asked& asked) const
{
    auto out = leftOut(matches, asked);
    if (!out || !matches.finds())
        return out;
    auto found = holding(matches, asked);
    if (!found || out->empty())
        return found;
    Keys rest;
    std::set_difference(
        found->begin(), found->end(), out->begin(), out->end(), std::back_inserter(rest));
    return rest;
}

Result<SearchHits> SearchTable::find(
    const SearchQuery& query, const IsOld& isOld, Events events) const
{
    const auto indexed = indexedTo();
    if (!indexed)
        return indexed.error();
    const auto known = parts();
    if (!known)
        return known.error();
    const Matches matches(query);
    Keys keys;
    for (const qint64 part : *known) {
        if (part < partOf(events.after + 1) || part > partOf(events.to))
            continue;
        const auto found = findIn(matches,
            { isOld, SearchHits::keyOf(events.after + 1, 0), SearchHits::keyOf(events.to + 1, 0),
                part });
        if (!found)
            return found.error();
        keys.insert(keys.end(), found->begin(), found->end());
    }
    return SearchHits(std::move(keys), *indexed,
        matches.finds() ? SearchHits::Keys::Found : SearchHits::Keys::LeftOut);
}

} // namespace yagura
