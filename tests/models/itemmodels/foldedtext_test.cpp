#include "itemmodels/foldedtext.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

TEST(FoldedText, ForgetsWidthKanaAndCase)
{
    EXPECT_EQ(foldedText(u"ＶＰＮ装置"_s), foldedText(u"vpn装置"_s));
    EXPECT_EQ(foldedText(u"ﾗﾝｻﾑｳｪｱ"_s), foldedText(u"らんさむうぇあ"_s));
    EXPECT_EQ(foldedText(u"ランサムウェア"_s), foldedText(u"らんさむうぇあ"_s));
    EXPECT_EQ(foldedText(u"CVE-2099-0001"_s), u"cve-2099-0001"_s);
}

TEST(FoldedText, KeepsDifferentWordsDifferent)
{
    EXPECT_NE(foldedText(u"電力"_s), foldedText(u"水道"_s));
    EXPECT_NE(foldedText(u"は"_s), foldedText(u"ば"_s));
}
