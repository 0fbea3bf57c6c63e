#include "ledger/checkpoint.h"

#include "base/strictbase64.h"
#include "signing/ed25519.h"

#include <QList>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

// C2SP signed-note leaves the limits to the reader.
constexpr qsizetype mostNoteBytes = 16 * 1024;
constexpr qsizetype mostSignatureLines = 16;
constexpr char signatureStart[] = "\xE2\x80\x94 "; // em dash, space
constexpr qsizetype keyIdBytes = 4;

Error formError(const QString& detail)
{
    return { Error::Code::Malformed, detail, u"E-CHK-FORM"_s };
}

/// C2SP signed-note, "Ed25519": the first four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key).
QByteArray noteKeyId(const QByteArray& name, const QByteArray& publicKey)
{
    return Digest::of({ name, QByteArrayView("\x0A\x01", 2), publicKey }).bytes().left(keyIdBytes);
}

QByteArray textOf(const Checkpoint& checkpoint)
{
    return checkpoint.origin.toUtf8() + '\n' + QByteArray::number(checkpoint.size) + '\n'
        + checkpoint.root.bytes().toBase64() + '\n';
}

/// The three lines of C2SP tlog-checkpoint; extension lines are not taken.
Result<Checkpoint> readText(const QByteArray& text)
{
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() != 4 || !lines[3].isEmpty())
        return formError(u"a checkpoint has three lines"_s);
    Checkpoint checkpoint{ QString::fromUtf8(lines[0]), lines[1].toLongLong(), {} };
    const auto root = fromStrictBase64(lines[2]);
    const auto digest = root ? Digest::fromBytes(*root) : std::nullopt;
    if (!digest)
        return formError(u"the root is no SHA-256 in base64"_s);
    checkpoint.root = *digest;
    if (checkpoint.size < 0 || textOf(checkpoint) != text)
        return formError(u"the size or the origin is not in its one form"_s);
    return checkpoint;
}

bool hasControls(const QByteArray& note)
{
    return std::any_of(note.begin(), note.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; });
}

} // namespace

QByteArray Checkpoint::toNote(
    const QByteArray& logKey, const std::function<QByteArray(QByteArrayView)>& sign) const
{
    const QByteArray text = textOf(*this);
    const QByteArray name = origin.toUtf8();
    return text + '\n' + signatureStart + name + ' '
        + (noteKeyId(name, logKey) + sign(text)).toBase64() + '\n';
}

Result<Checkpoint> Checkpoint::fromNote(
    const QByteArray& note, const QString& origin, const QByteArray& logKey)
{
    const qsizetype gap = note.indexOf("\n\n");
    if (note.size() > mostNoteBytes || gap < 0 || !note.endsWith('\n') || hasControls(note))
        return formError(u"no signed note"_s);
    const QByteArray text = note.left(gap + 1);
    auto checkpoint = readText(text);
    if (!checkpoint)
        return checkpoint;
    if (checkpoint->origin != origin)
        return formError(u"a checkpoint of '%1', not of '%2'"_s.arg(checkpoint->origin, origin));
    QList<QByteArray> lines = note.mid(gap + 2).split('\n');
    lines.removeLast();
    if (lines.isEmpty() || lines.size() > mostSignatureLines)
        return formError(u"%1 signature lines"_s.arg(lines.size()));
    const QByteArray ours = signatureStart + origin.toUtf8() + ' ';
    for (const QByteArray& line : lines) {
        if (!line.startsWith(signatureStart))
            return formError(u"a line that is no signature"_s);
        const auto signature
            = line.startsWith(ours) ? fromStrictBase64(line.mid(ours.size())) : std::nullopt;
        if (signature && signature->startsWith(noteKeyId(origin.toUtf8(), logKey))
            && Ed25519::verify(logKey, text, signature->mid(keyIdBytes)))
            return checkpoint;
    }
    return Error{ Error::Code::Untrusted, u"no signature of the ledger's key verifies"_s,
        u"E-CHK-SIG"_s };
}

} // namespace yagura
