#include "console/ledgerfreshness.h"

#include "base/limits.h"

using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr auto ageStep = 5s; // what is told of an age: a change of it repaints the screen

std::chrono::milliseconds roundedDown(
    std::chrono::milliseconds duration, std::chrono::milliseconds step)
{
    return duration - duration % step;
}

} // namespace

LedgerFreshness::LedgerFreshness(const Clock& clock)
    : m_clock(clock)
    , m_proven(clock.monotonic())
{
}

void LedgerFreshness::begin(Instant witnessTime)
{
    m_witnessTime = witnessTime;
}

void LedgerFreshness::takeHead(int witnessThreshold, Instant witnessTime)
{
    if (witnessThreshold > 0 && witnessTime <= m_witnessTime)
        return;
    m_proven = m_clock.monotonic();
    m_checking = false;
    m_farOff = witnessThreshold > 0
        && std::chrono::abs(m_clock.now() - witnessTime) > limits::witnessFarOff;
    m_witnessTime = std::max(m_witnessTime, witnessTime);
}

void LedgerFreshness::takeHubTime(Instant t)
{
    const auto difference = m_clock.now() - t;
    m_clockDifference
        = std::chrono::abs(difference) > limits::clockBanner ? roundedDown(difference, 1s) : 0ms;
}

void LedgerFreshness::tell(LedgerHealth& health) const
{
    const auto age = m_clock.monotonic() - m_proven;
    health.freshness = freshness(age);
    health.age = roundedDown(age, ageStep);
    health.clockDifference = m_clockDifference;
}

LedgerHealth::Freshness LedgerFreshness::freshness(std::chrono::milliseconds age) const
{
    if (m_farOff || age > limits::ledgerBlocked)
        return LedgerHealth::Freshness::Blocked;
    if (age > limits::ledgerStale)
        return LedgerHealth::Freshness::Stale;
    return m_checking ? LedgerHealth::Freshness::Checking : LedgerHealth::Freshness::Fresh;
}

} // namespace yagura
