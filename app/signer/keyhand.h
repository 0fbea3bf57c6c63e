#pragma once

#include "base/result.h"
#include "signing/keyfile.h"
#include "signing/signingrequest.h"
#include "token/token.h"

#include <variant>

namespace yagura {

/// The private key where it lies, in a file or on a token: tells its public half, and signs once
/// the passphrase or PIN is there. Blocks while it signs: not for the GUI thread.
class KeyHand {
public:
    /// Errors: those of KeyFile::open, Token::open and Token::findKey.
    static Result<KeyHand> reach(const SigningKey& place);

    MemberKey key() const;
    bool isToken() const { return std::holds_alternative<OnToken>(m_key); }
    bool hasPinPad() const; ///< nothing is typed here
    Token::PinState pinState() const; ///< `Fine` for a file: it takes any number of tries
    Result<QByteArray> sign(const QByteArray& bytes, const Passphrase& words) const;

private:
    struct OnToken {
        Token token;
        TokenKey key;
    };
    explicit KeyHand(std::variant<KeyFile, OnToken> key);

    std::variant<KeyFile, OnToken> m_key;
};

} // namespace yagura
