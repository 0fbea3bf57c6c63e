#pragma once

#include "store/documentshelf.h"

namespace yagura {

class Database;

/// The documents in the mirror file, outside the log. Lives on the thread of its database.
class DocumentStore : public DocumentShelf {
public:
    explicit DocumentStore(Database& mirror);

    Result<void> keep(const Document& document) override;
    Result<void> keepAddressed(const QByteArray& body) override;
    std::optional<Document> find(const Digest& commit) const override;
    std::optional<QByteArray> findAddressed(const Digest& sha256) const override;
    bool has(const Digest& name) const override;
    Result<std::vector<Document>> all() const override;

private:
    Database& m_mirror;
};

} // namespace yagura
