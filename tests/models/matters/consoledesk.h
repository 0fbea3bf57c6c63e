#pragma once

#include "trainingledger.h"

#include "matters/matterdesk.h"

namespace yagura::testing {

/// A ledger with its hub, and one console's book and desk before it.
struct ConsoleDesk {
    TrainingLedger ledger;
    MatterBook book;
    MatterDesk desk{ book, ledger.clock };
    bool withSheets = true;

    /// Hands the book what the ledger has and the book has not.
    void sync()
    {
        BookUpdate update;
        const auto& entries = ledger.intake().entries();
        update.entries.assign(entries.begin() + book.size(), entries.end());
        update.state = std::make_shared<const CouncilState>(ledger.state());
        update.root = ledger.intake().root();
        if (withSheets)
            update.documents = *ledger.hub.documents->all();
        for (const LedgerEntry& entry : update.entries) {
            if (const auto* change = entry.statement.as<DocumentChange>())
                update.addressed.emplace_back(
                    change->document, *ledger.hub.documents->findAddressed(change->document));
        }
        book.apply(update, ledger.clock.now());
    }
};

} // namespace yagura::testing
