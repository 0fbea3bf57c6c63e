#include "wall/wallheader.h"

#include "wall/walltext.h"

#include "common/countup.h"
#include "common/look.h"
#include "common/timetext.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

bool isBelievable(WallMode mode)
{
    return mode == WallMode::Live || mode == WallMode::Fixed;
}

} // namespace

QString WallHeader::modeWord(WallMode mode)
{
    switch (mode) {
    case WallMode::Live:
        //: the picture is up to date: 受信中
        return tr("LIVE");
    case WallMode::Delayed:
        //: 遅延
        return tr("DELAYED");
    case WallMode::Stale:
        //: 更新停止
        return tr("STALE");
    case WallMode::Offline:
        //: 切断
        return tr("OFFLINE");
    case WallMode::Connecting:
        //: 接続中
        return tr("CONNECTING");
    case WallMode::Fixed:
        //: the picture stands at one instant: 時刻固定
        return tr("FIXED");
    }
    return {};
}

std::vector<WallHeader::Part> WallHeader::first(const WallPicture& picture)
{
    const bool believable = isBelievable(picture.mode);
    std::vector<Part> parts{ { tr("%1 JST").arg(WallText::minuteJst(picture.now)),
                                 WallPage::Tone::Strong, {} },
        { modeWord(picture.mode), believable ? WallPage::Tone::Strong : WallPage::Tone::Inverse,
            {} } };
    if (picture.asOf.isKnown() && picture.mode != WallMode::Fixed)
        parts.push_back({ TimeText::age(picture.now - picture.asOf), WallPage::Tone::Plain, {} });
    if (picture.ledgerDoubted)
        //: the hub's ledger is not trusted any more: 台帳に疑義
        parts.push_back({ tr("LEDGER IN DOUBT"), WallPage::Tone::Inverse,
            Look::severityFill(Severity::Grave) });
    if (picture.exercise) {
        // In both languages at once, whatever the language of the wall.
        parts.push_back({ u"訓練 EXERCISE"_s, WallPage::Tone::Inverse, {} });
    }
    return parts;
}

/// Of the urgent acts, how many and for how long: an act's number and its matter are not the
/// wall's to tell.
std::vector<WallHeader::Part> WallHeader::urgent(const WallPicture& picture)
{
    if (picture.unnotified.empty())
        return {};
    const UnnotifiedAct& oldest = picture.unnotified.front();
    const bool isLate = oldest.isLate(picture.ledgerNow);
    const QColor ink = isLate ? Look::severityFill(Severity::Grave) : QColor();
    // In two parts, so that a narrow wall takes two lines and cuts neither.
    std::vector<Part> parts{ { CountUp::words(static_cast<int>(picture.unnotified.size())),
                                 WallPage::Tone::Inverse, ink },
        { CountUp::clock(picture.ledgerNow - oldest.since), WallPage::Tone::Inverse, ink } };
    if (oldest.due.isKnown())
        parts.push_back({ CountUp::limit(oldest.clock, oldest.due, picture.ledgerNow),
            isLate ? WallPage::Tone::Strong : WallPage::Tone::Plain, {}, !isLate });
    return parts;
}

std::vector<WallHeader::Part> WallHeader::second(const WallPicture& picture, const Place& place)
{
    std::vector<Part> parts{ { tlpLabel(picture.ceiling), WallPage::Tone::Inverse,
        Look::tlpText(picture.ceiling) } };
    if (picture.asOf.isKnown())
        //: the instant up to which the picture is known: %1 現在
        parts.push_back(
            { tr("as of %1").arg(WallText::clockJst(picture.asOf)), WallPage::Tone::Plain, {} });
    const std::vector<Part> owed = urgent(picture);
    parts.insert(parts.end(), owed.begin(), owed.end());
    parts.push_back({ WallText::minuteUtc(picture.now), WallPage::Tone::Quiet, {}, true });
    const QString page = u"%1/%2"_s.arg(place.page + 1).arg(place.pages);
    if (place.left.count() > 0)
        //: page n/m and the seconds until the next: %1 %2秒
        parts.push_back(
            { tr("%1 %2 s").arg(page).arg(place.left.count()), WallPage::Tone::Quiet, {}, true });
    else
        parts.push_back({ page, WallPage::Tone::Quiet, {}, true });
    return parts;
}

int WallHeader::layRow(WallPage& page, const std::vector<Part>& parts, int line)
{
    const double gap = page.em() * 0.7;
    double x = page.content().left();
    for (const Part& part : parts) {
        const double width = page.widthOf(part.text, part.tone);
        if (x > page.content().left() && x + width > page.content().right()) {
            if (part.mayGo)
                continue;
            ++line;
            x = page.content().left();
        }
        QRectF box = page.line(line);
        box.setLeft(x);
        x += page.write(box, part.text, part.tone, Qt::AlignLeft, part.ink) + gap;
    }
    return line + 1;
}

void WallHeader::lay(WallPage& page, const WallPicture& picture, const Place& place)
{
    int line = layRow(page, first(picture), 0);
    line = layRow(page, second(picture, place), line);
    const QRectF under = page.line(line);
    page.shape(
        WallPage::Shape::Kind::Rule, QRectF(under.left(), under.top() - 2, under.width(), 4));
    page.setBodyFrom(line);
}

} // namespace yagura
