#include "common/watchwords.h"

#include "common/uilanguage.h"
#include "common/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::WatchWords)
};
} // namespace

namespace WatchWords {

QString region(const QString& region)
{
    const auto& all = prefectures();
    const auto it = std::find_if(
        all.begin(), all.end(), [&](const Prefecture& p) { return p.region.en == region; });
    return it == all.end() ? region : it->region.in(uiLanguage());
}

QString place(const PlaceWatch& watch)
{
    const QString where = watch.prefecture != noPrefecture ? Words::prefecture(watch.prefecture)
                                                           : region(watch.region);
    if (watch.sector.isEmpty())
        return where;
    const QString sector = Words::sectorShort(watch.sector);
    //: %1 a prefecture or region, %2 a sector
    return where.isEmpty() ? sector : Text::tr("%1 · %2").arg(where, sector);
}

QString from(Severity level)
{
    if (urgency(level) <= urgency(Severity::None))
        return Text::tr("every incident, assessed or not");
    if (level == Severity::Grave)
        return Words::severity(level);
    //: %1 a severity, as "2 Certain impact"
    return Text::tr("%1 and above").arg(Words::severity(level));
}

} // namespace WatchWords
} // namespace yagura
