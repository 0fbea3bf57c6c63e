#include "policy/councilstate.h"

#include "policy/statejson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

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

} // namespace

const Member* CouncilState::memberByKey(QStringView keyId) const
{
    return revoked.count(keyId.toString()) > 0 ? nullptr : roster.findByKey(keyId);
}

const PolicyPack& CouncilState::packOf(const Matter& matter) const
{
    static const PolicyPack none;
    const auto pack = packs.find(matter.policySha256.hex());
    return pack == packs.end() ? none : pack->second;
}

const MatterPolicy& CouncilState::kindOf(const Matter& matter) const
{
    static const MatterPolicy none;
    const MatterPolicy* kind = packOf(matter).find(matter.action);
    return kind ? *kind : none;
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

void CouncilState::noteReport(const ReportCase& report)
{
    reportChain = Digest::of({ reportChain.bytes(), digestOf(report).bytes() });
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
        { u"reports"_s, reportChain.hex() },
        { u"time"_s, time.ms },
    });
}

} // namespace yagura
