#pragma once

#include "base/error.h"
#include "base/instant.h"
#include "domain/cloudevent.h"
#include "domain/item.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace yagura {

/// What became of one event (wire.md `yagura.ctl.stored`).
enum class IntakeResult : qint8 { Stored, Duplicate, Quarantined, Conflict };
QString intakeResultWord(IntakeResult result); ///< `stored`, `duplicate`, `quarantined`, `conflict`

/// An event on its way into the store: read, with its objects, or unreadable, with the reason.
struct IncomingEvent {
    QByteArray raw; ///< the message as received; kept where it is quarantined
    CloudEvent event; ///< as far as it could be read
    std::vector<Item> items; ///< empty where `error` is set
    std::optional<Error> error; ///< why it goes to quarantine
    QString link; ///< `hub`, `publisher`, or the feed's URL
    Instant received;
    quint64 tag = 0; ///< whom to answer; handed back
};

/// One row of the answer to `IncidentStore::store()`, in the order of the batch.
struct StoredEvent {
    IntakeResult result = IntakeResult::Stored;
    QString reason; ///< `E-FEED-…` for quarantined and conflict
    qint64 seq = 0; ///< row; 0 where nothing was stored
    qint64 viewSeq = 0; ///< place in the view `all` (hub only; a console keeps the hub's)
};

struct QuarantinedEvent {
    qint64 id = 0;
    Instant received;
    QString source;
    QString reason; ///< `E-FEED-JSON` …
    QString detail;
    qint64 size = 0;
    QString sha256;
    QByteArray preview; ///< first 2 KiB
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::QuarantinedEvent)
