#include "store/searchdocuments.h"

#include "domain/rawjson.h"
#include "search/foldedtext.h"
#include "search/searchhits.h"
#include "search/searchtext.h"
#include "store/sqlstatement.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

const QString selectEach
    = u"SELECT o.event_seq, o.ordinal, o.tlp, o.handling, o.title_ja, o.title_en, o.summary_ja, "
      "o.summary_en, o.object_id, s.uri, e.body, e.key_id FROM event e "
      "JOIN object o ON o.event_seq = e.seq JOIN source s ON s.id = e.source_id "
      "WHERE e.seq > ? AND e.seq <= ? ORDER BY o.event_seq, o.ordinal"_s;
/// The objects come first: the bodies of a million others are not touched.
const QString selectRestricted
    = u"SELECT o.event_seq, o.ordinal, o.tlp, o.handling, o.title_ja, o.title_en, o.summary_ja, "
      "o.summary_en, o.object_id, s.uri, e.body, e.key_id FROM object o "
      "CROSS JOIN event e ON e.seq = o.event_seq CROSS JOIN source s ON s.id = e.source_id "
      "WHERE o.event_seq > ? AND o.event_seq <= ? "
      "AND (o.tlp >= %1 OR coalesce(o.handling, '') <> '') "
      "ORDER BY o.event_seq, o.ordinal"_s.arg(static_cast<int>(Tlp::AmberStrict));

/// The objects of the event that is being read, cut once.
struct EventObjects {
    qint64 seq = 0;
    std::vector<QByteArray> objects;

    QByteArray at(qint64 ordinal) const
    {
        const auto index = static_cast<std::size_t>(ordinal);
        return index < objects.size() ? objects[index] : QByteArray();
    }
};

QString wordsOf(const SqlStatement& row, const QByteArray& object)
{
    QString words;
    for (int column = 4; column <= 9; ++column) {
        words += row.text(column);
        words += u'\n';
    }
    for (const SearchField& field : SearchText::fields(object)) {
        words += field.text;
        words += u'\n';
    }
    return foldedText(words);
}

} // namespace

Result<SearchDocuments::Slice> SearchDocuments::after(qint64 eventSeq, int mostEvents) const
{
    const auto last = lastEvent();
    if (!last)
        return last.error();
    Slice slice;
    slice.storedTo = *last;
    slice.readTo = std::max(eventSeq, std::min(eventSeq + mostEvents, *last));
    SqlStatement select(m_mirror, m_which == Which::ForTheIndex ? selectEach : selectRestricted);
    if (auto done = select.run(eventSeq, slice.readTo); !done)
        return done.error();
    EventObjects event;
    while (select.next()) {
        const Marking marking{ static_cast<Tlp>(select.number(2)), {}, select.text(3) };
        const bool isWanted = SearchHits::mayBeIndexed(marking) == (m_which == Which::ForTheIndex);
        if (!isWanted || !select.value(11).isNull())
            continue;
        const qint64 seq = select.number(0);
        if (event.seq != seq)
            event = { seq, RawJson::stixObjects(select.bytes(10)) };
        const auto ordinal = static_cast<int>(select.number(1));
        slice.documents.push_back(
            { SearchHits::keyOf(seq, ordinal), wordsOf(select, event.at(ordinal)) });
    }
    return slice;
}

Result<qint64> SearchDocuments::lastEvent() const
{
    SqlStatement last(m_mirror, u"SELECT coalesce(max(seq), 0) FROM event"_s);
    if (auto done = last.run(); !done)
        return done.error();
    return last.next() ? last.number(0) : 0;
}

Result<qint64> SearchDocuments::firstKey() const
{
    SqlStatement first(m_mirror, u"SELECT event_key FROM event ORDER BY seq LIMIT 1"_s);
    if (auto done = first.run(); !done)
        return done.error();
    return first.next() ? first.number(0) : 0;
}

} // namespace yagura
