#include "sectormap/marklayout.h"

#include <algorithm>
#include <array>
#include <span>

namespace yagura {

namespace {

/// Where a mark may stand, in mark sizes from its anchor: the nearest first.
constexpr std::array<QPointF, 13> offsets{ QPointF(0, 0), QPointF(0, -1.1), QPointF(1.1, 0),
    QPointF(0, 1.1), QPointF(-1.1, 0), QPointF(1.1, -1.1), QPointF(1.1, 1.1), QPointF(-1.1, 1.1),
    QPointF(-1.1, -1.1), QPointF(0, 2.2), QPointF(2.2, 0), QPointF(0, -2.2), QPointF(-2.2, 0) };

constexpr size_t nearOffsets = 5;
constexpr size_t crowd = 15;

} // namespace

QRectF PlacedMark::extent() const
{
    return box.united(QRectF(mark.anchor - QPointF(1, 1), QSizeF(2, 2))).adjusted(-2, -2, 2, 2);
}

bool operator==(const PlacedMark& a, const PlacedMark& b)
{
    return a.mark.code == b.mark.code && a.mark.severity == b.mark.severity
        && a.mark.changed == b.mark.changed && a.box == b.box;
}

std::vector<PlacedMark> layOutMarks(std::vector<WantedMark> wanted, double size, const QRectF& area)
{
    std::sort(wanted.begin(), wanted.end(), [](const WantedMark& a, const WantedMark& b) {
        return std::pair(-urgency(a.severity), a.code) < std::pair(-urgency(b.severity), b.code);
    });
    std::vector<PlacedMark> placed;
    const auto isFree = [&](const QRectF& box) {
        return area.contains(box)
            && std::none_of(placed.begin(), placed.end(),
                [&](const PlacedMark& p) { return p.box.intersects(box); });
    };
    for (const WantedMark& mark : wanted) {
        // In a crowd mild levels stay near, or the leader lines of many of them would hide the map.
        const bool stays
            = wanted.size() > crowd && urgency(mark.severity) < urgency(Severity::Certain);
        const size_t tries = stays ? nearOffsets : offsets.size();
        for (const QPointF& offset : std::span(offsets).first(tries)) {
            QRectF box(0, 0, size, size);
            box.moveCenter(mark.anchor + offset * size);
            if (isFree(box)) {
                placed.push_back({ mark, box, !offset.isNull() });
                break;
            }
        }
    }
    return placed;
}

} // namespace yagura
