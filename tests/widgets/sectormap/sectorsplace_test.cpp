#include "sectormap/sectorsplace.h"

#include "common/uilanguage.h"
#include "sectormap/dependencyline.h"
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

TEST(SectorsPlace, SaysWhoLeansOnAChosenSectorInTrouble)
{
    yagura::testing::WorkspaceFixture console;
    setUiLanguage(Language::English);
    SectorsPlace place(console.workspace);
    const auto* line = place.findChild<DependencyLine*>();
    console.picture.apply({ console.incident(u"a"_s, Severity::Slight, u"ci.power"_s, 13) });
    console.focus.setSector(u"ci.power"_s);
    EXPECT_TRUE(line->leaning().isEmpty()) << "level 1 is no trouble";
    console.picture.apply({ console.incident(u"b"_s, Severity::Certain, u"ci.power"_s, 27) });
    EXPECT_TRUE(line->leaning().contains(u"ci.gas"_s));
    EXPECT_TRUE(line->isVisibleTo(&place));
    const auto* grid = place.findChild<SectorGrid*>();
    EXPECT_TRUE(grid->model()
                    ->headerData(6, Qt::Vertical, Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"Leans on"_s));
    console.focus.setSector(u"ci.gas"_s);
    EXPECT_FALSE(line->isVisibleTo(&place)) << "nothing is open there";
}
