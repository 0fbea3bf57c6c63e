#pragma once

#include "base/result.h"
#include "search/searchhits.h"
#include "search/searchquery.h"

#include <QFuture>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace yagura {

class SearchIndexer;
class SearchLookup;

/// A console's index of searches: one thread that fills it behind everything else, and one that
/// answers. GUI thread.
class SearchRoom : public QObject {
    Q_OBJECT
public:
    explicit SearchRoom(const QString& folder);
    ~SearchRoom() override;

    void begin(); ///< the mirror is open and of this version
    void noteStored(); ///< the index follows within a second
    void setHeld(bool held); ///< the index may wait: others need the machine

    /// Rows that hold the query's terms; who cancels the future stops the looking.
    /// The last result is the
    /// whole answer; one in part may come before it.
    /// `E-SEARCH-NONE`: there is no index (yet), the lists search what they show.
    QFuture<Result<SharedHits>> find(const SearchQuery& query);
    qint64 indexedTo() const { return m_indexedTo; } ///< last event in the index

private:
    QThread m_indexThread;
    QThread m_lookupThread;
    SearchIndexer* m_indexer; ///< lives and dies on its thread, like the lookup
    SearchLookup* m_lookup;
    std::atomic<bool> m_isEnding = false;
    qint64 m_indexedTo = 0;
    qint64 m_storedTo = 0;
    QTimer m_pause;
};

} // namespace yagura
