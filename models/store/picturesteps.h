#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/item.h"

#include <QHash>
#include <QMetaType>

#include <map>
#include <optional>
#include <vector>

namespace yagura {

class Database;

/// An incident of which a version was stored between two instants: as it was known at either.
struct IncidentChange {
    std::optional<Item> before; ///< absent: nobody knew of it
    Item now;
};

/// How many versions of one object were stored in a span of time.
struct ObjectVersions {
    QString objectId;
    int versions = 0;
};

/// What the picture of one instant has that an earlier one had not: the objects stored between the
/// two, in slices, without reading what both have. Relies on `stored` never going back from one
/// event to the next. On the thread of its database; may be a reader's.
class PictureSteps {
public:
    static constexpr int sliceSize = 4000;

    explicit PictureSteps(Database& database);

    /// A reading under way. A value.
    struct Reading {
        qint64 eventSeq = 0; ///< the last object that was read
        int ordinal = 0;
        qint64 endSeq = 0; ///< where it ends; 0: open, at whatever is stored last
        bool done = false;
    };
    /// Objects stored behind `after` and up to `upTo`; unknown: up to now.
    Result<Reading> begin(Instant after, Instant upTo) const;
    /// The next versions, in order of storing. The last slice sets `done`.
    Result<std::vector<Item>> next(Reading& reading) const;

    /// The same counted by object, for a step back; nothing where there are more than `most`
    /// events.
    Result<std::optional<std::vector<ObjectVersions>>> versionsBetween(
        Instant after, Instant upTo, int most) const;
    /// The newest version of each object that was stored by `upTo`; each has so many. Reads back
    /// from there until it has seen all of them.
    Result<std::vector<Item>> newestOf(const QHash<QString, int>& versions, Instant upTo) const;

    Result<qint64> countAfter(Instant t) const; ///< versions of objects stored behind it
    /// In order of their ids. Reads the whole table once: not for a thread that anybody waits for.
    Result<std::vector<IncidentChange>> changes(Instant after, Instant upTo) const;

private:
    using Changes = std::map<QString, IncidentChange>;
    Result<void> findBefore(Changes& changes, Instant upTo) const;
    /// The first event stored behind `t`; one behind the last where there is none.
    Result<qint64> firstBehind(Instant t) const;

    Database& m_database;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::ObjectVersions)
