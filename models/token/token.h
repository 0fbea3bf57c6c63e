#pragma once

#include "base/result.h"
#include "signing/passphrase.h"
#include "signing/signingrequest.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace yagura {

class TokenModule;

/// A PKCS#11 token: a card or stick that keeps its keys to itself. Ed25519 and P-256 (trust.md
/// 2.8). Its vendor's library runs in this process: only `yagura-signer` and `yagura-keys` use it.
/// Blocks for as long as the token does; may be used from any thread, by one at a time.
class Token {
public:
    /// How many wrong PINs it still takes, as far as tokens tell.
    enum class PinState { Fine, CountLow, FinalTry, Locked };

    /// The labels of all tokens that `module` reaches. Errors: `E-TOK-MODULE`.
    static Result<QStringList> labels(const QString& module);
    /// Errors: `E-TOK-MODULE`, `E-KEY-GONE` (no token of this label).
    static Result<Token> open(const QString& module, const QString& label);

    PinState pinState() const;
    bool hasPinPad() const; ///< the PIN is typed on the token itself; none is handed to `sign()`
    Result<std::vector<TokenKey>> keys() const; ///< those that Yagura can use
    /// The key with this id; with an empty id the only one. Errors: `E-TOK-KEY`, those of `keys()`.
    Result<TokenKey> findKey(const QByteArray& id) const;

    /// Logs in, signs and logs out. The form of the signature is SignatureCheck's. Errors:
    /// `E-TOK-PIN`, `E-TOK-LOCKED`, `E-TOK-KEY`, `E-KEY-GONE`, `E-TOK-FAIL`.
    Result<QByteArray> sign(
        const TokenKey& key, const QByteArray& bytes, const Passphrase& pin) const;

private:
    Token(std::shared_ptr<TokenModule> module, unsigned long slot);
    bool hasFlag(unsigned long flag) const;

    std::shared_ptr<TokenModule> m_module;
    unsigned long m_slot;
};

} // namespace yagura
