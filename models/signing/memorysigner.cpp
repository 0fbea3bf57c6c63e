#include "signing/memorysigner.h"

namespace yagura {

MemorySigner::MemorySigner(SecretKey key)
    : m_key(std::move(key))
{
}

MemberKey MemorySigner::key() const
{
    return Ed25519::memberKey(m_key.publicKey());
}

QFuture<Result<QByteArray>> MemorySigner::sign(const QByteArray& bytes)
{
    return QtFuture::makeReadyFuture(Result<QByteArray>(m_key.sign(bytes)));
}

QByteArray MemorySigner::signNow(QByteArrayView bytes) const
{
    return m_key.sign(bytes);
}

} // namespace yagura
