#include "matters/mattersheetview.h"

#include "screentext.h"
#include "support/councilfixture.h"
#include "support/qtprinters.h"

#include <QPlainTextEdit>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

TEST(MatterSheetView, NamesThePowerBeforeWhatIsAskedFor)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    MatterSheetView view(f.workspace);
    view.showMatter(u"2026-0147"_s);
    const QString text = screenText(view);
    const auto basis = text.indexOf(u"Article 45"_s);
    const auto what = text.indexOf(u"Raise power in Kyushu from level 2 to level 3."_s);
    EXPECT_GE(basis, 0) << text.toStdString();
    EXPECT_LT(basis, what);
    EXPECT_TRUE(text.contains(u"The entry vector; two sites have not reported."_s));
    EXPECT_TRUE(view.reading().isSound());
}

TEST(MatterSheetView, ShowsTheExactBytesThatAreSigned)
{
    CouncilFixture f;
    const MatterSheet sheet = f.measure(u"2026-0147"_s);
    f.put(sheet, u"m-duty"_s);
    MatterSheetView view(f.workspace);
    view.showMatter(u"2026-0147"_s);
    const QString bytes = child<QPlainTextEdit>(view, u"sheetBytes"_s).toPlainText();
    EXPECT_EQ(bytes, QString::fromUtf8(*sheet.toBytes() + "\n\n" + *sheet.targetBytes()));
}

TEST(MatterSheetView, CountsTargetsAbroadAndUnknown)
{
    CouncilFixture f;
    f.put(f.measure(u"2026-0147"_s), u"m-duty"_s);
    MatterSheetView view(f.workspace);
    view.showMatter(u"2026-0147"_s);
    const QString text = screenText(view);
    EXPECT_TRUE(text.contains(u"1 in Japan, 1 outside Japan, 1 with unknown location"_s))
        << text.toStdString();
}

TEST(MatterSheetView, SaysThatTheDocumentIsMissingUntilItComes)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s, false);
    MatterSheetView view(f.workspace);
    view.showMatter(u"2026-0147"_s);
    EXPECT_EQ(view.reading().problem, u"E-DOC-MISSING"_s);
    EXPECT_FALSE(child<QLabel>(view, u"sheetProblem"_s).text().isEmpty());
    const auto papers = f.documents.all();
    ASSERT_TRUE(papers.has_value());
    f.feedBook(*papers);
    EXPECT_TRUE(view.reading().isSound());
    EXPECT_TRUE(child<QLabel>(view, u"sheetProblem"_s).isHidden());
}

TEST(MatterSheetView, KeepsHostileTextPlain)
{
    CouncilFixture f;
    MatterSheet sheet = f.escalation(u"2026-0147"_s);
    sheet.title.en = u"<b>bold</b><img src=file:///etc/passwd>"_s;
    f.put(sheet, u"m-duty"_s);
    MatterSheetView view(f.workspace);
    view.showMatter(u"2026-0147"_s);
    EXPECT_TRUE(screenText(view).contains(u"<b>bold</b>"_s));
    for (const QLabel* label : view.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

TEST(MatterSheetView, ShowsNothingOfAMatterThatWasNotYetPutAtTheFixedTime)
{
    CouncilFixture f;
    const Instant before = f.time.now();
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    MatterSheetView view(f.workspace);
    view.showMatter(u"2026-0147"_s);
    f.book.showAt(before);
    EXPECT_FALSE(screenText(view).contains(u"Raise power"_s));
    f.book.showAt({});
    EXPECT_TRUE(screenText(view).contains(u"Raise power"_s));
}
