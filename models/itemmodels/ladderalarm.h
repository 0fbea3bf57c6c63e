#pragma once

#include "base/instant.h"
#include "domain/matter.h"

#include <QStringList>

#include <vector>

namespace yagura {

class MatterBook;

/// How far a matter before the council has climbed (features.md 50, 51), read off from ledger time:
/// the same on every console, and after the event. A value.
struct LadderAlarm {
    static constexpr int halfWay = 50; ///< percent from which the strip counts it
    static constexpr int classA = 80; ///< percent from which it asks to be dealt with at once

    /// A rung of the policy's ladder, and when it was reached.
    struct Hop {
        int percent = 0; ///< 100: the time was over, which counts as a refusal
        Instant at;

        friend bool operator==(const Hop&, const Hop&) = default;
    };

    std::vector<Hop> hops; ///< reached before the council had answered
    QStringList called; ///< from class A on: members who could answer now and have not, those whose
                        ///< seat it is first, then their deputies; each once

    int percent() const { return hops.empty() ? 0 : hops.back().percent; }
    bool isClassA() const { return !called.isEmpty(); }

    static LadderAlarm of(const MatterBook& book, const Matter& matter, Instant now);
};

} // namespace yagura
