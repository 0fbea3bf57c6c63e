#include "store/openingtable.h"

#include "store/sqlstatement.h"

namespace yagura {
using namespace Qt::StringLiterals;

OpeningTable::OpeningTable(Database& ledger)
    : m_ledger(ledger)
{
}

Result<SheetOpening> OpeningTable::note(const SheetOpening& opening)
{
    SqlStatement upsert(m_ledger,
        u"INSERT INTO sheet_opening (request_sha256, member, matter_id, first, last) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (request_sha256, member) "
        "DO UPDATE SET last = excluded.last RETURNING first"_s);
    if (auto done = upsert.run(
            opening.requestSha256, opening.member, opening.matterId, opening.first, opening.last);
        !done)
        return done.error();
    SheetOpening kept = opening;
    if (upsert.next())
        kept.first = upsert.instant(0);
    return kept;
}

Result<std::vector<SheetOpening>> OpeningTable::of(const Digest& requestSha256) const
{
    SqlStatement select(m_ledger,
        u"SELECT matter_id, member, first, last FROM sheet_opening WHERE request_sha256 = ? "
        "ORDER BY first, member"_s);
    if (auto done = select.run(requestSha256); !done)
        return done.error();
    std::vector<SheetOpening> openings;
    while (select.next())
        openings.push_back({ select.text(0), requestSha256, select.text(1), select.instant(2),
            select.instant(3) });
    return openings;
}

} // namespace yagura
