#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "domain/document.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace yagura {

/// Documents by their commitment, rosters and policy packs by their SHA-256, wherever they are
/// kept. DocumentStore keeps them on the disk, a simulation in memory. Used on one thread.
class DocumentShelf {
public:
    virtual ~DocumentShelf() = default;

    virtual Result<void> keep(const Document& document)
        = 0; ///< idempotent; mends one that the disk has changed
    virtual Result<void> keepAddressed(const QByteArray& body)
        = 0; ///< rosters and policy packs: named by SHA-256 of the bytes
    /// Absent as well when the disk gives back something else than what bears the name.
    virtual std::optional<Document> find(const Digest& commit) const = 0;
    virtual std::optional<QByteArray> findAddressed(const Digest& sha256) const = 0;
    virtual bool has(const Digest& name) const = 0; ///< either kind
    virtual Result<std::vector<Document>> all() const = 0;
};

} // namespace yagura
