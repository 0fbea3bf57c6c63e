#include "domain/plainline.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;

TEST(PlainLine, FoldsWhiteSpaceIntoOneLine)
{
    EXPECT_EQ(plainLine(u" 東部\n電力 \t停止 "_s), u"東部 電力 停止"_s);
}

TEST(PlainLine, LeavesALineAtTheLimitAndCutsOnePastIt)
{
    const QString atLimit(limits::titleLength, u'長');
    EXPECT_EQ(plainLine(atLimit), atLimit);
    const QString cut = plainLine(atLimit + u'い');
    EXPECT_EQ(cut.size(), limits::titleLength);
    EXPECT_TRUE(cut.endsWith(u"長…"_s));
}

TEST(PlainLine, NeverCutsACharacterInHalf)
{
    const QString cut = plainLine(QString(18, u'a') + u"𠮷𠮷𠮷𠮷"_s, 20);
    EXPECT_TRUE(cut.isValidUtf16());
    EXPECT_EQ(cut, QString(18, u'a') + u'…');
}

TEST(PlainLine, ReplacesCombiningMarksPastTheEighth)
{
    const QString marks(limits::combiningMarks, QChar(0x0301));
    EXPECT_EQ(plainLine(u'e' + marks), u'e' + marks);
    EXPECT_EQ(
        plainLine(u'e' + marks + QChar(0x0301)), u'e' + marks + QChar(QChar::ReplacementCharacter));
}

} // namespace yagura
