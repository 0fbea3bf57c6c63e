#include "ledger/envelope.h"

#include "base/canonicaljson.h"
#include "base/strictbase64.h"
#include "ledger/bytecursor.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = CanonicalJson::leafLimits.bytes;
constexpr qsizetype mostPayload = CanonicalJson::statementLimits.bytes;
constexpr qsizetype mostSignature = 128; // an ECDSA signature in DER has up to 72
constexpr std::size_t mostSignatures = 8;

Error formError(const QString& detail)
{
    return { Error::Code::Malformed, detail, u"E-ENV-FORM"_s };
}

Error sizeError(qsizetype size, qsizetype limit)
{
    return { Error::Code::Malformed, u"%1 bytes; the limit is %2"_s.arg(size).arg(limit),
        u"E-ENV-SIZE"_s };
}

Error notCanonical()
{
    return { Error::Code::Malformed, u"the envelope is not in canonical form"_s, u"E-ENV-CANON"_s };
}

bool isMediaType(const QString& type)
{
    return !type.isEmpty() && type.size() <= 128
        && std::all_of(type.begin(), type.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                   || (c >= u'0' && c <= u'9') || QStringView(u"/.+-").contains(c);
           });
}

} // namespace

QByteArray Envelope::preAuthentication(QStringView payloadType, const QByteArray& payload)
{
    // DSSE v1.0.2 protocol.md, "Signature Definition".
    const QByteArray type = payloadType.toUtf8();
    return "DSSEv1 " + QByteArray::number(type.size()) + ' ' + type + ' '
        + QByteArray::number(payload.size()) + ' ' + payload;
}

Result<QByteArray> Envelope::toBytes() const
{
    if (payload.size() > mostPayload)
        return sizeError(payload.size(), mostPayload);
    if (payload.isEmpty() || !isMediaType(payloadType))
        return formError(u"no payload, or no payload type"_s);
    if (signatures.empty() || signatures.size() > mostSignatures)
        return formError(
            u"%1 signatures; 1 to %2 are allowed"_s.arg(signatures.size()).arg(mostSignatures));
    // Written by hand: `payloadType` has a capital, which the canonical subset keeps out of our own
    // documents. Nothing below can hold a character that JSON escapes.
    QByteArray lines;
    for (const Signature& one : signatures) {
        if (!Digest::fromHex(one.keyId) || one.signature.isEmpty()
            || one.signature.size() > mostSignature)
            return formError(
                u"a signature without a key id of 64 hex digits, or of a wrong length"_s);
        lines += (lines.isEmpty() ? "{\"keyid\":\"" : ",{\"keyid\":\"") + one.keyId.toLatin1()
            + "\",\"sig\":\"" + one.signature.toBase64() + "\"}";
    }
    return "{\"payload\":\"" + payload.toBase64() + "\",\"payloadType\":\"" + payloadType.toLatin1()
        + "\",\"signatures\":[" + lines + "]}";
}

Result<Envelope> Envelope::next(ByteCursor& cursor)
{
    const auto payload = cursor.skip("{\"payload\":\"") ? cursor.upTo("\"") : std::nullopt;
    const auto type = cursor.skip(",\"payloadType\":\"") ? cursor.upTo("\"") : std::nullopt;
    if (!payload || !type || !cursor.skip(",\"signatures\":["))
        return notCanonical();
    const auto body = fromStrictBase64(payload->toByteArray());
    if (!body)
        return formError(u"the payload is no base64"_s);
    Envelope envelope{ QString::fromLatin1(*type), *body, {} };
    do {
        const auto keyId = cursor.skip("{\"keyid\":\"") ? cursor.upTo("\"") : std::nullopt;
        const auto text = cursor.skip(",\"sig\":\"") ? cursor.upTo("\"}") : std::nullopt;
        if (!keyId || !text)
            return notCanonical();
        const auto signature = fromStrictBase64(text->toByteArray());
        if (!signature)
            return formError(u"a signature is no base64"_s);
        envelope.signatures.push_back({ QString::fromLatin1(*keyId), *signature });
    } while (cursor.skip(","));
    if (!cursor.skip("]}"))
        return notCanonical();
    return envelope;
}

Result<Envelope> Envelope::fromBytes(const QByteArray& bytes)
{
    if (bytes.size() > mostBytes)
        return sizeError(bytes.size(), mostBytes);
    ByteCursor cursor(bytes);
    auto envelope = next(cursor);
    if (!envelope)
        return envelope;
    const auto again = envelope->toBytes();
    if (!again)
        return again.error();
    // Equality leaves no room for another encoding, or for anything behind it.
    if (*again != bytes)
        return notCanonical();
    return envelope;
}

} // namespace yagura
