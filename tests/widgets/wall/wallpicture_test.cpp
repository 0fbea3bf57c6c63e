#include "wall/wallpicture.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;

TEST(WallPicture, TakesEveryKindOfAddressOutOfReceivedText)
{
    EXPECT_EQ(withoutAddresses(u"C2 at 192.0.2.17:443 seen"_s), u"C2 at ▮▮▮ seen"_s);
    EXPECT_EQ(withoutAddresses(u"C2 at 192[.]0[.]2[.]17"_s), u"C2 at ▮▮▮"_s);
    EXPECT_EQ(withoutAddresses(u"2001:db8::17 から"_s), u"▮▮▮ から"_s);
    EXPECT_EQ(withoutAddresses(u"hxxps://evil.example/x と通信"_s), u"▮▮▮ と通信"_s);
    EXPECT_EQ(withoutAddresses(u"mail to taro@example.jp"_s), u"mail to ▮▮▮"_s);
}

TEST(WallPicture, LeavesTimesVersionsAndPlainWordsAlone)
{
    for (const QString& text :
        { u"2拠点未報告 12:05:08"_s, u"version 2.1.0"_s, u"決済の遅延"_s, u"CVE-2026-12345"_s })
        EXPECT_EQ(withoutAddresses(text), text);
}

} // namespace yagura
