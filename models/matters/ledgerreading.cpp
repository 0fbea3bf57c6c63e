#include "matters/ledgerreading.h"

#include "matters/noclock.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

const Clock& noClock()
{
    static const NoClock clock;
    return clock;
}

} // namespace

LedgerReading::LedgerReading(std::unique_ptr<Database> mirror, std::unique_ptr<Database> ledger)
    : m_mirrorFile(std::move(mirror))
    , m_ledgerFile(std::move(ledger))
    , m_documents(*m_mirrorFile)
    , m_store(*m_ledgerFile)
    , m_ledger(m_store, m_documents, noClock())
{
}

Result<std::unique_ptr<LedgerReading>> LedgerReading::open(const QString& dataFolder)
{
    const QDir data(dataFolder);
    auto mirror = Database::openReadOnly(data.filePath(u"mirror.db"_s), Database::Schema::Mirror);
    if (!mirror)
        return mirror.error();
    auto ledger = Database::openReadOnly(data.filePath(u"ledger.db"_s), Database::Schema::Ledger);
    if (!ledger)
        return ledger.error();
    std::unique_ptr<LedgerReading> reading(
        new LedgerReading(std::move(*mirror), std::move(*ledger)));
    if (auto loaded = reading->load(); !loaded)
        return loaded.error();
    return reading;
}

/// One snapshot: between two questions a running writer may add entries, and a head over them.
Result<void> LedgerReading::load()
{
    return m_ledgerFile->transaction([this]() -> Result<void> {
        auto heads = m_store.heads();
        if (!heads)
            return heads.error();
        m_heads = std::move(*heads);
        return m_ledger.load(LedgerIntake::Load::Everything);
    });
}

} // namespace yagura
