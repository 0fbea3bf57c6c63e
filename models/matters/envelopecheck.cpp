#include "matters/envelopecheck.h"

#include "ledger/statementcodec.h"
#include "signing/ed25519.h"
#include "signing/signaturecheck.h"

#include <algorithm>
#include <set>

namespace yagura::EnvelopeCheck {
using namespace Qt::StringLiterals;

namespace {

using Keys = std::vector<QByteArray>; ///< raw Ed25519 keys of registrars or roots

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

const QByteArray* findKey(const Keys& keys, const QString& keyId)
{
    const auto it = std::find_if(keys.begin(), keys.end(),
        [&](const QByteArray& key) { return Ed25519::keyId(key) == keyId; });
    return it == keys.end() ? nullptr : &*it;
}

Keys joined(std::initializer_list<const Keys*> lists)
{
    Keys all;
    for (const Keys* keys : lists)
        all.insert(all.end(), keys->begin(), keys->end());
    return all;
}

/// Every signature is by one of these keys and holds: one that does not makes the whole envelope
/// untrusted.
Result<void> allHold(const Envelope& envelope, const Keys& keys)
{
    const QByteArray signedBytes = envelope.preAuthentication();
    for (const Envelope::Signature& line : envelope.signatures) {
        const QByteArray* key = findKey(keys, line.keyId);
        if (!key)
            return unknownKey(line.keyId);
        if (!Ed25519::verify(*key, signedBytes, line.signature))
            return untrusted(
                u"the signature by key %1 does not verify"_s.arg(line.keyId), u"E-ENV-SIG"_s);
    }
    return {};
}

/// Keys are counted, not signatures: one key that signs twice is one (trust.md TH-08).
int countOf(const Envelope& envelope, const Keys& keys)
{
    std::set<QString> counted;
    for (const Envelope::Signature& line : envelope.signatures) {
        if (findKey(keys, line.keyId))
            counted.insert(line.keyId);
    }
    return static_cast<int>(counted.size());
}

Result<void> reaches(const Envelope& envelope, const Keys& keys, int threshold, const QString& who,
    const QString& reason)
{
    const int count = countOf(envelope, keys);
    if (count >= threshold)
        return {};
    return untrusted(
        u"%1 distinct %2 signatures; %3 are required"_s.arg(count).arg(who).arg(threshold), reason);
}

Result<void> reachesRegistrars(const Envelope& envelope, const Trust& trust)
{
    return reaches(
        envelope, trust.registrars, trust.registrarThreshold, u"registrar"_s, u"E-ROS-THRESHOLD"_s);
}

Result<void> reachesRoots(const Envelope& envelope, const Trust& trust)
{
    return reaches(envelope, trust.rootKeys, trust.rootThreshold, u"root"_s, u"E-TRU-THRESHOLD"_s);
}

/// trust.md 2.8: new trust is signed by those it replaces and by those it names. Where there are no
/// root keys, the registrars stand in for them.
Result<void> mayChangeTrust(const Envelope& envelope, const Trust& before, const Trust& after)
{
    if (auto all = allHold(envelope,
            joined({ &before.rootKeys, &before.registrars, &after.rootKeys, &after.registrars }));
        !all)
        return all;
    const bool rooted = !before.rootKeys.empty();
    if (auto old = rooted ? reachesRoots(envelope, before) : reachesRegistrars(envelope, before);
        !old)
        return old;
    if (auto roots = reachesRoots(envelope, after); !roots)
        return roots;
    return rooted && !after.rootKeys.empty() ? Result<void>() : reachesRegistrars(envelope, after);
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

bool isRegistrarsBusiness(const Statement& statement)
{
    return statement.as<Genesis>() || statement.as<DocumentChange>() || statement.as<TrustChange>();
}

Result<Statement> byMember(const CouncilState& state, const Envelope& envelope)
{
    const Envelope::Signature& line = envelope.signatures.front();
    const Member* member = state.memberByKey(line.keyId);
    if (!member)
        return unknownKey(line.keyId);
    if (envelope.signatures.size() != 1)
        return malformed(u"a member's statement has one signature"_s, u"E-ENV-FORM"_s);
    if (!SignatureCheck::verify(
            *state.roster.findKey(line.keyId), envelope.preAuthentication(), line.signature))
        return untrusted(u"the signature by %1 does not verify"_s.arg(member->id), u"E-ENV-SIG"_s);
    auto statement = readAs(envelope, member->id);
    if (statement && isRegistrarsBusiness(*statement))
        return untrusted(
            u"a %1 needs registrars' signatures"_s.arg(statement->type), u"E-ROS-THRESHOLD"_s);
    return statement;
}

/// What a newer version lets registrars say is logged, and counts for nothing here (wire.md).
Result<void> mayRegistrarsSay(
    const Statement& statement, const Envelope& envelope, const Trust& trust)
{
    if (const auto* change = statement.as<TrustChange>()) {
        if (!trust.rootKeys.empty())
            return untrusted(
                u"only the root keys of this ledger change its trust"_s, u"E-TRU-THRESHOLD"_s);
        return mayChangeTrust(envelope, trust, change->trust);
    }
    // A registrar holds no seat and no office.
    if (statement.as<MatterOpen>() || statement.as<Mark>() || statement.as<ReportStep>())
        return unknownKey(statement.keyId);
    if (auto all = allHold(envelope, trust.registrars); !all)
        return all;
    if (statement.as<Revocation>() && envelope.signatures.size() != 1)
        return malformed(u"a revocation has one signature"_s, u"E-ENV-FORM"_s);
    return isRegistrarsBusiness(statement) ? reachesRegistrars(envelope, trust) : Result<void>();
}

Result<void> mayRootsSay(const Statement& statement, const Envelope& envelope, const Trust& trust)
{
    if (const auto* change = statement.as<TrustChange>())
        return mayChangeTrust(envelope, trust, change->trust);
    if (!statement.as<UnknownStatement>())
        return unknownKey(statement.keyId);
    return allHold(envelope, trust.rootKeys);
}

using MaySay = Result<void> (*)(const Statement&, const Envelope&, const Trust&);

/// The first signature is checked before anything is read; the others when it is known whose they
/// may be: new trust brings keys of its own.
Result<Statement> byOffice(const Trust& trust, const Envelope& envelope, const QByteArray& firstKey,
    const QString& signer, MaySay maySay)
{
    const QString& keyId = envelope.signatures.front().keyId;
    if (!Ed25519::verify(
            firstKey, envelope.preAuthentication(), envelope.signatures.front().signature))
        return untrusted(u"the signature by key %1 does not verify"_s.arg(keyId), u"E-ENV-SIG"_s);
    auto statement = readAs(envelope, signer);
    if (!statement)
        return statement;
    if (auto may = maySay(*statement, envelope, trust); !may)
        return may.error();
    return statement;
}

Result<Statement> bySomebody(const CouncilState& state, const Envelope& envelope)
{
    const QString& keyId = envelope.signatures.front().keyId;
    if (const auto revoked = state.revoked.find(keyId); revoked != state.revoked.end())
        return untrusted(u"key %1 was revoked at entry %2"_s.arg(keyId).arg(revoked->second),
            u"E-KEY-REVOKED"_s);
    if (const QByteArray* key = findKey(state.trust.registrars, keyId))
        return byOffice(state.trust, envelope, *key, u"registrar"_s, mayRegistrarsSay);
    if (const QByteArray* key = findKey(state.trust.rootKeys, keyId))
        return byOffice(state.trust, envelope, *key, u"root"_s, mayRootsSay);
    return byMember(state, envelope);
}

/// wire.md "Exercise": the origin, the mode and the flag say the same; and only exercises and
/// single sites go without a witness.
Result<void> fitsItsMode(const Statement& statement, const Genesis& genesis)
{
    const bool exercise = genesis.mode == u"exercise";
    if (statement.exercise != exercise
        || statement.ledger.startsWith(u"training.example/") != exercise)
        return untrusted(u"exercise and live are mixed in the genesis"_s, u"E-LED-EXERCISE"_s);
    if (!Evaluator::hasWitnesses(genesis.mode, genesis.trust))
        return malformed(u"a ledger of several sites needs a witness"_s, u"E-LED-GENESIS"_s);
    return {};
}

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
    const Trust& trust = genesis->trust;
    if (auto all = allHold(envelope, joined({ &trust.registrars, &trust.rootKeys })); !all)
        return all.error();
    if (!findKey(trust.registrars, envelope.signatures.front().keyId))
        return untrusted(u"a genesis begins with a registrar's signature"_s, u"E-KEY-ID"_s);
    if (auto roots = reachesRoots(envelope, trust); !roots)
        return roots.error();
    if (auto fits = fitsItsMode(*claimed, *genesis); !fits)
        return fits.error();
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
    auto statement = bySomebody(state, envelope);
    if (!statement)
        return statement;
    if (statement->ledger != state.ledger)
        return untrusted(u"a statement for '%1'"_s.arg(statement->ledger), u"E-LED-ORIGIN"_s);
    if (statement->exercise != state.exercise)
        return untrusted(u"exercise and live do not mix"_s, u"E-LED-EXERCISE"_s);
    return statement;
}

QString signerOf(const CouncilState& state, const Envelope& envelope)
{
    if (envelope.signatures.empty())
        return {};
    const Envelope::Signature& line = envelope.signatures.front();
    const QByteArray text = envelope.preAuthentication();
    const Keys offices = joined({ &state.trust.registrars, &state.trust.rootKeys });
    const QByteArray* office = findKey(offices, line.keyId);
    const bool holds = office ? Ed25519::verify(*office, text, line.signature)
        : state.memberByKey(line.keyId)
        ? SignatureCheck::verify(*state.roster.findKey(line.keyId), text, line.signature)
        : false;
    return holds ? line.keyId : QString();
}

} // namespace yagura::EnvelopeCheck
