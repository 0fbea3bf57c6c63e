#include "search/foldedtext.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

TEST(FoldedText, ForgetsWidthKanaAndCase)
{
    EXPECT_EQ(foldedText(u"ＶＰＮ装置"_s), foldedText(u"vpn装置"_s));
    EXPECT_EQ(foldedText(u"ﾗﾝｻﾑｳｪｱ"_s), foldedText(u"らんさむうぇあ"_s));
    EXPECT_EQ(foldedText(u"ランサムウェア"_s), foldedText(u"らんさむうぇあ"_s));
    EXPECT_EQ(foldedText(u"ﾊﾞｯｸﾄﾞｱ"_s), foldedText(u"バックドア"_s));
    EXPECT_EQ(foldedText(u"CVE-2099-0001"_s), u"cve-2099-0001"_s);
}

TEST(FoldedText, ReadsVariantFormsAsTheFormInUse)
{
    EXPECT_EQ(foldedText(u"髙橋・山﨑・渡邊・濵田"_s), foldedText(u"高橋・山崎・渡辺・浜田"_s));
    EXPECT_EQ(foldedText(u"𠮷野"_s), foldedText(u"吉野"_s));
    EXPECT_EQ(foldedText(u"㈱電力"_s), foldedText(u"(株)電力"_s));
}

TEST(FoldedText, LeavesOutTheLongVowelMarkAtTheEndOfAWord)
{
    EXPECT_EQ(foldedText(u"サーバー"_s), foldedText(u"サーバ"_s));
    EXPECT_EQ(foldedText(u"ルーターが停止"_s), foldedText(u"ルータが停止"_s));
    EXPECT_EQ(foldedText(u"ｻｰﾊﾞｰ障害"_s), foldedText(u"サーバ障害"_s));
    EXPECT_NE(foldedText(u"キー"_s), foldedText(u"キ"_s)) << "what is left must be a word";
    EXPECT_NE(foldedText(u"ビール"_s), foldedText(u"ビル"_s));
}

TEST(FoldedText, ReadsErasAsTheWesternCalendar)
{
    EXPECT_EQ(foldedText(u"令和8年"_s), u"2026"_s);
    EXPECT_EQ(foldedText(u"令和８年１１月２３日"_s), u"2026-11-23"_s);
    EXPECT_EQ(foldedText(u"R8.11.23"_s), u"2026-11-23"_s);
    EXPECT_EQ(foldedText(u"2026年11月23日の障害"_s), u"2026-11-23の障害"_s);
    EXPECT_EQ(foldedText(u"2026/11/23"_s), u"2026-11-23"_s);
    EXPECT_EQ(foldedText(u"令和元年5月"_s), u"2019-05"_s);
    EXPECT_EQ(foldedText(u"平成31年4月30日"_s), u"2019-04-30"_s);
    EXPECT_EQ(foldedText(u"昭和64年"_s), u"1989"_s);
    EXPECT_EQ(foldedText(u"令和8年度"_s), u"2026年度"_s);
    EXPECT_EQ(foldedText(u"3月4日"_s), u"03-04"_s);
}

TEST(FoldedText, LeavesAloneWhatIsNoDate)
{
    for (const QString& text : { u"192.168.10.11"_s, u"cve-2026-12345"_s, u"r8"_s, u"8年"_s,
             u"令和"_s, u"2026"_s, u"12345年"_s, u"rev2.1.3"_s, u"13月1日"_s })
        EXPECT_EQ(foldedText(text), text);
}

TEST(FoldedText, KeepsDifferentWordsDifferent)
{
    EXPECT_NE(foldedText(u"電力"_s), foldedText(u"水道"_s));
    EXPECT_NE(foldedText(u"は"_s), foldedText(u"ば"_s));
}

TEST(FoldedText, FoldsWhatIsFoldedToItself)
{
    for (const QString& text :
        { u"令和8年11月23日 サーバー"_s, u"ｻｰﾊﾞｰ㈱ 髙﨑"_s, u"Straße é Ⅳ ½"_s, QString() }) {
        const QString once = foldedText(text);
        EXPECT_EQ(foldedText(once), once);
    }
}
