#include "registry/statementdraft.h"

#include "base/canonicaljson.h"
#include "base/jsonfields.h"
#include "base/strictbase64.h"
#include "ledger/statementcodec.h"
#include "signing/ed25519.h"
#include "signing/signaturecheck.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

// Three statements, each with a roster or a pack and the one before it.
constexpr CanonicalJson::Limits draftLimits{ 4 * 1024 * 1024, 5 };
constexpr qsizetype mostSteps = 3;
constexpr qsizetype mostSignatures = 8; // as in an envelope
constexpr qsizetype mostDocument = 2 * CanonicalJson::rosterLimits.bytes;

Error malformed(const QString& detail, const QString& reason = u"E-DRF-FORM"_s)
{
    return { Error::Code::Malformed, detail, reason };
}

Error untrusted(const QString& detail, const QString& reason)
{
    return { Error::Code::Untrusted, detail, reason };
}

void putBytes(QJsonObject& object, QStringView key, const QByteArray& bytes)
{
    if (!bytes.isEmpty())
        object[key] = QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(JsonFields& fields, QStringView key)
{
    const auto bytes = fromStrictBase64(fields.text(key, mostDocument).toLatin1());
    if (!bytes || bytes->isEmpty())
        fields.refuse(key, u"is no base64"_s);
    return bytes.value_or(QByteArray());
}

QByteArray optionalBytes(JsonFields& fields, QStringView key)
{
    return fields.has(key) ? bytesOf(fields, key) : QByteArray();
}

QJsonObject stepObject(const StatementDraft::Step& step)
{
    QJsonArray signatures;
    for (const Envelope::Signature& one : step.signatures)
        signatures.append(QJsonObject{ { u"keyid"_s, one.keyId },
            { u"sig"_s, QString::fromLatin1(one.signature.toBase64()) } });
    QJsonObject object{ { u"signatures"_s, signatures } };
    putBytes(object, u"payload_base64", step.payload);
    putBytes(object, u"document_base64", step.document);
    putBytes(object, u"before_base64", step.before);
    return object;
}

Envelope::Signature readSignature(const QJsonValue& value, const QString& place, JsonFields& outer)
{
    JsonFields fields(value.toObject(), place);
    const Envelope::Signature signature{ fields.digest(u"keyid").hex(), bytesOf(fields, u"sig") };
    fields.finishInside(outer);
    return signature;
}

StatementDraft::Step readStepFields(
    const QJsonValue& value, const QString& place, JsonFields& outer)
{
    JsonFields fields(value.toObject(), place);
    StatementDraft::Step step{ bytesOf(fields, u"payload_base64"),
        optionalBytes(fields, u"document_base64"), optionalBytes(fields, u"before_base64") };
    for (const QJsonValue& signature : fields.array(u"signatures", mostSignatures))
        step.signatures.push_back(readSignature(signature, place + u".signatures"_s, fields));
    fields.finishInside(outer);
    return step;
}

QByteArray preAuthentication(const QByteArray& payload)
{
    return Envelope::preAuthentication(Envelope::statementType, payload);
}

/// Whose signatures count, as a genesis or a `trust` statement says.
std::optional<Trust> trustIn(const Statement& statement)
{
    if (const auto* genesis = statement.as<Genesis>())
        return genesis->trust;
    if (const auto* change = statement.as<TrustChange>())
        return change->trust;
    return std::nullopt;
}

const Envelope::Signature* findSignature(const StatementDraft::Step& step, const QString& keyId)
{
    const auto it = std::find_if(step.signatures.begin(), step.signatures.end(),
        [&](const Envelope::Signature& one) { return one.keyId == keyId; });
    return it == step.signatures.end() ? nullptr : &*it;
}

} // namespace

Result<StatementDraft> StatementDraft::make(const QByteArray& trustPayload, std::vector<Step> steps)
{
    StatementDraft draft;
    draft.m_trustPayload = trustPayload;
    draft.m_steps = std::move(steps);
    if (auto fits = draft.checkSteps(); !fits)
        return fits.error();
    return draft;
}

Result<StatementDraft> StatementDraft::fromBytes(const QByteArray& bytes)
{
    const auto object = CanonicalJson::read(bytes.trimmed(), draftLimits);
    if (!object)
        return malformed(object.error().detail);
    JsonFields fields(*object);
    fields.constant(u"v", 1);
    fields.constant(u"type", u"draft"_s);
    const QString ledger = fields.word(u"ledger", 128);
    const QByteArray trustPayload = optionalBytes(fields, u"trust_base64");
    std::vector<Step> steps;
    for (const QJsonValue& step : fields.array(u"steps", mostSteps))
        steps.push_back(readStepFields(step, u"steps[%1]"_s.arg(qsizetype(steps.size())), fields));
    if (auto fits = fields.finish(u"E-DRF-FORM"_s); !fits)
        return fits.error();
    auto draft = make(trustPayload, std::move(steps));
    if (draft && draft->ledger() != ledger)
        return malformed(u"the draft says %1, its statements %2"_s.arg(ledger, draft->ledger()));
    return draft;
}

Result<QByteArray> StatementDraft::toBytes() const
{
    QJsonArray steps;
    for (const Step& step : m_steps)
        steps.append(stepObject(step));
    QJsonObject object{ { u"v"_s, 1 }, { u"type"_s, u"draft"_s }, { u"ledger"_s, ledger() },
        { u"steps"_s, steps } };
    putBytes(object, u"trust_base64", m_trustPayload);
    return CanonicalJson::write(object, draftLimits);
}

