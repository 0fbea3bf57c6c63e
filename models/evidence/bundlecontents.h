#pragma once

#include "domain/statement.h"
#include "evidence/ledgerkeys.h"
#include "ledger/merkletree.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace yagura {

struct Document;

/// What the files of an evidence bundle are called, and what stands in those that follow from the
/// ledger alone: the same when they are written and when they are checked (trust.md 2.10).
namespace BundleContents {

using Files = std::map<QString, QByteArray>; ///< by path inside the bundle

inline constexpr char16_t manifest[] = u"MANIFEST.sha256";
inline constexpr char16_t head[] = u"checkpoint";
inline constexpr char16_t oldHead[] = u"checkpoint.old";
inline constexpr char16_t verifierKeys[] = u"vkeys";
inline constexpr char16_t proofs[] = u"proofs.json";
inline constexpr qint64 mostEntries = 1'000'000; ///< six digits: outside tools sort by name

QString entryPath(qint64 index); ///< `entries/000011.json`
QString documentPath(const Digest& name); ///< `docs/<hex>.json`

QString verifierKey(const QString& origin, const QByteArray& logKey); ///< C2SP signed-note
/// `vkeys`: the log's key, then the witnesses' in the order in which the ledger names them.
QByteArray verifierKeysOf(const QString& origin, const QByteArray& logKey, const Trust& trust);
/// `trust/000000.json` …: the payloads that say whom to trust, by entry; those that
/// came into force.
Files trustFiles(const std::vector<LedgerEntry>& entries);
/// `keys/<key id>.pem`, and `keys/index.json` that says whose they are.
Files keyFiles(const std::vector<LedgerKey>& keys);
/// A matter document as it travels: commitment, salt, body.
QByteArray documentFile(const Document& document);

/// The entry whose inclusion is proven: the newest mark among the first `size`, else the last.
qint64 provenIndex(const std::vector<LedgerEntry>& entries, qint64 size);
/// `proofs.json`, in the form that outside checkers read: index, inclusion, consistency.
QByteArray proofsFile(const MerkleTree& tree, qint64 index, qint64 oldSize, qint64 size);

} // namespace BundleContents
} // namespace yagura
