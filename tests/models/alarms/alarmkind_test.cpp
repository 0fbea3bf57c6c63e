#include "alarms/alarmkind.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

#include <set>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

TEST(AlarmKind, CannotBeMadeWithoutAnActAndASeat)
{
    EXPECT_THAT(AlarmKind::make(AlarmCause::FeedSilent, AlarmClass::KnowNow, {}, u"every_seat"_s),
        FailsWithReason("E-ALM-ACTION"));
    EXPECT_THAT(AlarmKind::make(AlarmCause::FeedSilent, AlarmClass::KnowNow, u"ask_source"_s, {}),
        FailsWithReason("E-ALM-SEAT"));
}

TEST(AlarmKind, KnowsOneSortForEveryCause)
{
    std::set<AlarmCause> causes;
    for (const AlarmKind& kind : AlarmKind::all()) {
        EXPECT_TRUE(causes.insert(kind.cause()).second) << int(kind.cause());
        EXPECT_EQ(AlarmKind::find(kind.cause()), &kind);
    }
    EXPECT_EQ(causes.size(), 13U) << "a cause whose act or seat is missing is not made";
    EXPECT_EQ(AlarmKind::find(static_cast<AlarmCause>(99)), nullptr);
}
