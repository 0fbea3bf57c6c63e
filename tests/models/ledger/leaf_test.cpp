#include "ledger/leaf.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

Leaf sample()
{
    const Envelope envelope{ QString::fromUtf16(Envelope::statementType), "{}",
        { { QString(64, u'a'), QByteArray(64, 'x') } } };
    return { envelope, 1207, { 1795404532123 } };
}

} // namespace

TEST(Leaf, HasPlaceAndTimeInsideWhatIsHashed)
{
    const auto bytes = sample().toBytes();
    ASSERT_THAT(bytes, Succeeds());
    EXPECT_TRUE(bytes->startsWith(
        R"({"env":{"payload":"e30=","payloadType":"application/vnd.yagura.statement.v1+json","signatures":[{"keyid":")"));
    EXPECT_TRUE(bytes->endsWith(R"(],"i":1207,"t":1795404532123,"v":1})")
        || bytes->endsWith(R"(]},"i":1207,"t":1795404532123,"v":1})"));
}

TEST(Leaf, ReadsBackWhatItWrites)
{
    const auto leaf = Leaf::fromBytes(*sample().toBytes());
    ASSERT_THAT(leaf, Succeeds());
    EXPECT_EQ(leaf->envelope, sample().envelope);
    EXPECT_EQ(leaf->index, 1207);
    EXPECT_EQ(leaf->time, Instant{ 1795404532123 });
}

TEST(Leaf, RefusesEveryOtherSpelling)
{
    const QByteArray bytes = *sample().toBytes();
    const auto spelled = [&](const QByteArray& from, const QByteArray& to) {
        return Leaf::fromBytes(QByteArray(bytes).replace(from, to));
    };
    EXPECT_THAT(spelled("\"i\":1207", "\"i\":1207.0"), FailsWithReason("E-ENV-CANON"));
    EXPECT_THAT(spelled("\"i\":1207", "\"i\":01207"), FailsWith(Error::Code::Malformed));
    EXPECT_THAT(spelled("\"i\":1207", "\"i\":-1"), FailsWithReason("E-ENV-FORM"));
    // Integers up to 2^53-1, as everywhere: a time near the end of 64 bits would overflow
    // deadlines.
    EXPECT_THAT(spelled("\"t\":1795404532123", "\"t\":9007199254740991"), Succeeds());
    EXPECT_THAT(
        spelled("\"t\":1795404532123", "\"t\":9007199254740992"), FailsWithReason("E-ENV-FORM"));
    EXPECT_THAT(
        spelled("\"t\":1795404532123", "\"t\":9223372036854775807"), FailsWithReason("E-ENV-FORM"));
    EXPECT_THAT(spelled("\"i\":1207", "\"i\":9007199254740992"), FailsWithReason("E-ENV-FORM"));
    EXPECT_THAT(spelled("\"v\":1", "\"v\":2"), FailsWithReason("E-ENV-CANON"));
    EXPECT_THAT(spelled(",\"v\":1", ""), FailsWithReason("E-ENV-CANON"));
    EXPECT_THAT(spelled("\"i\":1207,", "\"i\":1206,\"i\":1207,"), FailsWithReason("E-ENV-CANON"));
    EXPECT_THAT(Leaf::fromBytes("{}"), FailsWith(Error::Code::Malformed));
}
