#include "simdisk.h"

#include "planted.h"

#include <algorithm>

namespace yagura::testing {
using namespace Qt::StringLiterals;

SimDisk::SimDisk(Random& random)
    : m_random(random)
{
}

/// A write that the power cut breaks off is there as a whole, or not at all: nobody knows which.
Result<void> SimDisk::write(const std::function<void()>& apply)
{
    const Error broken{ Error::Code::Storage, u"the disk is gone"_s, u"E-STORE-FSYNC"_s };
    if (m_dead)
        return broken;
    if (m_full)
        return Error{ Error::Code::Storage, u"the disk is full"_s, u"E-STORE-FULL"_s };
    if (m_writesLeft == 0) {
        if (m_random.chance(500))
            apply();
        cutPower(0);
        return broken;
    }
    m_writesLeft -= m_writesLeft > 0 ? 1 : 0;
    apply();
    if (isPlanted("writes-are-not-synced") && m_random.chance(100))
        m_synced = m_now;
    return {};
}

void SimDisk::cutPower(int afterWrites)
{
    m_writesLeft = afterWrites;
    m_dead = afterWrites == 0;
    if (m_dead && isPlanted("writes-are-not-synced"))
        m_now = m_synced;
}

void SimDisk::powerOn()
{
    m_dead = false;
    m_writesLeft = -1;
}

void SimDisk::flipBit(qint64 index, Random& random)
{
    QByteArray& leaf = m_now.leaves[std::size_t(index)].leaf;
    const int place = random.below(leaf.size());
    leaf[place] = char(leaf[place] ^ (1 << random.below(7)));
}

void SimDisk::mend(const StoredLeaf& leaf)
{
    m_now.leaves[std::size_t(leaf.index)] = leaf;
}

void SimDisk::loseLedger()
{
    m_now.leaves.clear();
    m_now.places.clear();
    m_now.heads.clear();
    m_synced = m_now;
}

void SimDisk::takeLedger(const SimDisk& other)
{
    m_now = other.m_now;
    m_now.heads.clear();
    m_now.refusals.clear();
    m_now.outbox.clear();
}

Result<void> SimDisk::append(const StoredLeaf& leaf, Instant, const Digest& payloadSha256)
{
    if (leaf.index != qint64(m_now.leaves.size()))
        return Error{ Error::Code::Refused, u"another index is next"_s, u"E-LED-ORDER"_s };
    if (m_now.places.count(payloadSha256) > 0 && !isPlanted("takes-a-payload-twice"))
        return Error{ Error::Code::Conflict, u"this payload already has a place"_s,
            u"E-LED-TWICE"_s };
    return write([&] {
        m_now.leaves.push_back(leaf);
        m_now.places.insert_or_assign(payloadSha256, leaf.index);
    });
}

Result<void> SimDisk::together(const std::function<Result<void>()>& work)
{
    const std::size_t before = m_now.leaves.size();
    const auto done = work();
    if (done || m_now.leaves.size() <= before)
        return done;
    m_now.leaves.resize(before);
    std::erase_if(m_now.places, [&](const auto& place) { return place.second >= qint64(before); });
    return done;
}

Result<void> SimDisk::dropFrom(qint64 index)
{
    return write([&] {
        m_now.leaves.resize(std::min(m_now.leaves.size(), std::size_t(index)));
        std::erase_if(m_now.places, [&](const auto& place) { return place.second >= index; });
    });
}

Result<std::vector<StoredLeaf>> SimDisk::leaves(qint64 from, int most) const
{
    const auto count = qint64(m_now.leaves.size());
    const qint64 first = std::min(from, count);
    const qint64 end = std::min(first + most, count);
    return std::vector<StoredLeaf>(m_now.leaves.begin() + first, m_now.leaves.begin() + end);
}

Result<qint64> SimDisk::size() const
{
    return qint64(m_now.leaves.size());
}

std::optional<qint64> SimDisk::indexOf(const Digest& payloadSha256) const
{
    const auto found = m_now.places.find(payloadSha256);
    return found == m_now.places.end() ? std::nullopt : std::optional(found->second);
}

Result<void> SimDisk::keepHead(const KeptHead& head, Instant)
{
    return write([&] { m_now.heads.insert_or_assign(head.size, head); });
}

std::optional<KeptHead> SimDisk::newestHead(int leastWitnesses, qint64 mostSize) const
{
    for (auto it = m_now.heads.rbegin(); it != m_now.heads.rend(); ++it) {
        if (it->first <= mostSize && it->second.witnesses >= leastWitnesses)
            return it->second;
    }
    return std::nullopt;
}

Result<std::vector<KeptHead>> SimDisk::heads() const
{
    std::vector<KeptHead> heads;
    for (const auto& [size, head] : m_now.heads)
        heads.push_back(head);
    return heads;
}

Result<void> SimDisk::keepRefusal(const Refusal& refusal, const RefusalCause&)
{
    const bool known
        = std::any_of(m_now.refusals.begin(), m_now.refusals.end(), [&](const Refusal& r) {
              return r.payloadSha256 == refusal.payloadSha256 && r.code == refusal.code;
          });
    return known ? Result<void>() : write([&] { m_now.refusals.push_back(refusal); });
}

Result<std::vector<KeptRefusal>> SimDisk::refusals(qint64 after, int most) const
{
    const auto count = qint64(m_now.refusals.size());
    const qint64 end = most < 0 ? count : std::min(after + most, count);
    std::vector<KeptRefusal> found;
    for (qint64 n = after; n < end; ++n)
        found.push_back({ n + 1, m_now.refusals[std::size_t(n)] });
    return found;
}

Submission* SimDisk::kept(const Digest& payloadSha256)
{
    const auto it = std::find_if(m_now.outbox.begin(), m_now.outbox.end(),
        [&](const Submission& s) { return s.payloadSha256 == payloadSha256; });
    return it == m_now.outbox.end() ? nullptr : &*it;
}

Result<void> SimDisk::queue(const Submission& queued)
{
    return write([&] {
        if (!kept(queued.payloadSha256))
            m_now.outbox.push_back(queued);
    });
}

Result<void> SimDisk::keepReceipt(
    const Digest& payloadSha256, const QByteArray& receipt, Instant promiseBy)
{
    return write([&] {
        if (Submission* own = kept(payloadSha256)) {
            own->receipt = receipt;
            own->promiseBy = promiseBy;
        }
    });
}

Result<void> SimDisk::settle(
    const Digest& payloadSha256, SubmissionState state, const QString& code)
{
    return write([&] {
        if (Submission* own = kept(payloadSha256)) {
            own->state = state;
            own->code = code;
        }
    });
}

Result<std::vector<Submission>> SimDisk::outbox() const
{
    return m_now.outbox;
}

Result<Submission> SimDisk::submission(const Digest& payloadSha256) const
{
    return *const_cast<SimDisk*>(this)->kept(payloadSha256);
}

Result<void> SimDisk::keep(const Document& document)
{
    if (m_now.documents.count(document.commit()) > 0)
        return {};
    return write([&] { m_now.documents.emplace(document.commit(), document); });
}

Result<void> SimDisk::keepAddressed(const QByteArray& body)
{
    if (m_now.addressed.count(Digest::of(body)) > 0)
        return {};
    return write([&] { m_now.addressed.emplace(Digest::of(body), body); });
}

std::optional<Document> SimDisk::find(const Digest& commit) const
{
    const auto found = m_now.documents.find(commit);
    return found == m_now.documents.end() ? std::nullopt : std::optional(found->second);
}

std::optional<QByteArray> SimDisk::findAddressed(const Digest& sha256) const
{
    const auto found = m_now.addressed.find(sha256);
    return found == m_now.addressed.end() ? std::nullopt : std::optional(found->second);
}

bool SimDisk::has(const Digest& name) const
{
    return m_now.documents.count(name) > 0 || m_now.addressed.count(name) > 0;
}

Result<std::vector<Document>> SimDisk::all() const
{
    std::vector<Document> documents;
    for (const auto& [commit, document] : m_now.documents)
        documents.push_back(document);
    return documents;
}

} // namespace yagura::testing
