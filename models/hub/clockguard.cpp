#include "hub/clockguard.h"

#include "base/limits.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

Error wrong(const QString& detail)
{
    return { Error::Code::Unavailable, detail, u"E-LED-CLOCK"_s };
}

} // namespace

ClockGuard::ClockGuard(const Clock& clock)
    : m_clock(clock)
{
}

void ClockGuard::hear(Instant witnessTime)
{
    m_witnessStart = std::chrono::milliseconds(witnessTime.ms) - m_clock.monotonic();
}

Result<void> ClockGuard::check(Instant lastEntry) const
{
    const std::chrono::milliseconds now(m_clock.now().ms);
    const std::chrono::milliseconds behind = std::chrono::milliseconds(lastEntry.ms) - now;
    if (behind > limits::hubClockBack)
        return wrong(
            u"The hub's clock is %1 s behind the last entry of the ledger. Nothing is logged until "
            "it is right."_s.arg(behind / 1s));
    if (!m_witnessStart)
        return {};
    const auto off = std::chrono::abs(now - (*m_witnessStart + m_clock.monotonic()));
    if (off > limits::hubClockOff)
        return wrong(
            u"The hub's clock is %1 s from the witness's. Nothing is logged until it is right."_s
                .arg(off / 1s));
    return {};
}

} // namespace yagura
