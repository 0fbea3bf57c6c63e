#include "base/digest.h"

#include <QCryptographicHash>

#include <algorithm>

namespace yagura {

Digest Digest::of(QByteArrayView bytes)
{
    return of({ bytes });
}

Digest Digest::of(std::initializer_list<QByteArrayView> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayView part : parts)
        hash.addData(part);
    Digest digest;
    digest.m_bytes = hash.result();
    return digest;
}

std::optional<Digest> Digest::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 32)
        return std::nullopt;
    Digest digest;
    digest.m_bytes = bytes.toByteArray();
    return digest;
}

std::optional<Digest> Digest::fromHex(QStringView hex)
{
    const auto isLowerHex
        = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (hex.size() != 64 || !std::all_of(hex.begin(), hex.end(), isLowerHex))
        return std::nullopt;
    return fromBytes(QByteArray::fromHex(hex.toLatin1()));
}

} // namespace yagura
