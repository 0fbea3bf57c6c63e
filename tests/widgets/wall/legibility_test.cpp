#include "wall/legibility.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
const QSizeF fourK(3840, 2160);
} // namespace

// The tables of ux.md 2.3: what a person in the last row needs.
TEST(Legibility, GivesTheKanjiSizesOfTheTable)
{
    EXPECT_NEAR(Legibility(fourK, 55, 3).kanjiEm(), 75, 1.5);
    EXPECT_NEAR(Legibility(fourK, 55, 6).kanjiEm(), 150, 1.5);
    EXPECT_NEAR(Legibility(fourK, 55, 10).kanjiEm(), 250, 2.5);
    EXPECT_NEAR(Legibility(fourK, 75, 6).kanjiEm(), 110, 1.5);
    EXPECT_NEAR(Legibility(fourK, 98, 6).kanjiEm(), 84, 1.5);
}

TEST(Legibility, GivesLettersSixteenMinutesOfTheirCapHeight)
{
    // 27.9 mm at 6 m, 0.317 mm a pixel, capitals 0.73 of the em.
    EXPECT_NEAR(Legibility(fourK, 55, 6).alnumEm(), 27.9 / 0.317 / 0.73, 1.0);
}

TEST(Legibility, HalvesThePixelsOnAScreenOfHalfTheResolution)
{
    EXPECT_NEAR(
        Legibility({ 1920, 1080 }, 55, 6).kanjiEm() * 2, Legibility(fourK, 55, 6).kanjiEm(), 0.01);
}

TEST(Legibility, AsksTheLargerSizeAsSoonAsOneKanjiStandsInTheText)
{
    const Legibility legibility(fourK, 55, 6);
    EXPECT_DOUBLE_EQ(legibility.smallestFor(u"LIVE 12:05"_s), legibility.alnumEm());
    EXPECT_DOUBLE_EQ(legibility.smallestFor(u"12:05 現在"_s), legibility.kanjiEm());
    EXPECT_DOUBLE_EQ(legibility.smallestFor(u"クレジット"_s), legibility.kanjiEm());
    EXPECT_DOUBLE_EQ(legibility.smallestFor(u"です"_s), legibility.kanjiEm());
}

TEST(Legibility, CountsKanjiAndKanaButNoDigits)
{
    EXPECT_EQ(Legibility::countKanji(u"2拠点未報告 12分前"_s), 7);
}

} // namespace yagura
