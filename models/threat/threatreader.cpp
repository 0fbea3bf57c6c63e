#include "threat/threatreader.h"

#include "domain/item.h"
#include "domain/rawjson.h"
#include "store/database.h"
#include "store/sqlstatement.h"
#include "threat/threatdecoder.h"

#include <QMetaObject>

#include <chrono>
#include <limits>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int sliceSize = 200; // some milliseconds to decode, less than one to show
constexpr std::chrono::seconds restWhenHeld(1);

// The numbers that the partial index has.
static_assert(int(ItemKind::Malware) == 11 && int(ItemKind::Vulnerability) == 16
    && int(ItemKind::KevEntry) == 22);

/// The condition on the kind is written as the partial index has it; the order of the tables is
/// ours, so that a million incidents are never walked.
QString selectSql()
{
    return u"SELECT o.event_seq, o.ordinal, s.uri, o.stored, o.tlp, o.tlp_origin, o.handling, "
           "o.object_id, o.modified, e.body FROM object o INDEXED BY object_threat "
           "CROSS JOIN event e ON e.seq = o.event_seq CROSS JOIN source s ON s.id = o.source_id "
           "WHERE o.kind >= 11 AND o.kind <> 16 "
           "AND o.kind <> 22 AND (o.event_seq, o.ordinal) > (?, ?) AND o.stored <= ? "
           "ORDER BY o.event_seq, o.ordinal LIMIT ?"_s;
}

/// The objects of the event that was read last: a bundle is cut once, not once an object.
class OpenEvent {
public:
    QByteArray object(const SqlStatement& row)
    {
        if (const qint64 seq = row.number(0); seq != m_seq) {
            m_seq = seq;
            m_objects = RawJson::stixObjects(row.bytes(9));
        }
        const auto ordinal = static_cast<std::size_t>(row.number(1));
        return ordinal < m_objects.size() ? m_objects[ordinal] : QByteArray();
    }

private:
    qint64 m_seq = 0;
    std::vector<QByteArray> m_objects;
};

ThreatRecord recordOf(const SqlStatement& row, const QByteArray& json)
{
    ThreatRecord record = decodeThreat(json);
    const QString source = row.text(2);
    const Marking marking{ static_cast<Tlp>(row.number(4)),
        static_cast<Marking::Origin>(row.number(5)), row.text(6) };
    if (record.object) {
        ThreatObject& object = *record.object;
        object.source = source;
        object.marking = marking;
        object.eventSeq = row.number(0);
        object.ordinal = static_cast<int>(row.number(1));
        object.stored = row.instant(3);
        object.id = row.text(7);
        object.modified = row.instant(8);
    }
    for (ThreatRelation& relation : record.relations) {
        relation.source = source;
        relation.marking = marking;
        relation.modified = row.instant(8);
    }
    return record;
}

} // namespace

ThreatReader::ThreatReader(QString mirrorFile)
    : m_file(std::move(mirrorFile))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restWhenHeld);
    connect(&m_rest, &QTimer::timeout, this, &ThreatReader::goOn);
}

ThreatReader::~ThreatReader() = default;

void ThreatReader::readAll(int request, Instant t)
{
    m_request = request;
    m_asOf = t;
    m_seq = 0;
    m_ordinal = -1;
    start();
}

void ThreatReader::readOn(Instant t)
{
    m_asOf = t;
    start();
}

void ThreatReader::setHeld(bool held)
{
    m_isHeld = held;
    if (held || !m_rest.isActive())
        return;
    m_rest.stop();
    goOn();
}

void ThreatReader::start()
{
    if (std::exchange(m_reading, true))
        return;
    goOn();
}

/// One slice, then whatever else waits for this thread: another instant is asked for in between.
void ThreatReader::goOn()
{
    const auto opened = open();
    const auto more = opened ? readSlice() : Result<bool>(opened.error());
    if (!more)
        emit failed(more.error());
    if (more.value_or(false)) {
        if (m_isHeld)
            m_rest.start();
        else
            QMetaObject::invokeMethod(this, &ThreatReader::goOn, Qt::QueuedConnection);
        return;
    }
    m_reading = false;
    emit finished(m_request);
}

Result<void> ThreatReader::open()
{
    if (m_database)
        return {};
    auto database = Database::openReadOnly(m_file, Database::Schema::Mirror);
    if (!database)
        return database.error();
    m_database = std::move(*database);
    return {};
}

Result<bool> ThreatReader::readSlice()
{
    SqlStatement select(*m_database, selectSql());
    const qint64 until = m_asOf.isKnown() ? m_asOf.ms : std::numeric_limits<qint64>::max();
    if (auto done = select.run(m_seq, m_ordinal, until, sliceSize); !done)
        return done.error();
    std::vector<ThreatRecord> records;
    OpenEvent event;
    int rows = 0;
    for (; select.next(); ++rows) {
        m_seq = select.number(0);
        m_ordinal = static_cast<int>(select.number(1));
        ThreatRecord record = recordOf(select, event.object(select));
        if (record.object || !record.relations.empty())
            records.push_back(std::move(record));
    }
    if (!records.empty())
        emit read(m_request, records);
    return rows == sliceSize;
}

} // namespace yagura
