#pragma once

#include "domain/cloudevent.h"
#include "domain/marking.h"

#include <optional>

namespace yagura {

/// What an object says about its marking.
struct StatedMarking {
    std::optional<Tlp> tlp; ///< the most restrictive of those it names
    bool hasUnknown = false; ///< it names one that is no TLP

    void take(std::optional<Tlp> found)
    {
        if (found)
            tlp = tlp ? std::max(*tlp, *found) : *found;
        else
            hasUnknown = true;
    }
};

/// The object's and its envelope's marking together: the more restrictive. An unknown one beside a
/// TLP is a statement of another kind (a copyright); alone it is RED (wire.md).
inline Marking markingOf(const CloudEvent& event, StatedMarking stated)
{
    if (event.tlp)
        stated.take(event.tlp);
    if (event.tlpUnknown || (stated.hasUnknown && !stated.tlp))
        return { Tlp::Red, Marking::Origin::Assumed, event.handling };
    if (stated.tlp)
        return { *stated.tlp, Marking::Origin::Stated, event.handling };
    return { Tlp::Red, Marking::Origin::SourceDefault, event.handling };
}

} // namespace yagura
