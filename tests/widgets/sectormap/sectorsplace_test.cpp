#include "sectormap/sectorsplace.h"

#include "common/uilanguage.h"
#include "sectormap/prefecturemap.h"
#include "sectormap/sectorgrid.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QScrollBar>

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

TEST(SectorsPlace, ShowsEverySectorAndTheMapFromASmallScreenOn)
{
    yagura::testing::WorkspaceFixture console;
    SectorsPlace place(console.workspace);
    const auto* grid = place.findChild<SectorGrid*>();
    const auto* map = place.findChild<PrefectureMap*>();
    for (const QSize size : { QSize(1216, 640), QSize(1770, 950), QSize(3690, 2030) }) {
        for (const Language language : { Language::Japanese, Language::English }) {
            setUiLanguage(language);
            place.resize(size);
            place.grab(); // lays out
            EXPECT_EQ(grid->verticalScrollBar()->maximum(), 0) << size.width();
            EXPECT_EQ(grid->horizontalScrollBar()->maximum(), 0) << size.width();
            EXPECT_GE(map->height(), 180) << size.width();
        }
    }
    setUiLanguage(Language::English);
}

TEST(SectorsPlace, LetsTheGridFocusTheMap)
{
    yagura::testing::WorkspaceFixture console;
    SectorsPlace place(console.workspace);
    console.picture.apply({ console.incident(u"a"_s, Severity::Major, u"ci.power"_s, 13) });
    EXPECT_EQ(place.status().total().open, 1);
    console.focus.setCell(u"ci.gas"_s, 27);
    EXPECT_EQ(place.findChild<PrefectureMap*>()->current(), 27);
    EXPECT_TRUE(place.findChild<PrefectureMap*>()->marks().empty());
}
