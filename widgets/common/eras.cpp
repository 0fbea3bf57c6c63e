#include "common/eras.h"

#include <array>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

struct Era {
    int year;
    int month;
    int day;
    QStringView name;

    QDate from() const { return { year, month, day }; }
};

/// Newest first; a new era is one more line on top. First days after the Era Name Act's cabinet
/// orders and, before Showa, the imperial rescripts.
constexpr std::array eras{
    Era{ 2019, 5, 1, u"令和" },
    Era{ 1989, 1, 8, u"平成" },
    Era{ 1926, 12, 25, u"昭和" },
    Era{ 1912, 7, 30, u"大正" },
    Era{ 1868, 1, 25, u"明治" },
};

} // namespace

QString eraDate(QDate day)
{
    for (const Era& era : eras) {
        if (day < era.from())
            continue;
        const int year = day.year() - era.year + 1;
        // The first year of an era is 元年, never 1年.
        const QString number = year == 1 ? u"元"_s : QString::number(year);
        return u"%1%2年%3月%4日"_s.arg(era.name, number).arg(day.month()).arg(day.day());
    }
    return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
}

} // namespace yagura
