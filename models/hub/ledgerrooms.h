#pragma once

#include "matters/ledgerintake.h"
#include "store/database.h"
#include "store/documentstore.h"
#include "store/ledgerstore.h"

#include <memory>

namespace yagura {

/// The ledger in a folder and what it needs, for a program that serves nobody. Lives on one thread.
struct LedgerRooms {
    enum class Use { Write, ReadOnly };

    /// Errors: those of Database. Nothing is replayed yet.
    static Result<std::unique_ptr<LedgerRooms>> open(
        const QString& folder, Use use, const Clock& clock);
    LedgerRooms(std::unique_ptr<Database> mirror, std::unique_ptr<Database> ledgerDatabase,
        const Clock& clock);

    std::unique_ptr<Database> mirrorFile;
    std::unique_ptr<Database> ledgerFile;
    DocumentStore documents;
    LedgerStore store;
    LedgerIntake ledger;
};

} // namespace yagura
