#include "token/ecpoint.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using yagura::ecPoint;

TEST(EcPoint, IsReadInEachWayThatModulesWriteIt)
{
    const QByteArray ed25519(32, '\x11');
    EXPECT_EQ(ecPoint(QByteArray::fromHex("0420") + ed25519, 32), ed25519);
    EXPECT_EQ(ecPoint(QByteArray::fromHex("032100") + ed25519, 32), ed25519);
    EXPECT_EQ(ecPoint(ed25519, 32), ed25519);
    const QByteArray p256 = '\x04' + QByteArray(64, '\x22');
    EXPECT_EQ(ecPoint(QByteArray::fromHex("0441") + p256, 65), p256);
    EXPECT_EQ(ecPoint(QByteArray::fromHex("034200") + p256, 65), p256);
    EXPECT_EQ(ecPoint(p256, 65), p256);
}

TEST(EcPoint, IsNothingElse)
{
    const QByteArray ed25519(32, '\x11');
    EXPECT_FALSE(ecPoint({}, 32));
    EXPECT_FALSE(ecPoint(ed25519.chopped(1), 32));
    EXPECT_FALSE(ecPoint(QByteArray::fromHex("0421") + ed25519, 32));
    EXPECT_FALSE(ecPoint(QByteArray::fromHex("032107") + ed25519, 32)); // seven bits unused
    EXPECT_FALSE(ecPoint(QByteArray::fromHex("0420") + ed25519 + '\0', 32));
}
