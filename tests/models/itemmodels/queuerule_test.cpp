#include "itemmodels/queuerule.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

Matter matter(const QString& id, qint64 opened, qint64 expires)
{
    Matter made;
    made.id = id;
    made.opened = { opened };
    made.expires = { expires };
    return made;
}

QueueRank rank(const Matter& made, Severity level, Instant now, bool mine = true)
{
    return QueueRule::rank(made, {}, level, mine, made.opened, now);
}

} // namespace

TEST(QueueRule, PutsTheOwnSeatFirstWhateverTheHarm)
{
    const Matter some = matter(u"2026-0001"_s, hour, 5 * hour);
    const Matter other = matter(u"2026-0002"_s, hour, 5 * hour);
    EXPECT_LT(rank(other, Severity::Slight, { 2 * hour }),
        rank(some, Severity::Grave, { 4 * hour }, false));
}

TEST(QueueRule, MultipliesHarmByTheShareOfTimeThatHasGone)
{
    const Matter slow = matter(u"2026-0001"_s, hour, 11 * hour);
    const Matter fast = matter(u"2026-0002"_s, hour, 3 * hour);
    const Instant now{ 2 * hour }; // 10 % of the one, 50 % of the other
    EXPECT_EQ(QueueRule::shareGone(slow, {}, slow.opened, now), 10);
    EXPECT_EQ(QueueRule::shareGone(fast, {}, fast.opened, now), 50);
    EXPECT_EQ(rank(slow, Severity::Grave, now).urgency, -40);
    EXPECT_EQ(rank(fast, Severity::Certain, now).urgency, -100);
    EXPECT_LT(rank(fast, Severity::Certain, now), rank(slow, Severity::Grave, now));
    EXPECT_LT(rank(slow, Severity::Grave, now), rank(slow, Severity::Major, now));
}

TEST(QueueRule, CountsAMeasureAsTheHighestLevel)
{
    Matter measure = matter(u"2026-0001"_s, hour, 5 * hour);
    EXPECT_EQ(QueueRule::harm(measure, Severity::Unassessed), 1);
    measure.steps.push_back({});
    EXPECT_EQ(QueueRule::harm(measure, Severity::Unassessed), 4);
    EXPECT_EQ(QueueRule::harm(matter({}, hour, 0), Severity::Major), 3);
}

TEST(QueueRule, TakesTheEarlierLimitAndThenTheNumber)
{
    const Instant now{ hour + 1 };
    const Matter early = matter(u"2026-0009"_s, hour, 4 * hour);
    const Matter late = matter(u"2026-0001"_s, hour, 5 * hour);
    EXPECT_LT(rank(early, Severity::Major, now), rank(late, Severity::Major, now));
    const Matter twin = matter(u"2026-0002"_s, hour, 5 * hour);
    EXPECT_LT(rank(late, Severity::Major, now), rank(twin, Severity::Major, now));
    const Matter endless = matter(u"2026-0000"_s, hour, 0);
    EXPECT_LT(rank(twin, Severity::Major, now), rank(endless, Severity::Major, now));
}

TEST(QueueRule, CountsANoticeThatIsOwedAsAllOfTheTime)
{
    MatterProgress owed;
    owed.unnotifiedSince = { hour };
    owed.noticeDue = { 25 * hour };
    const Matter urgent = matter(u"U-2026-0001"_s, hour, 5 * hour);
    EXPECT_EQ(QueueRule::shareGone(urgent, owed, urgent.opened, { hour + 1 }), 100);
    EXPECT_EQ(QueueRule::limit(urgent, owed), owed.noticeDue);
}

TEST(QueueRule, GoesByTheStepThatIsDueOnceTheCouncilHasAnswered)
{
    Matter answered = matter(u"2026-0001"_s, hour, 2 * hour);
    answered.council = CouncilOutcome::SignedOff;
    answered.steps.push_back({});
    MatterProgress progress;
    progress.steps.push_back({});
    progress.steps.back().need.step = progress.next = StepKind::Command;
    progress.steps.back().since = { 2 * hour };
    progress.steps.back().due = { 6 * hour };
    progress.hasNext = true;
    EXPECT_EQ(QueueRule::limit(answered, progress), (Instant{ 6 * hour }));
    EXPECT_EQ(QueueRule::shareGone(answered, progress, answered.opened, { 3 * hour }), 25);
    EXPECT_EQ(QueueRule::shareGone(answered, progress, answered.opened, { 9 * hour }), 100);
}
