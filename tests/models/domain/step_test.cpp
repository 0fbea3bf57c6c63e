#include "domain/step.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

#include <set>
#include <vector>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

std::vector<StepKind> everyStep()
{
    std::vector<StepKind> steps;
    for (int k = 0; k <= static_cast<int>(StepKind::Close); ++k)
        steps.push_back(static_cast<StepKind>(k));
    return steps;
}

} // namespace

TEST(Step, EveryStepHasAWordOfItsOwnThatIsReadBack)
{
    std::set<QString> words;
    for (const StepKind step : everyStep()) {
        StepKind again{};
        EXPECT_TRUE(stepFromWord(stepWord(step), again)) << static_cast<int>(step);
        EXPECT_EQ(again, step);
        EXPECT_TRUE(words.insert(stepWord(step)).second) << stepWord(step).toStdString();
    }
    EXPECT_EQ(words.size(), 15U);
    StepKind untouched = StepKind::Close;
    for (const QString& word : { u""_s, u"chair"_s, u"requester"_s, u"Approval"_s })
        EXPECT_FALSE(stepFromWord(word, untouched)) << word.toStdString();
    EXPECT_EQ(untouched, StepKind::Close);
}

TEST(Step, NoVerbOfTheCouncilRecordsAStep)
{
    const std::set<Verb> council{ Verb::SignOff, Verb::Refuse, Verb::SendBack, Verb::Abstain,
        Verb::Dissent, Verb::Opinion, Verb::Substitute, Verb::Withdraw, Verb::ConfirmAfter };
    for (const StepKind step : everyStep()) {
        EXPECT_FALSE(verbsOf(step).isEmpty()) << stepWord(step).toStdString();
        for (const Verb verb : verbsOf(step))
            EXPECT_EQ(council.count(verb), 0U) << verbWord(verb).toStdString();
    }
}

TEST(Step, OnlyTheApprovalApprovesOrDenies)
{
    EXPECT_EQ(verbsOf(StepKind::Approval), (QList<Verb>{ Verb::Approve, Verb::Deny }));
    for (const StepKind step : everyStep()) {
        const bool decides
            = verbsOf(step).contains(Verb::Approve) || verbsOf(step).contains(Verb::Deny);
        EXPECT_EQ(decides, step == StepKind::Approval) << stepWord(step).toStdString();
    }
}

TEST(Step, TheFirstOutcomeMeetsIt)
{
    EXPECT_EQ(outcomesOf(StepKind::Requirements).front(), u"met"_s);
    EXPECT_EQ(outcomesOf(StepKind::ForeignMinister).front(), u"agreed"_s);
    EXPECT_EQ(outcomesOf(StepKind::SdfOrder).front(), u"given"_s);
    EXPECT_EQ(outcomesOf(StepKind::Finding),
        QStringList({ u"proper"_s, u"improper"_s, u"insufficient_record"_s }));
    EXPECT_EQ(outcomesOf(StepKind::Execution).size(), 4);
    EXPECT_TRUE(outcomesOf(StepKind::Approval).isEmpty()) << "the verb says it";
    EXPECT_TRUE(outcomesOf(StepKind::Close).isEmpty());
}

TEST(Step, ConditionsAndClocksHaveTheWordsOfThePack)
{
    EXPECT_EQ(stepConditionWord(StepCondition::Always), u"always"_s);
    EXPECT_EQ(stepConditionWord(StepCondition::Abroad), u"abroad"_s);
    EXPECT_EQ(stepConditionWord(StepCondition::Nsc), u"nsc"_s);
    EXPECT_EQ(stepConditionWord(StepCondition::UsForces), u"us_forces"_s);
    EXPECT_EQ(clockKindWord(ClockKind::Statutory), u"statutory"_s);
    EXPECT_EQ(clockKindWord(ClockKind::Order), u"order"_s);
    EXPECT_EQ(clockKindWord(ClockKind::Internal), u"internal"_s);
}
