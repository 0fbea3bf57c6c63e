#include "matters/envelopecheck.h"

#include "ledger/statementcodec.h"
#include "signing/ed25519.h"

#include <algorithm>
#include <set>

namespace yagura::EnvelopeCheck {
using namespace Qt::StringLiterals;

namespace {

Error untrusted(const QString& detail, const QString& reason)
{
    return { Error::Code::Untrusted, detail, reason };
}

Error malformed(const QString& detail, const QString& reason)
{
    return { Error::Code::Malformed, detail, reason };
}

Error unknownKey(const QString& keyId)
{
    return untrusted(u"key %1 is nobody's here"_s.arg(keyId), u"E-KEY-UNKNOWN"_s);
}

bool holds(const Envelope& envelope, const QByteArray& publicKey, const QByteArray& signature)
{
    return Ed25519::verify(publicKey, envelope.preAuthentication(), signature);
}

std::optional<QByteArray> registrarKey(
    const std::vector<QByteArray>& registrars, const QString& keyId)
{
    const auto it = std::find_if(registrars.begin(), registrars.end(),
        [&](const QByteArray& key) { return Ed25519::keyId(key) == keyId; });
    return it == registrars.end() ? std::nullopt : std::optional(*it);
}

/// Every signature is by another registrar and holds; how many there are (trust.md 2.2).
Result<int> countRegistrars(const std::vector<QByteArray>& registrars, const Envelope& envelope)
{
    std::set<QString> counted;
    for (const Envelope::Signature& line : envelope.signatures) {
        const auto key = registrarKey(registrars, line.keyId);
        if (!key)
            return unknownKey(line.keyId);
        if (!holds(envelope, *key, line.signature))
            return untrusted(u"a registrar's signature does not verify"_s, u"E-ENV-SIG"_s);
        counted.insert(line.keyId);
    }
    return static_cast<int>(counted.size());
}

bool isRegistrarsBusiness(const QString& type)
{
    return type == u"genesis" || type == u"roster" || type == u"policy";
}

/// The key id of the signature is a hint; the payload's own is what was signed, and both must
/// agree.
Result<Statement> readAs(const Envelope& envelope, const QString& signer)
{
    auto statement = StatementCodec::read(envelope.payload);
    if (!statement)
        return statement;
    if (statement->keyId != envelope.signatures.front().keyId)
        return untrusted(u"the signature's key is not the payload's"_s, u"E-KEY-ID"_s);
    if (statement->signer != signer)
        return untrusted(
            u"the key belongs to %1, not to %2"_s.arg(signer, statement->signer), u"E-KEY-ID"_s);
    return statement;
}

Result<Statement> byMember(const Roster& roster, const Envelope& envelope)
{
    const QString& keyId = envelope.signatures.front().keyId;
    if (envelope.signatures.size() != 1)
        return malformed(u"a member's statement has one signature"_s, u"E-ENV-FORM"_s);
    const Member& member = *roster.findByKey(keyId);
    if (!holds(envelope, roster.findKey(keyId)->publicKey, envelope.signatures.front().signature))
        return untrusted(u"the signature by %1 does not verify"_s.arg(member.id), u"E-ENV-SIG"_s);
    auto statement = readAs(envelope, member.id);
    if (statement && isRegistrarsBusiness(statement->type))
        return untrusted(
            u"a %1 needs registrars' signatures"_s.arg(statement->type), u"E-ROS-THRESHOLD"_s);
    return statement;
}

Result<Statement> byRegistrars(const Genesis& genesis, const Envelope& envelope)
{
    const auto count = countRegistrars(genesis.trust.registrars, envelope);
    if (!count)
        return count.error();
    auto statement = readAs(envelope, u"registrar"_s);
    if (!statement)
        return statement;
    if (statement->as<MatterOpen>() || statement->as<Mark>()) // a registrar holds no seat
        return unknownKey(statement->keyId);
    // What a newer version lets registrars say is logged, and counts for nothing here (wire.md).
    if (isRegistrarsBusiness(statement->type) && *count < genesis.trust.registrarThreshold) {
        return untrusted(u"%1 distinct registrar signatures; %2 are required"_s.arg(*count).arg(
                             genesis.trust.registrarThreshold),
            u"E-ROS-THRESHOLD"_s);
    }
    return statement;
}

/// wire.md "Exercise": the origin, the mode and the flag say the same.
Result<Statement> firstOfLedger(const Envelope& envelope)
{
    // Nothing is known yet, so the keys come out of the payload; what makes it trusted is that
    // consoles pin it.
    const auto claimed = StatementCodec::read(envelope.payload);
    if (!claimed)
        return claimed;
    const auto* genesis = claimed->as<Genesis>();
    if (!genesis)
        return malformed(u"a ledger begins with its genesis"_s, u"E-LED-GENESIS"_s);
    const auto count = countRegistrars(genesis->trust.registrars, envelope);
    if (!count)
        return count.error();
    const bool usable = Ed25519::isUsableKey(genesis->logKey)
        && std::all_of(genesis->trust.registrars.begin(), genesis->trust.registrars.end(),
            Ed25519::isUsableKey);
    if (!usable)
        return malformed(u"the genesis names a key that is no usable one"_s, u"E-STM-FIELD"_s);
    const bool exercise = genesis->mode == u"exercise";
    if (claimed->exercise != exercise
        || claimed->ledger.startsWith(u"training.example/") != exercise)
        return untrusted(u"exercise and live are mixed in the genesis"_s, u"E-LED-EXERCISE"_s);
    return readAs(envelope, u"registrar"_s);
}

} // namespace

Result<Statement> verify(const CouncilState& state, const Envelope& envelope)
{
    if (envelope.payloadType != QStringView(Envelope::statementType))
        return untrusted(
            u"payload type '%1' is not accepted"_s.arg(envelope.payloadType), u"E-ENV-TYPE"_s);
    if (envelope.signatures.empty())
        return malformed(u"no signature"_s, u"E-ENV-FORM"_s);
    if (state.ledger.isEmpty())
        return firstOfLedger(envelope);
    const QString& keyId = envelope.signatures.front().keyId;
    const bool registrar = registrarKey(state.genesis.trust.registrars, keyId).has_value();
    if (!registrar && !state.roster.findKey(keyId))
        return unknownKey(keyId);
    auto statement
        = registrar ? byRegistrars(state.genesis, envelope) : byMember(state.roster, envelope);
    if (!statement)
        return statement;
    if (statement->ledger != state.ledger)
        return untrusted(u"a statement for '%1'"_s.arg(statement->ledger), u"E-LED-ORIGIN"_s);
    if (statement->exercise != state.exercise)
        return untrusted(u"exercise and live do not mix"_s, u"E-LED-EXERCISE"_s);
    return statement;
}

} // namespace yagura::EnvelopeCheck
