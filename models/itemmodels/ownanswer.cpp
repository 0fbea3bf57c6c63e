#include "itemmodels/ownanswer.h"

#include "itemmodels/submittedstatement.h"
#include "matters/matterbook.h"
#include "matters/matterdesk.h"

#include <algorithm>

namespace yagura {

namespace {

/// A paper that somebody else signed, and that was carried here, is none of our answers.
std::optional<Verb> verbIn(
    const Submission& submission, const QString& matterId, const Member* self)
{
    const auto statement = statementIn(submission.envelope);
    const Mark* mark = statement ? statement->as<Mark>() : nullptr;
    if (!mark || mark->matterId != matterId || (self && statement->signer != self->id))
        return {};
    return mark->verb;
}

/// The newest statement of this console on the matter; the ledger's own entry of it says more,
/// where there is one.
OwnAnswer submitted(const MatterDesk& desk, const Matter& matter)
{
    const auto& submissions = desk.submissions();
    for (auto it = submissions.rbegin(); it != submissions.rend(); ++it) {
        const auto verb = verbIn(*it, matter.id, desk.self());
        if (!verb)
            continue;
        const bool inLedger = std::any_of(matter.marks.begin(), matter.marks.end(),
            [&](const MarkRecord& mark) { return mark.payloadSha256 == it->payloadSha256; });
        if (inLedger)
            return {};
        const bool refused = it->state == SubmissionState::Refused;
        return { refused ? OwnAnswer::Stage::Refused : OwnAnswer::Stage::Pending, *verb,
            it->queuedAt, -1, it->code, false };
    }
    return {};
}

OwnAnswer logged(const Matter& matter, const QString& member)
{
    const MarkRecord* mark = matter.markOf(member);
    if (!mark) {
        const auto it = std::find_if(matter.marks.rbegin(), matter.marks.rend(),
            [&](const MarkRecord& record) { return record.signer == member; });
        mark = it == matter.marks.rend() ? nullptr : &*it;
    }
    if (!mark)
        return {};
    return { mark->counts ? OwnAnswer::Stage::Verified : OwnAnswer::Stage::Uncounted, mark->verb,
        mark->time, mark->index, mark->whyNot, false };
}

} // namespace

OwnAnswer OwnAnswer::of(const MatterBook& book, const MatterDesk& desk, const QString& matterId)
{
    const Matter* matter = book.find(matterId);
    if (!matter)
        return {};
    const OwnAnswer waiting = submitted(desk, *matter);
    const Member* self = desk.self();
    if (waiting.stage != Stage::None || !self)
        return waiting;
    OwnAnswer answer = logged(*matter, self->id);
    const LedgerHealth& health = book.health();
    answer.isWitnessed
        = health.witnessThreshold > 0 && answer.index >= 0 && health.isWitnessed(answer.index);
    return answer;
}

} // namespace yagura
