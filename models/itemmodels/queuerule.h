#pragma once

#include "base/instant.h"
#include "domain/matterprogress.h"
#include "domain/severity.h"

#include <QString>

#include <compare>

namespace yagura {

/// Where a matter stands in the queue: the smaller comes first. One rule, which the screen says
/// beside the list (features.md 52): own seat first; then the harm times the share of the time that
/// has gone; then the earlier limit. Integers alone: every console comes to the same order.
struct QueueRank {
    int group = 0; ///< 0 needs this seat, 1 open, 2 the rest
    int urgency = 0; ///< harm times share gone, negative: the greater comes first
    qint64 time = 0; ///< the limit; for the rest the decision, newest first
    QString id; ///< makes the order total

    friend bool operator==(const QueueRank&, const QueueRank&) = default;
    friend std::weak_ordering operator<=>(const QueueRank&, const QueueRank&) = default;
};

namespace QueueRule {

/// The council's answer comes next: nothing else can, or its lane is the only one.
bool isCouncilsTurn(const Matter& matter, const MatterProgress& progress);
/// 1 to 4: the level that is asked for; a measure counts as the highest, whatever asks for no level
/// as the lowest.
int harm(const Matter& matter, Severity level);
/// The limit that the matter's next answer or step has; unknown: none.
Instant limit(const Matter& matter, const MatterProgress& progress);
/// 1 to 100: percent of the time to that limit that has gone. A notice that is owed: all of it.
/// `asked`: when the version that stands was put.
int shareGone(const Matter& matter, const MatterProgress& progress, Instant asked, Instant now);
QueueRank rank(const Matter& matter, const MatterProgress& progress, Severity level, bool needsMe,
    Instant asked, Instant now);

} // namespace QueueRule
} // namespace yagura
