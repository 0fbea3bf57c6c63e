#pragma once

#include "domain/roster.h"

#include <QByteArray>

#include <optional>

namespace yagura {

/// Signatures by members' keys of either kind: Ed25519 by libsodium, P-256 (tokens) by OpenSSL's
/// libcrypto. The algorithm comes from the key, never from an envelope (trust.md 2.1). Thread-safe.
namespace SignatureCheck {

inline constexpr char16_t ed25519[] = u"ed25519";
/// FIPS 186-4 ECDSA over SHA-256; signatures as DER, s in the lower half of the order, so that one
/// payload has one signature form.
inline constexpr char16_t p256[] = u"ecdsa-p256-sha256";

/// Whether `signature` by `key` over `bytes` holds.
bool verify(const MemberKey& key, QByteArrayView bytes, const QByteArray& signature);
/// The key with its id. `publicKey`: 32 bytes, or the 65 bytes of an uncompressed P-256 point.
/// Absent when the algorithm is unknown or the point is not usable (trust.md F7).
std::optional<MemberKey> memberKey(const QString& algorithm, const QByteArray& publicKey);
QByteArray subjectPublicKeyInfo(const MemberKey& key); ///< DER, RFC 8410 or RFC 5480
QByteArray toPem(const MemberKey& key); ///< `-----BEGIN PUBLIC KEY-----`, for outside checkers
/// The DER form with low s from a token's raw r ‖ s (64 bytes). Absent when it is no signature.
std::optional<QByteArray> p256SignatureFromRaw(const QByteArray& rawSignature);

} // namespace SignatureCheck
} // namespace yagura
