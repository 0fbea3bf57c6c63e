#include "console/embeddedhub.h"

#include "console/console.h"
#include "matters/matterbook.h"
#include "matters/matterdesk.h"
#include "signing/memorysigner.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
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

/// What a member finds at a start: the own seat, and how far the ledger goes.
struct FoundAtStart {
    QString member;
    QString ledger;
    std::size_t entries = 0;
};

FoundAtStart startOnce(const QTemporaryDir& folder, Signer& signer)
{
    const SystemClock clock;
    const auto hub = EmbeddedHub::start(folder.filePath(u"hub"_s), clock);
    EXPECT_THAT(hub, Succeeds());
    ConsoleSettings settings;
    settings.folder = folder.path();
    settings.hub = (*hub)->url();
    settings.office = { u"委員"_s, u"Council member"_s };
    settings.wishedRoles = QStringList{ u"council.member"_s };
    settings.wishedBody = u"council-office"_s;
    const auto console = Console::start(settings, clock);
    EXPECT_THAT(console, Succeeds());
    (*console)->setSigner(&signer);
    const Workspace& room = (*console)->workspace();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return room.desk.self() && !room.feeds.links().empty()
                && room.feeds.worstLink() == FeedState::Live;
        },
        20'000));
    return { room.desk.self() ? room.desk.self()->id : QString(), room.book.state().ledger,
        room.book.entries().size() };
}

TEST(EmbeddedHub, KnowsAtTheNextStartWhoWasEnrolled)
{
    const QTemporaryDir folder;
    MemorySigner signer;
    const FoundAtStart first = startOnce(folder, signer);
    const FoundAtStart second = startOnce(folder, signer);
    EXPECT_FALSE(first.member.isEmpty());
    EXPECT_EQ(second.member, first.member);
    EXPECT_EQ(second.ledger, first.ledger);
    EXPECT_EQ(second.entries, first.entries); // nobody was enrolled twice
}

} // namespace
} // namespace yagura
