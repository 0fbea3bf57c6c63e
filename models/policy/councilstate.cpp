#include "policy/evaluator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

QJsonObject genesisObject(const Genesis& genesis)
{
    QJsonArray registrars;
    for (const QByteArray& key : genesis.trust.registrars)
        registrars.append(QString::fromLatin1(key.toBase64()));
    return { { u"mode"_s, genesis.mode },
        { u"log_key"_s, QString::fromLatin1(genesis.logKey.toBase64()) },
        { u"registrars"_s, registrars },
        { u"registrar_threshold"_s, genesis.trust.registrarThreshold } };
}

QJsonObject markObject(const MarkRecord& mark)
{
    return { { u"index"_s, mark.index }, { u"time"_s, mark.time.ms },
        { u"payload"_s, mark.payloadSha256.hex() }, { u"signer"_s, mark.signer },
        { u"body"_s, mark.body }, { u"seat"_s, mark.seat }, { u"role"_s, mark.role },
        { u"verb"_s, mark.verbText }, { u"reason"_s, mark.reasonCode },
        { u"reason_commit"_s, mark.reasonCommit.hex() }, { u"counts"_s, mark.counts },
        { u"why_not"_s, mark.whyNot } };
}

} // namespace

Digest CouncilState::digestOf(const Matter& matter)
{
    QJsonArray marks;
    for (const MarkRecord& mark : matter.marks)
        marks.append(markObject(mark));
    const QJsonObject object{ { u"id"_s, matter.id }, { u"action"_s, matter.action },
        { u"basis"_s, matter.basis }, { u"request"_s, matter.requestSha256.hex() },
        { u"policy"_s, matter.policySha256.hex() }, { u"sheet"_s, matter.sheetCommit.hex() },
        { u"targets"_s, matter.targetCommit.hex() }, { u"requester"_s, matter.requester },
        { u"opened_at"_s, matter.openedAtIndex }, { u"opened"_s, matter.opened.ms },
        { u"expires"_s, matter.expires.ms }, { u"state"_s, matterStateWord(matter.state) },
        { u"council"_s, councilOutcomeWord(matter.council) }, { u"decided"_s, matter.decided.ms },
        { u"marks"_s, marks } };
    return Digest::of(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Digest CouncilState::digest() const
{
    // QJsonObject sorts its keys, and so does std::set: the bytes depend on the values alone.
    QJsonObject matterMap;
    for (const auto& [id, digestOfMatter] : matterDigests)
        matterMap.insert(id, digestOfMatter.hex());
    QJsonArray rosterList, packList;
    for (const Digest& known : rosters)
        rosterList.append(known.hex());
    for (const auto& [sha, pack] : packs)
        packList.append(sha);
    const QJsonObject object{
        { u"genesis"_s, genesisObject(genesis) },
        { u"ledger"_s, ledger },
        { u"exercise"_s, exercise },
        { u"roster"_s, roster.sha256.hex() },
        { u"roster_seq"_s, roster.seq },
        { u"rosters"_s, rosterList },
        { u"policy"_s, policy.sha256.hex() },
        { u"policy_seq"_s, policySeq },
        { u"packs"_s, packList },
        { u"matters"_s, matterMap },
        { u"time"_s, time.ms },
    };
    return Digest::of(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace yagura
