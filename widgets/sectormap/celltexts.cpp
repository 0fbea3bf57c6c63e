#include "sectormap/celltexts.h"

#include "common/uilanguage.h"
#include "common/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace yagura::CellTexts {
using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::CellTexts)
};
} // namespace

QString sentence(const SectorCell& cell)
{
    QStringList parts;
    if (cell.isQuiet()) {
        parts << Text::tr("No open incidents.");
    } else {
        //: %1 is a level with its word, as "3 Major impact"
        parts << Text::tr("Worst level: %1.").arg(Words::severity(cell.worst));
        parts << Text::tr("%n open incident(s).", nullptr, cell.open);
    }
    if (cell.unassessed > 0)
        parts << Text::tr("%n not yet assessed.", nullptr, cell.unassessed);
    if (cell.changedWithin24h)
        parts << Text::tr("Changed within 24 hours.");
    if (cell.notReporting)
        parts << Text::tr("Not reporting: every source that reported here is silent.");
    return parts.join(uiLanguage() == Language::Japanese ? QString() : u" "_s);
}

QString place(PrefectureCode code)
{
    return code == noPrefecture ? Text::tr("No prefecture given") : Words::prefecture(code);
}

QString shortPlace(PrefectureCode code)
{
    if (code == noPrefecture) {
        //: Head of the column for incidents without a prefecture; at most four characters in
        //: Japanese (不明)
        return Text::tr("No place");
    }
    QString name = Words::prefecture(code);
    // 北海道 keeps its 道: without it nobody would know it.
    if (name.endsWith(u'都') || name.endsWith(u'府') || name.endsWith(u'県'))
        name.chop(1);
    return name;
}

} // namespace yagura::CellTexts
