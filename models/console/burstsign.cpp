#include "console/burstsign.h"

#include <utility>

namespace yagura {
using namespace std::chrono_literals;

namespace {
constexpr auto judgedAfter = 250ms;
constexpr std::size_t manyEvents = 1000; ///< in that time: 4,000 a second
} // namespace

BurstSign::BurstSign(QObject* parent)
    : QObject(parent)
{
    m_time.setInterval(judgedAfter);
    connect(&m_time, &QTimer::timeout, this, &BurstSign::judge);
}

/// Begins with the event that is one too many, and ends after a time with fewer.
void BurstSign::note(std::size_t events)
{
    m_events += events;
    if (!m_time.isActive())
        m_time.start();
    if (m_events >= manyEvents && !std::exchange(m_isBurst, true))
        emit changed(true);
}

void BurstSign::judge()
{
    const bool isQuiet = std::exchange(m_events, 0) < manyEvents;
    if (!isQuiet)
        return;
    m_time.stop();
    if (std::exchange(m_isBurst, false))
        emit changed(false);
}

} // namespace yagura
