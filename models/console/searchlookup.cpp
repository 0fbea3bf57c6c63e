#include "console/searchlookup.h"

#include "base/log.h"
#include "store/database.h"
#include "store/searchtable.h"

namespace yagura {
using namespace Qt::StringLiterals;

SearchLookup::SearchLookup(QString indexFile)
    : m_indexFile(std::move(indexFile))
{
}

SearchLookup::~SearchLookup() = default;

void SearchLookup::begin()
{
    auto index = Database::openReadOnly(m_indexFile, Database::Schema::Search);
    if (!index) {
        qCWarning(logStore, "the index cannot be read: %ls", qUtf16Printable(index.error().detail));
        return;
    }
    m_index = std::move(*index);
    m_table = std::make_unique<SearchTable>(*m_index);
}

Result<SharedHits> SearchLookup::find(
    const SearchQuery& query, qint64 storedTo, const std::function<bool()>& isOld) const
{
    if (!m_table)
        return Error{ Error::Code::Unavailable, u"no index"_s, u"E-SEARCH-NONE"_s };
    if (isOld())
        return Error{ Error::Code::Unavailable, u"a newer question came"_s, u"E-SEARCH-OLD"_s };
    auto hits = m_table->find(query, isOld);
    if (!hits)
        return hits.error();
    hits->setStoredTo(storedTo);
    return std::make_shared<const SearchHits>(std::move(*hits));
}

} // namespace yagura
