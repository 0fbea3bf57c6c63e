#include "store/documentstore.h"

#include "store/sqlstatement.h"

namespace yagura {
using namespace Qt::StringLiterals;

DocumentStore::DocumentStore(Database& mirror)
    : m_mirror(mirror)
{
}

Result<void> DocumentStore::keep(const Document& document)
{
    return SqlStatement(
        m_mirror, u"INSERT OR REPLACE INTO document (commitment, salt, body) VALUES (?, ?, ?)"_s)
        .run(document.commit(), document.salt, document.body);
}

Result<void> DocumentStore::keepAddressed(const QByteArray& body)
{
    return SqlStatement(
        m_mirror, u"INSERT OR REPLACE INTO addressed_document (sha256, body) VALUES (?, ?)"_s)
        .run(Digest::of(body), body);
}

std::optional<Document> DocumentStore::find(const Digest& commit) const
{
    SqlStatement select(m_mirror, u"SELECT salt, body FROM document WHERE commitment = ?"_s);
    if (!select.run(commit) || !select.next())
        return std::nullopt;
    const Document document{ select.bytes(0), select.bytes(1) };
    return document.commit() == commit ? std::optional(document) : std::nullopt;
}

std::optional<QByteArray> DocumentStore::findAddressed(const Digest& sha256) const
{
    SqlStatement select(m_mirror, u"SELECT body FROM addressed_document WHERE sha256 = ?"_s);
    if (!select.run(sha256) || !select.next())
        return std::nullopt;
    const QByteArray body = select.bytes(0);
    return Digest::of(body) == sha256 ? std::optional(body) : std::nullopt;
}

bool DocumentStore::has(const Digest& name) const
{
    return find(name) || findAddressed(name);
}

Result<std::vector<Document>> DocumentStore::all() const
{
    SqlStatement select(m_mirror, u"SELECT salt, body FROM document"_s);
    if (auto done = select.run(); !done)
        return done.error();
    std::vector<Document> documents;
    while (select.next())
        documents.push_back({ select.bytes(0), select.bytes(1) });
    return documents;
}

} // namespace yagura
