#pragma once

#include "itemmodels/queryfilter.h"
#include "matters/matterbook.h"
#include "search/whymatched.h"

#include <vector>

namespace yagura {

/// One thing that a search over everything found.
struct FoundThing {
    enum class Kind { Matter, Report, Object, Member, Statement };

    Kind kind = Kind::Object;
    QString id; ///< matter number, report id, object id, member id, payload hash
    BilingualText title;
    Instant at;
    WhyMatched why; ///< first reason; without a path where it must be read from the stored text
    qint64 eventSeq = 0; ///< objects: where the stored text is
    int ordinal = 0;

    friend bool operator==(const FoundThing&, const FoundThing&) = default;
};

/// Looks through what a console holds besides the lists: by the words of a query, whose fields
/// belong to objects alone.
namespace Everywhere {

inline constexpr int mostOfAKind = 50;

/// Matters with their sheets, reports and members, and the newest statements. GUI thread; cheap.
std::vector<FoundThing> inBook(const SearchQuery& query, const MatterBook& book);

struct FoundObjects {
    std::vector<FoundThing> newest; ///< at most `mostOfAKind`, newest received first
    qint64 count = 0; ///< of all
};
/// Any thread.
FoundObjects inPicture(const SharedQuery& query, const SharedHits& hits, const PictureRows& rows);

} // namespace Everywhere
} // namespace yagura
