#pragma once

#include "base/language.h"

#include <QString>

#include <vector>

namespace yagura {

/// An entity of ISO 3166-1.
struct Country {
    QString code; ///< alpha-2: `NL`
    BilingualText name;
};

/// All of them, by code (resources/countries).
const std::vector<Country>& countries();
/// Null for what is no code of ISO 3166-1.
const Country* findCountry(QStringView code);
/// `NL オランダ`; the code itself where there is none of that name.
QString countryText(const QString& code);

} // namespace yagura
