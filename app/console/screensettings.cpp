#include "console/screensettings.h"

#include <QFileInfo>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// The first of these that is set rules (POSIX, Base Definitions 8.2). The C locale speaks for
/// nobody.
Language systemLanguage()
{
    for (const char* const name : { "LC_ALL", "LC_MESSAGES", "LANG" }) {
        if (const QByteArray locale = qgetenv(name); !locale.isEmpty())
            return locale.startsWith("en") ? Language::English : Language::Japanese;
    }
    return Language::Japanese;
}

} // namespace

ScreenSettings::ScreenSettings(const QString& folder)
    : m_file(folder + u"/screen.ini"_s, QSettings::IniFormat)
{
}

ConsoleChoices ScreenSettings::choices() const
{
    const ConsoleChoices standard;
    ConsoleChoices chosen;
    const QString language = m_file.value(u"language"_s).toString();
    chosen.language = language.isEmpty() ? systemLanguage()
        : language == u"en"              ? Language::English
                                         : Language::Japanese;
    chosen.zone
        = m_file.value(u"zone"_s).toString() == u"utc" ? TimeText::Zone::Utc : TimeText::Zone::Jst;
    chosen.textPercent
        = std::clamp(m_file.value(u"text_percent"_s, standard.textPercent).toInt(), 100, 200);
    chosen.wallDistanceM = std::clamp(
        m_file.value(u"wall_distance_m"_s, standard.wallDistanceM).toDouble(), 1.0, 50.0);
    chosen.wallDiagonalInch = std::clamp(
        m_file.value(u"wall_diagonal_inch"_s, standard.wallDiagonalInch).toDouble(), 10.0, 500.0);
    chosen.wallCeiling
        = tlpFromWord(m_file.value(u"wall_ceiling"_s).toString()).value_or(standard.wallCeiling);
    return chosen;
}

void ScreenSettings::setChoices(const ConsoleChoices& choices)
{
    m_file.setValue(u"language"_s, choices.language == Language::English ? u"en"_s : u"ja"_s);
    m_file.setValue(u"zone"_s, choices.zone == TimeText::Zone::Utc ? u"utc"_s : u"jst"_s);
    m_file.setValue(u"text_percent"_s, choices.textPercent);
    m_file.setValue(u"wall_distance_m"_s, choices.wallDistanceM);
    m_file.setValue(u"wall_diagonal_inch"_s, choices.wallDiagonalInch);
    m_file.setValue(u"wall_ceiling"_s, tlpWord(choices.wallCeiling));
}

AlarmChoices ScreenSettings::alarmChoices() const
{
    AlarmChoices chosen;
    chosen.ownSectors = m_file.value(u"alarm_sectors"_s).toStringList();
    chosen.incidentsInDigest = m_file.value(u"alarm_incidents_in_digest"_s).toBool();
    chosen.still = m_file.value(u"alarm_border_still"_s).toBool();
    return chosen;
}

void ScreenSettings::setAlarmChoices(const AlarmChoices& choices)
{
    m_file.setValue(u"alarm_sectors"_s, choices.ownSectors);
    m_file.setValue(u"alarm_incidents_in_digest"_s, choices.incidentsInDigest);
    m_file.setValue(u"alarm_border_still"_s, choices.still);
}

QString ScreenSettings::folder() const
{
    return QFileInfo(m_file.fileName()).absolutePath();
}

} // namespace yagura
