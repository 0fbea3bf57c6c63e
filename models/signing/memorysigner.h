#pragma once

#include "signing/ed25519.h"
#include "signing/signer.h"

namespace yagura {

/// A key that lives in memory only: the scenario's seats, the hub's log key, tests.
class MemorySigner : public Signer {
public:
    explicit MemorySigner(SecretKey key = SecretKey::generate());

    MemberKey key() const override;
    QFuture<Result<QByteArray>> sign(const QByteArray& bytes) override;
    QByteArray signNow(QByteArrayView bytes) const; ///< 64 bytes, at once

private:
    SecretKey m_key;
};

} // namespace yagura
