#include "ledger/statementcodec.h"

#include "base/canonicaljson.h"
#include "base/jsonfields.h"
#include "base/strictbase64.h"
#include "ledger/signednote.h"
#include "signing/ed25519.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace yagura::StatementCodec {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 9007199254740991; // 2^53 - 1
constexpr qsizetype mostEvidence = 16;
constexpr qsizetype mostRegistrars = 8;
constexpr qsizetype mostRootKeys = 5;
constexpr qsizetype mostWitnesses = 4;
constexpr qsizetype mostVkey = 256;
constexpr qsizetype mostTargets = 100;
constexpr qsizetype mostWords = 8;
constexpr qsizetype mostRecordFields = 24;
constexpr qsizetype keyBytes = 32;

Seen readSeen(JsonFields& fields)
{
    JsonFields inner(fields.object(u"seen"), u"seen"_s);
    Seen seen;
    seen.size = inner.integer(u"size", 0, largest);
    seen.root = inner.digest(u"root");
    seen.rules = static_cast<int>(inner.integer(u"rules", 1, 1'000'000));
    seen.state = inner.digest(u"state");
    inner.finishInside(fields);
    return seen;
}

std::vector<QByteArray> readKeys(JsonFields& fields, QStringView name, qsizetype most)
{
    std::vector<QByteArray> keys;
    for (const QJsonValue& key : fields.array(name, most)) {
        const QByteArray bytes = fromStrictBase64(key.toString().toLatin1()).value_or(QByteArray());
        if (!Ed25519::isUsableKey(bytes) || std::count(keys.begin(), keys.end(), bytes) > 0)
            fields.refuse(name, u"holds what is no usable key, or a key twice"_s);
        keys.push_back(bytes);
    }
    return keys;
}

/// One witness under two names would be two witnesses.
QStringList readWitnesses(JsonFields& fields)
{
    QStringList witnesses;
    std::vector<QByteArray> keys;
    for (const QJsonValue& value : fields.array(u"witnesses", mostWitnesses)) {
        const QString vkey = value.toString();
        const auto key = NoteKey::fromVkey(vkey);
        const bool fits = key && vkey.size() <= mostVkey && key->kind == NoteKey::Kind::Cosignature
            && std::count(keys.begin(), keys.end(), key->publicKey) == 0;
        if (!fits)
            fields.refuse(u"witnesses", u"holds what is no witness's verifier key, or one twice"_s);
        keys.push_back(key ? key->publicKey : QByteArray());
        witnesses.append(vkey);
    }
    return witnesses;
}

int readThreshold(JsonFields& fields, QStringView name, qint64 least, std::size_t most)
{
    return static_cast<int>(fields.integer(name, least, static_cast<qint64>(most)));
}

bool shareAKey(const std::vector<QByteArray>& some, const std::vector<QByteArray>& others)
{
    return std::find_first_of(some.begin(), some.end(), others.begin(), others.end()) != some.end();
}

Trust readTrust(JsonFields& fields)
{
    Trust trust;
    trust.registrars = readKeys(fields, u"registrars", mostRegistrars);
    trust.registrarThreshold
        = readThreshold(fields, u"registrar_threshold", 1, trust.registrars.size());
    if (fields.has(u"root_keys")) {
        trust.rootKeys = readKeys(fields, u"root_keys", mostRootKeys);
        trust.rootThreshold = readThreshold(fields, u"root_threshold", 1, trust.rootKeys.size());
        // A key that is both could not say for whom it speaks.
        if (shareAKey(trust.rootKeys, trust.registrars))
            fields.refuse(u"root_keys", u"holds a registrar's key"_s);
    }
    if (fields.has(u"witnesses")) {
        trust.witnesses = readWitnesses(fields);
        trust.witnessThreshold = readThreshold(
            fields, u"witness_threshold", 0, static_cast<std::size_t>(trust.witnesses.size()));
    }
    return trust;
}

Predecessor readPredecessor(JsonFields& fields)
{
    JsonFields inner(fields.object(u"predecessor"), u"predecessor"_s);
    Predecessor before;
    before.ledger = inner.word(u"ledger", 128);
    before.size = inner.integer(u"size", 0, largest);
    before.root = inner.digest(u"root");
    inner.finishInside(fields);
    return before;
}

