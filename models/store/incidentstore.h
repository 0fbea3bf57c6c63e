#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/cloudevent.h"
#include "domain/feedhealth.h"
#include "domain/item.h"
#include "store/eventindex.h"
#include "store/storedevent.h"

#include <QByteArray>
#include <QHash>
#include <QMetaType>
#include <QString>

#include <memory>
#include <vector>

namespace yagura {

class Database;

/// The mirror of feeds: every event once, its objects with all versions, quarantine, sources,
/// cursors. (source, id) is made unique by an index of hashes in memory, complete before the first
/// event is taken: an index on the disk would be written all over with every batch. Lives on the
/// thread of its database.
class IncidentStore {
public:
    /// `givesOrder`: the hub numbers the view; a console keeps the numbers it is given.
    IncidentStore(Database& database, bool givesOrder);
    ~IncidentStore();

    /// Reads the counters; once, before anything else. As quick with a million events as with none.
    Result<void> load();
    /// Reads the hashes of all names, which takes its time: `store()` does it where nobody did
    /// before.
    Result<void> loadNames();

    /// One transaction: stores what is new, counts everything, moves the links' cursors. Answers in
    /// order. What is stored never bears an earlier time than what was stored before it. The items
    /// of what was stored get their row numbers.
    Result<std::vector<StoredEvent>> store(std::vector<IncomingEvent>& batch, Instant storedAt);
    Result<std::vector<StoredEvent>> store(std::vector<IncomingEvent>&& batch, Instant storedAt)
    {
        return store(batch, storedAt);
    }

    /// Newest version of every object; as of `t` where it is known (stored at or before).
    Result<std::vector<Item>> items(Instant t = {}) const;
    Result<QByteArray> eventBody(qint64 seq) const; ///< the publisher's exact bytes
    Result<QByteArray> objectBody(qint64 seq, int ordinal) const; ///< one object of it
    /// The hub: events of the view `all` after `viewSeq`, as they go to a console: no more at once
    /// than its line takes.
    Result<std::vector<CloudEvent>> eventsAfter(qint64 viewSeq, int most) const;
    /// The hub: the last number it gave. A console: the last it has from the link `hub`.
    qint64 lastViewSeq() const { return m_lastViewSeq; }
    /// Last `viewseq` stored from this link; 0 when none.
    Result<qint64> cursor(const QString& link) const;

    Result<void> setSource(const SourceSettings& settings);
    std::vector<SourceHealth> sources() const; ///< counts as committed
    std::optional<SourceSettings> settings(const QString& source) const;
    std::optional<Tlp> defaultTlp(const QString& source) const;
    Result<std::vector<QuarantinedEvent>> quarantine(int most) const; ///< newest first
    qint64 quarantineCount() const;

private:
    struct Tables;
    enum class Known { No, Same, Other }; ///< with the same bytes, or with others

    Result<StoredEvent> take(IncomingEvent& incoming, Instant storedAt);
    Result<StoredEvent> insert(IncomingEvent& incoming, quint64 key, Instant storedAt);
    Result<StoredEvent> duplicate(const IncomingEvent& incoming);
    Result<StoredEvent> refuse(
        const IncomingEvent& incoming, IntakeResult result, const Error& why);
    Result<Known> look(const CloudEvent& event, quint64 key) const;
    Result<void> finishBatch();
    void settle();
    void rollBack();

    Database& m_database;
    bool m_givesOrder = false;
    qint64 m_lastViewSeq = 0;
    qint64 m_lastSeq = 0;
    qint64 m_committedSeq = 0;
    Instant m_lastStored; ///< so that a clock set back does not turn the order round
    EventIndex m_index;
    bool m_hasNames = false;
    QHash<QString, qint64> m_cursors; ///< moved by the batch that is not committed yet
    std::unique_ptr<Tables> m_tables; ///< dies before its database
};

} // namespace yagura
