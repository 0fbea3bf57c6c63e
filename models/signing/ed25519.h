#pragma once

#include "base/result.h"
#include "domain/roster.h"

#include <QByteArray>

#include <memory>

namespace yagura {

class LockedMemory;

/// Ed25519 by libsodium (RFC 8032). Thread-safe; the only folder that includes the crypto library.
namespace Ed25519 {

/// True when `signature` (64 bytes) by `publicKey` (32 bytes) over `bytes` holds. Small-order and
/// non-canonical keys are refused (trust.md F7), so that outside checkers agree.
bool verify(const QByteArray& publicKey, QByteArrayView bytes, const QByteArray& signature);
bool isUsableKey(const QByteArray& publicKey); ///< 32 bytes and a point of the main subgroup

QByteArray subjectPublicKeyInfo(const QByteArray& publicKey); ///< DER, RFC 8410
QString keyId(const QByteArray& publicKey); ///< lower-case hex SHA-256 of that DER
MemberKey memberKey(const QByteArray& publicKey);

} // namespace Ed25519

/// A private key in locked memory (`sodium_malloc`), wiped when it goes. Move-only.
class SecretKey {
public:
    static SecretKey generate();
    static Result<SecretKey> fromSeed(const QByteArray& seed32);

    ~SecretKey();
    SecretKey(SecretKey&& other) noexcept;
    SecretKey& operator=(SecretKey&& other) noexcept;

    QByteArray publicKey() const; ///< raw 32 bytes
    /// The 32 bytes that make this key again, in ordinary memory: only for keys that a service
    /// keeps in its own file (the hub's log key). Never called for a member's key.
    QByteArray seed() const;
    QByteArray sign(QByteArrayView bytes) const; ///< 64 bytes

private:
    friend class KeyFile;
    /// libsodium's form of the key: the seed, then the public key.
    explicit SecretKey(std::unique_ptr<LockedMemory> bytes);
    std::unique_ptr<LockedMemory> m_bytes;
};

QByteArray randomBytes(qsizetype count); ///< from the system's generator, by libsodium

} // namespace yagura