Genesis readGenesis(JsonFields& fields)
{
    Genesis genesis;
    genesis.mode = fields.word(u"mode");
    if (genesis.mode != u"exercise" && genesis.mode != u"single_site"
        && genesis.mode != u"multi_site")
        fields.refuse(u"mode", u"is no known mode"_s);
    genesis.logKey = fields.base64(u"log_key", keyBytes);
    if (!Ed25519::isUsableKey(genesis.logKey))
        fields.refuse(u"log_key", u"is no usable key"_s);
    genesis.trust = readTrust(fields);
    if (fields.has(u"predecessor"))
        genesis.predecessor = readPredecessor(fields);
    return genesis;
}

TrustChange readTrustChange(JsonFields& fields)
{
    TrustChange change;
    change.seq = fields.integer(u"seq", 1, largest);
    change.trust = readTrust(fields);
    return change;
}

Revocation readRevocation(JsonFields& fields)
{
    Revocation revocation;
    revocation.member = fields.word(u"member", 32);
    revocation.revokedKey = fields.digest(u"revoked_key").hex();
    if (fields.has(u"compromised_since"))
        revocation.compromisedSinceS = fields.integer(u"compromised_since", 1, largest);
    revocation.reasonCode = fields.word(u"reason_code", 32);
    return revocation;
}

DocumentChange readChange(JsonFields& fields)
{
    DocumentChange change;
    change.seq = fields.integer(u"seq", 1, largest);
    change.previous = fields.optionalDigest(u"prev_sha256");
    change.document = fields.digest(u"doc_sha256");
    return change;
}

/// A list has one form: sorted, nothing twice, absent where it is empty.
QStringList readWords(JsonFields& fields, QStringView key, qsizetype most, qsizetype longest = 32)
{
    QStringList words;
    if (!fields.has(key))
        return words;
    for (const QJsonValue& value : fields.array(key, most)) {
        const QString word = value.toString();
        if (word.isEmpty() || word.size() > longest
            || (!words.isEmpty() && word <= words.constLast()))
            fields.refuse(key, u"are not sorted words"_s);
        words.append(word);
    }
    if (words.isEmpty())
        fields.refuse(key, u"is empty"_s);
    return words;
}

/// Absent means 0, and 0 is absent.
qint64 readNumber(JsonFields& fields, QStringView key, qint64 most)
{
    return fields.has(key) ? fields.integer(key, 1, most) : 0;
}

MatterScope readScope(JsonFields& fields)
{
    MatterScope scope;
    if (!fields.has(u"scope"))
        return scope;
    JsonFields inner(fields.object(u"scope"), u"scope"_s);
    scope.targets = static_cast<int>(inner.integer(u"targets", 0, mostTargets));
    scope.abroad = static_cast<int>(inner.integer(u"abroad", 0, scope.targets));
    scope.concerns = readWords(inner, u"concerns", mostWords);
    scope.methods = readWords(inner, u"methods", mostWords);
    inner.finishInside(fields);
    if (scope == MatterScope())
        fields.refuse(u"scope", u"is empty"_s);
    return scope;
}

MarkFacts readFacts(JsonFields& fields)
{
    MarkFacts facts;
    facts.outcome = fields.optionalWord(u"outcome", 32);
    facts.atS = readNumber(fields, u"at", largest);
    facts.validUntilS = readNumber(fields, u"valid_until", largest);
    facts.methods = readWords(fields, u"methods", mostWords);
    facts.officer = fields.optionalWord(u"officer", 32);
    facts.targets = static_cast<int>(readNumber(fields, u"targets", mostTargets));
    facts.recordCommit = fields.optionalDigest(u"record_commit");
    facts.recordFields = readWords(fields, u"record_fields", mostRecordFields);
    return facts;
}

ReportStep readReportStep(JsonFields& fields)
{
    ReportStep step;
    step.reportId = fields.word(u"report_id", 64);
    step.operatorId = fields.word(u"operator", 64);
    step.computerId = fields.optionalWord(u"computer", 64);
    step.step = fields.word(u"step", 32);
    step.role = fields.word(u"role", 48);
    step.atS = fields.integer(u"at", 0, largest);
    step.outcome = fields.optionalWord(u"outcome", 32);
    step.form = static_cast<int>(readNumber(fields, u"form", 3));
    step.recipients = readWords(fields, u"recipients", 8);
    step.consent = fields.optionalWord(u"consent", 8);
    step.incidents = readWords(fields, u"incidents", 8, 100);
    step.recordCommit = fields.optionalDigest(u"record_commit");
    return step;
}

