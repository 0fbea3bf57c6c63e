#pragma once

#include "domain/document.h"

#include <QHash>

#include <deque>
#include <vector>

namespace yagura {

/// Documents whose statement has not come yet. Anybody can send them, so they stand in memory, a
/// few of each peer, and reach the disk only when a statement that was signed names them. Lives on
/// the hub's thread.
class WaitingDocuments {
public:
    static constexpr std::size_t mostOfAPeer = 8; ///< no statement names more
    static constexpr qsizetype mostBytesOfAPeer = 512 * 1024; ///< a roster and some sheets

    /// One without salt is named by the SHA-256 of its body. The peer's oldest go for it.
    void put(quint64 peer, const Document& document);
    void forget(quint64 peer);
    /// Those of the peer that bear one of these names; they wait no longer.
    std::vector<Document> take(quint64 peer, const std::vector<Digest>& names);

private:
    QHash<quint64, std::deque<Document>> m_waiting;
};

} // namespace yagura
