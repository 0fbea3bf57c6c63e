#include "witness/witnessbook.h"

#include "base/canonicaljson.h"
#include "base/limits.h"
#include "base/log.h"
#include "ledger/cosignature.h"
#include "ledger/merkleproof.h"
#include "ledgerlink/ledgerfollower.h"
#include "matters/ledgerintake.h"
#include "store/ledgershelf.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using Answer = WitnessBook::Answer;

constexpr int badRequest = 400;
constexpr int forbidden = 403;
constexpr int notFound = 404;
constexpr int conflict = 409;
constexpr int unprocessable = 422;
constexpr int failure = 500;
constexpr int unavailable = 503;

Answer say(int status, const QString& sentence)
{
    return { status, sentence.toUtf8() + '\n' };
}

/// C2SP tlog-witness: how a log learns what it has to prove from.
Answer sayOtherSize(qint64 size)
{
    return { conflict, QByteArray::number(size) + '\n', "text/x.tlog.size" };
}

} // namespace

WitnessBook::WitnessBook(
    LedgerShelf& shelf, const MemorySigner& key, const QString& name, const Clock& clock)
    : m_shelf(shelf)
    , m_key(key)
    , m_clock(clock)
    , m_self{ name, NoteKey::Kind::Cosignature, key.key().publicKey }
{
    if (const auto heads = shelf.heads())
        m_last = heads->empty() ? KeptHead{} : heads->back();
}

void WitnessBook::pin(const QString& origin, const QByteArray& logKey)
{
    m_origin = origin;
    m_logKey = logKey;
}

void WitnessBook::watch(const LedgerIntake& mirror, const LedgerFollower& follower)
{
    m_mirror = &mirror;
    m_follower = &follower;
}

/// The first log it meets is its log for good: the mirror is pinned by its first entry, and so is
/// the witness.
void WitnessBook::learnLog()
{
    if (!m_origin.isEmpty() || !m_mirror || m_mirror->isEmpty())
        return;
    pin(m_mirror->state().ledger, m_mirror->state().genesis.logKey);
}

WitnessBook::Answer WitnessBook::addCheckpoint(const QByteArray& body)
{
    learnLog();
    if (!m_last) // never mistaken for a witness that has signed nothing yet
        return say(failure, u"this witness cannot read what it signed"_s);
    const auto asked = AddCheckpoint::fromBytes(body);
    if (!asked)
        return say(badRequest, asked.error().detail);
    const auto head = Checkpoint::fromText(asked->note.text);
    if (!head)
        return say(badRequest, head.error().detail);
    if (auto refused = refuse(*asked, *head)) {
        if (refused->status != unavailable) // it is asked again in a moment
            qCInfo(logLedger) << "not signed:" << head->size << refused->status
                              << refused->body.trimmed();
        return *refused;
    }
    return sign(*asked, *head);
}

std::optional<WitnessBook::Answer> WitnessBook::refuse(
    const AddCheckpoint& asked, const Checkpoint& head) const
{
    if (m_origin.isEmpty() && m_mirror)
        return say(unavailable, u"the ledger has not been read yet"_s);
    if (head.origin != m_origin)
        return say(notFound, u"this witness does not know %1"_s.arg(head.origin));
    if (!Checkpoint::fromNote(asked.note.toBytes(), m_origin, m_logKey))
        return say(forbidden, u"no signature by the log key of %1"_s.arg(m_origin));
    if (asked.old > head.size)
        return say(badRequest, u"the old size is larger than the new one"_s);
    const KeptHead& last = *m_last;
    if (asked.old != last.size)
        return sayOtherSize(last.size);
    if (asked.old == head.size && asked.old > 0 && head.root != last.root)
        return sayOtherSize(last.size);
    // Its own signature under a larger head than it remembers: somebody put an old copy of its
    // files in their place.
    if (head.size > last.size && Cosignature::verify(m_self, asked.note))
        return say(unprocessable,
            u"E-WIT-ROLLBACK: this witness signed %1 entries once and has "
            "forgotten it; its own files are an old copy"_s.arg(head.size));
    const Digest oldRoot = last.size > 0 ? last.root : MerkleTree::emptyRoot();
    if (!MerkleProof::extends(asked.old, oldRoot, head.size, head.root, asked.proof))
        return say(unprocessable,
            u"the proof does not lead from %1 to %2 entries"_s.arg(asked.old).arg(head.size));
    return refuseHistory(head);
}

