#pragma once

#include "base/result.h"
#include "search/searchhits.h"
#include "search/searchquery.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace yagura {

class Database;
class SearchTable;

/// Asks the index of searches on several processors at once, each for its part of the rows: a
/// frequent word or a long phrase costs a walk along millions of places. Belongs to one thread, and
/// has the others for itself.
class SearchLanes {
public:
    explicit SearchLanes(const QString& indexFile);
    ~SearchLanes();

    Result<void> begin(); ///< the index is there
    bool isOpen() const { return m_isOpen; }
    using TellFirst = std::function<void(SearchHits)>;
    /// As SearchTable::find(). Where there are more parts than lanes, the newest are asked first,
    /// and `tellFirst` gets what they found.
    Result<SearchHits> find(const SearchQuery& query, const std::function<bool()>& isOld,
        const TellFirst& tellFirst = {}) const;

private:
    using Parts = std::vector<qint64>;
    using Found = Result<std::vector<SearchHits>>;
    Result<Parts> parts() const;
    /// Every lane for its share, which lie one behind the other.
    Found ask(const SearchQuery& query, const std::function<bool()>& isOld,
        std::span<const qint64> parts, bool isNewest) const;

    /// One connection, on a thread of its own.
    struct Lane {
        QThread thread;
        QObject context; ///< lives on the thread
        std::unique_ptr<Database> index;
        std::unique_ptr<SearchTable> table;
    };

    QString m_indexFile;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    bool m_isOpen = false;
};

} // namespace yagura
