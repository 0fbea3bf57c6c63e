#pragma once

#include "signing/passphrase.h"
#include "token/tokenmodule.h"

#include <vector>

namespace yagura {

/// A read-only session with a token; closing it logs out. Private to token.
class TokenSession {
public:
    using Object = unsigned long;

    static Result<std::shared_ptr<TokenSession>> open(
        std::shared_ptr<TokenModule> module, TokenModule::Slot slot);
    ~TokenSession();
    TokenSession(const TokenSession&) = delete;
    TokenSession& operator=(const TokenSession&) = delete;

    std::vector<Object> find(unsigned long objectClass, const QByteArray& id = {}) const;
    /// Empty where the object has none.
    QByteArray attribute(Object object, unsigned long type) const;
    /// `user` is `CKU_USER` or, for one signature, `CKU_CONTEXT_SPECIFIC`. Without a `pin` the
    /// token asks on a pad of its own.
    Result<void> login(unsigned long user, const Passphrase& pin);
    Result<QByteArray> sign(
        Object key, unsigned long mechanism, const QByteArray& bytes, const Passphrase& pin);

private:
    TokenSession(std::shared_ptr<TokenModule> module, TokenModule::Slot slot, unsigned long handle);
    Error errorOf(const char* call, unsigned long outcome) const;

    std::shared_ptr<TokenModule> m_module;
    TokenModule::Slot m_slot;
    unsigned long m_handle;
};

} // namespace yagura
