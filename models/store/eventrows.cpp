#include "store/eventrows.h"

#include "store/leanstatement.h"
#include "store/sourcetable.h"
#include "store/sqlstatement.h"

namespace yagura::EventRows {
using namespace Qt::StringLiterals;

namespace {

/// FNV-1a, 64 bits.
quint64 hashed(quint64 hash, const QByteArray& bytes)
{
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL;
    return hash;
}

/// Of the text as UTF-8, which nearly every name is already.
quint64 hashed(quint64 hash, const QString& text)
{
    quint64 ascii = hash;
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return hashed(hash, text.toUtf8());
        ascii = (ascii ^ c.unicode()) * 0x100000001b3ULL;
    }
    return ascii;
}

} // namespace

quint64 keyOf(const CloudEvent& event)
{
    quint64 hash = hashed(0xcbf29ce484222325ULL, event.source);
    hash = hashed(hash * 0x100000001b3ULL, event.id);
    // The finish of MurmurHash3: spreads what FNV leaves close together.
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdULL;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53ULL;
    return hash ^ (hash >> 33);
}

const char* const insertSql
    = "INSERT INTO event (seq, event_key, source_id, id, type, subject, content_type, time, "
      "sequence, "
      "viewseq, tlp, tlp_unknown, handling, exercise, sent_us, received, stored, link, body) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

Result<void> insert(
    LeanStatement& statement, const IncomingEvent& incoming, const Place& place, Instant storedAt)
{
    using OrNull = LeanStatement::OrNull;
    const CloudEvent& event = incoming.event;
    return statement.run(place.seq, place.key, place.sourceId, event.id, event.type,
        OrNull{ event.subject }, OrNull{ event.dataContentType }, event.time,
        OrNull{ event.sequence }, place.viewSeq,
        event.tlp ? std::optional(int(*event.tlp)) : std::nullopt, event.tlpUnknown,
        OrNull{ event.handling }, event.exercise, event.sentUs, incoming.received, storedAt,
        incoming.link, event.data);
}

QString selectAfterSql()
{
    return u"SELECT source_id, id, type, subject, content_type, time, sequence, viewseq, tlp, "
           u"tlp_unknown, handling, "
           "exercise, sent_us, body FROM event WHERE seq > ? ORDER BY seq LIMIT ?"_s;
}

CloudEvent read(const SqlStatement& row, const SourceTable& sources)
{
    CloudEvent event;
    event.source = sources.uri(row.number(0));
    event.id = row.text(1);
    event.type = row.text(2);
    event.subject = row.text(3);
    event.dataContentType = row.text(4);
    event.time = row.instant(5);
    event.sequence = row.text(6);
    event.viewSeq = row.number(7);
    if (!row.value(8).isNull())
        event.tlp = static_cast<Tlp>(row.number(8));
    event.tlpUnknown = row.number(9) != 0;
    event.handling = row.text(10);
    event.exercise = row.number(11) != 0;
    event.sentUs = row.number(12);
    event.data = row.bytes(13);
    return event;
}

} // namespace yagura::EventRows
