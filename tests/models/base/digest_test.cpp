#include "base/digest.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

TEST(Digest, IsSha256)
{
    // FIPS 180-4, example "abc".
    EXPECT_EQ(Digest::of("abc").hex(),
        u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

TEST(Digest, OfPartsIsTheDigestOfTheirRow)
{
    EXPECT_EQ(Digest::of({ "a", "", "bc" }), Digest::of("abc"));
}

TEST(Digest, ReadsBackWhatItWrites)
{
    const Digest digest = Digest::of("abc");
    EXPECT_EQ(Digest::fromHex(digest.hex()), digest);
    EXPECT_EQ(Digest::fromBytes(digest.bytes()), digest);
}

TEST(Digest, HasOneWrittenForm)
{
    const QString hex = Digest::of("abc").hex();
    EXPECT_FALSE(Digest::fromHex(hex.toUpper()));
    EXPECT_FALSE(Digest::fromHex(hex.left(63)));
    EXPECT_FALSE(Digest::fromHex(hex + u'0'));
    EXPECT_FALSE(Digest::fromHex(u" "_s + hex.mid(1)));
    EXPECT_FALSE(Digest::fromBytes("abc"));
}

TEST(Digest, IsEmptyUntilThereIsOne)
{
    EXPECT_TRUE(Digest().isEmpty());
    EXPECT_FALSE(Digest::of("").isEmpty());
}
