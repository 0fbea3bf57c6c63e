#pragma once

#include "base/instant.h"

#include <QMetaType>
#include <QString>

namespace yagura {

/// What kept a source from being whole. Numbers are stored: append only.
enum class InterruptionKind : qint8 {
    Silent = 1, ///< nothing came for longer than its rhythm allows
    Gap = 2, ///< its numbers have a hole, until what is missing is back-filled
    Replay = 3, ///< it was sending the past again
    Link = 4, ///< the hub could not be reached: of every source, which has no name then
};

/// A time in which a source was not whole, and when this console knew of it. A value.
struct Interruption {
    QString source;
    InterruptionKind kind = InterruptionKind::Silent;
    Instant began;
    Instant noted; ///< when its beginning was known
    Instant ended; ///< unknown: it lasts
    Instant closed; ///< when its end was known

    bool lasts() const { return !ended.isKnown(); }
    friend bool operator==(const Interruption&, const Interruption&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Interruption)
