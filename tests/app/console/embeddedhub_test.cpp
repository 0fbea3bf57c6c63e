#include "console/embeddedhub.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::FailsWithReason;
using testing::Succeeds;

TEST(EmbeddedHub, ListensOnThisMachineAloneAndLeavesNoLock)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    {
        const auto hub = EmbeddedHub::start(folder.path(), clock);
        ASSERT_THAT(hub, Succeeds());
        EXPECT_EQ((*hub)->url().host(), u"127.0.0.1"_s);
        EXPECT_GT((*hub)->url().port(), 0);
    }
    EXPECT_TRUE(QDir(folder.path()).entryList({ u"*.lock"_s }).isEmpty());
}

TEST(EmbeddedHub, SaysThatItsFolderIsInUse)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto first = EmbeddedHub::start(folder.path(), clock);
    ASSERT_THAT(first, Succeeds());
    EXPECT_THAT(EmbeddedHub::start(folder.path(), clock), FailsWithReason("E-STORE-LOCKED"));
}

} // namespace
} // namespace yagura
