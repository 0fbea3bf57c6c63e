#pragma once

#include "domain/evidencesummary.h"
#include "domain/manualentry.h"
#include "itemmodels/focus.h"
#include "matters/matterbook.h"
#include "matters/matterdesk.h"
#include "picture/commonpicture.h"
#include "picture/feedboard.h"
#include "picture/pictureclock.h"
#include "picture/replay.h"
#include "search/searchhits.h"
#include "search/searchquery.h"
#include "store/incidentstore.h"
#include "store/picturesteps.h"

#include <QFuture>
#include <functional>

namespace yagura {

class AlarmBook;
struct AlarmLine;
class InterruptionLog;
class ThreatBook;

/// What every place of one console reads and wishes to: one picture, one book, one selection, one clock.
/// References only; the console owns all of it and outlives every window.
struct Workspace {
    CommonPicture& picture;
    FeedBoard& feeds;
    MatterBook& book;
    MatterDesk& desk;
    PictureClock& clock;
    Focus& focus;
    /// The stored bytes of one object (`Item::eventSeq`, `Item::ordinal`), read behind the screen.
    std::function<QFuture<Result<QByteArray>>(qint64 eventSeq, int ordinal)> objectBody;
    /// Newest quarantined events, read behind the screen.
    std::function<QFuture<Result<std::vector<QuarantinedEvent>>>(int most)> quarantine;
    /// Writes everything an outsider needs to check the ledger into a new folder, behind the screen.
    /// Errors: `E-EVB-EXISTS`, `E-EVB-HEAD` (no signed head yet), `E-EVB-WRITE`, and the ledger's.
    std::function<QFuture<Result<EvidenceSummary>>(const QString& folder)> exportEvidence = {};
    /// The picture as it was known at `t`, read behind the screen, which stays where it is.
    std::function<QFuture<Result<std::vector<Item>>>(Instant t)> pictureAt = {};
    ThreatBook* threats = nullptr; ///< actors, campaigns and what ties them; none in a seat without feeds
    /// Brings what a member typed in to the hub; settled after the hub's commit. Errors: `E-ENT-HUB`
    /// (no answer in time), `E-FEED-…`.
    std::function<QFuture<Result<void>>(const ManualEntry& entry)> enterReport = {};
    Replay* replay = nullptr; ///< plays the clock; none where nobody is at the keys
    AlarmBook* alarms = nullptr; ///< of this seat; none where nobody sits
    /// Every step of every alarm since `t`, oldest first, read behind the screen.
    std::function<QFuture<Result<std::vector<AlarmLine>>>(Instant t)> alarmLines = {};
    /// Rows that hold the terms of a query, read behind the screen; who cancels the future stops it.
    /// `E-SEARCH-NONE`: no index (yet).
    std::function<QFuture<Result<SharedHits>>(const SearchQuery& query)> search = {};
    /// Incidents that are otherwise at `upTo` than at `after`, read behind the screen.
    std::function<QFuture<Result<std::vector<IncidentChange>>>(Instant after, Instant upTo)>
        changesBetween = {};
    InterruptionLog* interruptions = nullptr; ///< when sources were silent; none in a seat without feeds
};

} // namespace yagura
