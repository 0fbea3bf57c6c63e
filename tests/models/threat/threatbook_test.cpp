#include "threat/threatbook.h"

#include "support/qtprinters.h"
#include "support/threatsamples.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::threatObject;
using testing::threatRecords;
using testing::threatRelation;

TEST(ThreatBook, KnowsMirrorFaceAsEarthKasha)
{
    ThreatBook book;
    book.apply({ threatObject(u"intrusion-set--1"_s, ThreatKind::IntrusionSet, u"Earth Kasha"_s) });
    const ThreatObject& actor = *book.find(u"intrusion-set--1"_s);
    EXPECT_EQ(book.ownAliases(actor), QStringList{ u"MirrorFace"_s });
    const auto match = book.matchedName(actor, u"mirrorface"_s);
    ASSERT_TRUE(match);
    EXPECT_TRUE(match->isAlias);
    EXPECT_TRUE(match->isOurs);
    EXPECT_FALSE(book.names().groupOf({ u"earth-kasha"_s })->source.isEmpty());
}

TEST(ThreatBook, SaysWhichAliasOfTheDataMatched)
{
    ThreatBook book;
    book.apply(threatRecords(u"attack-ics-18.1-excerpt.json"_s));
    const ThreatObject& allanite
        = *book.find(u"intrusion-set--190242d7-73fc-4738-af68-20162f7a5aae"_s);
    EXPECT_EQ(book.aliases(allanite), QStringList{ u"Palmetto Fusion"_s });
    const auto match = book.matchedName(allanite, u"palmetto"_s);
    ASSERT_TRUE(match);
    EXPECT_EQ(match->words, u"Palmetto Fusion"_s);
    EXPECT_TRUE(match->isAlias && !match->isOurs);
    EXPECT_FALSE(book.matchedName(allanite, u"ALLAN"_s)->isAlias);
    EXPECT_FALSE(book.matchedName(allanite, u"Volt"_s));
}

TEST(ThreatBook, GivesAMalwareNoNamesOfActors)
{
    ThreatBook book;
    book.apply({ threatObject(u"malware--1"_s, ThreatKind::Malware, u"MirrorFace"_s) });
    EXPECT_TRUE(book.aliases(*book.find(u"malware--1"_s)).isEmpty());
}

TEST(ThreatBook, ShowsTheNewestVersionOfAnObjectOnce)
{
    ThreatBook book;
    auto old = threatObject(u"malware--1"_s, ThreatKind::Malware, u"old"_s);
    auto fresh = threatObject(u"malware--1"_s, ThreatKind::Malware, u"new"_s);
    old.object->modified = { 1 };
    fresh.object->modified = { 2 };
    book.apply({ fresh });
    QSignalSpy changed(&book, &ThreatBook::objectChanged);
    book.apply({ old });
    EXPECT_EQ(book.objectCount(), 1);
    EXPECT_EQ(book.object(0).name, u"new"_s);
    EXPECT_EQ(changed.count(), 0);
}

TEST(ThreatBook, LeavesOutWhatWasTakenBack)
{
    ThreatBook book;
    auto said = threatRelation(u"campaign--1"_s, u"uses"_s, u"malware--1"_s);
    book.apply({ said });
    EXPECT_EQ(book.relationCountOf(u"malware--1"_s), 1);
    said.relations[0].revoked = true;
    said.relations[0].modified = { 5 };
    book.apply({ said });
    EXPECT_EQ(book.relationCount(), 1);
    EXPECT_EQ(book.relationCountOf(u"malware--1"_s), 0);
    EXPECT_TRUE(book.relationsOf(u"malware--1"_s).empty());
}

TEST(ThreatBook, CountsCountriesOfTheHostileSideAlone)
{
    ThreatBook book;
    book.apply(threatRecords(u"attack-flow-jp-morgan-breach.json"_s));
    auto japan = threatObject(u"location--jp"_s, ThreatKind::Location, u"Japan"_s);
    japan.object->country = u"JP"_s;
    book.apply({ japan, threatObject(u"identity--v"_s, ThreatKind::Identity, u"Victim"_s),
        threatRelation(u"identity--v"_s, u"located-at"_s, u"location--jp"_s) });
    const auto countries = book.countries();
    ASSERT_EQ(countries.size(), 3u);
    EXPECT_EQ(countries[0].code, u"BR"_s);
    EXPECT_EQ(countries[1].code, u"RU"_s);
    EXPECT_EQ(countries[2].code, QString()); // infrastructure whose country nobody gave
    EXPECT_EQ(countries[2].objects.size(), 1);
}

TEST(ThreatBook, TellsOfManyChangesOnce)
{
    ThreatBook book;
    QSignalSpy changed(&book, &ThreatBook::changed);
    for (int i = 0; i < 20; ++i)
        book.apply({ threatObject(u"malware--%1"_s.arg(i), ThreatKind::Malware, u"m"_s) });
    EXPECT_TRUE(QTest::qWaitFor([&] { return changed.count() > 0; }));
    EXPECT_EQ(changed.count(), 1);
    book.reset();
    EXPECT_EQ(book.objectCount(), 0);
    EXPECT_TRUE(book.rowsOf(ThreatKind::Malware).empty());
}

} // namespace yagura
