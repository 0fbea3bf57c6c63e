#pragma once

#include "alarms/alarmchoices.h"
#include "settings/settingspanel.h"

#include <QSettings>
#include <QString>

namespace yagura {

/// What a person chose for the screen, kept in the console's own folder. GUI thread.
class ScreenSettings {
public:
    explicit ScreenSettings(const QString& folder);

    /// Not chosen yet: English on an English system, else Japanese; JST; 100 %; a 55-inch wall read
    /// at 6 m, TLP:GREEN.
    ConsoleChoices choices() const;
    void setChoices(const ConsoleChoices& choices);
    AlarmChoices alarmChoices() const; ///< not chosen yet: every sector, at once
    void setAlarmChoices(const AlarmChoices& choices);
    QString folder() const; ///< the console's own

private:
    QSettings m_file;
};

} // namespace yagura
