#pragma once

#include <chrono>

namespace yagura {

/// So many in a second, and a number of them at once after a pause. A value; knows no clock of its
/// own: it is told the monotonic time.
class TokenBucket {
public:
    TokenBucket(int perSecond, int burst, std::chrono::milliseconds now);

    bool take(std::chrono::milliseconds now); ///< false: too fast, nothing is taken

private:
    std::chrono::milliseconds m_each; ///< one comes back in this time
    std::chrono::milliseconds m_most;
    std::chrono::milliseconds m_fullAt; ///< when all would be back
};

} // namespace yagura
