#include "signing/signaturecheck.h"

#include "signing/ed25519.h"

#include "base/digest.h"

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

template <auto release> struct Release {
    template <typename T> void operator()(T* object) const { release(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Context = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Release<ECDSA_SIG_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_free>>;

constexpr qsizetype pointBytes = 65; // SEC 1, 2.3.3: 0x04, x, y
constexpr qsizetype numberBytes = 32;

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// libcrypto leaves its errors to whoever asks next in this thread, which may be a TLS socket.
class ErrorsForgotten {
public:
    ErrorsForgotten() { ERR_set_mark(); }
    ~ErrorsForgotten() { ERR_pop_to_mark(); }
    ErrorsForgotten(const ErrorsForgotten&) = delete;
    ErrorsForgotten& operator=(const ErrorsForgotten&) = delete;
};

/// RFC 5480, 2: SEQUENCE { SEQUENCE { id-ecPublicKey, prime256v1 }, BIT STRING }.
QByteArray p256Info(const QByteArray& point)
{
    return QByteArray::fromHex("3059301306072a8648ce3d020106082a8648ce3d030107034200") + point;
}

/// Null when the bytes are no uncompressed point of the curve. The curve has no small subgroup, and
/// the point at infinity has no such form: what is on it is usable.
Key p256Key(const QByteArray& point)
{
    if (point.size() != pointBytes || point.front() != '\x04')
        return nullptr;
    const QByteArray info = p256Info(point);
    const unsigned char* at = raw(info);
    return Key(d2i_PUBKEY(nullptr, &at, static_cast<long>(info.size())));
}

/// FIPS 186-4, D.1.2.3: the order of the curve's group.
const BIGNUM* order()
{
    static const Number number = [] {
        BIGNUM* n = nullptr;
        BN_hex2bn(&n, "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");
        return Number(n);
    }();
    return number.get();
}

bool isHigh(const BIGNUM* s)
{
    static const Number half = [] {
        Number n(BN_new());
        BN_rshift1(n.get(), order());
        return n;
    }();
    return BN_cmp(s, half.get()) > 0;
}

QByteArray toDer(const ECDSA_SIG* signature)
{
    QByteArray der(i2d_ECDSA_SIG(signature, nullptr), '\0');
    auto* at = reinterpret_cast<unsigned char*>(der.data());
    i2d_ECDSA_SIG(signature, &at);
    return der;
}

/// Whether this is the one DER form, with the lower s: any other would be a second signature that
/// nobody made.
bool isInItsOneForm(const QByteArray& der)
{
    const unsigned char* at = raw(der);
    const Signature signature(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    return signature && toDer(signature.get()) == der && !isHigh(ECDSA_SIG_get0_s(signature.get()));
}

bool verifyP256(const QByteArray& point, QByteArrayView bytes, const QByteArray& signature)
{
    const ErrorsForgotten errors;
    const Key key = p256Key(point);
    const Context context(EVP_MD_CTX_new());
    return key && isInItsOneForm(signature)
        && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), raw(signature),
               static_cast<std::size_t>(signature.size()), raw(bytes),
               static_cast<std::size_t>(bytes.size()))
        == 1;
}

} // namespace

bool SignatureCheck::verify(const MemberKey& key, QByteArrayView bytes, const QByteArray& signature)
{
    if (key.algorithm == ed25519)
        return Ed25519::verify(key.publicKey, bytes, signature);
    return key.algorithm == p256 && verifyP256(key.publicKey, bytes, signature);
}

std::optional<MemberKey> SignatureCheck::memberKey(
    const QString& algorithm, const QByteArray& publicKey)
{
    const ErrorsForgotten errors;
    if (!(algorithm == ed25519 && Ed25519::isUsableKey(publicKey))
        && !(algorithm == p256 && p256Key(publicKey)))
        return std::nullopt;
    MemberKey key{ algorithm, publicKey, {} };
    key.keyId = Digest::of(subjectPublicKeyInfo(key)).hex();
    return key;
}

QByteArray SignatureCheck::subjectPublicKeyInfo(const MemberKey& key)
{
    return key.algorithm == p256 ? p256Info(key.publicKey)
                                 : Ed25519::subjectPublicKeyInfo(key.publicKey);
}

QByteArray SignatureCheck::toPem(const MemberKey& key)
{
    // RFC 7468, section 13: base64 in lines of 64.
    constexpr qsizetype lineLength = 64;
    const QByteArray base64 = subjectPublicKeyInfo(key).toBase64();
    QByteArray pem = "-----BEGIN PUBLIC KEY-----\n";
    for (qsizetype at = 0; at < base64.size(); at += lineLength)
        pem += base64.mid(at, lineLength) + '\n';
    return pem + "-----END PUBLIC KEY-----\n";
}

std::optional<QByteArray> SignatureCheck::p256SignatureFromRaw(const QByteArray& rawSignature)
{
    if (rawSignature.size() != 2 * numberBytes)
        return std::nullopt;
    const unsigned char* at = raw(rawSignature);
    Number r(BN_bin2bn(at, numberBytes, nullptr));
    Number s(BN_bin2bn(at + numberBytes, numberBytes, nullptr));
    const auto isInRange
        = [](const Number& n) { return !BN_is_zero(n.get()) && BN_cmp(n.get(), order()) < 0; };
    if (!isInRange(r) || !isInRange(s))
        return std::nullopt;
    if (isHigh(s.get()))
        BN_sub(s.get(), order(), s.get());
    const Signature signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(), r.release(), s.release());
    return toDer(signature.get());
}

} // namespace yagura
