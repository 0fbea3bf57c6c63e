#pragma once

#include "itemmodels/workspace.h"
#include "support/manualclock.h"

namespace yagura::testing {

/// The truths of one console without a hub or a store: what widgets read. Tests change them as the
/// console would.
struct WorkspaceFixture {
    ManualClock time;
    CommonPicture picture;
    FeedBoard feeds;
    MatterBook book;
    MatterDesk desk{ book, time };
    PictureClock clock{ time };
    Focus focus;
    QByteArray body; ///< what `objectBody` answers
    std::vector<QuarantinedEvent> quarantined; ///< what `quarantine` answers
    Workspace workspace{ picture, feeds, book, desk, clock, focus,
        [this](qint64, int) { return QtFuture::makeReadyFuture(Result<QByteArray>(body)); },
        [this](int) {
            return QtFuture::makeReadyFuture(Result<std::vector<QuarantinedEvent>>(quarantined));
        } };

    /// An open incident, received now.
    Item incident(const QString& id, Severity severity, const QString& sector,
        PrefectureCode prefecture) const
    {
        Item item;
        item.objectId = id;
        item.kind = ItemKind::OperatorReport;
        item.type = QStringLiteral("yagura.report.v1");
        item.title
            = { QStringLiteral("決済の遅延 ") + id, QStringLiteral("Delayed settlement ") + id };
        item.summary = item.title;
        item.source = QStringLiteral("urn:example:feed");
        item.occurred = item.received = item.stored = item.modified = time.now();
        item.severity = severity;
        item.sector = sector;
        item.prefecture = prefecture;
        item.marking = { Tlp::Green, Marking::Origin::Stated, {} };
        return item;
    }
};

} // namespace yagura::testing
