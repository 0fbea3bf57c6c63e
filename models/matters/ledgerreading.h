#pragma once

#include "base/result.h"
#include "matters/ledgerintake.h"
#include "store/database.h"
#include "store/documentstore.h"
#include "store/ledgerstore.h"

#include <QString>

#include <memory>
#include <vector>

namespace yagura {

/// A hub's or console's ledger as it stands in its folder, read beside the program that writes it
/// and verified from the first byte to the last, every signature included. Owns its read-only
/// files; lives on the thread that opened it.
class LedgerReading {
public:
    /// One snapshot. Slow where the ledger is long. Errors: those of Database::openReadOnly() and
    /// LedgerIntake::load().
    static Result<std::unique_ptr<LedgerReading>> open(const QString& dataFolder);

    const LedgerIntake& ledger() const { return m_ledger; }
    const DocumentStore& documents() const { return m_documents; }
    const std::vector<KeptHead>& heads() const { return m_heads; } ///< by size

private:
    LedgerReading(std::unique_ptr<Database> mirror, std::unique_ptr<Database> ledger);
    Result<void> load();

    std::unique_ptr<Database> m_mirrorFile;
    std::unique_ptr<Database> m_ledgerFile;
    DocumentStore m_documents;
    LedgerStore m_store;
    LedgerIntake m_ledger;
    std::vector<KeptHead> m_heads;
};

} // namespace yagura
