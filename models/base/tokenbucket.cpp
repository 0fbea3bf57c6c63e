#include "base/tokenbucket.h"

#include <algorithm>

namespace yagura {

TokenBucket::TokenBucket(int perSecond, int burst, std::chrono::milliseconds now)
    : m_each(1000 / perSecond)
    , m_most(m_each * burst)
    , m_fullAt(now)
{
}

bool TokenBucket::take(std::chrono::milliseconds now)
{
    const auto fullAt = std::max(m_fullAt, now) + m_each;
    if (fullAt > now + m_most)
        return false;
    m_fullAt = fullAt;
    return true;
}

} // namespace yagura
