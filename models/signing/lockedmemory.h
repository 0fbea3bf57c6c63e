#pragma once

#include <sodium.h>

#include <cstddef>

namespace yagura {

/// A block of guarded, locked memory that is wiped when it goes. Private to signing.
class LockedMemory {
public:
    explicit LockedMemory(std::size_t size);
    ~LockedMemory();
    LockedMemory(const LockedMemory&) = delete;
    LockedMemory& operator=(const LockedMemory&) = delete;

    unsigned char* data() const { return m_bytes; }

private:
    unsigned char* m_bytes;
};

/// libsodium must be set up before its first use; safe from any thread.
void startSodium();

} // namespace yagura
