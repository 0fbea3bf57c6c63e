#include "console/batchmail.h"

#include <utility>

namespace yagura {
using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds frame = 16ms; ///< of a screen with 60 of them a second
} // namespace

BatchMail::BatchMail(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &BatchMail::deliver);
}

void BatchMail::put(const SharedBatch& batch)
{
    const QMutexLocker locker(&m_lock);
    m_waiting.push_back(batch);
    if (m_waiting.size() == 1) // else it is told already
        QMetaObject::invokeMethod(this, &BatchMail::deliverSoon, Qt::QueuedConnection);
}

void BatchMail::deliverSoon()
{
    const auto rest = frame - (m_clock.monotonic() - m_last);
    if (rest > 0ms)
        m_frame.start(rest);
    else
        deliver();
}

void BatchMail::deliver()
{
    m_frame.stop();
    std::vector<SharedBatch> batches;
    {
        const QMutexLocker locker(&m_lock);
        batches = std::exchange(m_waiting, {});
    }
    if (batches.empty())
        return;
    m_last = m_clock.monotonic();
    emit delivered(batches);
}

} // namespace yagura
