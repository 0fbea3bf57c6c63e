#include "console/hubword.h"

#include "base/canonicaljson.h"
#include "base/limits.h"
#include "ledger/envelope.h"
#include "signing/ed25519.h"

#include <QJsonObject>

namespace yagura::HubWord {
using namespace Qt::StringLiterals;

namespace {

Error notSigned(const QString& how)
{
    return { Error::Code::Untrusted, u"not signed "_s + how, u"E-LOG-SIG"_s };
}

/// What the log key signed about this payload.
Result<QJsonObject> readSigned(const CouncilState& state, const QByteArray& envelope,
    QStringView payloadType, const Digest& payloadSha256)
{
    const auto read = Envelope::fromBytes(envelope);
    if (!read)
        return read.error();
    const bool holds = read->payloadType == payloadType && read->signatures.size() == 1
        && Ed25519::verify(
            state.genesis.logKey, read->preAuthentication(), read->signatures.front().signature);
    const auto payload = CanonicalJson::read(read->payload, CanonicalJson::statementLimits);
    if (!holds || !payload || payload->value(u"payload_sha256"_s).toString() != payloadSha256.hex()
        || payload->value(u"ledger"_s).toString() != state.ledger)
        return notSigned(u"by the log key of %1"_s.arg(state.ledger));
    return *payload;
}

} // namespace

Result<Promise> promise(
    const CouncilState& state, const Digest& payloadSha256, const QByteArray& receipt)
{
    const auto json = readSigned(state, receipt, Envelope::receiptType, payloadSha256);
    if (!json)
        return json.error();
    const Instant t{ json->value(u"t"_s).toInteger() };
    const Promise promise{ json->value(u"index"_s).toInteger(-1), t,
        { json->value(u"promise_by"_s).toInteger((t + limits::receiptPromise).ms) } };
    if (promise.index < 0)
        return notSigned(u"for any entry"_s);
    return promise;
}

/// What the screen says about a refusal is what was signed, not what was written beside it.
Result<void> check(const CouncilState& state, const Refusal& refusal)
{
    const auto json
        = readSigned(state, refusal.signedRefusal, Envelope::refusalType, refusal.payloadSha256);
    if (!json)
        return json.error();
    const bool whole = refusal.envelope.size() < Refusal::keptEnvelope; // else it may have been cut
    if (json->value(u"code"_s).toString() != refusal.code
        || json->value(u"t"_s).toInteger(-1) != refusal.at.ms
        || (whole
            && json->value(u"envelope_sha256"_s).toString() != Digest::of(refusal.envelope).hex()))
        return notSigned(u"as it is told: %1"_s.arg(refusal.code));
    return {};
}

} // namespace yagura::HubWord
