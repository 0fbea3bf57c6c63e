#pragma once

#include <QByteArray>

#include <optional>

namespace yagura {

/// The public key in a token's `CKA_EC_POINT`. Modules write it as an OCTET STRING (PKCS#11 2.40,
/// 2.3.3), as a BIT STRING, or bare; a caller checks that it is a point of its curve.
/// `size`: 32 for Ed25519, 65 for an uncompressed point of P-256.
std::optional<QByteArray> ecPoint(const QByteArray& attribute, qsizetype size);

} // namespace yagura
