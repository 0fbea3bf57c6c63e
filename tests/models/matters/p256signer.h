#pragma once

#include "signing/signaturecheck.h"

#include <QByteArray>

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>

namespace yagura::testing {

/// A key as a token without Ed25519 has it: the product itself never makes or holds one.
class P256Signer {
public:
    P256Signer()
        : m_key(EVP_EC_gen("P-256"))
    {
    }
    ~P256Signer() { EVP_PKEY_free(m_key); }
    P256Signer(const P256Signer&) = delete;
    P256Signer& operator=(const P256Signer&) = delete;

    MemberKey key() const
    {
        QByteArray point(65, '\0');
        std::size_t size = 0;
        EVP_PKEY_get_octet_string_param(m_key, OSSL_PKEY_PARAM_PUB_KEY, raw(point), 65, &size);
        return *SignatureCheck::memberKey(QString::fromUtf16(SignatureCheck::p256), point);
    }
    QByteArray sign(const QByteArray& bytes) const
    {
        EVP_MD_CTX* context = EVP_MD_CTX_new();
        EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, m_key);
        QByteArray der(80, '\0');
        std::size_t size = 80;
        EVP_DigestSign(context, raw(der), &size,
            reinterpret_cast<const unsigned char*>(bytes.constData()),
            static_cast<std::size_t>(bytes.size()));
        EVP_MD_CTX_free(context);
        return lowered(der.left(static_cast<qsizetype>(size)));
    }

private:
    static unsigned char* raw(QByteArray& bytes)
    {
        return reinterpret_cast<unsigned char*>(bytes.data());
    }
    /// Through r and s, as a token gives them.
    static QByteArray lowered(const QByteArray& der)
    {
        const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
        ECDSA_SIG* signature = d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size()));
        QByteArray numbers(64, '\0');
        BN_bn2binpad(ECDSA_SIG_get0_r(signature), raw(numbers), 32);
        BN_bn2binpad(ECDSA_SIG_get0_s(signature), raw(numbers) + 32, 32);
        ECDSA_SIG_free(signature);
        return *SignatureCheck::p256SignatureFromRaw(numbers);
    }

    EVP_PKEY* m_key;
};

} // namespace yagura::testing
