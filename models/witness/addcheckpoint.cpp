#include "witness/addcheckpoint.h"

#include "base/limits.h"
#include "base/strictbase64.h"

#include <QList>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr char oldWord[] = "old ";

Error malformed(const QString& detail)
{
    return { Error::Code::Malformed, detail, u"E-CHK-FORM"_s };
}

} // namespace

Result<AddCheckpoint> AddCheckpoint::fromBytes(const QByteArray& body)
{
    const qsizetype end = body.indexOf("\n\n");
    QList<QByteArray> lines = body.left(std::max<qsizetype>(end, 0)).split('\n');
    const QByteArray first = lines.takeFirst();
    AddCheckpoint asked;
    bool isNumber = false;
    if (first.startsWith(oldWord))
        asked.old = first.mid(qsizetype(sizeof oldWord) - 1).toLongLong(&isNumber);
    if (!isNumber || asked.old < 0 || first != oldWord + QByteArray::number(asked.old))
        return malformed(u"the first line is not 'old' and a size"_s);
    if (lines.size() > limits::proofLines)
        return malformed(u"%1 proof lines"_s.arg(lines.size()));
    for (const QByteArray& line : lines) {
        const auto hash = fromStrictBase64(line);
        const auto digest = hash ? Digest::fromBytes(*hash) : std::nullopt;
        if (!digest)
            return malformed(u"a proof line is no hash in base64"_s);
        asked.proof.push_back(*digest);
    }
    auto note = SignedNote::fromBytes(body.mid(end + 2));
    if (!note)
        return malformed(note.error().detail);
    asked.note = std::move(*note);
    return asked;
}

QByteArray AddCheckpoint::toBytes() const
{
    QByteArray body = oldWord + QByteArray::number(old) + '\n';
    for (const Digest& hash : proof)
        body += hash.bytes().toBase64() + '\n';
    return body + '\n' + note.toBytes();
}

} // namespace yagura
