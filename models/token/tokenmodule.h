#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <p11-kit/pkcs11.h>
#include <vector>

namespace yagura {

/// A vendor's PKCS#11 library, loaded by its path. It stays loaded to the end of the process: not
/// all of them survive being unloaded. Private to token.
class TokenModule {
public:
    using Slot = CK_SLOT_ID;

    /// Errors: `E-TOK-MODULE`.
    static Result<std::shared_ptr<TokenModule>> load(const QString& path);
    ~TokenModule();
    TokenModule(const TokenModule&) = delete;
    TokenModule& operator=(const TokenModule&) = delete;

    const CK_FUNCTION_LIST& calls() const { return *m_calls; }
    std::vector<Slot> slotsWithToken() const;
    Result<CK_TOKEN_INFO> tokenIn(Slot slot) const;
    /// What a call's outcome means. A token that does not answer any more is `E-KEY-GONE`, whatever
    /// the call itself said.
    Error errorOf(const char* call, unsigned long outcome, Slot slot) const;

private:
    explicit TokenModule(const CK_FUNCTION_LIST* calls, bool isOurs);

    const CK_FUNCTION_LIST* m_calls;
    bool m_isOurs; ///< initialised here, and to be finalised here
};

/// A token's text field: 32 bytes, filled with blanks.
QString tokenText(const unsigned char* field, qsizetype size);

} // namespace yagura
