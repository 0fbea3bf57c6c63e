#include "shell/rail.h"

#include <QAction>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace yagura {

TEST(Rail, OffersTheSixPlacesUnderCtrl1To6)
{
    const Rail rail;
    const QList<QAction*> actions = rail.placeActions();
    ASSERT_EQ(actions.size(), 6);
    for (int k = 0; k < 6; ++k)
        EXPECT_EQ(
            actions[k]->shortcut(), QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + k)));
}

TEST(Rail, SaysWhichPlaceWasChosen)
{
    Rail rail;
    QSignalSpy chosen(&rail, &Rail::placeChosen);
    rail.placeActions().at(3)->trigger();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(rail.place(), Place::Decisions);
}

TEST(Rail, CountsWaitingDecisionsInTheButtonsWords)
{
    Rail rail;
    const QString before = rail.placeActions().at(3)->text();
    rail.setWaiting(2);
    EXPECT_NE(rail.placeActions().at(3)->text(), before);
    EXPECT_TRUE(rail.placeActions().at(3)->text().contains(u'2'));
    rail.setWaiting(0);
    EXPECT_EQ(rail.placeActions().at(3)->text(), before);
}

} // namespace yagura
