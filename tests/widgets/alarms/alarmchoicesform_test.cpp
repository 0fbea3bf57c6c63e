#include "alarms/alarmchoicesform.h"

#include "support/qtprinters.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

TEST(AlarmChoicesForm, GivesBackWhatItWasGiven)
{
    AlarmChoicesForm form;
    QSignalSpy spy(&form, &AlarmChoicesForm::choicesChanged);
    const AlarmChoices chosen{ { u"ci.power"_s, u"ci.water"_s }, true, true };
    form.setChoices(chosen);
    AlarmChoices back = form.choices();
    back.ownSectors.sort();
    EXPECT_EQ(back, chosen);
    EXPECT_EQ(spy.count(), 0);
}

TEST(AlarmChoicesForm, SaysAtOnceWhatIsChosen)
{
    AlarmChoicesForm form;
    QSignalSpy spy(&form, &AlarmChoicesForm::choicesChanged);
    form.findChild<QCheckBox*>(u"alarmStill"_s)->click();
    ASSERT_EQ(spy.count(), 1);
    EXPECT_TRUE(spy.back().front().value<AlarmChoices>().still);
    auto* sectors = form.findChild<QListWidget*>(u"alarmSectors"_s);
    EXPECT_EQ(sectors->count(), 15);
    sectors->item(0)->setCheckState(Qt::Checked);
    EXPECT_EQ(spy.back().front().value<AlarmChoices>().ownSectors.size(), 1);
}
