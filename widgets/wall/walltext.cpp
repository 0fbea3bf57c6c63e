#include "wall/walltext.h"

#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"

#include <QCoreApplication>
#include <QDateTime>

namespace yagura::WallText {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::WallText)
};

QDateTime at(Instant t, int offsetS)
{
    return QDateTime::fromMSecsSinceEpoch(t.ms, Qt::OffsetFromUTC, offsetS);
}

// A wall has no key that toggles zones: its big clock is Japan's, the small one UTC.
constexpr int jst = 9 * 3600;

} // namespace

QString place(const WallIncident& incident)
{
    if (incident.prefecture == noPrefecture)
        return Words::sectorShort(incident.sector);
    //: sector, prefecture: %1・%2
    return Text::tr("%1, %2").arg(
        Words::sectorShort(incident.sector), Words::prefecture(incident.prefecture));
}

QString since(Instant t, Instant shown)
{
    if (!t.isKnown())
        return {};
    if (shown - t < 24h)
        return TimeText::age(shown - t);
    return at(t, jst).toString(u"MM-dd"_s);
}

QString clockJst(Instant t)
{
    return at(t, jst).toString(u"HH:mm:ss"_s);
}

QString minuteJst(Instant t)
{
    return at(t, jst).toString(u"HH:mm"_s);
}

QString minuteUtc(Instant t)
{
    return at(t, 0).toString(u"HH:mm'Z'"_s);
}

void sectorMark(WallPage& page, const QRectF& box, const WallSector& sector)
{
    if (sector.cell.notReporting)
        page.shape(WallPage::Shape::Kind::Hatch, box);
    if (sector.cell.open > 0) {
        page.level(box, sector.cell.worst, sector.cell.changedWithin24h);
        return;
    }
    const double dot = page.em() / 4;
    page.shape(
        WallPage::Shape::Kind::Dot, QRectF(box.center() - QPointF(dot, dot) / 2, QSizeF(dot, dot)));
}

} // namespace yagura::WallText
