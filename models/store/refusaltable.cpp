#include "store/refusaltable.h"

#include "store/sqlstatement.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// What one cause has, and how much of it is too much.
struct Share {
    RefusalCause cause;
    qint64 count = 0;
    qint64 excess = 0;

    qint64 left() const { return count - excess; }
    bool isSigned() const { return !cause.keyId.isEmpty(); }
};

/// Takes one after the other from whoever has most, until no more than `most` are left of all that
/// `isMeant`.
template <typename Meant> void level(std::vector<Share>& shares, qint64 most, const Meant& isMeant)
{
    qint64 left = 0;
    for (const Share& share : shares)
        left += isMeant(share) ? share.left() : 0;
    for (; left > most; --left) {
        const auto largest
            = std::max_element(shares.begin(), shares.end(), [&](const Share& a, const Share& b) {
                  return (isMeant(a) ? a.left() : 0) < (isMeant(b) ? b.left() : 0);
              });
        ++largest->excess;
    }
}

} // namespace

RefusalTable::RefusalTable(Database& ledger, const RefusalLimits& limits)
    : m_ledger(ledger)
    , m_limits(limits)
{
}

Result<void> RefusalTable::keep(const Refusal& refusal, const RefusalCause& cause)
{
    SqlStatement insert(m_ledger,
        u"INSERT OR IGNORE INTO refusal (payload_sha256, code, detail, at, envelope, "
        "signed_refusal, key_id, peer) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const qint64 peer = cause.keyId.isEmpty() ? cause.peer : 0;
    if (auto done = insert.run(refusal.payloadSha256, refusal.code, refusal.detail, refusal.at,
            refusal.envelope, refusal.signedRefusal, cause.keyId, peer);
        !done)
        return done;
    return trim();
}

Result<void> RefusalTable::trim()
{
    SqlStatement select(m_ledger, // the oldest first: of two that have as many it gives way
        u"SELECT key_id, peer, count(*) FROM refusal GROUP BY key_id, peer ORDER BY min(id)"_s);
    if (auto done = select.run(); !done)
        return done;
    std::vector<Share> shares;
    while (select.next()) {
        Share share{ { select.text(0), select.number(1) }, select.number(2) };
        if (share.cause != RefusalCause()) // else nobody knows how many they are
            share.excess = std::max<qint64>(0, share.count - m_limits.ofOne);
        shares.push_back(share);
    }
    select.finish();
    level(shares, m_limits.unsignedOnes, [](const Share& share) { return !share.isSigned(); });
    level(shares, m_limits.all, [](const Share&) { return true; });
    for (const Share& share : shares) {
        if (share.excess == 0)
            continue;
        if (auto dropped = drop(share.cause, share.excess); !dropped)
            return dropped;
    }
    return {};
}

Result<void> RefusalTable::drop(const RefusalCause& cause, qint64 count)
{
    if (auto done = SqlStatement(m_ledger,
            u"DELETE FROM refusal WHERE id IN (SELECT id FROM refusal "
            "WHERE key_id = ? AND peer = ? ORDER BY id LIMIT ?)"_s)
                        .run(cause.keyId, cause.peer, count);
        !done)
        return done;
    return SqlStatement(m_ledger, u"UPDATE refusal_dropped SET count = count + ?"_s).run(count);
}

Result<std::vector<KeptRefusal>> RefusalTable::read(qint64 after, int most) const
{
    SqlStatement select(m_ledger,
        u"SELECT id, payload_sha256, code, detail, at, envelope, signed_refusal FROM refusal "
        "WHERE id > ? ORDER BY id LIMIT ?"_s);
    if (auto done = select.run(after, most); !done)
        return done.error();
    std::vector<KeptRefusal> refusals;
    while (select.next()) {
        refusals.push_back({ select.number(0),
            { select.digest(1), select.text(2), select.text(3), select.instant(4), select.bytes(5),
                select.bytes(6) } });
    }
    return refusals;
}

qint64 RefusalTable::count() const
{
    SqlStatement select(m_ledger, u"SELECT count(*) FROM refusal"_s);
    return select.run() && select.next() ? select.number(0) : 0;
}

qint64 RefusalTable::dropped() const
{
    SqlStatement select(m_ledger, u"SELECT count FROM refusal_dropped"_s);
    return select.run() && select.next() ? select.number(0) : 0;
}

} // namespace yagura
