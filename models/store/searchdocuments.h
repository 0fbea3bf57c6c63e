#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace yagura {

class Database;

/// What a search may find of one stored object.
struct SearchDocument {
    qint64 key = 0; ///< SearchHits::keyOf()
    QString folded; ///< title, summary and every text of its body
};

/// Reads the mirror for searches, in order of storing and in small slices: nothing waits for it.
/// What may not be indexed (wire.md "Storage") is read apart, and never with the rest. Lives on the
/// thread of its database.
class SearchDocuments {
public:
    enum class Which { ForTheIndex, OnlyInMemory };

    struct Slice {
        std::vector<SearchDocument> documents;
        qint64 storedTo = 0; ///< last event of the mirror
        qint64 readTo = 0; ///< last event of the slice; that of the question when nothing follows
    };

    explicit SearchDocuments(const Database& mirror, Which which = Which::ForTheIndex)
        : m_mirror(mirror)
        , m_which(which)
    {
    }

    Result<Slice> after(qint64 eventSeq, int mostEvents) const;
    Result<qint64> lastEvent() const;
    Result<qint64> firstKey() const; ///< tells one mirror from another; 0 while it is empty

private:
    const Database& m_mirror;
    const Which m_which;
};

} // namespace yagura
