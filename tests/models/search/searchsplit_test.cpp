#include "search/searchsplit.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

TEST(SearchSplit, CutsJapaneseIntoPairsAndItsLastCharacter)
{
    EXPECT_EQ(SearchSplit::tokens(u"電力会社、停止"_s), u"電力 力会 会社 社 停止 止"_s);
    EXPECT_EQ(SearchSplit::tokens(u"第3回"_s), u"第 3 回"_s);
}

TEST(SearchSplit, StartsATokenAtEachPartOfACompound)
{
    EXPECT_EQ(SearchSplit::tokens(u"evil.example.com"_s), u"evil.example.com example.com com"_s);
    EXPECT_EQ(SearchSplit::tokens(u"cve-2026-1234,"_s), u"cve-2026-1234 2026-1234 1234"_s);
    EXPECT_EQ(
        SearchSplit::tokens(u"https://192.168.1.1/x"_s), u"https 192.168.1.1 168.1.1 1.1 1 x"_s);
}

TEST(SearchSplit, KeepsAUuidWhole)
{
    EXPECT_EQ(SearchSplit::tokens(u"malware--3f2a1b0c-0d1e-4a2b-8c3d-0123456789ab"_s),
        u"malware 3f2a1b0c0d1e4a2b8c3d0123456789ab"_s);
    const auto begun = SearchSplit::phrase(u"3f2a1b0c-0d"_s);
    EXPECT_EQ(begun.tokens, QStringList{ u"3f2a1b0c0d"_s });
    EXPECT_TRUE(begun.isOpen);
}

TEST(SearchSplit, LeavesTheEndOfATermOpen)
{
    const auto five = SearchSplit::phrase(u"不正アクセス"_s);
    EXPECT_EQ(five.tokens.join(u' '), u"不正 正ア アク クセ セス"_s);
    EXPECT_FALSE(five.isOpen);
    const auto word = SearchSplit::phrase(u"vpn装"_s);
    EXPECT_EQ(word.tokens.join(u' '), u"vpn 装"_s);
    EXPECT_TRUE(word.isOpen);
    EXPECT_EQ(SearchSplit::phrase(u"会議a"_s).tokens.join(u' '), u"会議 議 a"_s);
    EXPECT_TRUE(SearchSplit::phrase(u"、。"_s).tokens.isEmpty());
}

TEST(SearchSplit, NamesEachCharacterOnce)
{
    EXPECT_EQ(SearchSplit::letters(u"電力の電圧 abc"_s), u"電 力 の 圧 "_s);
    EXPECT_TRUE(SearchSplit::isLetter(u"電"_s));
    EXPECT_TRUE(SearchSplit::isLetter(u"𠀋"_s));
    EXPECT_FALSE(SearchSplit::isLetter(u"電力"_s));
    EXPECT_FALSE(SearchSplit::isLetter(u"a"_s));
}
