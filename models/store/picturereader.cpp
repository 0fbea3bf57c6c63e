#include "store/picturereader.h"

#include "store/itemrows.h"

namespace yagura {
using namespace Qt::StringLiterals;

PictureReader::PictureReader(Database& database)
    : m_database(database)
{
}

Result<qint64> PictureReader::begin(Instant t)
{
    m_select.reset();
    SqlStatement last(m_database, u"SELECT coalesce(max(event_seq), 0) FROM object"_s);
    if (auto done = last.run(); !done)
        return done.error();
    const qint64 end = last.next() ? last.number(0) : 0;
    last.finish();
    m_sources.emplace(m_database); // after the end: it knows every source up to there
    if (auto done = m_sources->load(); !done)
        return done.error();
    m_select.emplace(m_database, ItemRows::selectNewestFirstSql(t.isKnown()));
    const auto begun = t.isKnown() ? m_select->run(end, t) : m_select->run(end);
    if (!begun)
        return begun.error();
    return end;
}

Result<std::vector<Item>> PictureReader::next(int most)
{
    std::vector<Item> items;
    while (m_select && static_cast<int>(items.size()) < most) {
        if (m_select->next())
            items.push_back(ItemRows::read(*m_select, *m_sources));
        else
            m_select.reset();
    }
    return items;
}

} // namespace yagura
