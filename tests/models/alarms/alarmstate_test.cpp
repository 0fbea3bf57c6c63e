#include "alarms/alarmstate.h"

#include "support/resultmatchers.h"

#include <gtest/gtest.h>

#include <optional>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

using enum AlarmState;

struct Row {
    AlarmStanding from;
    /// In the order of `allAlarmEvents`; absent: refused.
    std::array<std::optional<AlarmStanding>, 10> to;
};

constexpr AlarmStanding normal{ Normal, false };
constexpr AlarmStanding unseen{ Unacknowledged, true };
constexpr AlarmStanding seen{ Acknowledged, true };
constexpr AlarmStanding gone{ Returned, false };
constexpr AlarmStanding shelved{ Shelved, true };
constexpr AlarmStanding shelvedGone{ Shelved, false };
constexpr AlarmStanding hidden{ Suppressed, true };
constexpr AlarmStanding hiddenGone{ Suppressed, false };
constexpr AlarmStanding out{ OutOfService, true };
constexpr AlarmStanding outGone{ OutOfService, false };
constexpr std::nullopt_t no = std::nullopt;

// Raised, Returned, Acknowledged, Shelved, Unshelved, Suppressed, Unsuppressed, TakenOut, PutBack,
// Recalled
const std::array table{
    Row{ normal, { unseen, normal, no, shelvedGone, no, hiddenGone, no, outGone, no, gone } },
    Row{ unseen, { unseen, gone, seen, shelved, no, hidden, no, out, no, no } },
    Row{ seen, { seen, normal, no, shelved, no, hidden, no, out, no, unseen } },
    Row{ gone, { unseen, gone, normal, shelvedGone, no, hiddenGone, no, outGone, no, no } },
    Row{ shelved, { shelved, shelvedGone, no, no, unseen, hidden, no, out, no, no } },
    Row{ shelvedGone, { shelved, shelvedGone, no, no, normal, hiddenGone, no, outGone, no, no } },
    Row{ hidden, { hidden, hiddenGone, no, no, no, no, unseen, out, no, no } },
    Row{ hiddenGone, { hidden, hiddenGone, no, no, no, no, normal, outGone, no, no } },
    Row{ out, { out, outGone, no, no, no, no, no, no, unseen, no } },
    Row{ outGone, { out, outGone, no, no, no, no, no, no, normal, no } },
};

} // namespace

TEST(AlarmState, GoesWhereTheStandardSaysFromEveryStateByEveryEvent)
{
    for (const Row& row : table) {
        for (std::size_t at = 0; at < allAlarmEvents.size(); ++at) {
            SCOPED_TRACE(::testing::Message()
                << "state " << int(row.from.state) << (row.from.active ? " active" : "")
                << ", event " << int(allAlarmEvents[at]));
            const auto next = row.from.after(allAlarmEvents[at]);
            if (!row.to[at]) {
                EXPECT_THAT(next, FailsWithReason("E-ALM-STATE"));
            } else {
                ASSERT_THAT(next, Succeeds());
                EXPECT_EQ(int(next->state), int(row.to[at]->state));
                EXPECT_EQ(next->active, row.to[at]->active);
            }
        }
    }
}

TEST(AlarmState, WantsEyesOnlyWhileNobodyHasSeenIt)
{
    for (const Row& row : table)
        EXPECT_EQ(row.from.wantsEyes(), row.from == unseen || row.from == gone);
}
