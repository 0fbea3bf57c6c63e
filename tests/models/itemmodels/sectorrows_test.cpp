#include "itemmodels/sectorrows.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

#include <set>

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

TEST(SectorRows, KeepsApartWhatWasSaidUnderEitherList)
{
    const SectorRows rows;
    EXPECT_EQ(rows.entryCount(), 32) << "15 + 16 + what is in neither";
    EXPECT_NE(rows.entryOf(u"ci.ict"_s), rows.entryOf(u"espa.telecom"_s));
    EXPECT_EQ(rows.entryOf(u"x.unknown"_s), 31);
    const auto ict = rows.entriesOf(rows.rowWithKey(u"ci.ict"_s));
    EXPECT_EQ(std::set(ict.begin(), ict.end()),
        (std::set{ rows.entryOf(u"ci.ict"_s), rows.entryOf(u"espa.telecom"_s),
            rows.entryOf(u"espa.broadcast"_s) }));
    const auto other = rows.entriesOf(rows.rowWithKey(u"other"_s));
    EXPECT_EQ(std::set(other.begin(), other.end()),
        (std::set{ rows.entryOf(u"espa.postal"_s), rows.entryOf(QString()) }));
}

TEST(SectorRows, PutsEveryEntryIntoOneRow)
{
    const SectorRows rows;
    std::set<int> seen;
    size_t all = 0;
    for (int row = 0; row < rows.count(); ++row) {
        seen.insert(rows.entriesOf(row).begin(), rows.entriesOf(row).end());
        all += rows.entriesOf(row).size();
    }
    EXPECT_EQ(all, size_t(rows.entryCount()));
    EXPECT_EQ(seen.size(), all);
}
