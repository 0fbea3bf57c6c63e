#include "tools/keys/keychoice.h"

#include "signing/signaturecheck.h"
#include "tools/keys/passphrases.h"
#include "tools/keys/keyrun.h"
#include "tools/keys/say.h"

#include <QCommandLineParser>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

Result<KeyChoice> KeyChoice::of(const QCommandLineParser& parser)
{
    QStringList files, tokens;
    const QStringList given = parser.optionNames();
    for (const QString& option : { u"key"_s, u"registrar"_s, u"root"_s, u"member"_s }) {
        if (given.contains(option))
            files += parser.values(option);
    }
    if (given.contains(u"token"_s))
        tokens = parser.values(u"token"_s);
    if (files.size() + tokens.size() != 1)
        return usageError(sayKeys(QT_TRANSLATE_NOOP("yagura-keys",
            "Name the one key that signs, with --registrar, --root, --member, --key or --token.")));
    if (!tokens.isEmpty())
        return fromToken(tokens.constFirst());
    auto file = KeyFile::open(files.constFirst());
    if (!file)
        return file.error();
    KeyChoice choice;
    choice.m_key = Ed25519::memberKey(file->publicKey());
    choice.m_file = std::move(*file);
    return choice;
}

/// `MODULE:LABEL:ID`: the path may hold colons, the others do not. Without an id, the only key.
Result<KeyChoice> KeyChoice::fromToken(const QString& name)
{
    const QString module = name.section(u':', 0, -3);
    if (module.isEmpty())
        return usageError(sayKeys(QT_TRANSLATE_NOOP("yagura-keys",
            "--token takes the token's module, its label and the key's id in hex, as in "
            "/usr/lib/softhsm/libsofthsm2.so:registrar-1:01.")));
    auto token = Token::open(module, name.section(u':', -2, -2));
    if (!token)
        return token.error();
    const auto key = token->findKey(QByteArray::fromHex(name.section(u':', -1).toLatin1()));
    if (!key)
        return key.error();
    KeyChoice choice;
    choice.m_key = key->key;
    choice.m_tokenKey = *key;
    choice.m_token = std::move(*token);
    return choice;
}

Result<OpenedKey> KeyChoice::unlock(Passphrases& passphrases) const
{
    return m_file ? unlockFile(passphrases) : unlockToken(passphrases);
}

Result<OpenedKey> KeyChoice::unlockFile(Passphrases& passphrases) const
{
    const auto passphrase = passphrases.ask(
        sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "Passphrase of %1:")).arg(m_file->path()));
    if (!passphrase)
        return passphrase.error();
    auto secret = m_file->unlock(*passphrase);
    if (!secret)
        return secret.error();
    const auto shared = std::make_shared<SecretKey>(std::move(*secret));
    return OpenedKey{ m_key,
        [shared](const QByteArray& bytes) { return Result<QByteArray>(shared->sign(bytes)); } };
}

Result<OpenedKey> KeyChoice::unlockToken(Passphrases& passphrases) const
{
    Passphrase pin;
    if (!m_token->hasPinPad()) {
        const auto typed
            = passphrases.ask(sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "PIN of the token:")));
        if (!typed)
            return typed.error();
        pin = *typed;
    }
    return OpenedKey{ m_key, [token = *m_token, key = m_tokenKey, pin](const QByteArray& bytes) {
                         return token.sign(key, bytes, pin);
                     } };
}

} // namespace yagura
