#include "settings/settingspanel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QSignalSpy>
#include <QSpinBox>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
const ConsoleChoices others{ Language::English, TimeText::Zone::Utc, 150, 8.5, 98, Tlp::Amber };
} // namespace

TEST(SettingsPanel, GivesBackWhatItWasGivenWithoutASignal)
{
    SettingsPanel panel;
    QSignalSpy changed(&panel, &SettingsPanel::choicesChanged);
    panel.setChoices(others);
    EXPECT_EQ(panel.choices(), others);
    EXPECT_EQ(changed.count(), 0);
}

TEST(SettingsPanel, SaysEveryChoiceAtOnce)
{
    SettingsPanel panel;
    QSignalSpy changed(&panel, &SettingsPanel::choicesChanged);
    panel.findChild<QComboBox*>(u"settingsLanguage"_s)->setCurrentIndex(1);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].value<ConsoleChoices>().language, Language::English);
    panel.findChild<QSpinBox*>(u"settingsTextSize"_s)->setValue(180);
    ASSERT_EQ(changed.count(), 2);
    EXPECT_EQ(changed[1][0].value<ConsoleChoices>().textPercent, 180);
}

TEST(SettingsPanel, KeepsItsChoicesWhenTheLanguageChanges)
{
    SettingsPanel panel;
    panel.setChoices(others);
    QSignalSpy changed(&panel, &SettingsPanel::choicesChanged);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&panel, &event);
    EXPECT_EQ(panel.choices(), others);
    EXPECT_EQ(changed.count(), 0);
}

TEST(SettingsPanel, NamesEveryControlForAScreenReader)
{
    const SettingsPanel panel;
    for (const QString& name : { u"settingsLanguage"_s, u"settingsZone"_s, u"settingsTextSize"_s,
             u"settingsWallDistance"_s, u"settingsWallDiagonal"_s, u"settingsWallCeiling"_s })
        EXPECT_FALSE(panel.findChild<QWidget*>(name)->accessibleName().isEmpty())
            << name.toStdString();
}

} // namespace yagura
