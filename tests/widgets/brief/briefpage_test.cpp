#include "brief/briefpage.h"

#include "common/uilanguage.h"
#include "common/words.h"
#include "domain/digestwords.h"
#include "fullbrief.h"
#include "support/qtprinters.h"

#include <QFontMetricsF>
#include <QPainter>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

const QRectF sheet(0, 0, BriefPage::width, BriefPage::height);

void expectNothingOverlaps(const BriefPage& page)
{
    const auto& words = page.words();
    for (std::size_t a = 0; a < words.size(); ++a) {
        EXPECT_TRUE(sheet.contains(words[a].box)) << words[a].text.toStdString();
        for (std::size_t b = a + 1; b < words.size(); ++b) {
            const QRectF common = words[a].box.intersected(words[b].box);
            EXPECT_TRUE(common.width() < 2 || common.height() < 2)
                << words[a].text.toStdString() << " / " << words[b].text.toStdString();
        }
    }
}

} // namespace

TEST(BriefPage, HoldsTheFullestBriefOnOneSheetInBothLanguages)
{
    for (const Language language : { Language::English, Language::Japanese }) {
        setUiLanguage(language);
        expectNothingOverlaps(BriefPage(testing::fullBrief()));
    }
    setUiLanguage(Language::English);
}

TEST(BriefPage, PrintsTheDigestWordsOfADecisionAndWaitsForItsWitness)
{
    BriefContent brief = testing::fullBrief();
    brief.decisions.resize(2);
    brief.decisions[1].isSettled = false;
    const QString words = BriefPage(brief).texts().join(u'\n');
    EXPECT_TRUE(words.contains(DigestWords::of(brief.decisions[0].request).line(Language::English)))
        << words.toStdString();
    EXPECT_EQ(words.count(u"Signed off"_s), 1);
    EXPECT_EQ(words.count(u"Waiting for the witness"_s), 1);
}

TEST(BriefPage, SaysForHowLongAnUrgentActHasNotBeenNotifiedAndInWhichStatesMeasuresStand)
{
    BriefContent brief = testing::fullBrief();
    brief.measures = { { MatterState::ApprovalPending, 2 }, { MatterState::NoticeDue, 1 } };
    brief.unnotified
        = { { u"U-2026-0009"_s, { brief.t.ms - 2'472'000 }, {}, ClockKind::Internal } };
    brief.decisions.resize(1);
    brief.decisions[0].hasLane = true;
    brief.decisions[0].state = MatterState::Commanded;
    const QString words = BriefPage(brief).texts().join(u'\n');
    EXPECT_TRUE(words.contains(u"NOT NOTIFIED 00:41:12 · U-2026-0009"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(
        u"Open measures: "_s + Words::matterState(MatterState::ApprovalPending) + u" 2"_s))
        << words.toStdString();
    EXPECT_TRUE(words.contains(u"Signed off · "_s + Words::matterState(MatterState::Commanded)))
        << words.toStdString();
}

TEST(BriefPage, SaysItsMarkingAboveAndBelowAtTheRight)
{
    const BriefPage page(testing::fullBrief());
    int labels = 0;
    for (const auto& words : page.words()) {
        if (words.text == u"TLP:AMBER+STRICT"
            && (words.box.top() < 200 || words.box.bottom() > BriefPage::height - 200)) {
            ++labels;
            EXPECT_GT(words.box.left(), BriefPage::width / 2);
        }
    }
    EXPECT_EQ(labels, 2);
}

TEST(BriefPage, SaysWhatItIsAndOfWhen)
{
    BriefContent brief = testing::fullBrief();
    QString words = BriefPage(brief).texts().join(u'\n');
    EXPECT_TRUE(words.contains(u"訓練 EXERCISE"_s));
    EXPECT_TRUE(words.contains(u"2026-11-23T03:28Z"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(brief.digest().hex()));
    EXPECT_TRUE(words.contains(u"Page 1 of 1"_s));
    EXPECT_TRUE(words.contains(u"Government"_s));
    brief.exercise = false;
    brief.frozen = false;
    words = BriefPage(brief).texts().join(u'\n');
    EXPECT_FALSE(words.contains(u"EXERCISE"_s));
    EXPECT_TRUE(words.contains(u"not frozen"_s));
}

TEST(BriefPage, WritesReceivedTextPlainlyAndWithoutControls)
{
    BriefContent brief = testing::fullBrief();
    brief.worst[0].title = { u"<b>太字</b>"_s, u"<b>bold</b>\u202Egnp.exe"_s };
    const QString words = BriefPage(brief).texts().join(u'\n');
    EXPECT_TRUE(words.contains(u"<b>bold</b>⟦U+202E⟧gnp.exe"_s)) << words.toStdString();
}

TEST(BriefPage, SaysInWordsThatNothingIsThere)
{
    BriefContent brief;
    brief.t = { 1795404532123 };
    const QString words = BriefPage(brief).texts().join(u'\n');
    EXPECT_TRUE(words.contains(u"No open incident."_s));
    EXPECT_TRUE(words.contains(u"Nothing was put or decided."_s));
    EXPECT_TRUE(words.contains(u"Every source reports"_s));
}

} // namespace yagura
