#include "common/timetext.h"

#include "common/eras.h"
#include "common/uilanguage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

#include <array>

namespace yagura::TimeText {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::TimeText)
};

constexpr int jstSeconds = 9 * 3600; // Japan has had no summer time since 1952
constexpr auto daysFrom = 72h; // three days are still thought of in hours
Zone shownZone = Zone::Jst;

QDateTime at(Instant t, Zone zone)
{
    return QDateTime::fromMSecsSinceEpoch(
        t.ms, Qt::OffsetFromUTC, zone == Zone::Jst ? jstSeconds : 0);
}

QDateTime shown(Instant t)
{
    return at(t, shownZone);
}

QString unknown()
{
    return u"―"_s;
}

QString weekday(const QDate& day)
{
    static constexpr std::array<QStringView, 7> ja{ u"月", u"火", u"水", u"木", u"金", u"土",
        u"日" };
    static constexpr std::array<QStringView, 7> en{ u"Mon", u"Tue", u"Wed", u"Thu", u"Fri", u"Sat",
        u"Sun" };
    const auto& names = uiLanguage() == Language::Japanese ? ja : en;
    return names[static_cast<std::size_t>(day.dayOfWeek() - 1)].toString();
}

QString zoneSuffix()
{
    return shownZone == Zone::Jst ? u" JST"_s : u"Z"_s;
}

QString withWeekday(const QDateTime& time, const QString& dayFormat)
{
    return u"%1 (%2) %3%4"_s.arg(
        time.toString(dayFormat), weekday(time.date()), time.toString(u"HH:mm:ss"_s), zoneSuffix());
}

/// `3 h 57 min`: two units, whichever is none left out.
QString spanText(std::chrono::milliseconds span)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(span).count();
    if (minutes < 1)
        //: A span of time: 1分未満
        return Text::tr("less than 1 min");
    if (minutes < 60)
        //: A span of time: %1分
        return Text::tr("%1 min").arg(minutes);
    const auto hours = minutes / 60;
    if (span < daysFrom && minutes % 60 == 0)
        //: A span of time: %1時間
        return Text::tr("%1 h").arg(hours);
    if (span < daysFrom)
        //: A span of time: %1時間%2分
        return Text::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    if (hours % 24 == 0)
        //: A span of time: %1日
        return Text::tr("%1 d").arg(hours / 24);
    //: A span of time: %1日%2時間
    return Text::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

} // namespace

Zone zone()
{
    return shownZone;
}

void setZone(Zone zone)
{
    if (shownZone == zone)
        return;
    shownZone = zone;
    QCoreApplication::postEvent(QCoreApplication::instance(), new QEvent(QEvent::LanguageChange));
}

QString full(Instant t)
{
    return t.isKnown() ? withWeekday(shown(t), u"MM-dd"_s) : unknown();
}

QString dated(Instant t)
{
    return t.isKnown() ? withWeekday(shown(t), u"yyyy-MM-dd"_s) : unknown();
}

QString shortTime(Instant t)
{
    return t.isKnown() ? shown(t).toString(u"MM-dd HH:mm"_s) : unknown();
}

QString dayTime(Instant t)
{
    return t.isKnown() ? shown(t).toString(u"yyyy-MM-dd HH:mm"_s) : unknown();
}

QString clock(Instant t)
{
    return t.isKnown() ? shown(t).toString(u"HH:mm:ss"_s) : unknown();
}

QString sheet(Instant t)
{
    if (!t.isKnown())
        return unknown();
    const QDateTime jst = at(t, Zone::Jst);
    const QString iso = at(t, Zone::Utc).toString(u"yyyy-MM-dd'T'HH:mm'Z'"_s);
    const QString clockTime = jst.toString(u"HH:mm"_s);
    if (uiLanguage() == Language::Japanese)
        return u"%1(%2) %3 JST (%4)"_s.arg(
            eraDate(jst.date()), weekday(jst.date()), clockTime, iso);
    const QString day = QLocale::c().toString(jst.date(), u"d MMM yyyy"_s);
    return u"%1 (%2) %3 JST (%4)"_s.arg(day, weekday(jst.date()), clockTime, iso);
}

QString zoneWord()
{
    return shownZone == Zone::Jst ? u"JST"_s : u"Z"_s;
}

QString age(std::chrono::milliseconds age)
{
    // Clocks of two machines differ a little: what seems to come from the future is now.
    const auto span = std::max(age, std::chrono::milliseconds(0));
    if (span < 60s)
        return Text::tr("%1 s ago")
            .arg(std::chrono::duration_cast<std::chrono::seconds>(span).count());
    if (span < 60min)
        return Text::tr("%1 min ago")
            .arg(std::chrono::duration_cast<std::chrono::minutes>(span).count());
    //: %1 a span of time: `1 h 20 min`, 1時間20分
    return Text::tr("%1 ago").arg(spanText(span));
}

QString remaining(std::chrono::milliseconds left)
{
    if (left.count() < 0) {
        //: A deadline that has passed: %1超過; %1 a span of time
        return Text::tr("over by %1").arg(spanText(-left));
    }
    //: Time until a deadline: 残り%1; %1 a span of time
    return Text::tr("%1 left").arg(spanText(left));
}

QString offset(std::chrono::milliseconds difference)
{
    const QString sign = difference.count() < 0 ? u"-"_s : u"+"_s;
    const auto span = std::chrono::abs(difference);
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(span).count();
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(span).count() % 60;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(span).count() % 60;
    if (hours > 0)
        //: The difference of two clocks, %1 its sign: %1%2時間%3分
        return Text::tr("%1%2 h %3 min").arg(sign).arg(hours).arg(minutes);
    if (minutes > 0)
        //: The difference of two clocks, %1 its sign: %1%2分%3秒
        return Text::tr("%1%2 min %3 s").arg(sign).arg(minutes).arg(seconds);
    //: The difference of two clocks, %1 its sign: %1%2秒
    return Text::tr("%1%2 s").arg(sign).arg(seconds);
}

} // namespace yagura::TimeText
