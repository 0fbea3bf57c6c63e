#include "signing/memorysigner.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;

TEST(MemorySigner, SignsAtOnceAndLater)
{
    MemorySigner signer;
    const auto later = signer.sign("bytes");
    ASSERT_TRUE(later.isFinished());
    ASSERT_THAT(later.result(), Succeeds());
    EXPECT_EQ(*later.result(), signer.signNow("bytes"));
    EXPECT_TRUE(Ed25519::verify(signer.key().publicKey, "bytes", signer.signNow("bytes")));
}
