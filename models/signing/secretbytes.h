#pragma once

#include "signing/ed25519.h"

#include <sodium.h>

#include <cstddef>
#include <cstdlib>

namespace yagura {

/// A block of guarded, locked memory that is wiped when it goes. Private to signing.
class LockedMemory {
public:
    explicit LockedMemory(std::size_t size)
        : m_bytes(static_cast<unsigned char*>(sodium_malloc(size)))
    {
        if (!m_bytes)
            std::abort(); // out of lockable memory: a key must never fall back to ordinary memory
    }
    ~LockedMemory() { sodium_free(m_bytes); }
    LockedMemory(const LockedMemory&) = delete;
    LockedMemory& operator=(const LockedMemory&) = delete;

    unsigned char* data() const { return m_bytes; }

private:
    unsigned char* m_bytes;
};

/// libsodium's form of the key: the seed, then the public key.
struct SecretKey::Bytes {
    LockedMemory key{ crypto_sign_SECRETKEYBYTES };
};

/// libsodium must be set up before its first use; safe from any thread.
void startSodium();

} // namespace yagura
