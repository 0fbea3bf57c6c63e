#pragma once

#include "base/instant.h"
#include "base/language.h"
#include "domain/marking.h"

#include <QMetaType>
#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace yagura {

/// wire.md "feed state". Gap and replay are flags beside it.
enum class FeedState : qint8 { Connecting, Live, Delayed, Stale, Silent, Offline, AuthFailed };

/// What became of events: `received = stored + duplicate + quarantined + conflict`, always.
struct IntakeCounts {
    qint64 received = 0;
    qint64 stored = 0;
    qint64 duplicate = 0;
    qint64 quarantined = 0;
    qint64 conflict = 0;

    friend bool operator==(const IntakeCounts&, const IntakeCounts&) = default;
};

/// What an operator set for one source.
struct SourceSettings {
    QString source; ///< CloudEvents `source`
    BilingualText name; ///< empty: the URI is shown
    int expectedIntervalS = 0; ///< 0: the source has no rhythm and is never `silent`
    std::optional<Tlp> defaultTlp; ///< for items without a marking

    friend bool operator==(const SourceSettings&, const SourceSettings&) = default;
};

/// One source as the hub last counted it.
struct SourceHealth {
    SourceSettings settings;
    IntakeCounts counts;
    Instant lastSeen; ///< last event of it that was taken; unknown when none was
    FeedState state = FeedState::Connecting;
    bool gap = false; ///< its `sequence` numbers have a hole
    bool replaying = false;

    friend bool operator==(const SourceHealth&, const SourceHealth&) = default;
};

/// One connection of this console: to its hub, or to another feed.
struct LinkHealth {
    QUrl url;
    bool isHub = false;
    FeedState state = FeedState::Connecting;
    Instant lastFrame; ///< by this console's clock
    QString detail; ///< English, for the log and a tool tip: why it is offline

    friend bool operator==(const LinkHealth&, const LinkHealth&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::FeedState)
Q_DECLARE_METATYPE(yagura::SourceHealth)
Q_DECLARE_METATYPE(yagura::LinkHealth)
