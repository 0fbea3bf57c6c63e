#pragma once

#include "base/result.h"
#include "search/searchhits.h"
#include "search/searchquery.h"
#include "store/searchdocuments.h"

#include <QStringList>

#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace yagura {

class Database;

/// The index of searches in its own file (Database::Schema::Search), in parts of so many events
/// each that one of them is asked within a moment. What it says of `indexedTo()` and before is
/// complete. Lives on the thread of its database; another connection may read while one writes.
class SearchTable {
public:
    using IsOld = std::function<bool()>;

    static constexpr qint64 eventsInPart = 65536; ///< of the file's format
    static constexpr qint64 partOf(qint64 event) { return event / eventsInPart; }

    explicit SearchTable(Database& index);

    Result<std::vector<qint64>> parts() const; ///< that hold anything, from the oldest on

    /// Last event that is in it; 0 also when it was made by other rules of folding.
    Result<qint64> indexedTo() const;
    Result<void> add(const std::vector<SearchDocument>& documents, qint64 indexedTo);
    Result<void> clear();
    Result<qint64> mirror() const; ///< SearchDocuments::firstKey() of the mirror it was made from
    Result<void> setMirror(qint64 firstKey);

    /// Those after one event, up to another.
    struct Events {
        qint64 after = 0;
        qint64 to = std::numeric_limits<qint32>::max();
    };
    /// Rows that hold the terms of the query (its fields are the list's business), in order of
    /// storing. Breaks off with `E-SEARCH-OLD` when `isOld` says that nobody waits any more.
    Result<SearchHits> find(const SearchQuery& query, const IsOld& isOld, Events events) const;
    Result<SearchHits> find(const SearchQuery& query, const IsOld& isOld) const
    {
        return find(query, isOld, Events());
    }

private:
    using Keys = std::vector<qint64>;
    struct Asked; ///< where to look, and whether anybody still waits
    struct Matches; ///< the query in FTS5's words
    Result<Keys> holding(const Matches& matches, const Asked& asked) const;
    Result<Keys> leftOut(const Matches& matches, const Asked& asked) const;
    Result<Keys> matching(const QString& table, const QString& match, const Asked& asked) const;
    Result<Keys> findIn(const Matches& matches, const Asked& asked) const;
    Result<void> makePart(qint64 part);
    Result<void> addTo(qint64 part, std::span<const SearchDocument> documents);

    Database& m_index;
};

} // namespace yagura
