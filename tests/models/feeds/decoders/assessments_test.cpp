#include "feeds/decoders/assessments.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;

TEST(Assessments, ReadsAScoreWithWhoGaveItAndFromWhat)
{
    const auto read = assessmentsOf(
        R"({"nciss":{"score":72.5,"priority":"High","assessor":"CISA","version":"2020",
            "assessed_at":"2026-11-23T05:00:00Z","inputs":{"functional impact":"significant"}}})");
    ASSERT_TRUE(read.nciss);
    EXPECT_DOUBLE_EQ(read.nciss->score, 72.5);
    EXPECT_EQ(read.nciss->assessor, u"CISA"_s);
    EXPECT_TRUE(read.nciss->assessedAt.isKnown());
    ASSERT_EQ(read.nciss->inputs.size(), 1u);
    EXPECT_EQ(read.nciss->inputs[0].second, u"significant"_s);
    EXPECT_FALSE(read.criteria);
}

TEST(Assessments, TakesAWholeNumberAndTheNameOfAStixObject)
{
    const auto read = assessmentsOf(
        R"({"type":"incident","x_yagura_nciss":{"score":40,"assessor":"a",
            "assessed_at":"2026-11-23T05:00:00Z"}})");
    ASSERT_TRUE(read.nciss);
    EXPECT_DOUBLE_EQ(read.nciss->score, 40);
}

TEST(Assessments, ReadsTheNumbersOfTechniquesAndNothingElse)
{
    const auto read
        = assessmentsOf(R"({"techniques":["T0859","T1059.007","T0859","T08591",7,"phishing"]})");
    EXPECT_EQ(read.techniques, (QStringList{ u"T0859"_s, u"T1059.007"_s }));
}

TEST(Assessments, TakesNoScoreThatNobodyAnswersFor)
{
    for (const char* bad : { R"({"nciss":55})", R"({"nciss":{"score":55}})",
             R"({"nciss":{"score":155,"assessor":"a","assessed_at":"2026-11-23T05:00:00Z"}})",
             R"({"nciss":{"score":55,"assessor":"a","assessed_at":"yesterday"}})" }) {
        const auto read = assessmentsOf(bad);
        EXPECT_FALSE(read.nciss) << bad;
        EXPECT_TRUE(read.ncissUnreadable) << bad;
    }
    EXPECT_FALSE(assessmentsOf("{}").ncissUnreadable);
}

TEST(Assessments, TakesTheWorstCriterionForTheLevel)
{
    const auto read = assessmentsOf(
        R"({"severity_criteria":{"continuity":{"level":3,"reason":"2 sites down"},
            "trust":{"level":2}}})");
    ASSERT_TRUE(read.criteria);
    EXPECT_EQ(read.criteria->worst(), Severity::Major);
    EXPECT_EQ(read.criteria->safety.level, Severity::Unassessed);
    EXPECT_EQ(read.criteria->continuity.reason, u"2 sites down"_s);
    EXPECT_TRUE(assessmentsOf(R"({"severity_criteria":{"trust":{"level":7}}})").criteriaUnreadable);
}

} // namespace yagura
