#pragma once

#include "registry/openedkey.h"
#include "signing/keyfile.h"
#include "token/token.h"

#include <optional>

class QCommandLineParser;

namespace yagura {

class Passphrases;

/// The one key that a command signs with: of a file (--registrar, --root, --member, --key) or of a
/// token (--token MODULE:LABEL:ID).
class KeyChoice {
public:
    /// Errors: `E-USAGE` (none or several), those of KeyFile::open() and Token::open().
    static Result<KeyChoice> of(const QCommandLineParser& parser);

    const MemberKey& publicKey() const { return m_key; }
    /// Asks for the passphrase or the PIN.
    Result<OpenedKey> unlock(Passphrases& passphrases) const;

private:
    static Result<KeyChoice> fromToken(const QString& name);
    Result<OpenedKey> unlockFile(Passphrases& passphrases) const;
    Result<OpenedKey> unlockToken(Passphrases& passphrases) const;

    MemberKey m_key;
    std::optional<KeyFile> m_file;
    std::optional<Token> m_token;
    TokenKey m_tokenKey;
};

} // namespace yagura
