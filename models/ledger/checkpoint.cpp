#include "ledger/checkpoint.h"

#include "base/strictbase64.h"
#include "ledger/cosignature.h"
#include "ledger/signednote.h"
#include "signing/ed25519.h"

#include <QList>

#include <algorithm>
#include <functional>
#include <map>
#include <vector>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

Error formError(const QString& detail)
{
    return { Error::Code::Malformed, detail, u"E-CHK-FORM"_s };
}

} // namespace

QByteArray Checkpoint::text() const
{
    return origin.toUtf8() + '\n' + QByteArray::number(size) + '\n' + root.bytes().toBase64()
        + '\n';
}

Result<Checkpoint> Checkpoint::fromText(const QByteArray& text)
{
    // C2SP tlog-checkpoint, "Note text"; extension lines are not taken (trust.md 2.5).
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() != 4)
        return formError(u"a checkpoint has three lines"_s);
    Checkpoint checkpoint{ QString::fromUtf8(lines[0]), lines[1].toLongLong(), {} };
    const auto root = fromStrictBase64(lines[2]);
    const auto digest = root ? Digest::fromBytes(*root) : std::nullopt;
    if (!digest)
        return formError(u"the root is no SHA-256 in base64"_s);
    checkpoint.root = *digest;
    // The origin is the name in the log key's line as well.
    if (checkpoint.size < 0 || !NoteKey::isName(checkpoint.origin) || checkpoint.text() != text)
        return formError(u"the size or the origin is not in its one form"_s);
    return checkpoint;
}

QByteArray Checkpoint::toNote(
    const QByteArray& logKey, const std::function<QByteArray(QByteArrayView)>& sign) const
{
    const NoteKey key{ origin, NoteKey::Kind::Ed25519, logKey };
    return SignedNote{ text(), { { key.name, key.hash(), sign(text()) } } }.toBytes();
}

Result<Checkpoint> Checkpoint::fromNote(
    const QByteArray& note, const QString& origin, const QByteArray& logKey)
{
    const auto read = SignedNote::fromBytes(note);
    if (!read)
        return read.error();
    auto checkpoint = fromText(read->text);
    if (!checkpoint)
        return checkpoint;
    if (checkpoint->origin != origin)
        return formError(u"a checkpoint of '%1', not of '%2'"_s.arg(checkpoint->origin, origin));
    const auto lines = read->linesOf({ origin, NoteKey::Kind::Ed25519, logKey });
    if (std::any_of(lines.begin(), lines.end(), [&](const SignedNote::Line& line) {
            return Ed25519::verify(logKey, read->text, line.signature);
        }))
        return checkpoint;
    return Error{ Error::Code::Untrusted, u"no signature of the ledger's key verifies"_s,
        u"E-CHK-SIG"_s };
}

Witnesses Witnesses::of(const QByteArray& note, const QStringList& vkeys, int threshold)
{
    Witnesses witnesses;
    const auto read = SignedNote::fromBytes(note);
    if (!read)
        return witnesses;
    std::map<QByteArray, qint64> newest; // by key: one under two names is one witness
    for (const QString& vkey : vkeys) {
        const auto key = NoteKey::fromVkey(vkey);
        if (const auto timeS = key ? Cosignature::verify(*key, *read) : std::nullopt)
            newest[key->publicKey] = std::max(newest[key->publicKey], *timeS);
    }
    std::vector<qint64> times;
    for (const auto& [key, timeS] : newest)
        times.push_back(timeS);
    std::sort(times.begin(), times.end(), std::greater());
    witnesses.count = static_cast<int>(times.size());
    if (!times.empty())
        witnesses.newestS = times[std::min(times.size(), std::size_t(std::max(threshold, 1))) - 1];
    return witnesses;
}

} // namespace yagura
