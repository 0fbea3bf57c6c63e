#include "matters/countries.h"

#include "common/uilanguage.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

std::vector<Country> readCountries()
{
    QFile file(u":/yagura/countries/countries.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program was built without its list of countries");
    std::vector<Country> all;
    file.readLine(); // the header: code,ja,en
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        if (cells.size() == 3)
            all.push_back({ cells[0], { cells[1], cells[2] } });
    }
    return all;
}

} // namespace

const std::vector<Country>& countries()
{
    static const std::vector<Country> all = readCountries();
    return all;
}

const Country* findCountry(QStringView code)
{
    const auto it = std::find_if(countries().begin(), countries().end(),
        [code](const Country& country) { return country.code == code; });
    return it == countries().end() ? nullptr : &*it;
}

QString countryText(const QString& code)
{
    const Country* country = findCountry(code);
    return country ? u"%1 %2"_s.arg(code, country->name.in(uiLanguage())) : code;
}

} // namespace yagura
