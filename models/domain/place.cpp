#include "domain/place.h"

#include <QFile>
#include <QStringList>

namespace yagura {
using namespace Qt::StringLiterals;

PrefectureCode prefectureFromText(QStringView code)
{
    // Digits alone: `4 ` and `+4` are numbers to Qt as well.
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (code.size() != 2 || !isDigit(code[0]) || !isDigit(code[1]))
        return noPrefecture;
    const int number = (code[0].unicode() - u'0') * 10 + code[1].unicode() - u'0';
    return number >= 1 && number <= 47 ? static_cast<PrefectureCode>(number) : noPrefecture;
}

QString prefectureText(PrefectureCode code)
{
    return code == noPrefecture ? QString() : u"%1"_s.arg(int(code), 2, 10, QChar(u'0'));
}

namespace {

std::vector<Prefecture> readPrefectures()
{
    QFile file(u":/yagura/map/prefectures.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program was built without its map data");
    std::vector<Prefecture> all;
    file.readLine(); // the header: code,name_ja,name_kana,name_en,region_ja,region_en,…
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        if (cells.size() >= 6)
            all.push_back(
                { prefectureFromText(cells[0]), { cells[1], cells[3] }, { cells[4], cells[5] } });
    }
    return all;
}

} // namespace

const std::vector<Prefecture>& prefectures()
{
    static const std::vector<Prefecture> all = readPrefectures();
    return all;
}

const Prefecture* findPrefecture(PrefectureCode code)
{
    const auto& all = prefectures();
    return code >= 1 && code <= all.size() ? &all[code - 1u] : nullptr;
}

} // namespace yagura
