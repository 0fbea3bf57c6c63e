#include "console/outbox.h"

#include "base/limits.h"
#include "matters/ledgerintake.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr char16_t broken[] = u"E-RCP-BROKEN";
} // namespace

Outbox::Outbox(OutboxShelf& shelf, const LedgerIntake& ledger, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

Result<std::vector<Submission>> Outbox::read()
{
    const auto kept = m_shelf.outbox();
    if (!kept)
        return kept;
    for (const Submission& submission : *kept) {
        if (submission.state != SubmissionState::Witnessed)
            remember(submission);
    }
    return kept;
}

/// How long a promise had still to run when the program ended is told by the wall clock alone.
void Outbox::remember(const Submission& submission)
{
    const Digest& payload = submission.payloadSha256;
    Own own{ submission.envelope, submission.state, submission.code, {}, m_ledger.indexOf(payload),
        dueIn(limits::receiptPromise) };
    const auto promise = HubWord::promise(m_ledger.state(), payload, submission.receipt);
    if (promise && !own.index) {
        own.promise = *promise;
        own.due = dueIn(promise->by - m_clock.now());
    }
    checkPromised(own, payload);
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

Result<std::vector<Submission>> Outbox::queued() const
{
    auto all = m_shelf.outbox();
    if (all)
        std::erase_if(*all, [](const Submission& s) { return s.state != SubmissionState::Queued; });
    return all;
}

void Outbox::takeEntry(const LedgerEntry& entry)
{
    for (auto& [payload, own] : m_own) {
        if (payload == entry.payloadSha256)
            own.index = entry.index;
        checkPromised(own, payload);
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
    checkPromised(own, payloadSha256);
    return m_shelf.keepReceipt(payloadSha256, receipt, promise.by);
}

/// What was told to be broken already is no news.
void Outbox::checkPromised(const Own& own, const Digest& payloadSha256)
{
    if (!own.promise || own.promise->index >= m_ledger.size() || own.code == QStringView(broken))
        return;
    const LedgerEntry& entry = m_ledger.entries()[static_cast<std::size_t>(own.promise->index)];
    if (entry.payloadSha256 != payloadSha256)
        emit contradicted({ Error::Code::Untrusted,
            u"the hub promised entry %1 to another statement"_s.arg(entry.index),
            QString::fromUtf16(broken) });
}

/// Somebody may submit our payload with a broken signature: only the refusal of our own bytes is
/// ours.
Result<void> Outbox::takeRefusal(const Refusal& refusal)
{
    const auto found = m_own.find(refusal.payloadSha256);
    if (found == m_own.end() || found->second.envelope != refusal.envelope || found->second.index)
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
        const SubmissionState state
            = *own.index < witnessed ? SubmissionState::Witnessed : SubmissionState::Logged;
        if (auto done = settle(payload, own, state); !done)
            return done;
    }
    std::erase_if(
        m_own, [](const auto& each) { return each.second.state == SubmissionState::Witnessed; });
    return {};
}

Result<void> Outbox::settle(
    const Digest& payloadSha256, Own& own, SubmissionState state, const QString& code)
{
    if (own.state == state && own.code == code)
        return {};
    if (own.code == QStringView(broken) && own.index)
        own.promise.reset(); // late, but home
    own.state = state;
    own.code = code;
    if (auto kept = m_shelf.settle(payloadSha256, state, code); !kept)
        return kept;
    emit settled(payloadSha256, state, code);
    return {};
}

/// trust.md TH-06: a hub that dropped a statement is asked for it again and again, and what it
/// signed and did not keep is told.
Result<bool> Outbox::checkDue()
{
    bool again = false;
    for (auto& [payload, own] : m_own) {
        if (own.index || m_clock.monotonic() < own.due
            || (own.state != SubmissionState::Queued && !own.promise))
            continue;
        own.due = dueIn(limits::receiptPromise);
        again = again || own.state == SubmissionState::Queued;
        if (!own.promise)
            continue;
        if (auto told = settle(payload, own, own.state, QString::fromUtf16(broken)); !told)
            return told.error();
    }
    return again;
}

std::vector<BrokenPromise> Outbox::brokenPromises() const
{
    std::vector<BrokenPromise> promises;
    for (const auto& [payload, own] : m_own) {
        if (own.promise && own.code == QStringView(broken))
            promises.push_back({ payload, own.promise->by });
    }
    return promises;
}

} // namespace yagura
