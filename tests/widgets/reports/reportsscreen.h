#pragma once

#include "models/matters/lanedesk.h"

#include "itemmodels/workspace.h"

namespace yagura::testing {

/// A console's windows before a ledger whose people record operators' reports, and a feed that
/// brings them. Compile models/matters/trainingledger.cpp with it.
struct ReportsScreen : LaneDesk {
    CommonPicture picture;
    FeedBoard feeds;
    PictureClock clock{ ledger.clock };
    Focus focus;
    QByteArray body; ///< what the feed's object says
    Workspace workspace{ picture, feeds, book, desk, clock, focus,
        [this](qint64, int) { return QtFuture::makeReadyFuture(Result<QByteArray>(body)); },
        [](int) {
            return QtFuture::makeReadyFuture(
                Result<std::vector<QuarantinedEvent>>(std::vector<QuarantinedEvent>()));
        } };

    Item feed(const QString& object, ItemKind kind = ItemKind::OperatorReport)
    {
        Item item;
        item.objectId = object;
        item.kind = kind;
        item.title = { QStringLiteral("制御系の停止 ") + object,
            QStringLiteral("Control system down ") + object };
        item.modified = ledger.clock.now();
        picture.apply({ item });
        return item;
    }
    LedgerEntry step(const QString& id, const QString& word, const QString& outcome = {},
        const std::vector<std::pair<QString, QString>>& record = {})
    {
        sitAs(QStringLiteral("duty"));
        ReportStep step;
        step.reportId = id;
        step.operatorId = QStringLiteral("op-1");
        step.step = word;
        step.outcome = outcome;
        step.atS = ledger.clock.now().ms / 1000;
        const LedgerEntry entry = log(desk.draftReport(step, record));
        for (const Submission& own : std::vector<Submission>(desk.submissions()))
            desk.settle(own.payloadSha256, SubmissionState::Logged, {});
        return entry;
    }
    /// A report whose duty was found.
    void dutyOf(const QString& id)
    {
        step(id, QStringLiteral("aware"));
        step(id, QStringLiteral("duty_check"), QStringLiteral("reportable"));
    }
};

} // namespace yagura::testing
