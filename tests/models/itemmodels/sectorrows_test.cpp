#include "itemmodels/sectorrows.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

TEST(SectorRows, ShowsTheCriticalInfrastructureFieldsAndOther)
{
    const SectorRows rows;
    EXPECT_EQ(rows.count(), 16);
    EXPECT_EQ(rows.key(0), u"ci.ict"_s);
    EXPECT_EQ(rows.key(15), u"other"_s);
    for (int row = 0; row < rows.count(); ++row) {
        EXPECT_TRUE(rows.name(row).isComplete());
        EXPECT_TRUE(rows.shortName(row).isComplete());
    }
}

TEST(SectorRows, PutsTheOtherListWhereItMaps)
{
    const SectorRows rows;
    EXPECT_EQ(rows.key(rows.rowOf(u"espa.broadcast"_s)), u"ci.ict"_s);
    EXPECT_EQ(rows.key(rows.rowOf(u"ci.water"_s)), u"ci.water"_s);
}

TEST(SectorRows, PutsWhatMapsToNothingIntoOther)
{
    const SectorRows rows;
    for (const QString& key : { u"espa.postal"_s, u"x.unknown"_s, QString(), u"ci.reserved16"_s })
        EXPECT_EQ(rows.key(rows.rowOf(key)), u"other"_s) << key.toStdString();
}

TEST(SectorRows, KnowsOnlyItsOwnKeys)
{
    const SectorRows rows;
    EXPECT_EQ(rows.rowWithKey(u"ci.port"_s), 14);
    EXPECT_EQ(rows.rowWithKey(u"espa.port"_s), -1);
    EXPECT_EQ(rows.rowWithKey(QString()), -1);
}
