#include "console/console.h"

#include "hub/hub.h"
#include "signing/memorysigner.h"
#include "support/manualclock.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::ManualClock;
using testing::Succeeds;

TEST(Console, SaysWhyTheHubDoesNotEnrolItsKey)
{
    const ManualClock clock;
    const QTemporaryDir hubFolder, folder;
    const auto hub = Hub::start({ hubFolder.path(), QHostAddress::LocalHost, 0 }, clock);
    ASSERT_THAT(hub, Succeeds());
    ConsoleSettings settings;
    settings.folder = folder.path();
    settings.hub = (*hub)->url();
    settings.wishedBody = u"two words"_s;
    const auto console = Console::start(settings, clock);
    ASSERT_THAT(console, Succeeds());
    QSignalSpy refused(console->get(), &Console::enrolmentRefused);
    MemorySigner signer;
    (*console)->setSigner(&signer);
    ASSERT_TRUE(refused.wait(8000));
    EXPECT_EQ(refused.front().front().value<Error>().reason, u"E-ENROL-FORM"_s);
}

} // namespace
} // namespace yagura
