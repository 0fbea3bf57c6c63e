#pragma once

#include <QByteArray>

#include <optional>

namespace yagura {

/// Standard base64 with padding. Only the one encoding that re-encodes to itself is accepted.
inline std::optional<QByteArray> fromStrictBase64(const QByteArray& text)
{
    auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != text)
        return std::nullopt;
    return decoded.decoded;
}

} // namespace yagura
