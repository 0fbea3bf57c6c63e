#include "ledgerlink/forkevidence.h"

#include "ledger/leaf.h"
#include "ledger/signednote.h"
#include "ledger/statementcodec.h"
#include "matters/ledgerintake.h"
#include "signing/signaturecheck.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <map>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

using Words = std::map<QByteArray, QByteArray>;

/// In one pass: what the hub wrote into its notes may look like one of our places.
QByteArray filled(const QString& file, const Words& words)
{
    QFile form(u":/yagura/ledger/"_s + file);
    if (!form.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = form.readAll();
    QByteArray result;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text[at] == '{' ? text.indexOf('}', at) : -1;
        const auto word = end < 0 ? words.end() : words.find(text.mid(at + 1, end - at - 1));
        result += word == words.end() ? text.mid(at, 1) : word->second;
        at = word == words.end() ? at + 1 : end + 1;
    }
    return result;
}

QByteArray lines(const std::vector<Digest>& hashes)
{
    QByteArray text;
    for (const Digest& hash : hashes)
        text += hash.bytes().toBase64() + '\n';
    return text;
}

QByteArray pem(const QString& algorithm, const QByteArray& publicKey)
{
    const auto key = SignatureCheck::memberKey(algorithm, publicKey);
    return key ? SignatureCheck::toPem(*key) : QByteArray();
}

/// The head that this program kept, and the log that signed it.
std::optional<Checkpoint> keptHead(const LedgerIntake& ledger)
{
    const CouncilState& state = ledger.state();
    const auto head = Checkpoint::fromNote(ledger.headNote(), state.ledger, state.genesis.logKey);
    return head ? std::optional(*head) : std::nullopt;
}

Words wordsOf(const LedgerIntake& ledger, const Checkpoint& head, Instant now)
{
    const CouncilState& state = ledger.state();
    const NoteKey key{ state.ledger, NoteKey::Kind::Ed25519, state.genesis.logKey };
    return { { "origin", state.ledger.toUtf8() }, { "a", QByteArray::number(head.size) },
        { "headA", ledger.headNote() }, { "time", now.toRfc3339().toUtf8() },
        { "logKey", pem(QString::fromUtf16(SignatureCheck::ed25519), state.genesis.logKey) },
        { "vkey", key.toVkey().toUtf8() } };
}

/// The key of a member or registrar, for an outside checker.
QByteArray signersPem(const CouncilState& state, const QString& keyId)
{
    if (const MemberKey* key = state.roster.findKey(keyId))
        return SignatureCheck::toPem(*key);
    for (const QByteArray& registrar : state.trust.registrars) {
        const auto key
            = SignatureCheck::memberKey(QString::fromUtf16(SignatureCheck::ed25519), registrar);
        if (key && key->keyId == keyId)
            return SignatureCheck::toPem(*key);
    }
    return {};
}

} // namespace

std::optional<ForkEvidence> ForkEvidence::ofHead(
    const LedgerIntake& ledger, const QByteArray& note, Instant now)
{
    const auto ours = keptHead(ledger);
    const CouncilState& state = ledger.state();
    const auto theirs = Checkpoint::fromNote(note, state.ledger, state.genesis.logKey);
    if (!ours || !theirs || theirs->size > ledger.size())
        return std::nullopt;
    const bool proven = theirs->size <= ours->size;
    Words words = wordsOf(ledger, *ours, now);
    words["b"] = QByteArray::number(theirs->size);
    words["headB"] = note;
    words["root"] = ledger.rootAt(theirs->size).bytes().toBase64();
    words["proof"]
        = proven ? lines(ledger.tree().consistencyProof(theirs->size, ours->size)) : QByteArray();
    return ForkEvidence{ u"fork-%1-%2.txt"_s.arg(ours->size).arg(theirs->size),
        filled(u"fork-heads.txt"_s, words) };
}

std::optional<ForkEvidence> ForkEvidence::ofStatement(
    const LedgerIntake& ledger, const QByteArray& bytes, Instant now)
{
    const auto ours = keptHead(ledger);
    const auto leaf = Leaf::fromBytes(bytes);
    const auto statement
        = leaf ? StatementCodec::read(leaf->envelope.payload) : Result<Statement>(leaf.error());
    if (!ours || !statement || statement->seen.size > ours->size
        || ledger.rootAt(statement->seen.size) == statement->seen.root)
        return std::nullopt;
    const Seen& seen = statement->seen;
    Words words = wordsOf(ledger, *ours, now);
    words["index"] = QByteArray::number(leaf->index);
    words["signer"] = statement->signer.toUtf8();
    words["seen"] = QByteArray::number(seen.size);
    words["seenRoot"] = seen.root.hex().toUtf8();
    words["root"] = ledger.rootAt(seen.size).hex().toUtf8();
    words["proof"] = lines(ledger.tree().consistencyProof(seen.size, ours->size));
    words["leaf"] = bytes;
    words["memberKey"] = signersPem(ledger.state(), statement->keyId);
    return ForkEvidence{ u"fork-%1-entry-%2.txt"_s.arg(ours->size).arg(leaf->index),
        filled(u"fork-statement.txt"_s, words) };
}

Result<QString> ForkEvidence::write(const QString& folder) const
{
    const QString path = QDir(folder).filePath(name);
    if (QFile::exists(path))
        return path;
    QSaveFile file(path); // synced before it takes its name
    const bool written = QDir().mkpath(folder) && file.open(QIODevice::WriteOnly)
        && file.write(text) == text.size() && file.commit();
    if (!written)
        return Error{ Error::Code::Storage, u"%1: %2"_s.arg(path, file.errorString()),
            u"E-STORE-WRITE"_s };
    return path;
}

} // namespace yagura
