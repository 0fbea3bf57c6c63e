#include "console/console.h"

#include "evidence/bundlecheck.h"
#include "hub/hub.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::FailsWithReason;
using testing::Succeeds;

struct EvidenceExport : ::testing::Test {
    const SystemClock clock;
    const QTemporaryDir hubFolder, place;
    const QString target = place.filePath(u"bundle"_s);
    std::unique_ptr<Hub> hub;
    std::unique_ptr<Console> console;

    void SetUp() override
    {
        auto started = Hub::start({ hubFolder.path(), QHostAddress::LocalHost, 0 }, clock);
        ASSERT_THAT(started, Succeeds());
        hub = std::move(*started);
        ConsoleSettings settings;
        settings.folder = place.filePath(u"data"_s);
        settings.hub = hub->url();
        auto seated = Console::start(settings, clock);
        ASSERT_THAT(seated, Succeeds());
        console = std::move(*seated);
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return console->workspace().book.health().verifiedSize > 0; }, 10'000));
    }

    Result<EvidenceSummary> exported()
    {
        const auto future = console->workspace().exportEvidence(target);
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 10'000));
        return future.result();
    }
};

TEST_F(EvidenceExport, IsWrittenWhileTheConsoleGoesOn)
{
    const auto summary = exported();
    ASSERT_THAT(summary, Succeeds());
    EXPECT_EQ(summary->folder, target);
    EXPECT_GE(summary->entries, 1);
    EXPECT_TRUE(BundleCheck::of(target).holds());
    EXPECT_FALSE(console->workspace().book.alarm());
}

TEST_F(EvidenceExport, IsNotWrittenOverAnother)
{
    ASSERT_THAT(exported(), Succeeds());
    EXPECT_THAT(exported(), FailsWithReason("E-EVB-EXISTS"));
}

TEST_F(EvidenceExport, EndsBeforeItsConsole)
{
    const auto future = console->workspace().exportEvidence(target);
    console.reset();
    EXPECT_TRUE(future.isFinished());
}

} // namespace
} // namespace yagura
