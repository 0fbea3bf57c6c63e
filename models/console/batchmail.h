#pragma once

#include "base/clock.h"
#include "picture/incidentintake.h"

#include <QMutex>
#include <QObject>
#include <QTimer>

#include <vector>

namespace yagura {

/// What was committed, on its way to the screen: put in by the ingest thread, handed out once a
/// frame, so that a stream of small commits costs the screen no more than it can show. What comes
/// after a rest is handed out at once. GUI thread, but for `put()`.
class BatchMail : public QObject {
    Q_OBJECT
public:
    explicit BatchMail(const Clock& clock, QObject* parent = nullptr);

    void put(const SharedBatch& batch); ///< from any thread
    /// Hands out what is there, now: for whoever must know that nothing older comes behind.
    void deliver();

signals:
    void delivered(const std::vector<yagura::SharedBatch>& batches); ///< in order, never none

private:
    void deliverSoon();

    const Clock& m_clock;
    std::chrono::milliseconds m_last{ 0 }; ///< monotonic
    QTimer m_frame;
    QMutex m_lock; ///< guards what follows
    std::vector<SharedBatch> m_waiting;
};

} // namespace yagura
