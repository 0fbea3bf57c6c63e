#include "console/batchmail.h"

#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace yagura {
namespace {

struct BatchMailTest : ::testing::Test {
    testing::ManualClock clock;
    BatchMail mail{ clock };
    std::vector<std::vector<qint64>> frames; ///< the times of the batches that each one brought

    BatchMailTest()
    {
        clock.advance(1h);
        QObject::connect(
            &mail, &BatchMail::delivered, &mail, [this](const std::vector<SharedBatch>& batches) {
                frames.emplace_back();
                for (const SharedBatch& batch : batches)
                    frames.back().push_back(batch->stored.ms);
            });
    }
    void put(qint64 n)
    {
        const auto batch = std::make_shared<IntakeBatch>();
        batch->stored = { n };
        mail.put(batch);
    }
};

using Frames = std::vector<std::vector<qint64>>;

} // namespace

TEST_F(BatchMailTest, BringsAtOnceWhatComesAfterARest)
{
    put(1);
    EXPECT_TRUE(frames.empty()) << "the thread that puts it in does not show it";
    QCoreApplication::processEvents();
    EXPECT_EQ(frames, (Frames{ { 1 } }));
}

TEST_F(BatchMailTest, BringsAllOfOneFrameTogether)
{
    put(1);
    QCoreApplication::processEvents();
    clock.advance(10ms);
    put(2);
    QCoreApplication::processEvents();
    put(3);
    EXPECT_EQ(frames, (Frames{ { 1 } })) << "the frame is not over";
    EXPECT_TRUE(QTest::qWaitFor([&] { return frames.size() == 2; }));
    EXPECT_EQ(frames, (Frames{ { 1 }, { 2, 3 } }));
}

TEST_F(BatchMailTest, BringsWhatIsThereWhenItIsAskedAndNothingTwice)
{
    put(1);
    mail.deliver();
    EXPECT_EQ(frames, (Frames{ { 1 } }));
    mail.deliver();
    QCoreApplication::processEvents();
    EXPECT_EQ(frames, (Frames{ { 1 } }));
}

TEST_F(BatchMailTest, LosesNothingOfAnotherThread)
{
    constexpr int many = 2000;
    QThreadPool pool;
    pool.start([this] {
        for (int n = 0; n < many; ++n)
            put(n);
    });
    std::vector<qint64> all;
    EXPECT_TRUE(QTest::qWaitFor([&] {
        all.clear();
        for (const auto& frame : frames)
            all.insert(all.end(), frame.begin(), frame.end());
        return all.size() == many;
    }));
    EXPECT_TRUE(std::is_sorted(all.begin(), all.end()));
}

} // namespace yagura
