#pragma once

#include "base/language.h"
#include "base/result.h"
#include "domain/roster.h"
#include "signing/signer.h"

#include <QByteArray>
#include <QMetaType>
#include <QRect>
#include <QString>

#include <vector>

namespace yagura {

/// Where a private key is: a file, or a token behind its vendor's PKCS#11 module.
struct SigningKey {
    QString file; ///< empty: a token
    QString module = {}; ///< absolute path
    QString token = {}; ///< the token's label
    QByteArray id = {}; ///< CKA_ID; empty: the only usable key of the token

    bool isToken() const { return file.isEmpty(); }
    friend bool operator==(const SigningKey&, const SigningKey&) = default;
};

/// A key of a token, as anybody may see it.
struct TokenKey {
    QByteArray id; ///< CKA_ID
    QString label;
    MemberKey key;

    friend bool operator==(const TokenKey&, const TokenKey&) = default;
};

/// What the console asks the signing process for, on its standard input: one JSON object. Nothing
/// in it is secret, and nothing in it is believed: what is shown comes from `bytes`.
struct SigningRequest {
    static constexpr qsizetype mostBytes = 1024 * 1024;
    enum class Act { Sign, ListKeys };

    Act act = Act::Sign;
    SigningKey key;
    Language language = Language::Japanese;
    int textPercent = 100; ///< of the console's text size
    QRect window = {}; ///< of the console: the signing window comes up over it
    QByteArray bytes = {}; ///< a DSSE pre-authentication encoding, or a proof for enrolment
    SigningPapers papers = {};

    QByteArray toBytes() const;
    static Result<SigningRequest> fromBytes(const QByteArray& json); ///< fails with `E-SGN-FORM`
    friend bool operator==(const SigningRequest&, const SigningRequest&) = default;
};

/// What the signing process answers on its standard output: a signature, the keys of a token, or
/// why not (as the failure of `fromBytes()`).
struct SigningAnswer {
    static constexpr qsizetype mostBytes = 64 * 1024;

    QByteArray signature = {};
    std::vector<TokenKey> keys = {};

    QByteArray toBytes() const;
    static QByteArray toBytes(const Error& error);
    /// Fails with `E-SGN-GONE` when the bytes are no answer.
    static Result<SigningAnswer> fromBytes(const QByteArray& json);
    friend bool operator==(const SigningAnswer&, const SigningAnswer&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::TokenKey)
