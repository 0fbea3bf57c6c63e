#include "picture/incidentintake.h"

#include "base/limits.h"
#include "base/log.h"
#include "feeds/decoders/feedformats.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// What one event loop pass brought is one transaction, up to here: a burst commits in larger
/// groups.
constexpr std::size_t mostEvents = 1000;
constexpr qint64 mostBytes = 8 * 1024 * 1024;
constexpr auto retryDelay = std::chrono::seconds(1);

} // namespace

IncidentIntake::IncidentIntake(
    IncidentStore& store, const Clock& clock, bool exercise, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_exercise(exercise)
{
    m_delay.setSingleShot(true);
    m_delay.setTimerType(Qt::PreciseTimer);
    connect(&m_delay, &QTimer::timeout, this, &IncidentIntake::commitNow);
}

void IncidentIntake::setExercise(bool exercise)
{
    m_exercise = exercise;
}

void IncidentIntake::accept(const FeedFrame& frame)
{
    read(frame, m_waiting);
    m_waitingBytes += frame.bytes.size();
    wait();
}

void IncidentIntake::acceptRead(std::vector<IncomingEvent> events)
{
    for (const IncomingEvent& event : events)
        m_waitingBytes += event.raw.size();
    if (m_waiting.empty())
        m_waiting = std::move(events);
    else
        m_waiting.insert(m_waiting.end(), std::make_move_iterator(events.begin()),
            std::make_move_iterator(events.end()));
    wait();
}

void IncidentIntake::wait()
{
    if (m_failed)
        return; // the retry timer runs
    if (!hasRoom())
        commitNow();
    else if (m_waiting.size() >= limits::commitEvents)
        m_delay.start(0);
    else if (!m_delay.isActive())
        m_delay.start(pause());
}

std::chrono::milliseconds IncidentIntake::pause() const
{
    if (m_clock.monotonic() - m_lastCommit > limits::commitDelay)
        return limits::commitSoonest;
    return std::clamp<std::chrono::milliseconds>(
        m_lastTook * limits::commitRest, limits::commitSoonest, limits::commitDelay);
}

bool IncidentIntake::hasRoom() const
{
    return m_waiting.size() < mostEvents && m_waitingBytes < mostBytes;
}

void IncidentIntake::commitNow()
{
    m_delay.stop();
    if (m_waiting.empty())
        return;
    for (IncomingEvent& incoming : m_waiting)
        mark(incoming);
    const auto start = m_clock.monotonic();
    const auto answers = m_store.store(m_waiting, m_clock.now());
    m_lastCommit = m_clock.monotonic();
    m_lastTook = m_lastCommit - start;
    if (!answers)
        return tryAgainLater(answers.error());
    m_failed = false;
    announce(*answers);
}

void IncidentIntake::read(const FeedFrame& frame, std::vector<IncomingEvent>& events)
{
    const auto add = [&](const QByteArray& raw, CloudEvent event) {
        IncomingEvent incoming{ raw, std::move(event), {}, {}, frame.link, frame.received,
            frame.tag };
        auto items = decodeEvent(incoming.event);
        if (items)
            incoming.items = std::move(*items);
        else
            incoming.error = items.error();
        events.push_back(std::move(incoming));
    };
    auto read = readMessage(frame.bytes, frame.link);
    if (!read) {
        events.push_back({ frame.bytes, CloudEvent::readable(frame.bytes), {}, read.error(),
            frame.link, frame.received, frame.tag });
        return;
    }
    // Of a bundle that others sent whole, quarantine keeps the object that is wrong.
    const bool isWhole = read->size() == 1;
    for (CloudEvent& event : *read) {
        const QByteArray raw = isWhole ? frame.bytes : event.data;
        add(raw, std::move(event));
    }
}

/// What only this store knows of an event: whether it is an exercise's, and what its source's
/// objects are marked with.
void IncidentIntake::mark(IncomingEvent& incoming) const
{
    if (incoming.event.exercise && !m_exercise) {
        incoming.items.clear();
        incoming.error = Error{ Error::Code::Refused, u"an exercise's event in a live store"_s,
            u"E-FEED-EXERCISE"_s };
    }
    for (Item& item : incoming.items) {
        item.exercise = m_exercise;
        if (item.marking.origin == Marking::Origin::SourceDefault) {
            const auto defaultTlp = m_store.defaultTlp(incoming.event.source);
            item.marking.origin
                = defaultTlp ? Marking::Origin::SourceDefault : Marking::Origin::Assumed;
            item.marking.tlp = defaultTlp.value_or(Tlp::Red);
        }
    }
}

void IncidentIntake::announce(const std::vector<StoredEvent>& answers)
{
    auto batch = std::make_unique<IntakeBatch>();
    batch->events = std::exchange(m_waiting, {});
    m_waitingBytes = 0;
    batch->settled.reserve(answers.size());
    batch->items.reserve(answers.size());
    batch->stored = m_clock.now();
    for (std::size_t n = 0; n < answers.size(); ++n) {
        const StoredEvent& answer = answers[n];
        IncomingEvent& event = batch->events[n];
        batch->settled.push_back({ event.tag, event.event.source, event.event.id, answer.result,
            answer.reason, answer.viewSeq });
        if (answer.result == IntakeResult::Stored)
            batch->items.insert(batch->items.end(), std::make_move_iterator(event.items.begin()),
                std::make_move_iterator(event.items.end()));
    }
    emit committed(SharedBatch(batch.release(), m_end));
}

void IncidentIntake::tryAgainLater(const Error& error)
{
    qCInfo(logStore, "the mirror takes nothing: %ls", qUtf16Printable(error.detail));
    m_failed = true;
    m_delay.start(retryDelay);
    emit storeFailed(error);
}

} // namespace yagura
