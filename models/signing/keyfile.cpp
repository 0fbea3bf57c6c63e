#include "signing/keyfile.h"

#include "signing/lockedmemory.h"

#include "base/strictbase64.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QRegularExpression>
#include <QThreadPool>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

#include <memory>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

// trust.md 2.8: what libsodium calls MODERATE is the least; the most keeps a foreign file from
// eating the machine.
constexpr unsigned long long leastOps = 3;
constexpr unsigned long long mostOps = 16;
constexpr std::size_t leastMemory = 256UL * 1024 * 1024;
constexpr std::size_t mostMemory = 2048UL * 1024 * 1024;
constexpr qint64 mostFileBytes = 4096;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

constexpr qsizetype saltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype sealedBytes
    = crypto_sign_SECRETKEYBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;

Error keyError(Error::Code code, const QString& detail, const QString& reason)
{
    return { code, detail, reason };
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/// The key that seals the file, from the passphrase. False when there is not enough memory.
bool derive(const LockedMemory& key, const Passphrase& passphrase, const QByteArray& salt,
    unsigned long long ops, std::size_t memory)
{
    const QByteArrayView text = passphrase.utf8();
    return crypto_pwhash(key.data(), crypto_aead_xchacha20poly1305_ietf_KEYBYTES, text.data(),
               static_cast<unsigned long long>(text.size()), raw(salt), ops, memory,
               crypto_pwhash_ALG_ARGON2ID13)
        == 0;
}

QByteArray headerFor(const QByteArray& publicKey, const QByteArray& salt, const QByteArray& nonce)
{
    return "yagura-key v1\nalg ed25519\npub " + publicKey.toBase64()
        + "\nkdf argon2id13 ops=" + QByteArray::number(leastOps) + " mem="
        + QByteArray::number(static_cast<qulonglong>(leastMemory)) + " salt=" + salt.toBase64()
        + "\naead xchacha20poly1305-ietf nonce=" + nonce.toBase64() + '\n';
}

/// What stands in the folder of `path` now stands there after a power cut.
bool syncFolder(const QString& path)
{
    const int folder = ::open(
        QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    const bool named = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    return named;
}

/// A new file that only its owner may read, on the disk before anybody relies on it.
Result<void> writeNew(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) {
        if (QFileInfo::exists(path))
            return keyError(
                Error::Code::Conflict, u"'%1' exists already"_s.arg(path), u"E-KEY-EXISTS"_s);
        return keyError(Error::Code::Storage, u"'%1': %2"_s.arg(path, file.errorString()), {});
    }
    if (file.write(bytes) == bytes.size() && file.flush() && ::fsync(file.handle()) == 0
        && syncFolder(path))
        return {};
    file.remove();
    return keyError(Error::Code::Storage, u"'%1' could not be written"_s.arg(path), {});
}

/// The bytes in the place of a file that is there: a crash leaves the one or the other, whole.
Result<void> replaceWith(const QString& path, const QByteArray& bytes)
{
    const QString next = path + u".new"_s;
    QFile::remove(next); // of a change that a crash interrupted: never more than a copy
    if (auto written = writeNew(next, bytes); !written)
        return written;
    if (::rename(QFile::encodeName(next).constData(), QFile::encodeName(path).constData()) == 0
        && syncFolder(path))
        return {};
    QFile::remove(next);
    return keyError(Error::Code::Storage, u"'%1' could not be replaced"_s.arg(path), {});
}

Result<void> longEnough(const Passphrase& passphrase)
{
    if (passphrase.characters() >= KeyFile::leastPassphrase)
        return {};
    return keyError(Error::Code::Refused,
        u"a passphrase has at least %1 characters"_s.arg(KeyFile::leastPassphrase),
        u"E-KEY-SHORT"_s);
}

const QRegularExpression& layout()
{
    static const QRegularExpression lines(
        u"\\A(yagura-key v1\\nalg ed25519\\npub ([A-Za-z0-9+/=]{44})\\n"
        "kdf argon2id13 ops=([1-9][0-9]{0,9}) mem=([1-9][0-9]{0,15}) salt=([A-Za-z0-9+/=]{24})\\n"
        "aead xchacha20poly1305-ietf nonce=([A-Za-z0-9+/=]{32})\\n)ct ([A-Za-z0-9+/=]{108})\\n\\z"_s);
    return lines;
}

} // namespace

Result<QByteArray> KeyFile::sealed(const SecretKey& secret, const Passphrase& passphrase)
{
    const QByteArray salt = randomBytes(saltBytes);
    const QByteArray nonce = randomBytes(nonceBytes);
    const QByteArray header = headerFor(secret.publicKey(), salt, nonce);
    const LockedMemory key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (!derive(key, passphrase, salt, leastOps, leastMemory))
        return keyError(Error::Code::Unavailable, u"not enough memory to protect a key"_s, {});
    QByteArray sealed(sealedBytes, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed), nullptr, secret.m_bytes->data(),
        crypto_sign_SECRETKEYBYTES, raw(header), static_cast<unsigned long long>(header.size()),
        nullptr, raw(nonce), key.data());
    return header + "ct " + sealed.toBase64() + '\n';
}

