#include "picture/incidentintake.h"

#include "base/limits.h"
#include "base/log.h"
#include "feeds/decoders/feedformats.h"

#include <algorithm>
#include <iterator>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// What one event loop pass brought is one transaction, up to here: a burst commits in larger
/// groups.
constexpr std::size_t mostFrames = 1000;
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

void IncidentIntake::acceptRead(ReadFrame frame)
{
    m_waitingBytes += frame.frame.bytes.size();
    m_waiting.push_back(std::move(frame));
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
    return m_waiting.size() < mostFrames && m_waitingBytes < mostBytes;
}

void IncidentIntake::commitNow()
{
    m_delay.stop();
    if (m_waiting.empty())
        return;
    Reading reading;
    reading.events.reserve(m_waiting.size());
    reading.settled.reserve(m_waiting.size());
    for (ReadFrame& waiting : m_waiting)
        settle(reading, waiting);
    const auto start = m_clock.monotonic();
    auto answers = m_store.store(std::move(reading.events), m_clock.now());
    m_lastCommit = m_clock.monotonic();
    m_lastTook = m_lastCommit - start;
    if (!answers)
        return tryAgainLater(answers.error());
    m_failed = false;
    m_waiting.clear();
    m_waitingBytes = 0;
    announce(std::move(reading.settled), std::move(*answers));
}

ReadFrame IncidentIntake::read(const FeedFrame& frame)
{
    ReadFrame read{ frame, {} };
    auto events = readMessage(frame.bytes, frame.link);
    if (!events) {
        read.events.push_back({ frame.bytes, CloudEvent::readable(frame.bytes), {}, events.error(),
            frame.link, frame.received });
        return read;
    }
    const bool isWhole = events->size() == 1;
    read.events.reserve(events->size());
    for (CloudEvent& event : *events) {
        // Of a bundle that others sent whole, quarantine keeps the object that is wrong.
        const QByteArray raw = isWhole ? frame.bytes : event.data;
        read.events.push_back({ raw, std::move(event), {}, {}, frame.link, frame.received });
        IncomingEvent& incoming = read.events.back();
        auto items = decodeEvent(incoming.event);
        if (items)
            incoming.items = std::move(*items);
        else
            incoming.error = items.error();
    }
    return read;
}

void IncidentIntake::settle(Reading& reading, ReadFrame& waiting) const
{
    if (waiting.events.empty()) // or the store took them the last time, and failed
        waiting = read(waiting.frame);
    for (IncomingEvent& incoming : waiting.events) {
        mark(incoming);
        reading.settled.push_back({ waiting.frame.tag, incoming.event.source, incoming.event.id,
            IntakeResult::Stored, {}, 0 });
        reading.events.push_back(std::move(incoming));
    }
    waiting.events.clear();
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

void IncidentIntake::announce(std::vector<SettledFrame> settled, std::vector<StoredEvent> answers)
{
    const auto batch = std::make_shared<IntakeBatch>();
    batch->settled = std::move(settled);
    batch->items.reserve(answers.size());
    batch->stored = m_clock.now();
    for (std::size_t n = 0; n < answers.size(); ++n) {
        StoredEvent& answer = answers[n];
        batch->settled[n].result = answer.result;
        batch->settled[n].reason = answer.reason;
        batch->settled[n].viewSeq = answer.viewSeq;
        batch->items.insert(batch->items.end(), std::make_move_iterator(answer.items.begin()),
            std::make_move_iterator(answer.items.end()));
    }
    emit committed(batch);
}

void IncidentIntake::tryAgainLater(const Error& error)
{
    qCInfo(logStore, "the mirror takes nothing: %ls", qUtf16Printable(error.detail));
    m_failed = true;
    m_delay.start(retryDelay);
    emit storeFailed(error);
}

} // namespace yagura
