#include "ledger/signednote.h"

#include "base/digest.h"
#include "base/limits.h"
#include "base/strictbase64.h"
#include "signing/ed25519.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr char lineStart[] = "\xE2\x80\x94 "; // em dash, space
constexpr qsizetype keyHashBytes = 4;

Error formError(const QString& detail)
{
    return { Error::Code::Malformed, detail, u"E-CHK-FORM"_s };
}

/// C2SP signed-note, "Format": text is UTF-8 without control characters but newline. QString drops
/// a leading byte order mark: a text with one has two readings and is refused with the others.
std::optional<QString> noteText(const QByteArray& bytes)
{
    const bool hasControls = std::any_of(bytes.begin(), bytes.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; });
    const QString text = QString::fromUtf8(bytes);
    if (hasControls || text.toUtf8() != bytes)
        return std::nullopt;
    return text;
}

QByteArray typedKey(const NoteKey& key)
{
    return QByteArray(1, static_cast<char>(key.kind)) + key.publicKey;
}

/// `— <name> <base64 of key hash and signature>`, without its newline.
std::optional<SignedNote::Line> readLine(const QByteArray& line)
{
    const qsizetype gap = line.lastIndexOf(' ');
    constexpr qsizetype nameAt = sizeof(lineStart) - 1;
    if (!line.startsWith(lineStart) || gap < nameAt)
        return std::nullopt;
    const auto name = noteText(line.mid(nameAt, gap - nameAt));
    const auto bytes = fromStrictBase64(line.mid(gap + 1));
    if (!name || !NoteKey::isName(*name) || !bytes || bytes->size() <= keyHashBytes)
        return std::nullopt;
    return SignedNote::Line{ *name, bytes->left(keyHashBytes), bytes->mid(keyHashBytes) };
}

} // namespace

bool NoteKey::isName(QStringView name)
{
    return !name.isEmpty() && !name.contains(u'+')
        && std::none_of(name.begin(), name.end(), [](QChar c) { return c.isSpace(); });
}

QByteArray NoteKey::hash() const
{
    return Digest::of({ name.toUtf8(), QByteArrayView("\n", 1), typedKey(*this) })
        .bytes()
        .left(keyHashBytes);
}

QString NoteKey::toVkey() const
{
    return name + u'+' + QString::fromLatin1(hash().toHex()) + u'+'
        + QString::fromLatin1(typedKey(*this).toBase64());
}

Result<NoteKey> NoteKey::fromVkey(const QString& vkey)
{
    const Error error{ Error::Code::Malformed, u"'%1' is no verifier key"_s.arg(vkey),
        u"E-KEY-FORM"_s };
    // Base64 knows the plus sign as well: only the first two of them divide.
    const QString name = vkey.section(u'+', 0, 0);
    const auto typed = fromStrictBase64(vkey.section(u'+', 2).toUtf8());
    if (!isName(name) || !typed || typed->isEmpty())
        return error;
    const auto kind = static_cast<Kind>(typed->front());
    if (kind != Kind::Ed25519 && kind != Kind::Cosignature)
        return error;
    NoteKey key{ name, kind, typed->mid(1) };
    if (!Ed25519::isUsableKey(key.publicKey) || key.toVkey() != vkey)
        return error;
    return key;
}

QByteArray SignedNote::toBytes() const
{
    QByteArray bytes = text + '\n';
    for (const Line& line : lines)
        bytes += lineStart + line.name.toUtf8() + ' ' + (line.keyHash + line.signature).toBase64()
            + '\n';
    return bytes;
}

Result<SignedNote> SignedNote::fromBytes(const QByteArray& bytes)
{
    const qsizetype gap = bytes.lastIndexOf("\n\n");
    if (bytes.size() > limits::noteBytes || gap < 0 || !bytes.endsWith('\n') || !noteText(bytes))
        return formError(u"no signed note"_s);
    QList<QByteArray> lines = bytes.mid(gap + 2).split('\n');
    lines.removeLast(); // what stands behind the last newline: nothing
    if (lines.isEmpty() || lines.size() > limits::noteLines)
        return formError(u"%1 signature lines"_s.arg(lines.size()));
    SignedNote note{ bytes.left(gap + 1), {} };
    for (const QByteArray& line : lines) {
        auto read = readLine(line);
        if (!read)
            return formError(u"a line that is no signature"_s);
        note.lines.push_back(std::move(*read));
    }
    return note;
}

std::vector<SignedNote::Line> SignedNote::linesOf(const NoteKey& key) const
{
    std::vector<Line> found;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(found),
        [&key, hash = key.hash()](
            const Line& line) { return line.name == key.name && line.keyHash == hash; });
    return found;
}

void SignedNote::merge(const SignedNote& other)
{
    std::copy_if(other.lines.begin(), other.lines.end(), std::back_inserter(lines),
        [this](const Line& line) {
            return std::find(lines.begin(), lines.end(), line) == lines.end();
        });
}

} // namespace yagura
