#include "store/itemrows.h"

#include "store/leanstatement.h"
#include "store/sourcetable.h"
#include "store/sqlstatement.h"

namespace yagura::ItemRows {
using namespace Qt::StringLiterals;

namespace {

enum Flag { Closed = 1, Exercise = 2, Upgraded = 4 };

int flagsOf(const Item& item)
{
    return (item.closed ? Closed : 0) | (item.exercise ? Exercise : 0)
        | (item.upgraded ? Upgraded : 0);
}

/// Most sources speak one language: the second column is NULL then.
const QString* second(const BilingualText& text)
{
    return text.en == text.ja ? nullptr : &text.en;
}

BilingualText bilingual(const SqlStatement& row, int column)
{
    const QString ja = row.text(column);
    const QVariant en = row.value(column + 1);
    return { ja, en.isNull() ? ja : en.toString() };
}

} // namespace

const char* const insertSql
    = "INSERT INTO object (event_seq, ordinal, object_id, kind, type, title_ja, title_en, "
      "summary_ja, "
      "summary_en, source_id, occurred, received, stored, modified, severity, sector, prefecture, "
      "tlp, "
      "tlp_origin, handling, stage, flags, valid_until) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

Result<void> insert(LeanStatement& statement, const Item& item, qint64 sourceId)
{
    using OrNull = LeanStatement::OrNull;
    return statement.run(item.eventSeq, item.ordinal, item.objectId, int(item.kind), item.type,
        item.title.ja, second(item.title), item.summary.ja, second(item.summary), sourceId,
        item.occurred, item.received, item.stored, item.modified, int(item.severity),
        OrNull{ item.sector }, int(item.prefecture), int(item.marking.tlp),
        int(item.marking.origin), OrNull{ item.marking.handling }, int(item.stage), flagsOf(item),
        item.validUntil);
}

namespace {

QString selectWhere(const QString& rest)
{
    return u"SELECT event_seq, ordinal, object_id, kind, type, title_ja, title_en, summary_ja, "
           "summary_en, source_id, occurred, received, stored, modified, severity, sector, "
           "prefecture, tlp, tlp_origin, handling, stage, flags, valid_until FROM object "_s
        + rest;
}

} // namespace

QString selectSql(bool asOf)
{
    const QString where = asOf ? u"WHERE stored <= ? "_s : QString();
    return selectWhere(where + u"ORDER BY event_seq, ordinal"_s);
}

QString selectNewestFirstSql(bool asOf)
{
    const QString where = asOf ? u"AND stored <= ? "_s : QString();
    return selectWhere(
        u"WHERE event_seq <= ? "_s + where + u"ORDER BY event_seq DESC, ordinal DESC"_s);
}

QString selectSliceSql()
{
    return selectWhere(u"WHERE (event_seq, ordinal) > (?, ?) AND event_seq < ? "
                       "ORDER BY event_seq, ordinal LIMIT ?"_s);
}

QString selectNamedSql()
{
    return selectWhere(u"WHERE event_seq < ? AND object_id IN (SELECT value FROM json_each(?)) "
                       "ORDER BY event_seq DESC, ordinal DESC"_s);
}

Item read(const SqlStatement& row, const SourceTable& sources)
{
    Item item;
    item.eventSeq = row.number(0);
    item.ordinal = static_cast<int>(row.number(1));
    item.objectId = row.text(2);
    item.kind = static_cast<ItemKind>(row.number(3));
    item.type = row.text(4);
    item.title = bilingual(row, 5);
    item.summary = bilingual(row, 7);
    item.source = sources.uri(row.number(9));
    item.occurred = row.instant(10);
    item.received = row.instant(11);
    item.stored = row.instant(12);
    item.modified = row.instant(13);
    item.severity = static_cast<Severity>(row.number(14));
    item.sector = row.text(15);
    item.prefecture = static_cast<PrefectureCode>(row.number(16));
    item.marking = { static_cast<Tlp>(row.number(17)), static_cast<Marking::Origin>(row.number(18)),
        row.text(19) };
    item.stage = static_cast<ReportStage>(row.number(20));
    const qint64 flags = row.number(21);
    item.closed = flags & Closed;
    item.exercise = flags & Exercise;
    item.upgraded = flags & Upgraded;
    item.validUntil = row.instant(22);
    return item;
}

} // namespace yagura::ItemRows
