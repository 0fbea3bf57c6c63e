#include "ledger/statementcodec.h"

#include "base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yagura::StatementCodec {
using namespace Qt::StringLiterals;

namespace {

void putOptional(QJsonObject& object, QStringView key, const Digest& digest)
{
    if (!digest.isEmpty())
        object[key] = digest.hex();
}

void putOptional(QJsonObject& object, QStringView key, const QString& text)
{
    if (!text.isEmpty())
        object[key] = text;
}

void putOptional(QJsonObject& object, QStringView key, const QStringList& words)
{
    if (!words.isEmpty())
        object[key] = QJsonArray::fromStringList(words);
}

void putOptional(QJsonObject& object, QStringView key, qint64 number)
{
    if (number != 0)
        object[key] = number;
}

QJsonObject scopeObject(const MatterScope& scope)
{
    QJsonObject object{ { u"targets"_s, scope.targets }, { u"abroad"_s, scope.abroad } };
    putOptional(object, u"concerns", scope.concerns);
    putOptional(object, u"methods", scope.methods);
    return object;
}

void putFacts(QJsonObject& object, const MarkFacts& facts)
{
    putOptional(object, u"outcome", facts.outcome);
    putOptional(object, u"at", facts.atS);
    putOptional(object, u"valid_until", facts.validUntilS);
    putOptional(object, u"methods", facts.methods);
    putOptional(object, u"officer", facts.officer);
    putOptional(object, u"targets", facts.targets);
    putOptional(object, u"record_commit", facts.recordCommit);
    putOptional(object, u"record_fields", facts.recordFields);
}

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonArray keyArray(const std::vector<QByteArray>& keys)
{
    QJsonArray array;
    for (const QByteArray& key : keys)
        array.append(base64(key));
    return array;
}

/// What a ledger does not have stands nowhere: a training ledger has neither root keys nor
/// witnesses.
void putTrust(QJsonObject& object, const Trust& trust)
{
    object[u"registrars"] = keyArray(trust.registrars);
    object[u"registrar_threshold"] = trust.registrarThreshold;
    if (!trust.rootKeys.empty()) {
        object[u"root_keys"] = keyArray(trust.rootKeys);
        object[u"root_threshold"] = trust.rootThreshold;
    }
    if (!trust.witnesses.isEmpty()) {
        object[u"witnesses"] = QJsonArray::fromStringList(trust.witnesses);
        object[u"witness_threshold"] = trust.witnessThreshold;
    }
}

/// The fields of one type: writes them into the common object, or reads them from it.
struct BodyWriter {
    QJsonObject& object;

    void operator()(const UnknownStatement&) const { }
    void operator()(const Genesis& genesis) const
    {
        object[u"mode"] = genesis.mode;
        object[u"log_key"] = base64(genesis.logKey);
        putTrust(object, genesis.trust);
        if (const Predecessor& before = genesis.predecessor; !before.ledger.isEmpty())
            object[u"predecessor"] = QJsonObject{ { u"ledger"_s, before.ledger },
                { u"size"_s, before.size }, { u"root"_s, before.root.hex() } };
    }
    void operator()(const TrustChange& change) const
    {
        object[u"seq"] = change.seq;
        putTrust(object, change.trust);
    }
    void operator()(const Revocation& revocation) const
    {
        object[u"member"] = revocation.member;
        object[u"revoked_key"] = revocation.revokedKey;
        if (revocation.compromisedSinceS > 0)
            object[u"compromised_since"] = revocation.compromisedSinceS;
        object[u"reason_code"] = revocation.reasonCode;
    }
    void operator()(const DocumentChange& change) const
    {
        object[u"seq"] = change.seq;
        putOptional(object, u"prev_sha256", change.previous);
        object[u"doc_sha256"] = change.document.hex();
    }
    void operator()(const MatterOpen& open) const
    {
        QJsonArray evidence;
        for (const Digest& digest : open.evidence)
            evidence.append(digest.hex());
        object[u"matter_id"] = open.matterId;
        object[u"action"] = open.action;
        object[u"basis"] = open.basis;
        object[u"sheet_commit"] = open.sheetCommit.hex();
        putOptional(object, u"target_commit", open.targetCommit);
        object[u"policy_sha256"] = open.policySha256.hex();
        object[u"evidence"] = evidence;
        putOptional(object, u"amends", open.amends);
        if (open.scope != MatterScope())
            object[u"scope"] = scopeObject(open.scope);
        putOptional(object, u"officer", open.officer);
        putOptional(object, u"ground", open.ground);
        putOptional(object, u"declared_at", open.declaredAtS);
        putOptional(object, u"record_fields", open.recordFields);
    }
    void operator()(const Mark& mark) const
    {
        object[u"matter_id"] = mark.matterId;
        object[u"request_sha256"] = mark.requestSha256.hex();
        object[u"policy_sha256"] = mark.policySha256.hex();
        object[u"roster_sha256"] = mark.rosterSha256.hex();
        object[u"seat"] = mark.seat;
        object[u"role"] = mark.role;
        object[u"verb"] = mark.verb == Verb::Unknown ? mark.verbText : verbWord(mark.verb);
        putOptional(object, u"reason_code", mark.reasonCode);
        putOptional(object, u"reason_commit", mark.reasonCommit);
        putFacts(object, mark.facts);
    }
    void operator()(const ReportStep& step) const
    {
        object[u"report_id"] = step.reportId;
        object[u"operator"] = step.operatorId;
        putOptional(object, u"computer", step.computerId);
        object[u"step"] = step.step;
        object[u"role"] = step.role;
        object[u"at"] = step.atS;
        putOptional(object, u"outcome", step.outcome);
        putOptional(object, u"form", step.form);
        putOptional(object, u"recipients", step.recipients);
        putOptional(object, u"consent", step.consent);
        putOptional(object, u"incidents", step.incidents);
        putOptional(object, u"record_commit", step.recordCommit);
    }
};

QJsonObject seenObject(const Seen& seen)
{
    return { { u"size"_s, seen.size }, { u"root"_s, seen.root.hex() }, { u"rules"_s, seen.rules },
        { u"state"_s, seen.state.hex() } };
}

} // namespace

Result<QByteArray> write(const Statement& statement)
{
    QJsonObject object{
        { u"v"_s, 1 },
        { u"type"_s, statement.type },
        { u"ledger"_s, statement.ledger },
        { u"signer"_s, statement.signer },
        { u"key_id"_s, statement.keyId },
        { u"signed_at"_s, statement.signedAtS },
        { u"nonce"_s, statement.nonce },
        { u"exercise"_s, statement.exercise },
        { u"seen"_s, seenObject(statement.seen) },
        { u"build"_s, statement.build },
    };
    std::visit(BodyWriter{ object }, statement.body);
    return CanonicalJson::write(object, CanonicalJson::statementLimits);
}

} // namespace yagura::StatementCodec