Result<void> StatementDraft::checkSteps()
{
    if (m_steps.empty())
        return malformed(u"a draft without a statement"_s);
    for (Step& step : m_steps) {
        if (auto read = readStep(step); !read)
            return read;
    }
    const auto first
        = StatementCodec::read(isFounding() ? m_steps.front().payload : m_trustPayload);
    const auto trust = first ? trustIn(*first) : std::nullopt;
    if (!trust || first->ledger != ledger() || (isFounding() && !first->as<Genesis>()))
        return malformed(u"nothing says whose signatures count"_s);
    m_trust = *trust;
    for (const Step& step : m_steps) {
        if (step.statement.ledger != ledger())
            return malformed(u"statements of two ledgers"_s);
        if (auto fine = checkSignatures(step); !fine)
            return fine;
    }
    return {};
}

Result<void> StatementDraft::readStep(Step& step) const
{
    auto statement = StatementCodec::read(step.payload);
    if (!statement)
        return malformed(statement.error().detail);
    step.statement = std::move(*statement);
    if (step.statement.as<Genesis>() || step.statement.as<TrustChange>()) {
        const bool bare = step.document.isEmpty() && step.before.isEmpty();
        return bare ? Result<void>() : malformed(u"a document that nothing names"_s);
    }
    const auto* change = step.statement.as<DocumentChange>();
    if (!change)
        return malformed(u"a %1 is not signed by several"_s.arg(step.statement.type));
    const Digest before = step.before.isEmpty() ? Digest() : Digest::of(step.before);
    if (Digest::of(step.document) != change->document || before != change->previous)
        return untrusted(u"a document is not the one that the statement names"_s, u"E-DRF-DOC"_s);
    return {};
}

Result<void> StatementDraft::checkSignatures(const Step& step) const
{
    for (const Envelope::Signature& one : step.signatures) {
        const auto same = std::count_if(step.signatures.begin(), step.signatures.end(),
            [&](const Envelope::Signature& other) { return other.keyId == one.keyId; });
        if (same != 1)
            return malformed(u"a key signed twice"_s);
        bool holds = false;
        for (const Quorum& quorum : quorums(step)) {
            for (const QByteArray& key : quorum.keys) {
                if (!holds && Ed25519::keyId(key) == one.keyId)
                    holds = SignatureCheck::verify(
                        Ed25519::memberKey(key), preAuthentication(step.payload), one.signature);
            }
        }
        if (!holds)
            return untrusted(
                u"the signature by %1 does not verify"_s.arg(one.keyId), u"E-DRF-SIG"_s);
    }
    return {};
}

std::vector<Quorum> StatementDraft::quorums(const Step& step) const
{
    return Quorum::of(step.statement, m_trust);
}

int StatementDraft::countOf(const Step& step, const Quorum& quorum)
{
    return int(std::count_if(step.signatures.begin(), step.signatures.end(),
        [&](const Envelope::Signature& one) { return quorum.has(one.keyId); }));
}

bool StatementDraft::isSignedByItsKey(const Step& step)
{
    return findSignature(step, step.statement.keyId) != nullptr;
}

bool StatementDraft::isComplete() const
{
    return std::all_of(m_steps.begin(), m_steps.end(), [this](const Step& step) {
        const auto needs = quorums(step);
        return isSignedByItsKey(step)
            && std::all_of(needs.begin(), needs.end(),
                [&](const Quorum& quorum) { return countOf(step, quorum) >= quorum.needed; });
    });
}

bool StatementDraft::mayCarry(const Step& step, const QString& keyId) const
{
    const auto needs = quorums(step);
    return std::any_of(
        needs.begin(), needs.end(), [&](const Quorum& quorum) { return quorum.has(keyId); });
}

Result<int> StatementDraft::sign(const OpenedKey& key)
{
    int added = 0;
    bool known = false;
    for (Step& step : m_steps) {
        if (!mayCarry(step, key.key.keyId))
            continue;
        known = true;
        if (findSignature(step, key.key.keyId))
            continue;
        if (auto done = signStep(step, key); !done)
            return done.error();
        ++added;
    }
    if (!known)
        return untrusted(u"key %1 is nobody's here"_s.arg(key.key.keyId), u"E-KEY-UNKNOWN"_s);
    if (added == 0)
        return Error{ Error::Code::Conflict, u"this key signed already"_s, u"E-DRF-SIGNED"_s };
    return added;
}

Result<void> StatementDraft::signStep(Step& step, const OpenedKey& key) const
{
    const auto signature = key.sign(preAuthentication(step.payload));
    if (!signature)
        return signature.error();
    // The payload's key comes first: an envelope is read by its first signature's key.
    const bool first = step.statement.keyId == key.key.keyId;
    step.signatures.insert(
        first ? step.signatures.begin() : step.signatures.end(), { key.key.keyId, *signature });
    return {};
}

Result<std::vector<FoundingStep>> StatementDraft::finished() const
{
    if (!isComplete())
        return untrusted(u"signatures are missing"_s, u"E-ROS-THRESHOLD"_s);
    std::vector<FoundingStep> steps;
    for (const Step& step : m_steps) {
        const Envelope envelope{ QString::fromUtf16(Envelope::statementType), step.payload,
            step.signatures };
        auto bytes = envelope.toBytes();
        if (!bytes)
            return bytes.error();
        steps.push_back({ *bytes, step.document });
    }
    return steps;
}

} // namespace yagura
