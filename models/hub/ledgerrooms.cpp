#include "hub/ledgerrooms.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace yagura {

Result<std::unique_ptr<LedgerRooms>> LedgerRooms::open(
    const QString& folder, Use use, const Clock& clock)
{
    const auto opener = use == Use::Write ? &Database::open : &Database::openReadOnly;
    auto mirror = opener(QDir(folder).filePath(u"mirror.db"_s), Database::Schema::Mirror);
    if (!mirror)
        return mirror.error();
    auto ledger = opener(QDir(folder).filePath(u"ledger.db"_s), Database::Schema::Ledger);
    if (!ledger)
        return ledger.error();
    return std::make_unique<LedgerRooms>(std::move(*mirror), std::move(*ledger), clock);
}

LedgerRooms::LedgerRooms(
    std::unique_ptr<Database> mirror, std::unique_ptr<Database> ledgerDatabase, const Clock& clock)
    : mirrorFile(std::move(mirror))
    , ledgerFile(std::move(ledgerDatabase))
    , documents(*mirrorFile)
    , store(*ledgerFile)
    , ledger(store, documents, clock)
{
}

} // namespace yagura
