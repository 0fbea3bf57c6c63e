#include "wall/scenes/timelinescene.h"

#include "wall/walltext.h"

#include "common/words.h"

#include <algorithm>
#include <map>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds span = 24h;
constexpr double countEms = 2.2;

double xOf(const QRectF& track, Instant t, Instant shown)
{
    const auto age = static_cast<double>((shown - t).count());
    return track.right() - track.width() * age / static_cast<double>(span.count());
}

/// Marks that would cover each other are one: the worst of them, first in time.
struct Cluster {
    double x = 0;
    const WallMark* worst = nullptr;
};

std::vector<Cluster> clustersOf(
    const std::vector<const WallMark*>& marks, const QRectF& track, double side, Instant shown)
{
    std::vector<Cluster> clusters;
    for (const WallMark* mark : marks) {
        const double x = std::clamp(
            xOf(track, mark->time, shown), track.left() + side / 2, track.right() - side / 2);
        if (clusters.empty() || x - clusters.back().x >= side)
            clusters.push_back({ x, mark });
        else if (mark->what != WallMark::What::Incident
            || urgency(mark->severity) > urgency(clusters.back().worst->severity))
            clusters.back().worst = mark;
    }
    return clusters;
}

} // namespace

TimelineScene::Lane TimelineScene::decisions(const WallPicture& picture) const
{
    //: the lane of what the council was asked and decided: 決定
    Lane lane{ tr("Decisions"), {}, -1 };
    for (const WallMark& mark : picture.marks) {
        if (mark.what != WallMark::What::Incident)
            lane.marks.push_back(&mark);
    }
    return lane;
}

std::vector<TimelineScene::Lane> TimelineScene::sectorLanes(const WallPicture& picture) const
{
    std::vector<Lane> lanes;
    for (const WallSector& sector : picture.sectors) {
        Lane lane{ Words::sectorShort(sector.key), {}, -1 };
        for (const WallMark& mark : picture.marks) {
            if (mark.what != WallMark::What::Incident || mark.sector != sector.key)
                continue;
            lane.marks.push_back(&mark);
            lane.urgency = std::max(lane.urgency, urgency(mark.severity));
        }
        if (!lane.marks.empty())
            lanes.push_back(std::move(lane));
    }
    return lanes;
}

void TimelineScene::lay(WallPage& page, const WallPicture& picture) const
{
    std::vector<Lane> lanes = sectorLanes(picture);
    const Lane decided = decisions(picture);
    const int body = page.bodyLines();
    const bool decisionLane = body >= 5 || !decided.marks.empty();
    QStringList said = notes(picture, 0);
    // Room for the axis, the decisions, what is withheld, and how many lanes are not here.
    const int room = std::max(1, body - 1 - decisionLane - static_cast<int>(said.size()));
    const int hidden = leaveOut(lanes, room);
    said = notes(picture, hidden);

    double names = page.widthOf(decided.name);
    for (const Lane& lane : lanes)
        names = std::max(names, page.widthOf(lane.name));
    names = std::min(names + page.em() * 0.5, page.content().width() * 0.4);

    int line = page.bodyFrom();
    const int first = line;
    if (decisionLane)
        layLane(page, picture, page.line(line++), decided, names);
    for (const Lane& lane : lanes)
        layLane(page, picture, page.line(line++), lane, names);
    const QRectF drawn = page.line(first, line - first);
    if (line > first && line < page.lines())
        layAxis(page, picture, page.line(line++), drawn, names);
    if (lanes.empty() && line < page.lines())
        page.write(page.line(line++), tr("No incident in the last 24 hours."));
    for (const QString& note : said) {
        if (line < page.lines())
            page.write(page.line(line++), note, WallPage::Tone::Quiet);
    }
}

int TimelineScene::leaveOut(std::vector<Lane>& lanes, int room)
{
    const auto needed = static_cast<int>(lanes.size());
    if (needed <= room)
        return 0;
    // The line that says how many are missing takes the place of one more.
    const int kept = std::max(1, room - 1);
    while (static_cast<int>(lanes.size()) > kept) {
        // The least urgent lane goes; the others keep the order of the official list.
        lanes.erase(std::min_element(lanes.begin(), lanes.end(),
            [](const Lane& a, const Lane& b) { return a.urgency < b.urgency; }));
    }
    return needed - kept;
}

void TimelineScene::layLane(WallPage& page, const WallPicture& picture, const QRectF& row,
    const Lane& lane, double names) const
{
    const QRectF track = row.adjusted(names, 0, -countEms * page.em(), 0);
    page.write(
        QRectF(row.left(), row.top(), track.left() - row.left() - page.em() * 0.3, row.height()),
        lane.name, lane.marks.empty() ? WallPage::Tone::Quiet : WallPage::Tone::Plain);
    page.shape(
        WallPage::Shape::Kind::Rule, QRectF(track.left(), row.center().y() - 1, track.width(), 2));
    if (lane.marks.empty())
        return;
    const double side = row.height();
    for (const Cluster& cluster : clustersOf(lane.marks, track, side, picture.shown)) {
        const QRectF box(cluster.x - side / 2, row.top(), side, side);
        if (cluster.worst->what == WallMark::What::Incident)
            page.level(box, cluster.worst->severity);
        else
            page.shape(cluster.worst->what == WallMark::What::SignedOff
                    ? WallPage::Shape::Kind::Act
                    : WallPage::Shape::Kind::OpenAct,
                box.adjusted(side * 0.2, side * 0.2, -side * 0.2, -side * 0.2));
    }
    page.write(QRectF(track.right(), row.top(), row.right() - track.right(), row.height()),
        u"×%1"_s.arg(lane.marks.size()), WallPage::Tone::Quiet, Qt::AlignRight);
}

void TimelineScene::layAxis(WallPage& page, const WallPicture& picture, const QRectF& row,
    const QRectF& body, double names) const
{
    const QRectF track = row.adjusted(names, 0, -countEms * page.em(), 0);
    const QString sample = u"00:00"_s;
    const double width = page.widthOf(sample);
    constexpr std::chrono::milliseconds step = 6h;
    constexpr std::chrono::milliseconds jst = 9h;
    const qint64 newest
        = (picture.shown.ms + jst.count()) / step.count() * step.count() - jst.count();
    double free = row.right();
    for (Instant t{ newest }; picture.shown - t <= span; t = t - step) {
        const double x = xOf(track, t, picture.shown);
        page.shape(WallPage::Shape::Kind::Rule, QRectF(x - 1, body.top(), 2, body.height()));
        const QRectF label(x - width / 2, row.top(), width, row.height());
        if (label.right() <= free && label.left() >= row.left()) {
            page.write(label, WallText::minuteJst(t), WallPage::Tone::Quiet);
            free = label.left() - page.em() * 0.4;
        }
    }
}

QStringList TimelineScene::notes(const WallPicture& picture, int hiddenLanes)
{
    QStringList all;
    if (hiddenLanes > 0)
        all.append(tr("%n more sector(s) had incidents.", nullptr, hiddenLanes));
    if (picture.withheldMarks > 0)
        all.append(tr("Not shown: %n above the ceiling.", nullptr, picture.withheldMarks));
    return all;
}

} // namespace yagura
