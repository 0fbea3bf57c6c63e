#pragma once

#include "base/result.h"
#include "search/searchhits.h"
#include "search/searchquery.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace yagura {

/// Asks the index for one view: the newest question counts, and the answer to an older one is
/// dropped. While words are looked for, new items keep coming; the question is asked again now and
/// then, so that what the index has read since is found by all its words. GUI thread.
class SearchRun : public QObject {
    Q_OBJECT
public:
    using Index = std::function<QFuture<Result<SharedHits>>(const SearchQuery& query)>;

    explicit SearchRun(Index index, QObject* parent = nullptr);

    void ask(const SharedQuery& query);
    void askAgain(); ///< the same: something was stored since

    bool isRunning() const { return m_answer.isRunning(); }
    const SharedQuery& query() const { return m_query; } ///< null before the first
    const SharedHits& hits() const { return m_hits; } ///< of the last answer

signals:
    void started();
    /// `hits` null: the index did not answer, rows are searched by the words they show.
    void answered(const yagura::SharedQuery& query, const yagura::SharedHits& hits);
    /// Before it, where the whole takes long: what the newest events hold.
    void answeredInPart(const yagura::SharedQuery& query, const yagura::SharedHits& hits);

private:
    void take();
    void takeFirst(int number);
    bool isSame(const SharedHits& hits) const;
    void answer(SharedHits hits);

    Index m_index;
    SharedQuery m_query;
    SharedHits m_hits;
    bool m_isAnswered = false; ///< the question that was asked last
    QFutureWatcher<Result<SharedHits>> m_answer;
};

} // namespace yagura
