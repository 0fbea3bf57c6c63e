#include "wall/scenes/mapscene.h"

#include "common/look.h"
#include "common/words.h"
#include "sectormap/mapcredit.h"
#include "sectormap/mapgeometry.h"
#include "sectormap/marklayout.h"

#include <QTransform>

#include <algorithm>
#include <tuple>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

QTransform onto(const QRectF& area, const QRectF& bounds)
{
    const double scale = std::min(area.width() / bounds.width(), area.height() / bounds.height());
    return QTransform::fromTranslate(area.left(), area.center().y() - bounds.height() * scale / 2)
        .scale(scale, scale)
        .translate(-bounds.left(), -bounds.top());
}

QColor shade(const SectorCell& cell)
{
    const QPalette palette = Look::palette(Look::Room::Wall);
    if (cell.isQuiet())
        return palette.color(QPalette::Button);
    const bool coloured = cell.worst != Severity::Unassessed && cell.worst != Severity::None;
    return coloured ? Look::severityFill(cell.worst) : palette.color(QPalette::Mid);
}

/// Codes of the prefectures with something open, the worst first.
std::vector<PrefectureCode> worstFirst(const WallPicture& picture)
{
    std::vector<PrefectureCode> codes;
    for (std::size_t n = 0; n < picture.prefectures.size(); ++n) {
        if (picture.prefectures[n].open > 0)
            codes.push_back(static_cast<PrefectureCode>(n + 1));
    }
    const auto key = [&](PrefectureCode code) {
        const SectorCell& cell = picture.prefectures[code - 1u];
        return std::tuple(-urgency(cell.worst), -cell.open, code);
    };
    std::sort(codes.begin(), codes.end(),
        [&](PrefectureCode a, PrefectureCode b) { return key(a) < key(b); });
    return codes;
}

} // namespace

void MapScene::lay(WallPage& page, const WallPicture& picture) const
{
    const QRectF body = page.line(page.bodyFrom(), page.bodyLines());
    const QRectF& bounds = MapGeometry::builtIn().bounds();
    const double gap = page.em() * 0.3;
    const double wide
        = std::min(body.width() * 0.58, body.height() * bounds.width() / bounds.height());
    layMap(page, picture, QRectF(body.left(), body.top() + gap, wide, body.height() - 2 * gap));
    layNames(page, picture, body.left() + wide + page.em() * 0.5);
    page.setImprint(mapCredit());
}

void MapScene::layMap(WallPage& page, const WallPicture& picture, const QRectF& area)
{
    const MapGeometry& geometry = MapGeometry::builtIn();
    const QTransform place = onto(area, geometry.bounds());
    std::vector<WantedMark> wanted;
    for (const MapGeometry::Shape& shape : geometry.shapes()) {
        const SectorCell& cell = picture.prefectures[shape.code - 1u];
        page.outline(place.map(shape.path), shade(cell));
        if (cell.open > 0)
            wanted.push_back(
                { shape.code, cell.worst, cell.changedWithin24h, place.map(shape.label) });
    }
    // A mark without room beside its prefecture has its name in the list, or a milder neighbour
    // before it.
    for (const PlacedMark& placed : layOutMarks(std::move(wanted), page.em() * 1.3, area)) {
        if (!placed.moved)
            page.level(placed.box, placed.mark.severity, placed.mark.changed);
    }
}

void MapScene::layNames(WallPage& page, const WallPicture& picture, double left)
{
    const auto absent = std::count_if(picture.worst.begin(), picture.worst.end(),
        [](const WallIncident& incident) { return incident.prefecture == noPrefecture; });
    const std::vector<PrefectureCode> codes = worstFirst(picture);
    const int room = page.bodyLines() - (absent > 0 ? 1 : 0);
    const auto listed = std::min(codes.size(), static_cast<std::size_t>(std::max(0, room)));
    int line = page.bodyFrom();
    for (std::size_t n = 0; n < listed; ++n) {
        QRectF row = page.line(line++);
        row.setLeft(left);
        const SectorCell& cell = picture.prefectures[codes[n] - 1u];
        page.level(QRectF(row.left(), row.top(), row.height(), row.height()), cell.worst,
            cell.changedWithin24h);
        QRectF rest = row.adjusted(row.height() + page.em() * 0.3, 0, 0, 0);
        const double counted
            = page.write(rest, u"×%1"_s.arg(cell.open), WallPage::Tone::Strong, Qt::AlignRight);
        page.write(rest.adjusted(0, 0, -counted - page.em() * 0.3, 0), Words::prefecture(codes[n]));
    }
    QRectF row = page.line(line);
    row.setLeft(left);
    if (codes.empty() && absent == 0)
        page.write(row, tr("No open incident."));
    if (absent > 0)
        //: open incidents that name no prefecture: 県名なし ×%1
        page.write(row, tr("No prefecture ×%1").arg(absent), WallPage::Tone::Quiet);
}

} // namespace yagura
