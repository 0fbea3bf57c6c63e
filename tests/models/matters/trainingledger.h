#pragma once

#include "domain/mattersheet.h"
#include "ledger/statementcodec.h"
#include "matters/founding.h"
#include "matters/ledgerintake.h"
#include "signing/memorysigner.h"
#include "store/database.h"
#include "store/documentstore.h"
#include "store/ledgerstore.h"
#include "support/manualclock.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

namespace yagura::testing {

/// The stores and the intake of one program, in a folder of their own.
struct LedgerRoom {
    explicit LedgerRoom(const Clock& clock);

    QTemporaryDir folder;
    std::unique_ptr<Database> ledgerFile;
    std::unique_ptr<Database> mirrorFile;
    std::unique_ptr<LedgerStore> store;
    std::unique_ptr<DocumentStore> documents;
    std::unique_ptr<LedgerIntake> intake;
};

/// A founded training ledger at its hub, with a council: chair (body `cao`), a (`npa`), b (`mod`),
/// c (`npa`) and the officer, who puts matters and sits nowhere.
class TrainingLedger {
public:
    TrainingLedger();

    LedgerIntake& intake() { return *hub.intake; }
    const CouncilState& state() const { return hub.intake->state(); }
    MemorySigner& key(const QString& member) { return *keys.at(member); }
    Member member(const QString& id, const QString& body, const QStringList& roles);

    Statement statement(const QString& signer, const QString& type, decltype(Statement::body) body);
    QByteArray envelope(const Statement& statement); ///< signed by its signer's key
    /// Puts a matter with its sheet (and targets) kept; the number is used as it is.
    QByteArray openEnvelope(const QString& signer, const QString& id, const QString& action);
    void open(const QString& id, const QString& action, const QString& signer);
    Mark mark(const QString& id, Verb verb, const QString& seat) const;
    QByteArray markEnvelope(
        const QString& signer, const QString& id, Verb verb, const QString& seat);
    LedgerEntry append(const QByteArray& envelope); ///< expects it to be taken

    static MatterSheet sheet(const QString& id, const QString& action);

    ManualClock clock;
    MemorySigner logKey;
    MemorySigner registrar;
    std::map<QString, std::unique_ptr<MemorySigner>> keys;
    LedgerRoom hub{ clock };
};

} // namespace yagura::testing
