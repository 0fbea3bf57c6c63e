#include "signing/lockedmemory.h"

#include <cstdlib>

namespace yagura {

LockedMemory::LockedMemory(std::size_t size)
    : m_bytes(static_cast<unsigned char*>(sodium_malloc(size)))
{
    if (!m_bytes)
        std::abort(); // out of lockable memory: a key must never fall back to ordinary memory
}

LockedMemory::~LockedMemory()
{
    sodium_free(m_bytes);
}

void startSodium()
{
    static const int started = sodium_init();
    if (started < 0)
        std::abort();
}

} // namespace yagura
