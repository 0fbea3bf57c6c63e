#include "policy/evaluator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// QJsonObject sorts its keys, and so do std::map and std::set: the bytes depend on the values
/// alone.
Digest digestOfJson(const QJsonObject& object)
{
    return Digest::of(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonArray keyArray(const std::vector<QByteArray>& keys)
{
    QJsonArray array;
    for (const QByteArray& key : keys)
        array.append(QString::fromLatin1(key.toBase64()));
    return array;
}

QJsonObject trustObject(const Trust& trust)
{
    return { { u"registrars"_s, keyArray(trust.registrars) },
        { u"registrar_threshold"_s, trust.registrarThreshold },
        { u"root_keys"_s, keyArray(trust.rootKeys) }, { u"root_threshold"_s, trust.rootThreshold },
        { u"witnesses"_s, QJsonArray::fromStringList(trust.witnesses) },
        { u"witness_threshold"_s, trust.witnessThreshold } };
}

QJsonObject genesisObject(const Genesis& genesis)
{
    const Predecessor& before = genesis.predecessor;
    return { { u"mode"_s, genesis.mode },
        { u"log_key"_s, QString::fromLatin1(genesis.logKey.toBase64()) },
        { u"predecessor"_s,
            QJsonObject{ { u"ledger"_s, before.ledger }, { u"root"_s, before.root.hex() },
                { u"size"_s, before.size } } },
        { u"trust"_s, trustObject(genesis.trust) } };
}

QJsonObject markObject(const MarkRecord& mark)
{
    return { { u"index"_s, mark.index }, { u"time"_s, mark.time.ms },
        { u"payload"_s, mark.payloadSha256.hex() }, { u"signer"_s, mark.signer },
        { u"key"_s, mark.keyId }, { u"body"_s, mark.body }, { u"seat"_s, mark.seat },
        { u"role"_s, mark.role }, { u"verb"_s, mark.verbText }, { u"reason"_s, mark.reasonCode },
        { u"reason_commit"_s, mark.reasonCommit.hex() }, { u"counts"_s, mark.counts },
        { u"why_not"_s, mark.whyNot } };
}

} // namespace

const Member* CouncilState::memberByKey(QStringView keyId) const
{
    return revoked.count(keyId.toString()) > 0 ? nullptr : roster.findByKey(keyId);
}

Digest CouncilState::digestOf(const Matter& matter)
{
    QJsonArray marks;
    for (const MarkRecord& mark : matter.marks)
        marks.append(markObject(mark));
    return digestOfJson({ { u"id"_s, matter.id }, { u"action"_s, matter.action },
        { u"basis"_s, matter.basis }, { u"request"_s, matter.requestSha256.hex() },
        { u"policy"_s, matter.policySha256.hex() }, { u"sheet"_s, matter.sheetCommit.hex() },
        { u"targets"_s, matter.targetCommit.hex() }, { u"requester"_s, matter.requester },
        { u"requester_key"_s, matter.requesterKey }, { u"opened_at"_s, matter.openedAtIndex },
        { u"opened"_s, matter.opened.ms }, { u"expires"_s, matter.expires.ms },
        { u"state"_s, matterStateWord(matter.state) },
        { u"council"_s, councilOutcomeWord(matter.council) }, { u"decided"_s, matter.decided.ms },
        { u"signer_revoked"_s, matter.signerRevoked }, { u"marks"_s, marks } });
}

void CouncilState::noteGenesis()
{
    genesisDigest = digestOfJson(genesisObject(genesis));
}

void CouncilState::noteTrust()
{
    trustDigest = digestOfJson(trustObject(trust));
}

void CouncilState::notePeople()
{
    QJsonArray rosterList;
    for (const Digest& known : rosters)
        rosterList.append(known.hex());
    QJsonObject owners, gone;
    for (const auto& [key, member] : keyOwners)
        owners.insert(key, member);
    for (const auto& [key, index] : revoked)
        gone.insert(key, index);
    peopleDigest
        = digestOfJson({ { u"roster"_s, roster.sha256.hex() }, { u"roster_seq"_s, roster.seq },
            { u"rosters"_s, rosterList }, { u"key_owners"_s, owners }, { u"revoked"_s, gone } });
}

void CouncilState::noteMatter(const Matter& matter)
{
    matterChain = Digest::of({ matterChain.bytes(), digestOf(matter).bytes() });
}

Digest CouncilState::digest() const
{
    QJsonArray packList;
    for (const auto& [sha, pack] : packs)
        packList.append(sha);
    return digestOfJson({
        { u"genesis"_s, genesisDigest.hex() },
        { u"trust"_s, trustDigest.hex() },
        { u"trust_seq"_s, trustSeq },
        { u"ledger"_s, ledger },
        { u"exercise"_s, exercise },
        { u"people"_s, peopleDigest.hex() },
        { u"policy"_s, policy.sha256.hex() },
        { u"policy_seq"_s, policySeq },
        { u"packs"_s, packList },
        { u"matters"_s, matterChain.hex() },
        { u"time"_s, time.ms },
    });
}

} // namespace yagura
