#include "common/placechoices.h"

#include "common/uilanguage.h"
#include "domain/place.h"
#include "domain/sector.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace yagura::PlaceChoices {

void choose(QComboBox& choice, const QVariant& value)
{
    choice.setCurrentIndex(std::max(0, choice.findData(value)));
}

void offerSectors(QComboBox& choice, const QString& none)
{
    const QSignalBlocker quiet(&choice);
    const QVariant chosen = choice.currentData();
    choice.clear();
    choice.addItem(none, QString());
    for (const Sector& sector : SectorCatalogue::builtIn().list(u"ci"))
        choice.addItem(sector.name.in(uiLanguage()), sector.key);
    choose(choice, chosen);
}

void offerPrefectures(QComboBox& choice, const QString& none)
{
    const QSignalBlocker quiet(&choice);
    const QVariant chosen = choice.currentData();
    choice.clear();
    choice.addItem(none, 0);
    for (const Prefecture& prefecture : prefectures())
        choice.addItem(prefecture.name.in(uiLanguage()), prefecture.code);
    choose(choice, chosen);
}

} // namespace yagura::PlaceChoices
