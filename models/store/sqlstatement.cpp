#include "store/sqlstatement.h"

#include "store/database.h"

#include <QSqlError>

namespace yagura {
using namespace Qt::StringLiterals;

SqlStatement::SqlStatement(const Database& database, const QString& sql)
    : m_database(database)
    , m_query(database.connection())
{
    m_query.setForwardOnly(true); // else Qt keeps every row it has passed
    if (!m_query.prepare(sql))
        m_prepareError = m_query.lastError().text();
}

Result<void> SqlStatement::execute()
{
    if (!m_prepareError.isEmpty())
        return Error{ Error::Code::Storage, m_prepareError, u"E-STORE-READ"_s };
    if (!m_query.exec())
        return m_database.failure(m_query.lastError(), u"E-STORE-WRITE"_s);
    return {};
}

} // namespace yagura
