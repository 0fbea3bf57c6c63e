#include "shell/chiprow.h"

#include "common/uilanguage.h"
#include "domain/place.h"
#include "domain/sector.h"
#include "support/qtprinters.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;

TEST(ChipRow, SaysTheFilterInWordsAndClearsIt)
{
    Focus focus;
    ChipRow row(focus);
    row.show();
    auto* words = row.findChild<QLabel*>(u"filterWords"_s);
    auto* clear = row.findChild<QPushButton*>(u"clearFilter"_s);
    EXPECT_FALSE(clear->isVisible());

    focus.setCell(u"ci.power"_s, 40);
    const Sector* power = SectorCatalogue::builtIn().find(u"ci.power");
    EXPECT_TRUE(words->text().contains(power->name.in(uiLanguage())))
        << words->text().toStdString();
    EXPECT_TRUE(words->text().contains(findPrefecture(40)->name.in(uiLanguage())));
    EXPECT_TRUE(clear->isVisible());

    QTest::mouseClick(clear, Qt::LeftButton);
    EXPECT_FALSE(focus.hasFilter());
    EXPECT_FALSE(clear->isVisible());
}

} // namespace yagura
