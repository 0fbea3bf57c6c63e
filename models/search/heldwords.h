#pragma once

#include "search/searchhits.h"
#include "search/searchquery.h"

#include <QByteArray>

#include <deque>
#include <functional>

namespace yagura {

/// The words of rows that may not be written down a second time (wire.md "Storage"), in memory and
/// only there, so that they are found by everything they say like all others. Where they grow too
/// large the oldest go, and `after()` says so. One thread.
class HeldWords {
public:
    using IsOld = std::function<bool()>;
    static constexpr qsizetype usualMost = 64 * 1024 * 1024;

    explicit HeldWords(qsizetype mostBytes = usualMost)
        : m_most(mostBytes)
    {
    }

    /// In order of storing; `folded` as foldedText() makes it.
    void add(qint64 key, const QString& folded);
    void setReadTo(qint64 event) { m_to = event; } ///< every such row up to this event was added

    qint64 after() const { return m_after; } ///< what it holds begins behind this event
    qint64 readTo() const { return m_to; }
    qsizetype bytes() const { return m_bytes; }

    /// With `Keys::Found` the rows that hold the query's terms, with `LeftOut` those that do not.
    /// Incomplete once `isOld` says that nobody waits any more.
    SearchHits::Held answer(
        const SearchQuery& query, SearchHits::Keys meaning, const IsOld& isOld) const;

private:
    struct Row {
        qint64 key = 0;
        QByteArray words; ///< UTF-8: most of them are Latin
    };
    std::deque<Row> m_rows;
    qsizetype m_most;
    qsizetype m_bytes = 0;
    qint64 m_after = 0;
    qint64 m_to = 0;
};

} // namespace yagura
