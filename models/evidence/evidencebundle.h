#pragma once

#include "base/result.h"
#include "domain/evidencesummary.h"
#include "store/ledgershelf.h"

#include <QString>

#include <vector>

namespace yagura {

class DocumentShelf;
class LedgerIntake;

/// Everything that an outsider needs to check a ledger without us, as a folder (trust.md 2.10).
namespace EvidenceBundle {

/// From the stores of a hub or console, while it runs: read only. Slow where the ledger is long:
/// everything is verified first. Errors: those of Database and LedgerIntake, and of `write()`.
Result<EvidenceSummary> exportFrom(const QString& dataFolder, const QString& target);

/// The entries up to the newest of `heads` that the ledger's trust asks for: witnessed where there
/// are witnesses, else signed by the log key. Newer entries are left out. Errors: `E-EVB-HEAD` (no
/// such head yet), `E-EVB-SIZE`, `E-EVB-EXISTS`, `E-EVB-WRITE`.
Result<EvidenceSummary> write(const LedgerIntake& ledger, const DocumentShelf& documents,
    const std::vector<KeptHead>& heads, const QString& target);

} // namespace EvidenceBundle
} // namespace yagura
