#pragma once

#include <QMetaType>
#include <QStringList>

namespace yagura {

/// What a person sets about alarms for this seat (features.md 95). A value; kept by the program.
struct AlarmChoices {
    QStringList ownSectors; ///< keys of the `ci` list; empty: all of them
    bool incidentsInDigest = false; ///< incidents of own sectors wait for the digest
    bool still = false; ///< the border does not flash, it stands (reduced motion)

    friend bool operator==(const AlarmChoices&, const AlarmChoices&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::AlarmChoices)
