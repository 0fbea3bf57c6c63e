#include "signer/keyhand.h"

namespace yagura {

KeyHand::KeyHand(std::variant<KeyFile, OnToken> key)
    : m_key(std::move(key))
{
}

Result<KeyHand> KeyHand::reach(const SigningKey& place)
{
    if (!place.isToken()) {
        const auto file = KeyFile::open(place.file);
        return file ? Result<KeyHand>(KeyHand(*file)) : Result<KeyHand>(file.error());
    }
    const auto token = Token::open(place.module, place.token);
    if (!token)
        return token.error();
    const auto key = token->findKey(place.id);
    return key ? Result<KeyHand>(KeyHand(OnToken{ *token, *key })) : Result<KeyHand>(key.error());
}

MemberKey KeyHand::key() const
{
    if (const auto* onToken = std::get_if<OnToken>(&m_key))
        return onToken->key.key;
    return Ed25519::memberKey(std::get<KeyFile>(m_key).publicKey());
}

bool KeyHand::hasPinPad() const
{
    const auto* onToken = std::get_if<OnToken>(&m_key);
    return onToken && onToken->token.hasPinPad();
}

Token::PinState KeyHand::pinState() const
{
    const auto* onToken = std::get_if<OnToken>(&m_key);
    return onToken ? onToken->token.pinState() : Token::PinState::Fine;
}

Result<QByteArray> KeyHand::sign(const QByteArray& bytes, const Passphrase& words) const
{
    if (const auto* onToken = std::get_if<OnToken>(&m_key))
        return onToken->token.sign(onToken->key, bytes, words);
    const auto secret = std::get<KeyFile>(m_key).unlock(words);
    return secret ? Result<QByteArray>(secret->sign(bytes)) : Result<QByteArray>(secret.error());
}

} // namespace yagura
