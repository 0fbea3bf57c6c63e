#pragma once

#include "alarms/alarmtable.h"
#include "base/clock.h"
#include "base/result.h"
#include "console/consolesettings.h"
#include "console/entryline.h"
#include "console/feedline.h"
#include "console/ledgerline.h"
#include "domain/manualentry.h"
#include "hublink/hubclient.h"
#include "matters/ledgerintake.h"
#include "picture/incidentintake.h"
#include "store/documentstore.h"
#include "store/incidentstore.h"
#include "store/interruptiontable.h"
#include "store/ledgerstore.h"
#include "store/logshrinker.h"
#include "store/picturesteps.h"

#include <QObject>

#include <memory>

namespace yagura {

class Database;

/// The half of a console behind its screen: both stores, both intakes and all sockets. Made, used
/// and destroyed on the ingest thread; speaks to the GUI thread by queued signals that carry
/// values.
class IngestRoom : public QObject {
    Q_OBJECT
public:
    /// Opens and replays the stores. Errors: those of Database and LedgerIntake.
    static Result<std::unique_ptr<IngestRoom>> open(
        const ConsoleSettings& settings, const Clock& clock);
    ~IngestRoom() override;

    /// Whether entries are shown whose signatures an earlier run verified.
    bool needsAudit() const { return m_ledger.takenOver() > 0; }
    void begin(); ///< tells what is stored, then connects
    /// What was stored behind `after` and up to `upTo` (unknown: now). `stepRead` follows, slice by
    /// slice; another reading breaks it off.
    void readStep(int request, Instant after, Instant upTo);
    Result<qint64> countAfter(Instant t); ///< objects stored behind `t`
    void submit(const Submission& submission);
    void enrol(const Enrolment& enrolment);
    void tellOpened(const SheetOpening& opening);
    void askReceipt(const Digest& payloadSha256);
    void enter(const ManualEntry& entry, const QString& member, EntryLine::Done done);
    Result<std::vector<Item>> pictureAt(Instant t) const; ///< as it was known then
    void keepAlarms(const std::vector<AlarmTransition>& steps);
    void keepInterruptions(const std::vector<Interruption>& noted);
    Result<QByteArray> objectBody(qint64 eventSeq, int ordinal) const;
    Result<std::vector<QuarantinedEvent>> quarantine(int most) const;

signals:
    void alarmsRead(const std::vector<yagura::Alarm>& alarms, yagura::Instant lastDigest);
    void interruptionsRead(const std::vector<yagura::Interruption>& earlier);
    void stepRead(int request, const std::vector<yagura::Item>& items, bool done);
    void committed(const yagura::SharedBatch& batch);
    void bookUpdated(const yagura::BookUpdate& update, yagura::Instant verifiedAt);
    void healthChanged(const yagura::LedgerHealth& health);
    void refusalReceived(const yagura::Refusal& refusal);
    void receiptReceived(const yagura::Digest& payloadSha256, const QByteArray& receipt);
    void alarmRaised(const yagura::Error& error);
    void outboxRead(const std::vector<yagura::Submission>& submissions);
    void settled(
        const yagura::Digest& payloadSha256, yagura::SubmissionState state, const QString& code);
    void sheetOpened(const yagura::SheetOpening& opening); ///< the hub's word
    void linkChanged(const yagura::LinkHealth& health);
    void sourcesCounted(
        const yagura::Heartbeat& heartbeat); ///< the hub's, and those of this console's own feeds
    void hubRefused(const yagura::Error& error); ///< something this console asked for
    void feedsLive();
    void ledgerLive();
    void failed(const yagura::Error& error);

private:
    struct Files {
        std::unique_ptr<Database> mirror;
        std::unique_ptr<Database> ledger;
    };

    IngestRoom(Files files, const ConsoleSettings& settings, const Clock& clock);
    Result<void> load();
    void connectLines();
    void prepareStore();
    void readSlice(int request, PictureSteps::Reading reading);
    void tellAlarms();
    void tellInterruptions();
    void learnKind(bool exercise);
    void learnSettings(const Heartbeat& heartbeat);
    void tellCounts(const Heartbeat& heartbeat);

    ConsoleSettings m_settings;
    const Clock& m_clock;
    Files m_files;
    IncidentStore m_incidents;
    DocumentStore m_documents;
    AlarmTable m_alarms;
    InterruptionTable m_interruptions;
    PictureSteps m_steps;
    LogShrinker m_logShrinker; ///< of the mirror
    int m_reading = 0; ///< the newest request
    LedgerStore m_ledgerStore;
    LedgerIntake m_ledger;
    std::unique_ptr<HubClient>
        m_hub; ///< these know what is stored, so they come after it is loaded
    std::unique_ptr<EntryLine> m_entryLine;
    std::unique_ptr<IncidentIntake> m_intake;
    std::unique_ptr<LedgerLine> m_ledgerLine;
    std::unique_ptr<FeedLine> m_feedLine; ///< none for a seat that follows the ledger alone
};

} // namespace yagura
