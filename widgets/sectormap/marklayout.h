#pragma once

#include "domain/place.h"
#include "domain/severity.h"

#include <QPointF>
#include <QRectF>

#include <vector>

namespace yagura {

/// A mark that wants to stand at its prefecture's label point.
struct WantedMark {
    PrefectureCode code = noPrefecture;
    Severity severity = Severity::None;
    bool changed = false;
    QPointF anchor; ///< in widget coordinates
};

/// A mark with its place. `moved`: it stands beside its anchor and needs a leader line.
struct PlacedMark {
    WantedMark mark;
    QRectF box;
    bool moved = false;

    QRectF extent() const; ///< with the leader line
    friend bool operator==(const PlacedMark& a, const PlacedMark& b);
};

/// Gives marks of `size` places inside `area` so that none covers another: the worst first, at its
/// anchor or beside it. What finds no room is left out, so the mildest go first; its prefecture
/// keeps its shade and its row in the grid.
std::vector<PlacedMark> layOutMarks(
    std::vector<WantedMark> wanted, double size, const QRectF& area);

} // namespace yagura