Result<KeyFile> KeyFile::create(const QString& path, const Passphrase& passphrase)
{
    startSodium();
    if (auto fits = longEnough(passphrase); !fits)
        return fits.error();
    if (QFileInfo::exists(path))
        return keyError(
            Error::Code::Conflict, u"'%1' exists already"_s.arg(path), u"E-KEY-EXISTS"_s);
    const auto bytes = sealed(SecretKey::generate(), passphrase);
    if (!bytes)
        return bytes.error();
    if (auto written = writeNew(path, *bytes); !written)
        return written.error();
    return open(path);
}

Result<KeyFile> KeyFile::create(const QString& path, const QString& passphrase)
{
    return create(path, Passphrase::copyOf(passphrase));
}

Result<KeyFile> KeyFile::open(const QString& path)
{
    startSodium();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return keyError(
            Error::Code::NotFound, u"'%1': %2"_s.arg(path, file.errorString()), u"E-KEY-GONE"_s);
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther
        | QFileDevice::ExeOwner;
    if (file.permissions() & others)
        return keyError(
            Error::Code::Refused, u"'%1' must have mode 0600"_s.arg(path), u"E-KEY-PERM"_s);
    const auto match = layout().match(QString::fromLatin1(file.read(mostFileBytes)));
    const auto decoded = [&](int group) {
        return fromStrictBase64(match.captured(group).toLatin1()).value_or(QByteArray());
    };
    KeyFile key;
    key.m_path = path;
    key.m_header = match.captured(1).toLatin1();
    key.m_publicKey = decoded(2);
    key.m_ops = match.captured(3).toULongLong();
    key.m_memory = match.captured(4).toULongLong();
    key.m_salt = decoded(5);
    key.m_nonce = decoded(6);
    key.m_sealed = decoded(7);
    if (!Ed25519::isUsableKey(key.m_publicKey) || key.m_salt.size() != saltBytes
        || key.m_nonce.size() != nonceBytes || key.m_sealed.size() != sealedBytes
        || key.m_ops > mostOps || key.m_memory > mostMemory)
        return keyError(
            Error::Code::Malformed, u"'%1' is no key file"_s.arg(path), u"E-KEY-FORM"_s);
    if (key.m_ops < leastOps || key.m_memory < leastMemory)
        return keyError(Error::Code::Refused, u"'%1' protects its key too weakly"_s.arg(path),
            u"E-KEY-WEAKKDF"_s);
    return key;
}

Result<SecretKey> KeyFile::unlock(const Passphrase& passphrase) const
{
    const LockedMemory key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (!derive(key, passphrase, m_salt, m_ops, m_memory))
        return keyError(Error::Code::Unavailable, u"not enough memory to open the key"_s, {});
    auto bytes = std::make_unique<LockedMemory>(crypto_sign_SECRETKEYBYTES);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(bytes->data(), nullptr, nullptr,
        raw(m_sealed), static_cast<unsigned long long>(m_sealed.size()), raw(m_header),
        static_cast<unsigned long long>(m_header.size()), raw(m_nonce), key.data());
    SecretKey secret(std::move(bytes));
    if (opened != 0 || secret.publicKey() != m_publicKey)
        return keyError(Error::Code::Untrusted, u"wrong passphrase, or the file was changed"_s,
            u"E-KEY-PASS"_s);
    return secret;
}

Result<SecretKey> KeyFile::unlock(const QString& passphrase) const
{
    return unlock(Passphrase::copyOf(passphrase));
}

Result<KeyFile> KeyFile::changePassphrase(const Passphrase& now, const Passphrase& next) const
{
    if (auto fits = longEnough(next); !fits)
        return fits.error();
    const auto secret = unlock(now);
    if (!secret)
        return secret.error();
    const auto bytes = sealed(*secret, next);
    if (!bytes)
        return bytes.error();
    const QString real = QFileInfo(m_path).canonicalFilePath(); // a link stays a link
    if (auto written = replaceWith(real, *bytes); !written)
        return written.error();
    return open(m_path);
}

KeyFileSigner::KeyFileSigner(KeyFile file)
    : m_file(std::move(file))
{
}

MemberKey KeyFileSigner::key() const
{
    return Ed25519::memberKey(m_file.publicKey());
}

void KeyFileSigner::offerPassphrase(const QString& passphrase)
{
    m_passphrase = Passphrase::copyOf(passphrase);
}

QFuture<Result<QByteArray>> KeyFileSigner::sign(const QByteArray& bytes)
{
    const Passphrase passphrase = std::exchange(m_passphrase, Passphrase());
    if (passphrase.isEmpty())
        return QtFuture::makeReadyFuture(Result<QByteArray>(
            keyError(Error::Code::Refused, u"no passphrase was given"_s, u"E-KEY-LOCKED"_s)));
    // Argon2 takes more than half a second: the screen must not stand still for it.
    const auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, file = m_file, passphrase, bytes] {
        const auto secret = file.unlock(passphrase);
        promise->addResult(
            secret ? Result<QByteArray>(secret->sign(bytes)) : Result<QByteArray>(secret.error()));
        promise->finish();
    });
    return promise->future();
}

} // namespace yagura
