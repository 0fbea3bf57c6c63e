#include "registry/enrolrequest.h"

#include "base/canonicaljson.h"
#include "base/jsonfields.h"
#include "base/strictbase64.h"
#include "ledger/envelope.h"
#include "signing/signaturecheck.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRoles = 16; // as in a roster
constexpr qsizetype longestKey = 128; // base64 of an uncompressed P-256 point has 88

Error formError(const QString& detail)
{
    return { Error::Code::Malformed, detail, u"E-ENR-FORM"_s };
}

Error proofError(const QString& detail)
{
    return { Error::Code::Untrusted, detail, u"E-ENR-PROOF"_s };
}

Result<QByteArray> write(const EnrolRequest& request)
{
    QJsonObject object{ { u"v"_s, 1 }, { u"type"_s, u"enrol_request"_s },
        { u"ledger"_s, request.ledger }, { u"body"_s, request.body },
        { u"office"_s,
            QJsonObject{ { u"ja"_s, request.office.ja }, { u"en"_s, request.office.en } } },
        { u"roles"_s, QJsonArray::fromStringList(request.roles) },
        { u"alg"_s, request.key.algorithm },
        { u"pub"_s, QString::fromLatin1(request.key.publicKey.toBase64()) } };
    if (!request.memberId.isEmpty())
        object[u"member_id"] = request.memberId;
    return CanonicalJson::write(object, CanonicalJson::statementLimits);
}

MemberKey readKey(JsonFields& fields)
{
    const QString algorithm = fields.word(u"alg", 32);
    const auto point = fromStrictBase64(fields.text(u"pub", longestKey).toLatin1());
    const auto key = SignatureCheck::memberKey(algorithm, point.value_or(QByteArray()));
    if (!key)
        fields.refuse(u"pub", u"is no usable key of its kind"_s);
    return key.value_or(MemberKey());
}

QStringList readRoles(JsonFields& fields)
{
    QStringList roles;
    for (const QJsonValue& role : fields.array(u"roles", mostRoles)) {
        if (role.toString().isEmpty() || roles.contains(role.toString()))
            fields.refuse(u"roles", u"holds what is no role, or one twice"_s);
        roles.append(role.toString());
    }
    if (roles.isEmpty())
        fields.refuse(u"roles", u"names no role"_s);
    return roles;
}

Result<EnrolRequest> read(const QByteArray& payload)
{
    const auto object = CanonicalJson::read(payload, CanonicalJson::statementLimits);
    if (!object)
        return formError(object.error().detail);
    JsonFields fields(*object);
    fields.constant(u"v", 1);
    fields.constant(u"type", u"enrol_request"_s);
    EnrolRequest request;
    request.ledger = fields.word(u"ledger", 128);
    request.memberId = fields.optionalWord(u"member_id", 32);
    request.body = fields.word(u"body", 64);
    request.office = fields.bilingual(u"office", 64);
    if (!request.office.isComplete())
        fields.refuse(u"office", u"is not there in both languages"_s);
    request.roles = readRoles(fields);
    request.key = readKey(fields);
    if (auto fits = fields.finish(u"E-ENR-FORM"_s); !fits)
        return fits.error();
    return request;
}

} // namespace

Result<QByteArray> EnrolRequest::seal(EnrolRequest request, const OpenedKey& signer)
{
    request.key = signer.key;
    const auto payload = write(request);
    if (!payload)
        return formError(payload.error().detail);
    // What a registrar's program would refuse is refused here, where it can be corrected.
    if (const auto fits = read(*payload); !fits)
        return fits.error();
    Envelope envelope{ QString::fromUtf16(payloadType), *payload, {} };
    const auto signature = signer.sign(envelope.preAuthentication());
    if (!signature)
        return signature.error();
    envelope.signatures.push_back({ signer.key.keyId, *signature });
    return envelope.toBytes();
}

Result<EnrolRequest> EnrolRequest::fromBytes(const QByteArray& bytes)
{
    const auto envelope = Envelope::fromBytes(bytes.trimmed());
    if (!envelope)
        return formError(envelope.error().detail);
    if (envelope->payloadType != QStringView(payloadType) || envelope->signatures.size() != 1)
        return formError(u"'%1' is no enrolment request"_s.arg(envelope->payloadType));
    auto request = read(envelope->payload);
    if (!request)
        return request;
    const Envelope::Signature& proof = envelope->signatures.front();
    // Verified with the key that it brings: nobody can ask with a key that is not there.
    if (proof.keyId != request->key.keyId
        || !SignatureCheck::verify(request->key, envelope->preAuthentication(), proof.signature))
        return proofError(u"the request is not signed by the key that it names"_s);
    return request;
}

} // namespace yagura
