#pragma once

#include "base/limits.h"
#include "base/result.h"
#include "store/storedevent.h"

#include <vector>

namespace yagura {

class Database;

/// What could not be read, with its reason (trust.md 3.9). Bounded: the oldest bodies go first,
/// their hashes stay.
class QuarantineTable {
public:
    explicit QuarantineTable(Database& database, int mostItems = limits::quarantineItems,
        qint64 mostBytes = limits::quarantineBytes);

    Result<void> load();

    Result<void> add(const IncomingEvent& event, const Error& why); ///< in the batch's transaction
    Result<void> trim();
    void settle() { m_committed = m_now; } ///< after the commit
    void rollBack() { m_now = m_committed; } ///< after it failed

    qint64 count() const { return m_committed.items; }
    Result<std::vector<QuarantinedEvent>> newest(int most) const;

private:
    struct Size {
        qint64 items = 0;
        qint64 bodies = 0;
        qint64 bytes = 0;
    };

    Database& m_database;
    int m_mostItems;
    qint64 m_mostBytes;
    Size m_now;
    Size m_committed;
};

} // namespace yagura
