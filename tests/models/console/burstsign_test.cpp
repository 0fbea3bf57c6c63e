#include "console/burstsign.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace yagura {

TEST(BurstSign, BeginsWithManyEventsInAShortTimeAndEndsWithFewer)
{
    BurstSign sign;
    QSignalSpy changes(&sign, &BurstSign::changed);
    sign.note(999);
    EXPECT_FALSE(sign.isBurst());
    sign.note(1);
    EXPECT_TRUE(sign.isBurst());
    sign.note(5000);
    EXPECT_EQ(changes.size(), 1) << "once";
    EXPECT_TRUE(QTest::qWaitFor([&] { return !sign.isBurst(); }));
    EXPECT_EQ(changes.size(), 2);
}

TEST(BurstSign, TakesASteadyStreamForNone)
{
    BurstSign sign;
    int noted = 0;
    QTimer stream;
    QObject::connect(&stream, &QTimer::timeout, &sign, [&] {
        sign.note(100);
        ++noted;
    });
    stream.start(50);
    EXPECT_TRUE(QTest::qWaitFor([&] { return noted == 20; }));
    EXPECT_FALSE(sign.isBurst()) << "2,000 events in a second";
}

} // namespace yagura
