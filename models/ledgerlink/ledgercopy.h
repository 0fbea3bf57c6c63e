#pragma once

#include "base/clock.h"
#include "ledgerlink/ledgerfollower.h"
#include "matters/ledgerintake.h"
#include "store/database.h"
#include "store/documentstore.h"
#include "store/ledgerstore.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace yagura {

class HubClient;

/// Somebody's own verified copy of a ledger, in a folder of their own: what registrars look at
/// before they sign, and what a witness has read. Nothing in it is taken on a hub's word. Owns its
/// files and its socket; lives on one thread with an event loop.
class LedgerCopy : public QObject {
    Q_OBJECT
public:
    /// Opens the folder (made when missing) and verifies what stands in it. Errors: those of
    /// Database::open() and LedgerIntake::load().
    static Result<std::unique_ptr<LedgerCopy>> open(const QString& folder, const Clock& clock);
    ~LedgerCopy() override;

    const LedgerIntake& ledger() const { return m_ledger; }
    const DocumentStore& documents() const { return m_documents; }
    bool holds(const Digest& payload) const; ///< the statement stands in it already
    HubClient* hub() const { return m_hub.get(); } ///< nothing before `follow()`
    LedgerFollower& follower() { return m_follower; }

    /// Brings the copy up to date and keeps it so. Answers once, with `caughtUp` or `failed`.
    void follow(const QUrl& hub);

signals:
    void caughtUp(); ///< everything the hub has is here, verified, and covered by its signed head
    /// `E-HUB-AWAY` (no answer in time); or what the hub was caught in (`E-LED-…`); or the disk.
    void failed(const yagura::Error& error);

private:
    struct Files {
        std::unique_ptr<Database> mirror;
        std::unique_ptr<Database> ledger;
    };
    LedgerCopy(Files files, const Clock& clock);
    void look(); ///< whether everything is here
    void fail(const Error& error);

    Files m_files;
    const Clock& m_clock;
    DocumentStore m_documents;
    LedgerStore m_store;
    LedgerIntake m_ledger;
    LedgerFollower m_follower;
    std::unique_ptr<HubClient> m_hub;
    QTimer m_patience;
    QString m_trouble; ///< what the line said last
    bool m_live = false; ///< the hub's backlog is through
    bool m_answered = false;
};

} // namespace yagura
