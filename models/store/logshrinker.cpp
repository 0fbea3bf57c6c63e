#include "store/logshrinker.h"

#include "store/database.h"

#include <QFileInfo>
#include <QSqlQuery>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto quietFor = 3s;
constexpr qint64 littleBytes = 4 * 1024 * 1024; ///< not worth the work

/// SQLite waits for readers no longer than it is told to.
class WithoutPatience {
public:
    explicit WithoutPatience(QSqlQuery& query)
        : m_query(query)
    {
        if (m_query.exec(u"PRAGMA busy_timeout"_s) && m_query.next())
            m_before = m_query.value(0).toInt();
        m_query.exec(u"PRAGMA busy_timeout = 0"_s);
    }
    ~WithoutPatience() { m_query.exec(u"PRAGMA busy_timeout = %1"_s.arg(m_before)); }
    Q_DISABLE_COPY_MOVE(WithoutPatience)

private:
    QSqlQuery& m_query;
    int m_before = 0;
};

} // namespace

LogShrinker::LogShrinker(const Database& database, QObject* parent)
    : QObject(parent)
    , m_database(database)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietFor);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        if (!shrink())
            m_quiet.start();
    });
}

bool LogShrinker::shrink()
{
    const QSqlDatabase connection = m_database.connection();
    const auto logBytes
        = [log = connection.databaseName() + u"-wal"_s] { return QFileInfo(log).size(); };
    if (logBytes() <= littleBytes)
        return true;
    QSqlQuery query(connection);
    const WithoutPatience now(query);
    query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    query.finish();
    return logBytes() <= littleBytes;
}

} // namespace yagura
