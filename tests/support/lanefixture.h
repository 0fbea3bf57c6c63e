#pragma once

#include "models/matters/lanedesk.h"

#include "itemmodels/workspace.h"

#include <memory>

namespace yagura::testing {

/// The whole cast of a measure at one console's windows: every state of both lanes, reached through
/// real statements. Compile models/matters/trainingledger.cpp with it.
struct LaneFixture : LaneDesk {
    CommonPicture picture;
    FeedBoard feeds;
    PictureClock clock{ ledger.clock };
    Focus focus;
    Workspace workspace{ picture, feeds, book, desk, clock, focus,
        [](qint64, int) { return QtFuture::makeReadyFuture(Result<QByteArray>(QByteArray())); },
        [](int) {
            return QtFuture::makeReadyFuture(
                Result<std::vector<QuarantinedEvent>>(std::vector<QuarantinedEvent>()));
        } };

    /// Records all steps up to `last` and with it, the council's answer where it belongs; those
    /// that the matter does not need are left out. An execution is begun and ended.
    void upTo(const QString& id, StepKind last)
    {
        for (const StepNeed& need : std::vector<StepNeed>(matter(id).steps)) {
            if (need.step > last)
                break;
            const StepProgress* stands = find(id, need.step);
            if (stands && stands->standing != StepStanding::NotNeeded
                && stands->standing != StepStanding::Met)
                play(id, need.step);
        }
    }

    void play(const QString& id, StepKind step)
    {
        using namespace Qt::StringLiterals;
        switch (step) {
        case StepKind::Requirements:
        case StepKind::NscReview:
            record(u"duty"_s, id, step);
            return;
        case StepKind::ForeignMinister:
            record(u"mofa"_s, id, step);
            return;
        case StepKind::Approval:
        case StepKind::Finding:
        case StepKind::Recommendation:
            commissionRecords(id, step);
            return;
        case StepKind::Command:
            if (!matter(id).isUrgent())
                councilSignsOff(id);
            record(u"commander"_s, id, step);
            return;
        case StepKind::Execution:
            record(u"officer"_s, id, step, u"started"_s);
            record(u"officer"_s, id, step, u"ended"_s);
            return;
        case StepKind::Notice:
        case StepKind::Response:
            record(u"commander"_s, id, step);
            return;
        case StepKind::Receipt:
            record(u"k1"_s, id, step);
            return;
        case StepKind::Close:
            if (matter(id).isUrgent() && matter(id).council == CouncilOutcome::Pending)
                councilSignsOff(id, Verb::ConfirmAfter);
            record(u"clerk"_s, id, step);
            return;
        case StepKind::UsRequest:
        case StepKind::NpscConsent:
        case StepKind::SdfOrder:
            break;
        }
        ADD_FAILURE() << "nobody of the cast has this step";
    }

private:
    const StepProgress* find(const QString& id, StepKind step)
    {
        m_progress = book.progress(matter(id));
        return m_progress.find(step);
    }

    MatterProgress m_progress;
};

} // namespace yagura::testing