std::optional<WitnessBook::Answer> WitnessBook::refuseHistory(const Checkpoint& head) const
{
    if (!m_mirror)
        return std::nullopt;
    if (m_follower->isAlarmed())
        return say(unprocessable, u"E-LED-ALARM: this hub was caught in a lie"_s);
    if (m_mirror->size() < head.size)
        return say(unavailable, u"entries up to %1 have not come yet"_s.arg(head.size));
    if (m_mirror->rootAt(head.size) != head.root)
        return say(unprocessable,
            u"E-LED-INCONS: the entries that this witness read give another root at %1"_s.arg(
                head.size));
    return refuseTimes(m_last->size, head.size);
}

/// An entry that was not there when this witness signed last is younger than that; none is from the
/// future. So its time is bounded also after the witness was away (trust.md 1.4, TH-02).
std::optional<WitnessBook::Answer> WitnessBook::refuseTimes(qint64 from, qint64 to) const
{
    const KeptHead& last = *m_last;
    const Instant latest = m_clock.now() + limits::witnessEntryOff;
    const Instant earliest = last.witnessTime + -limits::witnessEntryOff;
    for (qint64 index = from; index < to; ++index) {
        const Instant time = m_mirror->entries()[std::size_t(index)].time;
        const bool tooOld = last.witnessTime.isKnown() && time < earliest;
        if (!tooOld && time <= latest)
            continue;
        const Instant off = tooOld ? last.witnessTime : m_clock.now();
        return say(unprocessable,
            u"E-WIT-TIME: entry %1 says a time that is %2 s from this witness's"_s.arg(index).arg(
                std::abs(time.ms - off.ms) / 1000));
    }
    return std::nullopt;
}

/// Never earlier than before: a cosignature's time is how others tell an old recording.
qint64 WitnessBook::timeToSign() const
{
    return std::max(m_clock.now().ms, m_last->witnessTime.isKnown() ? m_last->witnessTime.ms : 0)
        / 1000;
}

WitnessBook::Answer WitnessBook::sign(const AddCheckpoint& asked, const Checkpoint& head)
{
    const qint64 timeS = timeToSign();
    const SignedNote own{ asked.note.text,
        { Cosignature::make(m_self, asked.note.text, timeS,
            [this](QByteArrayView bytes) { return m_key.signNow(bytes); }) } };
    SignedNote cosigned{ asked.note.text,
        asked.note.linesOf({ m_origin, NoteKey::Kind::Ed25519, m_logKey }) };
    cosigned.merge(own);
    const KeptHead kept{ head.size, head.root, {}, 0, cosigned.toBytes(), 1, { timeS * 1000 } };
    if (const auto done = m_shelf.keepHead(kept, m_clock.now()); !done) {
        qCCritical(logLedger) << "nothing is signed:" << done.error().detail;
        return say(failure, u"this witness cannot remember what it signs"_s);
    }
    m_last = kept;
    return { 200, own.toBytes().mid(own.text.size() + 1) };
}

QByteArray WitnessBook::latest(const QString& origin) const
{
    const bool isOurs = m_last && m_last->note.startsWith(origin.toUtf8() + '\n');
    return isOurs ? m_last->note : QByteArray();
}

QByteArray WitnessBook::state() const
{
    if (!m_mirror || m_mirror->isEmpty())
        return {};
    const Seen seen = m_mirror->seen();
    const auto json
        = CanonicalJson::write({ { u"size"_s, seen.size }, { u"root"_s, seen.root.hex() },
                                   { u"rules"_s, seen.rules }, { u"state"_s, seen.state.hex() } },
            CanonicalJson::statementLimits);
    return json.value_or(QByteArray()) + '\n';
}

} // namespace yagura
