#pragma once

#include "base/limits.h"
#include "store/ledgershelf.h"

namespace yagura {

class Database;

struct RefusalLimits {
    qint64 all = limits::refusals;
    qint64 unsignedOnes = limits::refusalsUnsigned;
    qint64 ofOne = limits::refusalsOfOne;
};

/// The refused statements that are kept (trust.md 2.4). Anybody can cause them, so they are
/// bounded: whoever causes too many loses the own oldest, and nobody loses one for what another
/// does before the other has none left but as many. What nobody's key has signed counts as one
/// crowd, which never takes a member's place.
class RefusalTable {
public:
    explicit RefusalTable(Database& ledger, const RefusalLimits& limits = {});

    /// In a transaction.
    Result<void> keep(const Refusal& refusal, const RefusalCause& cause);
    Result<std::vector<KeptRefusal>> read(qint64 after, int most) const;
    qint64 count() const;
    qint64 dropped() const; ///< ever

private:
    Result<void> trim();
    Result<void> drop(const RefusalCause& cause, qint64 count);

    Database& m_ledger;
    RefusalLimits m_limits;
};

} // namespace yagura
