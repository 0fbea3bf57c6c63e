#include "policy/councilstate.h"

#include "policy/statejson.h"

#include <QJsonArray>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

QJsonArray wordArray(const QStringList& words)
{
    return QJsonArray::fromStringList(words);
}

QJsonObject scopeObject(const MatterScope& scope)
{
    return { { u"abroad"_s, scope.abroad }, { u"concerns"_s, wordArray(scope.concerns) },
        { u"methods"_s, wordArray(scope.methods) }, { u"targets"_s, scope.targets } };
}

/// What was put, as it stands.
QJsonObject requestObject(const Matter& matter)
{
    return {
        { u"id"_s, matter.id },
        { u"action"_s, matter.action },
        { u"basis"_s, matter.basis },
        { u"request"_s, matter.requestSha256.hex() },
        { u"policy"_s, matter.policySha256.hex() },
        { u"sheet"_s, matter.sheetCommit.hex() },
        { u"targets"_s, matter.targetCommit.hex() },
        { u"requester"_s, matter.requester },
        { u"requester_key"_s, matter.requesterKey },
        { u"opened_at"_s, matter.openedAtIndex },
        { u"opened"_s, matter.opened.ms },
        { u"expires"_s, matter.expires.ms },
        { u"version"_s, matter.version },
        { u"scope"_s, scopeObject(matter.scope) },
        { u"officer"_s, matter.officer },
        { u"ground"_s, matter.ground },
        { u"declared"_s, matter.declared.ms },
    };
}

} // namespace

Digest CouncilState::digestOf(const Matter& matter)
{
    QJsonObject object = requestObject(matter);
    object[u"state"] = matterStateWord(matter.state);
    object[u"state_since"] = matter.stateSince.ms;
    object[u"council"] = councilOutcomeWord(matter.council);
    object[u"decided"] = matter.decided.ms;
    object[u"authorised"] = matter.authorised.ms;
    object[u"started"] = matter.started.ms;
    object[u"ended"] = matter.ended.ms;
    object[u"acted"] = matter.acted;
    object[u"acted_outside"] = matter.actedOutside;
    object[u"stopped"] = matter.stopped.ms;
    object[u"notice_from"] = matter.noticeFrom.ms;
    object[u"notified"] = matter.notified.ms;
    object[u"notice_late"] = matter.noticeLate;
    object[u"finding"] = matter.finding;
    object[u"signer_revoked"] = matter.signerRevoked;
    object[u"marks"] = matter.markChain.hex();
    return digestOfJson(object);
}

Digest CouncilState::digestOf(const MarkRecord& mark)
{
    return digestOfJson({
        { u"index"_s, mark.index },
        { u"time"_s, mark.time.ms },
        { u"payload"_s, mark.payloadSha256.hex() },
        { u"signer"_s, mark.signer },
        { u"key"_s, mark.keyId },
        { u"body"_s, mark.body },
        { u"seat"_s, mark.seat },
        { u"role"_s, mark.role },
        { u"verb"_s, mark.verbText },
        { u"reason"_s, mark.reasonCode },
        { u"reason_commit"_s, mark.reasonCommit.hex() },
        { u"counts"_s, mark.counts },
        { u"why_not"_s, mark.whyNot },
        { u"version"_s, mark.version },
        { u"signed_at"_s, mark.signedAtS },
        { u"outcome"_s, mark.facts.outcome },
        { u"at"_s, mark.facts.atS },
        { u"valid_until"_s, mark.facts.validUntilS },
        { u"methods"_s, wordArray(mark.facts.methods) },
        { u"officer"_s, mark.facts.officer },
        { u"targets"_s, mark.facts.targets },
        { u"record_commit"_s, mark.facts.recordCommit.hex() },
        { u"record_fields"_s, wordArray(mark.facts.recordFields) },
    });
}

Digest CouncilState::digestOf(const ReportCase& report)
{
    return digestOfJson({
        { u"id"_s, report.id },
        { u"operator"_s, report.operatorId },
        { u"computer"_s, report.computerId },
        { u"form"_s, report.form },
        { u"state"_s, reportStateWord(report.state) },
        { u"aware"_s, report.aware.ms },
        { u"quick_limit"_s, report.quickLimit.ms },
        { u"detail_limit"_s, report.detailLimit.ms },
        { u"quick_at"_s, report.quickAt.ms },
        { u"detail_at"_s, report.detailAt.ms },
        { u"quick_overdue"_s, report.quickOverdue },
        { u"detail_overdue"_s, report.detailOverdue },
        { u"corrective_order"_s, report.correctiveOrder },
        { u"recipients"_s, wordArray(report.recipients) },
        { u"consent"_s, report.consent },
        { u"incidents"_s, wordArray(report.incidents) },
        { u"steps"_s, report.stepChain.hex() },
    });
}

Digest CouncilState::digestOf(const ReportStepRecord& step)
{
    return digestOfJson({
        { u"index"_s, step.index },
        { u"time"_s, step.time.ms },
        { u"payload"_s, step.payloadSha256.hex() },
        { u"signer"_s, step.signer },
        { u"key"_s, step.keyId },
        { u"role"_s, step.role },
        { u"step"_s, step.step },
        { u"at"_s, step.at.ms },
        { u"outcome"_s, step.outcome },
        { u"record_commit"_s, step.recordCommit.hex() },
        { u"counts"_s, step.counts },
        { u"why_not"_s, step.whyNot },
    });
}

} // namespace yagura
