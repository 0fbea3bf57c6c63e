#pragma once

#include "policy/councilstate.h"

#include <memory>
#include <vector>

namespace yagura {

/// The state of a ledger as it stood every some thousand entries, so that no look back evaluates
/// more than these. A matter or report that did not change in between is kept once. A value, cheap
/// to copy: what it keeps never changes, and may be read on any thread.
class PastStates {
public:
    static constexpr qint64 stride = 4096;

    /// To be told after every entry. Keeps `state` where its turn has come; it is the same after.
    void note(qint64 size, CouncilState& state);

    /// The size of the newest kept state of at most `size` entries; 0: none.
    qint64 sizeBefore(qint64 size) const;
    struct Start {
        qint64 size = 0;
        CouncilState state;
    };
    /// That state: what is behind it is still to be evaluated.
    Start before(qint64 size) const;

private:
    struct Kept;
    std::vector<std::shared_ptr<const Kept>> m_kept; ///< of stride, 2 · stride …
};

} // namespace yagura