MatterOpen readOpen(JsonFields& fields)
{
    MatterOpen open;
    open.matterId = fields.word(u"matter_id", 16);
    open.action = fields.word(u"action", 32);
    open.basis = fields.word(u"basis", 32);
    open.sheetCommit = fields.digest(u"sheet_commit");
    open.targetCommit = fields.optionalDigest(u"target_commit");
    open.policySha256 = fields.digest(u"policy_sha256");
    for (const QJsonValue& hex : fields.array(u"evidence", mostEvidence)) {
        const auto digest = Digest::fromHex(hex.toString());
        if (!digest)
            fields.refuse(u"evidence", u"holds what is no SHA-256"_s);
        open.evidence.push_back(digest.value_or(Digest()));
    }
    open.amends = fields.optionalDigest(u"amends");
    open.scope = readScope(fields);
    open.officer = fields.optionalWord(u"officer", 32);
    open.ground = fields.optionalWord(u"ground", 32);
    open.declaredAtS = readNumber(fields, u"declared_at", largest);
    open.recordFields = readWords(fields, u"record_fields", mostRecordFields);
    return open;
}

Mark readMark(JsonFields& fields)
{
    Mark mark;
    mark.matterId = fields.word(u"matter_id", 16);
    mark.requestSha256 = fields.digest(u"request_sha256");
    mark.policySha256 = fields.digest(u"policy_sha256");
    mark.rosterSha256 = fields.digest(u"roster_sha256");
    mark.seat = fields.word(u"seat", 32);
    mark.role = fields.word(u"role", 48);
    mark.verbText = fields.word(u"verb", 32);
    mark.verb = verbFromWord(mark.verbText);
    mark.reasonCode = fields.optionalWord(u"reason_code", 32);
    mark.reasonCommit = fields.optionalDigest(u"reason_commit");
    mark.facts = readFacts(fields);
    return mark;
}

Statement readCommon(JsonFields& fields)
{
    Statement statement;
    fields.constant(u"v", 1);
    statement.type = fields.word(u"type", 32);
    statement.ledger = fields.word(u"ledger", 128);
    statement.signer = fields.word(u"signer", 32);
    statement.keyId = fields.digest(u"key_id").hex();
    statement.signedAtS = fields.integer(u"signed_at", 0, largest);
    statement.nonce = fields.word(u"nonce", 32);
    const bool lowerHex = std::all_of(statement.nonce.begin(), statement.nonce.end(),
        [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (statement.nonce.size() != 32 || !lowerHex)
        fields.refuse(u"nonce", u"is not 32 lower-case hex digits"_s);
    statement.exercise = fields.flag(u"exercise");
    statement.seen = readSeen(fields);
    statement.build = fields.digest(u"build").hex();
    return statement;
}

/// False for a type this version does not know.
bool readBody(Statement& statement, JsonFields& fields)
{
    if (statement.type == u"genesis")
        statement.body = readGenesis(fields);
    else if (statement.type == u"roster" || statement.type == u"policy")
        statement.body = readChange(fields);
    else if (statement.type == u"matter_open")
        statement.body = readOpen(fields);
    else if (statement.type == u"mark")
        statement.body = readMark(fields);
    else if (statement.type == u"trust")
        statement.body = readTrustChange(fields);
    else if (statement.type == u"revocation")
        statement.body = readRevocation(fields);
    else if (statement.type == u"report_step")
        statement.body = readReportStep(fields);
    else
        return false;
    return true;
}

} // namespace

Result<Statement> read(const QByteArray& payload)
{
    const auto object = CanonicalJson::read(payload, CanonicalJson::statementLimits);
    if (!object)
        return object.error();
    JsonFields fields(*object);
    Statement statement = readCommon(fields);
    // What a newer version added is logged and counts for nothing (wire.md): its own fields are not
    // ours to judge.
    const bool known = readBody(statement, fields);
    if (auto fits = known ? fields.finish(u"E-STM-FIELD"_s) : fields.soFar(u"E-STM-FIELD"_s); !fits)
        return fits.error();
    return statement;
}

} // namespace yagura::StatementCodec
