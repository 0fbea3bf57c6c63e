#include "picture/replay.h"

#include <algorithm>
#include <cmath>

namespace yagura {
using namespace std::chrono_literals;

namespace {

constexpr auto pace = 250ms;
constexpr double first = 1;

/// The neighbour of `rate` on the ladder, seen in the direction of play; 0 below the slowest.
double beside(double rate, int step)
{
    const auto& all = Replay::speeds;
    const auto at = std::find(all.begin(), all.end(), std::abs(rate)) - all.begin() + step;
    if (at < 0)
        return 0;
    const auto last = static_cast<std::ptrdiff_t>(all.size()) - 1;
    return std::copysign(all[static_cast<std::size_t>(std::min(at, last))], rate);
}

} // namespace

Replay::Replay(PictureClock& shown, const Clock& steady, QObject* parent)
    : QObject(parent)
    , m_clock(shown)
    , m_steady(steady)
{
    m_timer.setInterval(pace);
    connect(&m_timer, &QTimer::timeout, this, &Replay::tick);
    connect(&m_clock, &PictureClock::modeChanged, this, &Replay::followClock);
}

void Replay::back()
{
    shift(-1);
}

void Replay::forward()
{
    if (!m_clock.isLive()) // there is nothing ahead of the present
        shift(1);
}

void Replay::shift(int direction)
{
    if (m_rate == 0)
        setRate(direction * first);
    else
        setRate(beside(m_rate, m_rate * direction > 0 ? 1 : -1));
}

void Replay::pause()
{
    if (m_rate != 0) {
        m_before = m_rate;
        setRate(0);
    } else if (m_clock.isLive()) {
        m_before = 0;
        emit instantWished(m_clock.now());
    } else {
        setRate(m_before == 0 ? first : m_before);
    }
}

void Replay::stop()
{
    m_before = 0;
    setRate(0);
}

void Replay::setRate(double rate)
{
    if (rate == m_rate)
        return;
    m_rate = rate;
    anchor();
    if (rate == 0)
        m_timer.stop();
    else
        m_timer.start();
    emit rateChanged();
}

void Replay::anchor()
{
    m_from = m_wished = m_clock.shown();
    m_since = m_steady.monotonic();
}

void Replay::tick()
{
    if (m_rate == 0 || m_clock.isReading())
        return;
    const auto passed = static_cast<double>((m_steady.monotonic() - m_since).count());
    const Instant t = m_from + std::chrono::milliseconds(std::llround(passed * m_rate));
    m_wished = std::min(t, m_clock.now());
    emit instantWished(m_wished);
    if (t >= m_clock.now())
        stop();
}

/// Somebody jumped: the tape goes on from there. Somebody went live: it ends.
void Replay::followClock()
{
    if (m_clock.isLive())
        stop();
    else if (m_rate != 0 && m_clock.shown() != m_wished)
        anchor();
}

} // namespace yagura
