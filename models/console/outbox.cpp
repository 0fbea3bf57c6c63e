#include "console/outbox.h"

#include "base/limits.h"
#include "matters/ledgerintake.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr char16_t broken[] = u"E-RCP-BROKEN";

bool isHome(SubmissionState state)
{
    return state == SubmissionState::Logged || state == SubmissionState::Witnessed;
}
} // namespace

Outbox::Outbox(OutboxShelf& shelf, const LedgerIntake& ledger, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_pace(limits::outboxPerSecond, limits::outboxBurst, clock.monotonic())
{
}

Result<std::vector<Submission>> Outbox::read()
{
    const auto kept = m_shelf.outbox();
    if (!kept)
        return kept;
    for (const Submission& submission : *kept) {
        const bool isSettled = submission.state == SubmissionState::Witnessed
            && m_ledger.indexOf(submission.payloadSha256);
        if (!isSettled)
            remember(submission);
    }
    return kept;
}

/// How long a promise had still to run when the program ended is told by the wall clock alone.
void Outbox::remember(const Submission& submission)
{
    const Digest& payload = submission.payloadSha256;
    Own own{ submission.envelope, submission.state, submission.code, {}, m_ledger.indexOf(payload),
        ++m_lastNumber };
    const auto promise = HubWord::promise(m_ledger.state(), payload, submission.receipt);
    if (promise) {
        own.promise = *promise;
        own.due = dueIn(promise->by - m_clock.now());
    }
    m_own.insert_or_assign(payload, own);
}

/// A promise is due at the latest when the longest honest one is, whatever the hub wrote into it.
std::chrono::milliseconds Outbox::dueIn(std::chrono::milliseconds promised) const
{
    const std::chrono::milliseconds most = limits::receiptPromise;
    return m_clock.monotonic() + std::clamp(promised, -most, most) + limits::receiptGrace;
}

Result<void> Outbox::queue(const Submission& submission)
{
    if (auto queued = m_shelf.queue(submission); !queued)
        return queued;
    remember(submission);
    return {};
}

bool Outbox::isTold(const Own& own) const
{
    return own.told || own.index || own.state != SubmissionState::Queued;
}

Result<std::optional<Submission>> Outbox::takeNext()
{
    const auto now = m_clock.monotonic();
    auto next = m_own.end();
    for (auto each = m_own.begin(); each != m_own.end(); ++each) {
        if (!isTold(each->second)
            && (next == m_own.end() || each->second.number < next->second.number))
            next = each;
    }
    if (next == m_own.end() || now < m_pausedUntil || !m_pace.take(now))
        return std::optional<Submission>();
    auto submission = m_shelf.submission(next->first);
    if (!submission)
        return submission.error();
    Own& own = next->second;
    own.told = true;
    if (!own.promise) // else that is what it is due by
        own.due = dueIn(limits::receiptPromise);
    return std::optional(std::move(*submission));
}

void Outbox::tellAgain()
{
    for (auto& [payload, own] : m_own)
        own.told = false;
}

void Outbox::pause(std::chrono::milliseconds time)
{
    m_pausedUntil = m_clock.monotonic() + time;
    tellAgain();
}

void Outbox::takeEntry(const LedgerEntry& entry)
{
    if (const auto own = m_own.find(entry.payloadSha256); own != m_own.end())
        own->second.index = entry.index;
}

void Outbox::dropFrom(qint64 size)
{
    for (auto& [payload, own] : m_own) {
        if (own.index && *own.index >= size)
            own.index.reset();
    }
}

Result<void> Outbox::takeReceipt(
    const HubWord::Promise& promise, const Digest& payloadSha256, const QByteArray& receipt)
{
    const auto found = m_own.find(payloadSha256);
    if (found == m_own.end() || found->second.promise)
        return {}; // the first word counts
    Own& own = found->second;
    own.promise = promise;
    own.due = dueIn(promise.by - promise.t);
    return m_shelf.keepReceipt(payloadSha256, receipt, promise.by);
}

/// Somebody may submit our payload with a broken signature: only the refusal of our own bytes is
/// ours.
Result<void> Outbox::takeRefusal(const Refusal& refusal)
{
    const auto found = m_own.find(refusal.payloadSha256);
    if (found == m_own.end() || found->second.envelope != refusal.envelope || found->second.index
        || isHome(found->second.state))
        return {};
    return settle(found->first, found->second, SubmissionState::Refused, refusal.code);
}

Result<void> Outbox::settleUpTo(qint64 shown)
{
    const bool hasWitness = m_ledger.state().trust.witnessThreshold > 0;
    const qint64 witnessed = hasWitness ? std::min(shown, m_ledger.witnessedSize()) : 0;
    for (auto& [payload, own] : m_own) {
        if (!own.index || *own.index >= shown)
            continue;
        const bool isWitnessed = *own.index < witnessed;
        if (own.state == SubmissionState::Witnessed && !isWitnessed)
            continue; // its head comes again, behind the entries
        const SubmissionState state
            = isWitnessed ? SubmissionState::Witnessed : SubmissionState::Logged;
        const bool wasBroken
            = own.code == QStringView(broken) || (own.promise && own.promise->index != *own.index);
        const QString record = wasBroken ? QString::fromUtf16(broken) : QString();
        if (auto done = settle(payload, own, state, record); !done)
            return done;
    }
    std::erase_if(m_own, [=](const auto& each) {
        const Own& own = each.second;
        return own.state == SubmissionState::Witnessed && own.index && *own.index < witnessed;
    });
    return {};
}

/// Once the ledger beside it was lost and read again from the beginning, the outbox alone knows
/// what had come home.
Result<void> Outbox::takeLive()
{
    for (auto& [payload, own] : m_own) {
        if (own.index || !isHome(own.state))
            continue;
        if (own.state == SubmissionState::Witnessed)
            return Error{ Error::Code::Untrusted,
                u"the hub lacks a statement that this console saw witnessed"_s,
                u"E-LED-ROLLBACK"_s };
        if (auto done = settle(payload, own, SubmissionState::Queued, own.code); !done)
            return done;
    }
    return {};
}

Result<void> Outbox::settle(
    const Digest& payloadSha256, Own& own, SubmissionState state, const QString& code)
{
    if (own.state == state && own.code == code)
        return {};
    own.state = state;
    own.code = code;
    if (auto kept = m_shelf.settle(payloadSha256, state, code); !kept)
        return kept;
    emit settled(payloadSha256, state, code);
    return {};
}

/// A hub that was set up again from a copy lost what it had promised last: its word is broken as
/// soon as a signed head puts another statement there, and the statement goes again.
bool Outbox::isPlaceTaken(const Own& own) const
{
    return own.promise && !own.index && own.code != QStringView(broken)
        && own.promise->index < m_ledger.coveredSize();
}

/// trust.md TH-06: a hub that dropped a statement is asked for it again and again, and what it
/// signed and did not keep is told.
Result<void> Outbox::checkDue()
{
    for (auto& [payload, own] : m_own) {
        const bool isAwaited = !isHome(own.state)
            && (own.promise || (own.told && own.state == SubmissionState::Queued));
        const bool isLate = m_clock.monotonic() >= own.due || isPlaceTaken(own);
        if (own.index || !isAwaited || !isLate)
            continue;
        own.told = false; // goes again
        own.due = dueIn(limits::receiptPromise);
        if (!own.promise)
            continue;
        if (auto done = settle(payload, own, own.state, QString::fromUtf16(broken)); !done)
            return done;
    }
    return {};
}

std::vector<BrokenPromise> Outbox::brokenPromises() const
{
    std::vector<BrokenPromise> promises;
    for (const auto& [payload, own] : m_own) {
        if (own.promise && own.code == QStringView(broken) && !isHome(own.state))
            promises.push_back({ payload, own.promise->by });
    }
    return promises;
}

} // namespace yagura
