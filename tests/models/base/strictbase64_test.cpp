#include "base/strictbase64.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;

TEST(StrictBase64, ReadsTheStandardEncoding)
{
    EXPECT_EQ(fromStrictBase64("Zm9v"), QByteArray("foo"));
    EXPECT_EQ(fromStrictBase64("Zg=="), QByteArray("f"));
    EXPECT_EQ(fromStrictBase64(""), QByteArray());
}

TEST(StrictBase64, TakesOneEncodingOfEachValueOnly)
{
    for (const char* text : { "Zg", "Zg=", "Zh==", "Zm9v\n", " Zm9v", "Zm9_", "Zm9v====", "Z" })
        EXPECT_FALSE(fromStrictBase64(text)) << text;
}
