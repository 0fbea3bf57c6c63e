#include "evidence/bundlecontents.h"

#include "domain/document.h"
#include "ledger/signednote.h"
#include "signing/signaturecheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yagura::BundleContents {
using namespace Qt::StringLiterals;

namespace {

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonArray hashes(const std::vector<Digest>& proof)
{
    QJsonArray array;
    for (const Digest& hash : proof)
        array.append(base64(hash.bytes()));
    return array;
}

QString numbered(const QString& folder, qint64 index)
{
    return u"%1/%2.json"_s.arg(folder).arg(index, 6, 10, QChar(u'0'));
}

} // namespace

QString entryPath(qint64 index)
{
    return numbered(u"entries"_s, index);
}

QString documentPath(const Digest& name)
{
    return u"docs/%1.json"_s.arg(name.hex());
}

QString verifierKey(const QString& origin, const QByteArray& logKey)
{
    return NoteKey{ origin, NoteKey::Kind::Ed25519, logKey }.toVkey();
}

QByteArray verifierKeysOf(const QString& origin, const QByteArray& logKey, const Trust& trust)
{
    QStringList lines{ verifierKey(origin, logKey) };
    lines += trust.witnesses;
    return lines.join(u'\n').toUtf8() + '\n';
}

Files trustFiles(const std::vector<LedgerEntry>& entries)
{
    Files files;
    for (const LedgerEntry& entry : entries) {
        if (entry.counts && (entry.statement.as<Genesis>() || entry.statement.as<TrustChange>()))
            files.emplace(numbered(u"trust"_s, entry.index), entry.payload);
    }
    return files;
}

Files keyFiles(const std::vector<LedgerKey>& keys)
{
    Files files;
    QJsonArray index;
    for (const LedgerKey& entry : keys) {
        const QString file = entry.key.keyId + u".pem"_s;
        files.emplace(u"keys/"_s + file, SignatureCheck::toPem(entry.key));
        index.append(QJsonObject{ { u"key_id"_s, entry.key.keyId }, { u"file"_s, file },
            { u"algorithm"_s, entry.key.algorithm }, { u"holder"_s, entry.holder },
            { u"name"_s, entry.name } });
    }
    files.emplace(u"keys/index.json"_s, QJsonDocument(index).toJson());
    return files;
}

QByteArray documentFile(const Document& document)
{
    return QJsonDocument(
        QJsonObject{ { u"commit"_s, document.commit().hex() }, { u"salt"_s, base64(document.salt) },
            { u"body_base64"_s, base64(document.body) } })
        .toJson();
}

qint64 provenIndex(const std::vector<LedgerEntry>& entries, qint64 size)
{
    for (qint64 index = size - 1; index >= 0; --index) {
        if (entries[static_cast<std::size_t>(index)].statement.as<Mark>())
            return index;
    }
    return size - 1;
}

QByteArray proofsFile(const MerkleTree& tree, qint64 index, qint64 oldSize, qint64 size)
{
    return QJsonDocument(QJsonObject{ { u"index"_s, index },
                             { u"inclusion"_s, hashes(tree.inclusionProof(index, size)) },
                             { u"consistency"_s, hashes(tree.consistencyProof(oldSize, size)) } })
        .toJson();
}

} // namespace yagura::BundleContents
