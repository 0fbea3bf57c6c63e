#include "lyinghub.h"

#include "base/canonicaljson.h"
#include "support/resultmatchers.h"

#include <QJsonObject>
#include <gtest/gtest.h>

namespace yagura::testing {
using namespace Qt::StringLiterals;

Follower::Follower(const Clock& clock)
    : room(clock)
    , follower(*room.intake, *room.documents, clock)
{
    follower.keepEvidenceIn(evidence.path());
    QObject::connect(&follower, &LedgerFollower::alarmRaised, &follower,
        [this](const Error& error) { alarmed = error; });
}

LyingHub::LyingHub()
    : witnessKey{ u"oversight.example/w1"_s, NoteKey::Kind::Cosignature, witness.key().publicKey }
{
    Trust trust = truth.state().trust;
    trust.witnesses = { witnessKey.toVkey() };
    trust.witnessThreshold = 1;
    const auto step
        = Founding::trust(truth.intake(), trust, {}, { &truth.registrar }, truth.clock.now());
    EXPECT_THAT(step, Succeeds());
    EXPECT_THAT(Founding::take(truth.intake(), *truth.hub.documents, *step), Succeeds());
    truth.open(u"2026-0001"_s, u"neutralise"_s, u"officer"_s);
    for (const QString& member : { u"a"_s, u"b"_s }) {
        truth.clock.advance(std::chrono::seconds(1));
        truth.append(truth.markEnvelope(member, u"2026-0001"_s, Verb::SignOff, u"member"_s));
    }
    truth.clock.advance(std::chrono::seconds(1));
    truth.open(u"2026-0002"_s, u"escalate"_s, u"officer"_s);
}

Leaves LyingHub::leaves() const
{
    Leaves leaves;
    for (const LedgerEntry& entry : truth.hub.intake->entries())
        leaves.push_back(entry.leaf);
    return leaves;
}

const LedgerEntry& LyingHub::entry(qint64 index) const
{
    return truth.hub.intake->entries()[static_cast<std::size_t>(index)];
}

Leaves LyingHub::renumbered(const Leaves& leaves)
{
    Leaves placed;
    for (const QByteArray& bytes : leaves) {
        const Leaf leaf = *Leaf::fromBytes(bytes);
        placed.push_back(*Leaf{ leaf.envelope, qint64(placed.size()), leaf.time }.toBytes());
    }
    return placed;
}

void LyingHub::add(Leaves& leaves, const QByteArray& envelope) const
{
    leaves.push_back(
        *Leaf{ *Envelope::fromBytes(envelope), qint64(leaves.size()), truth.clock.now() }
             .toBytes());
}

Digest LyingHub::rootOf(const Leaves& leaves)
{
    MerkleTree tree;
    for (const QByteArray& leaf : leaves)
        tree.append(MerkleTree::leafHash(leaf));
    return tree.root();
}

QByteArray LyingHub::head(const Leaves& leaves, bool cosigned) const
{
    return head(
        Checkpoint{ truth.hub.intake->state().ledger, qint64(leaves.size()), rootOf(leaves) },
        cosigned);
}

QByteArray LyingHub::head(const Checkpoint& head, bool cosigned) const
{
    const QByteArray note = head.toNote(truth.logKey.key().publicKey,
        [this](QByteArrayView text) { return truth.logKey.signNow(text); });
    SignedNote read = *SignedNote::fromBytes(note);
    if (cosigned)
        read.lines.push_back(Cosignature::make(witnessKey, read.text, truth.clock.now().ms / 1000,
            [this](QByteArrayView text) { return witness.signNow(text); }));
    return read.toBytes();
}

Welcome LyingHub::welcome(qint64 size) const
{
    return { truth.hub.intake->state().ledger, u"exercise"_s, size, truth.clock.now() };
}

QByteArray LyingHub::receipt(const Digest& payloadSha256, qint64 index, Instant by) const
{
    const QJsonObject json{ { u"v"_s, 1 }, { u"type"_s, u"receipt"_s },
        { u"ledger"_s, truth.hub.intake->state().ledger },
        { u"payload_sha256"_s, payloadSha256.hex() }, { u"index"_s, index },
        { u"t"_s, truth.clock.now().ms }, { u"promise_by"_s, by.ms } };
    Envelope envelope{ QString::fromUtf16(Envelope::receiptType),
        *CanonicalJson::write(json, CanonicalJson::statementLimits), {} };
    envelope.signatures.push_back(
        { truth.logKey.key().keyId, truth.logKey.signNow(envelope.preAuthentication()) });
    return *envelope.toBytes();
}

void LyingHub::tell(Follower& console, const Leaves& leaves, qint64 from) const
{
    tellLeaves(console, leaves, from);
    console.follower.takeCheckpoint(head(leaves));
}

void LyingHub::tellLeaves(Follower& console, const Leaves& leaves, qint64 from) const
{
    if (!console.follower.begin(welcome(qint64(leaves.size()))))
        return;
    for (const LedgerEntry& entry : truth.hub.intake->entries()) {
        const auto* change = entry.statement.as<DocumentChange>();
        const auto body
            = change ? truth.hub.documents->findAddressed(change->document) : std::nullopt;
        if (body)
            console.follower.takeAddressed(*body);
    }
    console.follower.takeEntries({ from, { leaves.begin() + from, leaves.end() } });
}

} // namespace yagura::testing
