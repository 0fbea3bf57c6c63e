#include "itemmodels/searchrun.h"

namespace yagura {
SearchRun::SearchRun(Index index, QObject* parent)
    : QObject(parent)
    , m_index(std::move(index))
{
    connect(&m_answer, &QFutureWatcherBase::finished, this, &SearchRun::take);
    connect(&m_answer, &QFutureWatcherBase::resultReadyAt, this, &SearchRun::takeFirst);
}

void SearchRun::ask(const SharedQuery& query)
{
    m_query = query;
    m_isAnswered = false;
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
    SharedHits hits = m_answer.resultAt(m_answer.future().resultCount() - 1).value_or(nullptr);
    if (!isSame(hits)) // a list that nothing came to is not built again
        answer(std::move(hits));
}

void SearchRun::takeFirst(int number)
{
    if (m_isAnswered || m_answer.isCanceled())
        return;
    if (const auto first = m_answer.resultAt(number); first && *first && (*first)->isInPart())
        emit answeredInPart(m_query, *first);
}

bool SearchRun::isSame(const SharedHits& hits) const
{
    return m_isAnswered && m_hits && hits && m_hits->indexedTo() == hits->indexedTo()
        && m_hits->keys() == hits->keys() && m_hits->held().to == hits->held().to
        && m_hits->held().keys == hits->held().keys;
}

void SearchRun::answer(SharedHits hits)
{
    m_hits = std::move(hits);
    m_isAnswered = true;
    emit answered(m_query, m_hits);
}

} // namespace yagura
