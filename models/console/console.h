#pragma once

#include "console/consolesettings.h"

#include "alarms/alarm.h"
#include "alarms/alarmchoices.h"
#include "base/clock.h"
#include "base/result.h"
#include "itemmodels/workspace.h"
#include "picture/incidentintake.h"
#include "signing/signer.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace yagura {

class PlaceWatches;
struct ConsoleRooms;
struct Heartbeat;

/// One console without its windows: stores, hub connection, feeds, both intakes, and the models of
/// the picture and the book. The owner of every truth that windows show; used by yagura, and by the
/// journeys without any screen. GUI thread; sockets, decoding, verification and stores live on its
/// own ingest thread and hand over values.
class Console : public QObject {
    Q_OBJECT
public:
    /// Opens the stores and shows what they hold, then connects. Errors: those of Database and
    /// LedgerIntake.
    static Result<std::unique_ptr<Console>> start(
        const ConsoleSettings& settings, const Clock& clock);
    ~Console() override;

    Workspace& workspace() { return m_workspace; }
    bool isExercise() const; ///< by the ledger's genesis; true until known in an empty folder

    /// Signs with this key from now on, and asks the hub to enrol it where the ledger is a training
    /// one.
    void setSigner(Signer* signer); ///< not owned

    /// The whole console as of `t`, by a query on the store: from now on nothing is read, from an
    /// earlier instant only what was stored between. Behind the present there is nothing to show.
    void setAlarmChoices(
        const AlarmChoices& choices); ///< which alarms this person is given, and how
    void setPlaceWatches(PlaceWatches& watches); ///< what this person watches; not owned

    void showAt(Instant t);
    void goLive();

signals:
    void pictureLoaded(); ///< what was stored is on the models; also when that is nothing
    void firstData(); ///< the hub's backlog has arrived (or this console holds stored data already)
    void committed(const yagura::SharedBatch& batch); ///< for measuring points
    /// The key is not in the roster and gave no proof for it (`E-KEY-LOCKED`: its passphrase was
    /// not offered; `E-KEY-PASS`: it was wrong), or the hub does not enrol it (`E-ENROL-…`,
    /// `E-ROS-…`). `setSigner()` asks again.
    void enrolmentRefused(const yagura::Error& error);
    void failed(
        const yagura::Error& error); ///< a store that no longer takes anything: shown loudly

private:
    Console(const ConsoleSettings& settings, const Clock& clock);
    void connectRoom();
    void beginReaders();
    bool readTo(Instant t);
    void beginPicture(int request, qint64 lastEvent);
    void showSlice(int request, const std::vector<Item>& items, bool done);
    void showStep(int request, const std::vector<Item>& items, bool done);
    void stepBack(int request, const std::vector<ObjectVersions>& later);
    void finishStepBack(int request, const std::vector<Item>& older);
    void readWholeInstead(int request);
    void endReading();
    void showBatches(const std::vector<SharedBatch>& batches);
    bool isShown(const IntakeBatch& batch);
    void restoreAlarms(const std::vector<Alarm>& alarms, Instant lastDigest);
    void showLink(const LinkHealth& health);
    void showSources(const Heartbeat& heartbeat);
    void tellFirstData();

    std::unique_ptr<ConsoleRooms> m_rooms;
    Workspace m_workspace;
};

} // namespace yagura
