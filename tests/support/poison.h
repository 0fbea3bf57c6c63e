#pragma once

#include <QByteArray>

#include <vector>

namespace yagura::testing {

/// A message that no feed may send, and the reason it must be quarantined with.
struct Poison {
    const char* name;
    QByteArray message;
    const char* reason;
};

std::vector<Poison> poisonMessages();

} // namespace yagura::testing
