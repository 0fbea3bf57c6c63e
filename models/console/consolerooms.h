#pragma once

#include "console/consolesettings.h"
#include "itemmodels/workspace.h"
#include "picture/interruptionlog.h"
#include "picture/replay.h"
#include "console/batchmail.h"
#include "console/burstsign.h"
#include "console/enrolmentasker.h"
#include "console/ingestroom.h"
#include "console/pictureroom.h"
#include "console/searchroom.h"
#include "console/threatroom.h"
#include "itemmodels/alarmwatch.h"

#include <QPromise>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

namespace yagura {

/// What a console is made of: its truths on the GUI thread, and the rooms behind the screen that
/// fill them. Private to Console, which connects them. GUI thread, but for what is posted.
struct ConsoleRooms {
    ConsoleRooms(const ConsoleSettings& settings, const Clock& sharedClock);
    ~ConsoleRooms();

    /// Runs `work` on the ingest thread with the room, and does not wait for it.
    void post(std::function<void(IngestRoom&)> work);
    template <typename T> QFuture<Result<T>> ask(std::function<Result<T>(IngestRoom&)> question);
    /// Reads the stores beside the ingest thread, which goes on writing.
    QFuture<Result<EvidenceSummary>> exportEvidence(const QString& target);
    QFuture<Result<void>> enter(const ManualEntry& entry);
    /// The same for what changed between two instants.
    QFuture<Result<std::vector<IncidentChange>>> changesBetween(Instant after, Instant upTo);
    /// product.md: every sign-off is verified again on each start, behind what is shown at once.
    void audit();
    void readPicture(Instant t);
    void addBehindReading(const std::vector<Item>& items);
    void readStep(Instant after, Instant upTo);
    void readBack(Instant to, Instant from);
    void countHeld(Instant t);
    QFuture<Result<std::vector<AlarmLine>>> alarmLines(Instant since);
    void refreshSources();

    const ConsoleSettings settings;
    const Clock& clock;
    CommonPicture picture;
    FeedBoard feeds;
    InterruptionLog interruptions;
    MatterBook book;
    PictureClock pictureClock;
    Replay replay;
    MatterDesk desk;
    Focus focus;
    PictureRoom pictures;
    ThreatRoom threats;
    SearchRoom searches;
    BatchMail mail;
    BurstSign burst;
    AlarmBook alarms;
    std::unique_ptr<AlarmWatch> watch;
    EnrolmentAsker enrolment;
    QTimer age;

    Heartbeat heartbeat; ///< the last one
    std::chrono::milliseconds heartbeatAt{ 0 }; ///< monotonic
    FeedState hubState = FeedState::Connecting;
    int request = 0; ///< of the picture that is awaited
    bool isWhole = true; ///< what is being read
    bool reading = true; ///< until the answer is here, what is committed is already in it
    /// Of a whole reading, which goes on beside the commits: what it does not cover is shown too.
    std::optional<qint64> readUpTo;
    std::vector<Item> meanwhile; ///< committed before it is known what the reading covers
    int counting = 0; ///< of the count of held items that is awaited
    int stepped = 0; ///< items shown since it was asked for
    Instant newest; ///< nothing on the screen was stored later
    Instant backTo; ///< where the step back that is being read ends
    CommonPicture::Retreat retreat; ///< what it does, while older versions are being read
    Instant knownUpTo; ///< what the picture has of the store; unknown: everything
    bool feedsLive = false;
    bool ledgerLive = false;
    bool hadPicture = false;
    bool hadData = false;

    QThread thread;
    QObject anchor; ///< lives on the ingest thread: what is invoked on it runs there
    std::unique_ptr<IngestRoom> room; ///< made and destroyed there
    QThreadPool exports; ///< waits for what it runs when it goes
};

template <typename T>
QFuture<Result<T>> ConsoleRooms::ask(std::function<Result<T>(IngestRoom&)> question)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    post([promise, question = std::move(question)](IngestRoom& ingest) {
        promise->addResult(question(ingest));
        promise->finish();
    });
    return promise->future();
}

} // namespace yagura
