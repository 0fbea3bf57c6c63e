#pragma once

#include "base/clock.h"
#include "domain/item.h"
#include "store/incidentstore.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace yagura {

/// A message as a socket gave it.
struct FeedFrame {
    QByteArray bytes;
    QString link; ///< `hub`, `publisher`, or the feed's URL
    quint64 tag = 0; ///< whom to answer; the intake hands it back
    Instant received;
};

/// What became of one frame, after the commit.
struct SettledFrame {
    quint64 tag = 0;
    QString source;
    QString id;
    IntakeResult result = IntakeResult::Stored;
    QString reason; ///< `E-FEED-…` for quarantined and conflict
    qint64 viewSeq = 0;
};

/// One commit: everything that can be said and shown after it.
struct IntakeBatch {
    std::vector<SettledFrame> settled;
    std::vector<Item> items; ///< stored, in order
    Instant stored;
    std::vector<IncomingEvent>
        events; ///< what the items were taken out of; of no use but to be freed with them
};
/// As it goes from thread to thread: nobody copies it, and nobody changes it.
using SharedBatch = std::shared_ptr<const IntakeBatch>;

/// The only writer of the mirror's events: frames become events, events objects, all of it one
/// transaction, and only then facts. A single event is stored at once, a stream in groups (50
/// events or 20 ms). Used by the console and by the hub. Lives on the ingest thread.
class IncidentIntake : public QObject {
    Q_OBJECT
public:
    IncidentIntake(
        IncidentStore& store, const Clock& clock, bool exercise, QObject* parent = nullptr);

    void setExercise(bool exercise); ///< before the first frame: what the store is

    /// Never fails: what cannot be read is quarantined. A live store refuses an exercise's events
    /// (`E-FEED-EXERCISE`). A training store takes both, and everything in it is exercise: real
    /// indicators may be practised with.
    void accept(const FeedFrame& frame);
    void acceptRead(std::vector<IncomingEvent> events); ///< the same for what was read already
    /// What a message says goes behind `events`: several where it is a bundle without an envelope.
    /// On any thread.
    static void read(const FeedFrame& frame, std::vector<IncomingEvent>& events);
    /// Who ends a batch that nobody needs any more, on whichever thread that is.
    using End = std::function<void(const IntakeBatch*)>;
    void endBatchesBy(End end) { m_end = std::move(end); }
    /// False while the store takes nothing and as much waits as one commit may hold: whoever brings
    /// frames breaks off then, so that they wait on the other side, and comes again.
    bool hasRoom() const;
    void commitNow(); ///< what waits, at once

signals:
    void committed(const yagura::SharedBatch& batch);
    void storeFailed(const yagura::Error&
            error); ///< nothing of the batch is stored or acknowledged; it is kept and tried again

private:
    void wait();
    void mark(IncomingEvent& incoming) const;
    void announce(const std::vector<StoredEvent>& answers);
    void tryAgainLater(const Error& error);
    std::chrono::milliseconds pause() const; ///< how long the first frame of a group waits

    IncidentStore& m_store;
    const Clock& m_clock;
    bool m_exercise = false;
    bool m_failed = false; ///< the store said no; the next try is a second away
    std::vector<IncomingEvent> m_waiting;
    qint64 m_waitingBytes = 0;
    std::chrono::milliseconds m_lastCommit{ 0 }; ///< monotonic, when it ended
    std::chrono::milliseconds m_lastTook{ 0 };
    QTimer m_delay;
    End m_end = std::default_delete<const IntakeBatch>();
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::SharedBatch)
