#include "itemmodels/searchrun.h"

namespace yagura {
SearchRun::SearchRun(Index index, QObject* parent)
    : QObject(parent)
    , m_index(std::move(index))
{
    connect(&m_answer, &QFutureWatcherBase::finished, this, &SearchRun::take);
}

void SearchRun::ask(const SharedQuery& query)
{
    m_query = query;
    m_answer.cancel();
    m_answer.setFuture({});
    if (!m_index || !query || query->terms.empty())
        return answer(nullptr);
    emit started();
    m_answer.setFuture(m_index(*query));
}

void SearchRun::askAgain()
{
    if (!m_index || !m_query || m_query->terms.empty() || isRunning())
        return;
    m_answer.setFuture(m_index(*m_query));
}

void SearchRun::take()
{
    if (m_answer.isCanceled() || m_answer.future().resultCount() == 0)
        return;
    answer(m_answer.result().value_or(nullptr));
}

void SearchRun::answer(SharedHits hits)
{
    m_hits = std::move(hits);
    emit answered(m_query, m_hits);
}

} // namespace yagura
