#include "hub/hubkeys.h"

#include "signing/servicekey.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace yagura {

Result<MemorySigner> HubKeys::openLog(const QString& folder, Ledger ledger)
{
    const QString path = QDir(folder).filePath(u"log.key"_s);
    if (ledger == Ledger::Founded && !QFile::exists(path))
        return Error{ Error::Code::NotFound, u"%1 is lost"_s.arg(path), u"E-KEY-LOG"_s };
    return ServiceKey::openOrMake(path, "hub");
}

Result<HubKeys> HubKeys::open(const QString& folder, Ledger ledger)
{
    auto log = openLog(folder, ledger);
    if (!log)
        return log.error();
    auto registrar = ServiceKey::openOrMake(QDir(folder).filePath(u"registrar.key"_s), "hub");
    if (!registrar)
        return registrar.error();
    return HubKeys{ std::move(*log), std::move(*registrar) };
}

} // namespace yagura
