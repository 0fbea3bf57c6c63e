#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "domain/document.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace yagura {

class Database;

/// Documents by their commitment, rosters and policy packs by their SHA-256. In the mirror file,
/// outside the log.
class DocumentStore {
public:
    explicit DocumentStore(Database& mirror);

    Result<void> keep(
        const Document& document); ///< idempotent; mends one that the disk has changed
    Result<void> keepAddressed(
        const QByteArray& body); ///< rosters and policy packs: named by SHA-256 of the bytes
    /// Absent as well when the disk gives back something else than what bears the name.
    std::optional<Document> find(const Digest& commit) const;
    std::optional<QByteArray> findAddressed(const Digest& sha256) const;
    bool has(const Digest& name) const; ///< either kind
    Result<std::vector<Document>> all() const;

private:
    Database& m_mirror;
};

} // namespace yagura
