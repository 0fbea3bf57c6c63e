#include "hub/waitingdocuments.h"

#include <algorithm>
#include <numeric>

namespace yagura {

namespace {

Digest nameOf(const Document& document)
{
    return document.salt.isEmpty() ? Digest::of(document.body) : document.commit();
}

qsizetype bytesOf(const std::deque<Document>& documents)
{
    return std::accumulate(documents.begin(), documents.end(), qsizetype(0),
        [](qsizetype sum, const Document& document) { return sum + document.body.size(); });
}

} // namespace

void WaitingDocuments::put(quint64 peer, const Document& document)
{
    auto& waiting = m_waiting[peer];
    waiting.push_back(document);
    while (
        waiting.size() > 1 && (waiting.size() > mostOfAPeer || bytesOf(waiting) > mostBytesOfAPeer))
        waiting.pop_front();
}

void WaitingDocuments::forget(quint64 peer)
{
    m_waiting.remove(peer);
}

std::vector<Document> WaitingDocuments::take(quint64 peer, const std::vector<Digest>& names)
{
    const auto waiting = m_waiting.find(peer);
    if (waiting == m_waiting.end())
        return {};
    std::vector<Document> taken;
    std::erase_if(*waiting, [&](const Document& document) {
        const bool isNamed = std::find(names.begin(), names.end(), nameOf(document)) != names.end();
        if (isNamed)
            taken.push_back(document);
        return isNamed;
    });
    return taken;
}

} // namespace yagura
