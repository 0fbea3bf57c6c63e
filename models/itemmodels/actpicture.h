#pragma once

#include "base/instant.h"
#include "domain/item.h"
#include "domain/matter.h"

#include <array>
#include <vector>

namespace yagura {

struct MatterSheet;

/// What an urgent act is judged by: what was known at that instant, and apart from it what became
/// known only later. Nothing of the one is ever among the other. A value.
struct ActPicture {
    /// Why an item has to do with the act.
    enum class Tie { Incident, Target, Sector };
    struct Fact {
        Item item;
        Tie tie = Tie::Sector;
        bool wasKnown = false; ///< later: an older version of it was known at the act
    };
    static constexpr std::size_t most = 100; ///< of each list; the rest is counted

    Instant act;
    std::array<int, allSeverities.size()> counts{}; ///< open incidents known then, of all sectors
    std::vector<Fact> known; ///< newest first, in the version that was known then
    std::vector<Fact> later; ///< in the order in which they became known
    int moreKnown = 0;
    int moreLater = 0;

    /// When the act began, by the officer; while that is not recorded, when it was declared.
    static Instant instantOf(const Matter& matter);
    /// `then` is the picture of the instant of the act, `now` the one that is shown. `sheet` may be
    /// null, and then nothing is known to have to do with the act.
    static ActPicture of(const MatterSheet* sheet, Instant act, const std::vector<Item>& then,
        const std::vector<Item>& now);
};

} // namespace yagura
