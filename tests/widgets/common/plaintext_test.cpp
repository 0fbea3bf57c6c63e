#include "common/plaintext.h"

#include "support/qtprinters.h"

#include <QTextDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

TEST(SafeText, LeavesOrdinaryTextAlone)
{
    EXPECT_EQ(safeText(u"電力・九州 2拠点未報告\nsecond line\twith a tab 😀"_s),
        u"電力・九州 2拠点未報告\nsecond line\twith a tab 😀"_s);
}

TEST(SafeText, MakesControlsAndDirectionOverridesVisible)
{
    EXPECT_EQ(safeText(u"gpj\u202Eexe"_s), u"gpj⟦U+202E⟧exe"_s);
    EXPECT_EQ(safeText(u"a\u0007b"_s), u"a⟦U+0007⟧b"_s);
    EXPECT_EQ(safeText(u"a\u2066b\u2069"_s), u"a⟦U+2066⟧b⟦U+2069⟧"_s);
    EXPECT_EQ(safeText(QString::fromUcs4(U"a\U000E0041b")), u"a⟦U+E0041⟧b"_s);
}

TEST(SafeText, CutsLongRunsOfCombiningMarks)
{
    const QString eight = u"e"_s + QString(8, QChar(0x0301));
    EXPECT_EQ(safeText(eight), eight);
    EXPECT_EQ(safeText(u"e"_s + QString(500, QChar(0x0301)) + u"x"_s),
        eight + QChar::ReplacementCharacter + u'x');
}

TEST(SafeText, CutsWhatIsTooLongWithAMark)
{
    EXPECT_EQ(safeText(u"12345"_s, 5), u"12345"_s);
    EXPECT_EQ(safeText(u"123456"_s, 5), u"12345…"_s);
}

TEST(PlainLabel, NeverReadsItsTextAsHtml)
{
    const PlainLabel label(u"<b>bold</b><img src='http://198.51.100.1/x'>"_s);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_EQ(label.text(), u"<b>bold</b><img src='http://198.51.100.1/x'>"_s);
}

TEST(PlainLabel, ShowsOnlyWhatSafeTextLetsThrough)
{
    PlainLabel label;
    label.setPlain(u"a\u202Eb"_s);
    EXPECT_EQ(label.text(), u"a⟦U+202E⟧b"_s);
}

TEST(SafeToolTip, ShowsMarkupAsItIsWritten)
{
    QTextDocument document;
    document.setHtml(safeToolTip(u"<b>x</b> & <a href='y'>z</a>"_s));
    EXPECT_EQ(document.toPlainText(), u"<b>x</b> & <a href='y'>z</a>"_s);
    EXPECT_TRUE(safeToolTip({}).isEmpty());
}
