#include "timeline/timescale.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds day = 24h;
constexpr std::array<std::chrono::milliseconds, 18> roundSteps{ 10s, 30s, 1min, 5min, 15min, 30min,
    1h, 3h, 6h, 12h, day, 7 * day, 30 * day, 91 * day, 365 * day, 1826 * day, 3652 * day,
    18262 * day };

QDateTime local(Instant t, std::chrono::milliseconds offset)
{
    return QDateTime::fromMSecsSinceEpoch((t + offset).ms, Qt::UTC);
}

} // namespace

TimeScale::TimeScale(Instant from, Instant to, int width)
    : m_from(from)
    , m_span(std::clamp(to - from, shortest, longest))
    , m_width(std::max(1, width))
{
}

double TimeScale::x(Instant t) const
{
    return static_cast<double>((t - m_from).count()) / msPerPixel();
}

Instant TimeScale::at(double x) const
{
    return m_from + std::chrono::milliseconds(std::llround(x * msPerPixel()));
}

TimeScale TimeScale::resized(int width) const
{
    return { m_from, to(), width };
}

TimeScale TimeScale::moved(double pixels) const
{
    const std::chrono::milliseconds by(std::llround(pixels * msPerPixel()));
    return { m_from + by, to() + by, m_width };
}

TimeScale TimeScale::zoomed(double factor, double aroundX) const
{
    const Instant pivot = at(aroundX);
    const std::chrono::milliseconds wanted(
        std::llround(static_cast<double>(m_span.count()) * factor));
    const auto span = std::clamp(wanted, shortest, longest);
    const Instant start = pivot
        - std::chrono::milliseconds(
            std::llround(static_cast<double>(span.count()) * aroundX / m_width));
    return { start, start + span, m_width };
}

std::vector<TimeScale::Tick> TimeScale::ticks(std::chrono::milliseconds offset, int apart) const
{
    const auto wide = [&](std::chrono::milliseconds step) {
        return static_cast<double>(step.count()) / msPerPixel() >= apart;
    };
    const auto found = std::find_if(roundSteps.begin(), roundSteps.end(), wide);
    const auto step = found == roundSteps.end() ? roundSteps.back() : *found;
    std::vector<Tick> ticks;
    qint64 ms = (m_from + offset).ms;
    ms += (step.count() - ms % step.count()) % step.count();
    QString lastDate;
    for (Instant t = Instant{ ms } - offset; t < to(); t = t + step) {
        const QDateTime at = local(t, offset);
        const QString date = at.toString(u"yyyy-MM-dd"_s);
        if (step >= day) {
            ticks.push_back({ t, date, {} });
            continue;
        }
        const QString text = at.toString(step < 1min ? u"HH:mm:ss"_s : u"HH:mm"_s);
        ticks.push_back({ t, text, date == lastDate ? QString() : date });
        lastDate = date;
    }
    return ticks;
}

} // namespace yagura
