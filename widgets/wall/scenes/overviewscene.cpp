#include "wall/scenes/overviewscene.h"

#include "wall/walltext.h"

#include "common/uilanguage.h"
#include "common/words.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// A square for a level at the left of a line, as large as the line allows.
QRectF square(const QRectF& line)
{
    return { line.left(), line.top(), line.height(), line.height() };
}

} // namespace

void OverviewScene::lay(WallPage& page, const WallPicture& picture) const
{
    const QStringList said = notes(picture);
    int line = page.bodyFrom();
    const int body = page.bodyLines();
    const bool strip = body >= 4;
    const int noted = std::min(static_cast<int>(said.size()), std::max(0, body - 1));
    const int incidents = body - 1 - noted - strip;

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
    double x = row.left();
    for (std::size_t n = 0; n < allSeverities.size(); ++n) {
        const QString count = QString::number(picture.counts[n]);
        const double width = row.height() + gap + page.widthOf(count, WallPage::Tone::Strong);
        if (x + width > row.right())
            return;
        page.level(QRectF(x, row.top(), row.height(), row.height()), allSeverities[n]);
        const bool none = picture.counts[n] == 0;
        page.write(QRectF(x + row.height() + gap, row.top(), width, row.height()), count,
            none ? WallPage::Tone::Quiet : WallPage::Tone::Strong);
        x += width + 2 * gap;
    }
    //: matters the council decided within 24 hours; as short as can be: 決定 %1
    const QString decided = tr("Decided %1").arg(picture.decided);
    if (x + page.widthOf(decided) <= row.right())
        page.write(row, decided, WallPage::Tone::Plain, Qt::AlignRight);
}

void OverviewScene::layIncidents(
    WallPage& page, const WallPicture& picture, int line, int lines) const
{
    if (picture.worst.empty()) {
        if (lines > 0 && picture.asOf.isKnown())
            page.write(page.line(line), tr("No open incident."));
        else if (lines > 0)
            page.write(page.line(line), tr("Waiting for the first data."));
        return;
    }
    int left = static_cast<int>(picture.worst.size());
    for (const WallIncident& incident : picture.worst) {
        if (lines <= 0)
            return;
        const int takes
            = lines > left && lines >= 2 && !WallText::fitsOneLine(page, incident, picture) ? 2 : 1;
        layIncident(page, picture, incident, line, takes);
        line += takes;
        lines -= takes;
        --left;
    }
}

void OverviewScene::layIncident(WallPage& page, const WallPicture& picture,
    const WallIncident& incident, int line, int lines) const
{
    const QRectF row = page.line(line);
    const double gap = page.em() * 0.5;
    page.level(square(row), incident.severity);
    QRectF rest = row.adjusted(row.height() + gap, 0, 0, 0);
    const QString age = WallText::since(incident.since, picture.shown);
    const double aged = page.write(rest, age, WallPage::Tone::Quiet, Qt::AlignRight);
    rest.setRight(rest.right() - aged - gap);
    const double placed = page.write(rest, WallText::place(incident), WallPage::Tone::Strong);
    const QString& summary = incident.summary.in(uiLanguage());
    if (lines == 1)
        page.write(rest.adjusted(placed + gap, 0, 0, 0), summary);
    else
        page.write(page.line(line + 1).adjusted(row.height() + gap, 0, 0, 0), summary);
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
        all.append(tr(
            "%n item(s) above this display's marking not shown.", nullptr, picture.aboveCeiling));
    if (const QString silent = silentNote(picture); !silent.isEmpty())
        all.append(silent);
    return all;
}

} // namespace yagura
