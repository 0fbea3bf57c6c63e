#include "store/interruptiontable.h"

#include "store/database.h"
#include "store/sqlstatement.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

InterruptionTable::InterruptionTable(Database& mirror)
    : m_mirror(mirror)
{
}

Result<std::vector<Interruption>> InterruptionTable::newest(int most) const
{
    SqlStatement select(m_mirror,
        u"SELECT source, kind, began, noted, ended, closed FROM interruption "
        "ORDER BY noted DESC, source, kind LIMIT ?"_s);
    if (auto done = select.run(most); !done)
        return done.error();
    std::vector<Interruption> all;
    while (select.next()) {
        all.push_back({ select.text(0), static_cast<InterruptionKind>(select.number(1)),
            select.instant(2), select.instant(3), select.instant(4), select.instant(5) });
    }
    std::reverse(all.begin(), all.end());
    return all;
}

Result<void> InterruptionTable::keep(const std::vector<Interruption>& noted)
{
    return m_mirror.transaction([&]() -> Result<void> {
        SqlStatement put(m_mirror,
            u"INSERT INTO interruption (source, kind, began, noted, ended, closed) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (source, kind, noted) "
            "DO UPDATE SET ended = excluded.ended, closed = excluded.closed"_s);
        for (const Interruption& one : noted) {
            if (auto done = put.run(one.source, static_cast<int>(one.kind), one.began, one.noted,
                    one.ended, one.closed);
                !done)
                return done;
        }
        return {};
    });
}

} // namespace yagura
