#pragma once

#include "base/clock.h"
#include "hublink/hubmessage.h"
#include "ledgerlink/forkevidence.h"
#include "matters/ledgerintake.h"

#include <QObject>

namespace yagura {

class DocumentShelf;
class HubClient;

/// Follows one ledger: what a hub says is verified (V1 to V10 of trust.md 2.5), kept, and only then
/// told. The same for a console, the commission's witness and the key tool. Knows no socket but
/// where `follow()` ties it to one, so that a simulation can speak to it. Once it has caught its
/// hub in a lie it takes nothing more. Lives on the thread of its stores.
class LedgerFollower : public QObject {
    Q_OBJECT
public:
    LedgerFollower(LedgerIntake& ledger, DocumentShelf& documents, const Clock& clock,
        QObject* parent = nullptr);

    /// Where proofs against a hub that shows two histories are kept; empty: nowhere.
    void keepEvidenceIn(const QString& folder) { m_evidenceFolder = folder; }

    /// Ties the hub's messages about the ledger to the functions below, and subscribes after each
    /// welcome.
    void follow(HubClient& hub);

    /// The number of entries to subscribe after. What no head covers is let go of before: a hub
    /// that was set up again from a copy may have lost it. The ledger is pinned by its first entry:
    /// errors `E-LED-ORIGIN`, `E-LED-ROLLBACK`, which are alarms as well.
    Result<qint64> begin(const Welcome& welcome);
    void takeDocument(const Document& document);
    void takeAddressed(const QByteArray& body); ///< a roster or policy pack
    void takeEntries(const LedgerEntries& entries);
    void takeCheckpoint(const QByteArray& note);
    void takeLive(); ///< the hub's backlog is through

    bool isAlarmed() const { return m_alarmed; }
    /// Something that proves the hub wrong was found elsewhere (a broken receipt).
    void raiseAlarm(const Error& error);

signals:
    void documentTaken(const yagura::Document& document);
    void addressedTaken(const QByteArray& body);
    void entryTaken(const yagura::LedgerEntry& entry); ///< verified and kept, not yet covered
    /// The ledger has no more than so many any more; no signed head covered the others.
    void tailDropped(qint64 size);
    /// A signed head that fits is kept; the ledger's `coveredSize()` and `witnessedSize()` are new.
    void headTaken(const yagura::Checkpoint& head);
    void caughtUp();
    void alarmRaised(const yagura::Error& error);
    void failed(const yagura::Error& error); ///< the disk

private:
    /// The alarm, with what proves it to others where there is such a thing.
    void accuse(Error error, const std::optional<ForkEvidence>& evidence);
    Result<void> dropTail();
    Result<void> checkIdentity(const Welcome& welcome) const;
    Result<void> checkGenesis(const LedgerEntries& entries) const;
    qint64 firstIncomplete() const;
    void complain(const Error& error);

    LedgerIntake& m_ledger;
    DocumentShelf& m_documents;
    const Clock& m_clock;
    QString m_evidenceFolder;
    QString m_welcomed; ///< the ledger that the hub said it carries
    bool m_caughtUp = false; ///< once: what the hub has not got is asked for no more
    bool m_alarmed = false;
};

} // namespace yagura
