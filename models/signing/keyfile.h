#pragma once

#include "base/result.h"
#include "signing/ed25519.h"
#include "signing/passphrase.h"
#include "signing/signer.h"

#include <QByteArray>
#include <QString>

namespace yagura {

/// A member's key in a passphrase-protected file: `yagura-key v1` (trust.md 2.8). Argon2id and
/// XChaCha20-Poly1305 by libsodium; the header is authenticated with the key.
class KeyFile {
public:
    static constexpr int leastPassphrase = 14; ///< characters

    /// Makes a new key and writes it (mode 0600, never over an existing file). Takes about a
    /// second. Errors: `E-KEY-SHORT`, `E-KEY-EXISTS`, storage.
    static Result<KeyFile> create(const QString& path, const Passphrase& passphrase);
    static Result<KeyFile> create(const QString& path, const QString& passphrase);
    /// Reads the header. Errors: `E-KEY-FORM`, `E-KEY-PERM` (mode is not 0600), `E-KEY-WEAKKDF`,
    /// not found.
    static Result<KeyFile> open(const QString& path);

    const QByteArray& publicKey() const { return m_publicKey; }
    const QString& path() const { return m_path; }
    /// The key itself. Takes about a second. Error: `E-KEY-PASS`.
    Result<SecretKey> unlock(const Passphrase& passphrase) const;
    Result<SecretKey> unlock(const QString& passphrase) const;
    /// The same key under another passphrase, in the place of the old file at once or not at all.
    /// Takes about two seconds. Errors: `E-KEY-PASS`, `E-KEY-SHORT`, storage.
    Result<KeyFile> changePassphrase(const Passphrase& now, const Passphrase& next) const;

private:
    static Result<QByteArray> sealed(const SecretKey& key, const Passphrase& passphrase);

    QString m_path;
    QByteArray m_publicKey;
    QByteArray m_header; ///< the authenticated lines
    QByteArray m_salt;
    QByteArray m_nonce;
    QByteArray m_sealed;
    unsigned long long m_ops = 0;
    std::size_t m_memory = 0;
};

/// Signs with a key file. The passphrase is offered for one signature and forgotten with it.
class KeyFileSigner : public Signer {
public:
    explicit KeyFileSigner(KeyFile file);

    MemberKey key() const override;
    void offerPassphrase(const QString& passphrase); ///< used by the next `sign()` and by no other
    QFuture<Result<QByteArray>> sign(const QByteArray& bytes) override;

private:
    KeyFile m_file;
    Passphrase m_passphrase;
};

} // namespace yagura
