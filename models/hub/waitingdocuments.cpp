#include "hub/waitingdocuments.h"

#include <algorithm>

namespace yagura {

namespace {

Digest nameOf(const Document& document)
{
    return document.salt.isEmpty() ? Digest::of(document.body) : document.commit();
}

} // namespace

void WaitingDocuments::put(quint64 peer, const Document& document)
{
    auto& waiting = m_waiting[peer];
    waiting.push_back(document);
    if (waiting.size() > mostOfAPeer)
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
