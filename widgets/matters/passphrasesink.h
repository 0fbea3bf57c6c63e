#pragma once

#include <QString>

#include <functional>

namespace yagura {

/// Takes the passphrase for the next signature and for no other, on its way to the signer. Widgets
/// keep no copy.
using PassphraseSink = std::function<void(const QString& passphrase)>;

} // namespace yagura
