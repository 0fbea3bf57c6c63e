#include "picture/typedtime.h"

#include <QDateTime>
#include <QRegularExpression>

#include <optional>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostYearsBack = 8; // 29 February is at most so long ago

struct Typed {
    QTime time;
    int year = 0; ///< 0: left out, as the two below
    int month = 0;
    int day = 0;
};

QTime timeOf(const QString& digits)
{
    const int seconds = digits.size() == 6 ? digits.last(2).toInt() : 0;
    return { digits.first(2).toInt(), digits.sliced(2, 2).toInt(), seconds };
}

/// `0412`, `041230`, `4:12`, `04:12:30`, as digits of even number.
QString clockDigits(QString text)
{
    if (text.indexOf(u':') == 1)
        text.prepend(u'0');
    return text.remove(u':');
}

std::optional<Typed> read(const QString& text)
{
    static const QRegularExpression form(
        u"^(?:(?:(?:(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2}))|(?:(\\d{1,2})[-/"
        u".](\\d{1,2})|(\\d{2})(\\d{"
        u"2}))|"
        u"(\\d{1,2}))[\\sT]+)?(\\d{4}|\\d{6}|\\d{1,2}:\\d{2}(?::\\d{2})?)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&](int a, int b = 0) {
        return match.hasCaptured(a) ? match.captured(a).toInt()
                                    : (b ? match.captured(b).toInt() : 0);
    };
    Typed typed{ timeOf(clockDigits(match.captured(9))), number(1), number(2), number(3) };
    if (typed.year == 0) {
        typed.month = number(4, 6);
        typed.day = typed.month ? number(5, 7) : number(8);
    }
    return typed.time.isValid() ? std::optional(typed) : std::nullopt;
}

/// The last time before `now` that has what was typed; all in the wanted zone.
QDateTime lastBefore(const Typed& typed, const QDateTime& now)
{
    const auto fits = [&](QDate day) {
        return (typed.month == 0 || day.month() == typed.month)
            && (typed.day == 0 || day.day() == typed.day);
    };
    for (QDate day = now.date(); day.year() > now.date().year() - mostYearsBack;
         day = day.addDays(-1)) {
        const QDateTime at(day, typed.time, Qt::UTC);
        if (fits(day) && at <= now)
            return at;
    }
    return {};
}

} // namespace

Instant typedTime(QStringView text, Instant now, std::chrono::milliseconds offset)
{
    QString plain
        = text.toString().normalized(QString::NormalizationForm_KC).simplified().toUpper();
    if (plain.endsWith(u'Z'))
        offset = 0h;
    else if (plain.endsWith("JST"_L1))
        offset = 9h;
    static const QRegularExpression zone(u"\\s*(Z|JST)$"_s);
    const auto typed = read(plain.remove(zone));
    if (!typed)
        return {};
    const QDateTime at = typed->year != 0
        ? QDateTime(QDate(typed->year, typed->month, typed->day), typed->time, Qt::UTC)
        : lastBefore(*typed, QDateTime::fromMSecsSinceEpoch((now + offset).ms, Qt::UTC));
    return at.isValid() ? Instant{ at.toMSecsSinceEpoch() } - offset : Instant{};
}

} // namespace yagura
