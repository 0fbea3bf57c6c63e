#include "wall/scenes/sectorsscene.h"

#include "wall/walltext.h"

#include "common/words.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int boardColumns = 4;
constexpr double labelEms = 5.6; ///< the longest short name: 政府・行政

double widest(const WallPage& page, const std::vector<WallSector>& sectors)
{
    double width = 0;
    for (const WallSector& sector : sectors)
        width
            = std::max(width, page.widthOf(Words::sectorShort(sector.key), WallPage::Tone::Strong));
    return width;
}

} // namespace

void SectorsScene::lay(WallPage& page, const WallPicture& picture) const
{
    const QRectF area = page.line(page.bodyFrom(), page.bodyLines());
    const int rows = (static_cast<int>(picture.sectors.size()) + boardColumns - 1) / boardColumns;
    const double gap = page.em() * 0.4;
    const bool wide = area.width() / boardColumns - gap >= widest(page, picture.sectors);
    const bool high = area.height() / rows >= 2.5 * page.em();
    if (wide && high)
        layBoard(page, area, picture, boardColumns);
    else
        layList(page, picture,
            std::max(1, static_cast<int>(area.width() / ((labelEms + 3.5) * page.em()))));
}

void SectorsScene::layBoard(
    WallPage& page, const QRectF& area, const WallPicture& picture, int columns) const
{
    const auto count = static_cast<int>(picture.sectors.size());
    const int rows = (count + columns - 1) / columns;
    const QSizeF cell(area.width() / columns, area.height() / rows);
    const double gap = page.em() * 0.08;
    for (int n = 0; n < count; ++n) {
        const QPointF corner
            = area.topLeft() + QPointF((n % columns) * cell.width(), (n / columns) * cell.height());
        layCell(page, QRectF(corner, cell).adjusted(gap, gap, -gap, -gap),
            picture.sectors[static_cast<std::size_t>(n)]);
    }
}

void SectorsScene::layCell(WallPage& page, const QRectF& cell, const WallSector& sector) const
{
    const double half = cell.height() / 2;
    const double gap = page.em() * 0.2;
    page.shape(
        WallPage::Shape::Kind::Rule, QRectF(cell.left(), cell.bottom() - 2, cell.width(), 2));
    const QRectF label(cell.left() + gap, cell.top(), cell.width() - gap, half);
    page.write(label, Words::sectorShort(sector.key),
        sector.speaks() ? WallPage::Tone::Strong : WallPage::Tone::Quiet);
    const QRectF below(cell.left(), cell.top() + half, cell.width(), half - 4);
    double x = below.left() + gap;
    if (sector.cell.open > 0) {
        page.level(QRectF(below.left(), below.top(), half, below.height()), sector.cell.worst,
            sector.cell.changedWithin24h);
        x = below.left() + half + gap;
        x += page.write(QRectF(x, below.top(), below.right() - x, below.height()),
            u"×%1"_s.arg(sector.cell.open), WallPage::Tone::Strong);
    } else if (!sector.cell.notReporting) {
        page.write(below.adjusted(gap, 0, 0, 0), u"–"_s, WallPage::Tone::Quiet);
    }
    if (sector.cell.notReporting)
        page.shape(WallPage::Shape::Kind::Hatch,
            QRectF(x + gap, below.top(), below.right() - x - gap, below.height()));
}

void SectorsScene::layList(WallPage& page, const WallPicture& picture, int columns) const
{
    const int lines = page.bodyLines() - 1;
    const QRectF area = page.line(page.bodyFrom(), std::max(0, lines));
    std::vector<WallSector> saying;
    std::copy_if(picture.sectors.begin(), picture.sectors.end(), std::back_inserter(saying),
        [](const WallSector& sector) { return sector.speaks(); });
    std::stable_sort(saying.begin(), saying.end(), [](const WallSector& a, const WallSector& b) {
        return (a.cell.open ? urgency(a.cell.worst) : -1)
            > (b.cell.open ? urgency(b.cell.worst) : -1);
    });
    const auto shown
        = std::min(saying.size(), static_cast<std::size_t>(std::max(0, lines * columns)));
    const double width = area.width() / columns;
    const double gap = page.em() * 0.3;
    for (std::size_t n = 0; n < shown; ++n) {
        const auto column = static_cast<double>(n % static_cast<std::size_t>(columns));
        QRectF cell = page.line(page.bodyFrom() + static_cast<int>(n) / columns);
        cell = QRectF(cell.left() + column * width, cell.top(), width, cell.height());
        WallText::sectorMark(
            page, QRectF(cell.left(), cell.top(), cell.height(), cell.height()), saying[n]);
        const QString open
            = saying[n].cell.open > 0 ? u"×%1"_s.arg(saying[n].cell.open) : QString();
        QRectF rest = cell.adjusted(cell.height() + gap, 0, -gap, 0);
        const double counted = page.write(rest, open, WallPage::Tone::Strong, Qt::AlignRight);
        page.write(rest.adjusted(0, 0, -counted - gap, 0), Words::sectorShort(saying[n].key));
    }
    const auto rest = static_cast<int>(picture.sectors.size() - shown);
    const bool allQuiet = shown == saying.size();
    page.write(page.line(page.bodyFrom() + std::max(0, lines)),
        allQuiet ? tr("%n other sector(s): nothing open.", nullptr, rest)
                 : tr("%n sector(s) not shown.", nullptr, rest),
        WallPage::Tone::Quiet);
}

} // namespace yagura
