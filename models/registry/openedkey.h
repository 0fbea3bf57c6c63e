#pragma once

#include "base/result.h"
#include "domain/roster.h"

#include <QByteArray>

#include <functional>

namespace yagura {

/// A key that was unlocked for this one command, wherever it lives. Signs at once; whoever made it
/// owns the secret and wipes it.
struct OpenedKey {
    MemberKey key;
    std::function<Result<QByteArray>(const QByteArray& bytes)> sign;
};

} // namespace yagura
