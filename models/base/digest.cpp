#include "base/digest.h"

#include <QCryptographicHash>

namespace yagura {

namespace {

/// Of a lower-case hex digit; -1: it is none.
int valueOf(QChar digit)
{
    const char16_t c = digit.unicode();
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    return c >= u'a' && c <= u'f' ? c - u'a' + 10 : -1;
}

} // namespace

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
    if (hex.size() != 64)
        return std::nullopt;
    Digest digest;
    digest.m_bytes.resize(32);
    char* byte = digest.m_bytes.data();
    for (qsizetype k = 0; k < hex.size(); k += 2) {
        const int high = valueOf(hex[k]), low = valueOf(hex[k + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        *byte++ = static_cast<char>(high * 16 + low);
    }
    return digest;
}

} // namespace yagura
