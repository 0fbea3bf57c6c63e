#include "signing/ed25519.h"

#include "signing/lockedmemory.h"

#include "base/digest.h"

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace

namespace Ed25519 {

bool verify(const QByteArray& publicKey, QByteArrayView bytes, const QByteArray& signature)
{
    startSodium();
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    return crypto_sign_verify_detached(raw(signature), raw(bytes),
               static_cast<unsigned long long>(bytes.size()), raw(publicKey))
        == 0;
}

bool isUsableKey(const QByteArray& publicKey)
{
    startSodium();
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_core_ed25519_is_valid_point(raw(publicKey)) == 1;
}

QByteArray subjectPublicKeyInfo(const QByteArray& publicKey)
{
    // RFC 8410, section 4: SEQUENCE { SEQUENCE { OID 1.3.101.112 }, BIT STRING }.
    return QByteArray::fromHex("302a300506032b6570032100") + publicKey;
}

QString keyId(const QByteArray& publicKey)
{
    return Digest::of(subjectPublicKeyInfo(publicKey)).hex();
}

MemberKey memberKey(const QByteArray& publicKey)
{
    return { u"ed25519"_s, publicKey, keyId(publicKey) };
}

} // namespace Ed25519

SecretKey::SecretKey(std::unique_ptr<LockedMemory> bytes)
    : m_bytes(std::move(bytes))
{
}

SecretKey::~SecretKey() = default;
SecretKey::SecretKey(SecretKey&& other) noexcept = default;
SecretKey& SecretKey::operator=(SecretKey&& other) noexcept = default;

SecretKey SecretKey::generate()
{
    startSodium();
    auto bytes = std::make_unique<LockedMemory>(crypto_sign_SECRETKEYBYTES);
    QByteArray publicHalf(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_keypair(raw(publicHalf), bytes->data());
    return SecretKey(std::move(bytes));
}

Result<SecretKey> SecretKey::fromSeed(const QByteArray& seed32)
{
    startSodium();
    if (seed32.size() != crypto_sign_SEEDBYTES)
        return Error{ Error::Code::Malformed, u"a seed has 32 bytes"_s, u"E-KEY-FORM"_s };
    auto bytes = std::make_unique<LockedMemory>(crypto_sign_SECRETKEYBYTES);
    QByteArray publicHalf(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_seed_keypair(raw(publicHalf), bytes->data(), raw(seed32));
    return SecretKey(std::move(bytes));
}

QByteArray SecretKey::publicKey() const
{
    const auto* publicHalf = m_bytes->data() + crypto_sign_SEEDBYTES;
    return QByteArray(reinterpret_cast<const char*>(publicHalf), crypto_sign_PUBLICKEYBYTES);
}

QByteArray SecretKey::seed() const
{
    return QByteArray(reinterpret_cast<const char*>(m_bytes->data()), crypto_sign_SEEDBYTES);
}

QByteArray SecretKey::sign(QByteArrayView bytes) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(bytes),
        static_cast<unsigned long long>(bytes.size()), m_bytes->data());
    return signature;
}

QByteArray randomBytes(qsizetype count)
{
    startSodium();
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

} // namespace yagura
