#include "wall/scenes/overviewscene.h"

#include "wall/walltext.h"

#include "common/uilanguage.h"
#include "common/words.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// A square for a level at the left of a line, as large as the line allows.
QRectF square(const QRectF& line)
{
    return { line.left(), line.top(), line.height(), line.height() };
}

/// The levels that are missed least come first: those with nothing, then the least urgent.
std::array<std::size_t, allSeverities.size()> dispensable(const WallPicture& picture)
{
    std::array<std::size_t, allSeverities.size()> order{};
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(picture.counts[a] > 0, urgency(allSeverities[a]))
            < std::pair(picture.counts[b] > 0, urgency(allSeverities[b]));
    });
    return order;
}

} // namespace

void OverviewScene::lay(WallPage& page, const WallPicture& picture) const
{
    const QStringList said = notes(picture);
    int line = page.bodyFrom();
    const int body = page.bodyLines() - 1; // without the counts
    // Where there is little room the worst incident goes before a note, and two incidents before
    // the strip.
    const int least = picture.worst.empty() || body < 2 ? 0 : 1;
    const int noted = std::min(static_cast<int>(said.size()), std::max(0, body - least));
    const bool strip = body - noted >= 3;
    const int incidents = body - noted - strip;

    layCounts(page, picture, line++);
    layIncidents(page, picture, line, incidents);
    line += incidents;
    if (strip)
        layStrip(page, picture, line++);
    for (int n = 0; n < noted; ++n)
        page.write(page.line(line++), said[n], WallPage::Tone::Quiet);
}

void OverviewScene::layCounts(WallPage& page, const WallPicture& picture, int line) const
{
    const QRectF row = page.line(line);
    const double gap = page.em() * 0.25;
    const auto widthOf = [&](std::size_t n) {
        return row.height() + 3 * gap
            + page.widthOf(QString::number(picture.counts[n]), WallPage::Tone::Strong);
    };
    std::vector<bool> shown(allSeverities.size(), true);
    const auto width = [&] {
        double sum = -2 * gap;
        for (std::size_t n = 0; n < shown.size(); ++n)
            sum += shown[n] ? widthOf(n) : 0;
        return sum;
    };
    for (const std::size_t n : dispensable(picture)) {
        if (width() <= row.width())
            break;
        shown[n] = false;
    }
    double x = row.left();
    for (std::size_t n = 0; n < shown.size(); ++n) {
        if (!shown[n])
            continue;
        layCount(page, QRectF(x, row.top(), widthOf(n), row.height()), allSeverities[n],
            picture.counts[n]);
        x += widthOf(n);
    }
    //: matters the council decided within 24 hours; as short as can be: 決定 %1
    const QString decided = tr("Decided %1").arg(picture.decided);
    if (x + page.widthOf(decided) <= row.right())
        page.write(row, decided, WallPage::Tone::Plain, Qt::AlignRight);
}

void OverviewScene::layCount(WallPage& page, const QRectF& box, Severity severity, int count) const
{
    page.level(QRectF(box.left(), box.top(), box.height(), box.height()), severity);
    page.write(box.adjusted(box.height() + page.em() * 0.25, 0, 0, 0), QString::number(count),
        count == 0 ? WallPage::Tone::Quiet : WallPage::Tone::Strong);
}

void OverviewScene::layIncidents(
    WallPage& page, const WallPicture& picture, int line, int lines) const
{
    if (picture.worst.empty() && lines > 0)
        page.write(page.line(line), tr("No open incident."));
    for (const WallIncident& incident : picture.worst) {
        if (lines <= 0)
            return;
        const int takes = layIncident(page, picture, incident, line, lines);
        line += takes;
        lines -= takes;
    }
}

int OverviewScene::layIncident(WallPage& page, const WallPicture& picture,
    const WallIncident& incident, int line, int lines) const
{
    const QRectF row = page.line(line);
    const double gap = page.em() * 0.5;
    page.level(square(row), incident.severity);
    QRectF rest = row.adjusted(row.height() + gap, 0, 0, 0);
    const QString age = WallText::since(incident.since, picture.shown);
    const double aged = page.write(rest, age, WallPage::Tone::Quiet, Qt::AlignRight);
    rest.setRight(rest.right() - aged - gap);

    // The whole sentence matters more than the prefecture, which has a page of its own.
    const QString& summary = incident.summary.in(uiLanguage());
    const double said = page.widthOf(summary);
    QString place = WallText::place(incident);
    const auto fits = [&](const QString& words) {
        return page.widthOf(words, WallPage::Tone::Strong) + gap + said <= rest.width();
    };
    const bool twoLines = lines >= 2 && !fits(place) && !fits(Words::sectorShort(incident.sector));
    if (!twoLines && !fits(place))
        place = Words::sectorShort(incident.sector);
    const double placed = page.write(rest, place, WallPage::Tone::Strong);
    if (twoLines)
        page.write(page.line(line + 1).adjusted(row.height() + gap, 0, 0, 0), summary);
    else
        page.write(rest.adjusted(placed + gap, 0, 0, 0), summary);
    return twoLines ? 2 : 1;
}

void OverviewScene::layStrip(WallPage& page, const WallPicture& picture, int line) const
{
    const QRectF row = page.line(line);
    const double cell = row.width() / static_cast<double>(picture.sectors.size());
    double x = row.left();
    for (const WallSector& sector : picture.sectors) {
        const QRectF box = QRectF(x, row.top(), cell, row.height()).adjusted(2, 2, -2, -2);
        WallText::sectorMark(page, box, sector);
        x += cell;
    }
}

QString OverviewScene::silentNote(const WallPicture& picture) const
{
    if (picture.silent() == 0)
        return {};
    if (picture.silentFeeds.empty())
        return tr("%n feed(s) silent.", nullptr, picture.silent());
    const QString name = picture.silentFeeds.front().in(uiLanguage());
    if (picture.silent() == 1)
        return tr("Feed “%1” is silent.").arg(name);
    return tr("Feed “%1” and %n more are silent.", nullptr, picture.silent() - 1).arg(name);
}

QStringList OverviewScene::notes(const WallPicture& picture) const
{
    QStringList all;
    if (picture.aboveCeiling > 0)
        all.append(tr("Not shown: %n above the ceiling.", nullptr, picture.aboveCeiling));
    if (const QString silent = silentNote(picture); !silent.isEmpty())
        all.append(silent);
    return all;
}

} // namespace yagura
