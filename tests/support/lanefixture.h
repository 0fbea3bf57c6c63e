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
        if (step == StepKind::Command && !matter(id).isUrgent())
            councilSignsOff(id);
        if (step == StepKind::Close && matter(id).isUrgent()
            && matter(id).council == CouncilOutcome::Pending)
            councilSignsOff(id, Verb::ConfirmAfter);
        if (matter(id).findStep(step)->needed > 1) {
            commissionRecords(id, step);
        } else if (step == StepKind::Execution) {
            record(actorOf(id, step), id, step, u"started"_s);
            record(actorOf(id, step), id, step, u"ended"_s);
        } else {
            record(actorOf(id, step), id, step);
        }
    }

    /// The first of the cast whose office has the step in this matter.
    QString actorOf(const QString& id, StepKind step) const
    {
        const QStringList& roles = matter(id).findStep(step)->roles;
        for (const Member& member : book.state().roster.members) {
            for (const QString& role : member.roles) {
                if (roles.contains(role))
                    return member.id;
            }
        }
        ADD_FAILURE() << "nobody of the cast has this step";
        return {};
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
