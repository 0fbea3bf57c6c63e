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
