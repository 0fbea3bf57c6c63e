#include "base/canonicaljson.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr CanonicalJson::Limits limits{ 2048, 4 };

struct TrickyCase {
    const char* name;
    QByteArray bytes;
};

void PrintTo(const TrickyCase& tricky, std::ostream* out)
{
    *out << tricky.name;
}

class CanonicalJsonRefuses : public ::testing::TestWithParam<TrickyCase> { };

} // namespace

TEST_P(CanonicalJsonRefuses, WhatTwoParsersCouldReadDifferently)
{
    EXPECT_THAT(CanonicalJson::read(GetParam().bytes, limits), FailsWithReason("E-ENV-CANON"));
}

INSTANTIATE_TEST_SUITE_P(TrickyCases, CanonicalJsonRefuses,
    ::testing::Values(TrickyCase{ "DuplicateKey", R"({"d":"reject","d":"approve"})" },
        TrickyCase{ "DuplicateKeyWithTheSameValue", R"({"d":1,"d":1})" },
        TrickyCase{ "DuplicateKeyInside", R"({"a":{"d":1,"d":2}})" },
        TrickyCase{ "DuplicateKeyByEscape", R"({"a":1,"\u0061":2})" },
        TrickyCase{ "KeysOutOfOrder", R"({"b":1,"a":2})" },
        TrickyCase{ "KeysOutOfOrderInside", R"({"a":{"z":1,"b":2}})" },
        TrickyCase{ "CapitalInKey", R"({"D":1})" }, TrickyCase{ "EmptyKey", R"({"":1})" },
        TrickyCase{ "KeyOfThirtyThree", "{\"" + QByteArray(33, 'k') + "\":1}" },
        TrickyCase{ "KeyNotAscii", "{\"\xC3\xA9\":1}" },
        TrickyCase{ "KeyBeyondTheBasicPlane", "{\"\xF0\x9F\x98\x80\":1}" },
        TrickyCase{ "SpaceAfterColon", R"({"a": 1})" }, TrickyCase{ "SpaceBefore", R"( {"a":1})" },
        TrickyCase{ "LineBreakAfter", "{\"a\":1}\n" },
        TrickyCase{ "ByteOrderMark", "\xEF\xBB\xBF{\"a\":1}" },
        TrickyCase{ "TrailingObject", R"({"a":1}{"a":2})" },
        TrickyCase{ "TrailingComma", R"({"a":1,})" }, TrickyCase{ "Comment", R"({"a":1/*x*/})" },
        TrickyCase{ "DecimalPoint", R"({"a":1.0})" }, TrickyCase{ "Fraction", R"({"a":1.5})" },
        TrickyCase{ "Exponent", R"({"a":1e3})" }, TrickyCase{ "MinusZero", R"({"a":-0})" },
        TrickyCase{ "LeadingZero", R"({"a":01})" }, TrickyCase{ "PlusSign", R"({"a":+1})" },
        TrickyCase{ "IntegerOfTwoToThe53", R"({"a":9007199254740992})" },
        TrickyCase{ "IntegerBeyondSixtyFourBits", R"({"a":18446744073709551616})" },
        TrickyCase{ "NotANumber", R"({"a":NaN})" }, TrickyCase{ "Null", R"({"a":null})" },
        TrickyCase{ "NullInArray", R"({"a":[null]})" },
        TrickyCase{ "NeedlessEscape", R"({"a":"\u0041"})" },
        TrickyCase{ "EscapedSlash", R"({"a":"\/"})" },
        TrickyCase{ "EscapedLineBreak", R"({"a":"x\ny"})" },
        TrickyCase{ "EscapedNul", R"({"a":"\u0000"})" },
        TrickyCase{ "LoneHighSurrogate", R"({"a":"\ud83d"})" },
        TrickyCase{ "LoneLowSurrogate", R"({"a":"\ude00"})" },
        TrickyCase{ "BidiOverride", "{\"a\":\"\xE2\x80\xAE\"}" },
        TrickyCase{ "BidiIsolate", "{\"a\":\"\xE2\x81\xA6\"}" },
        TrickyCase{ "ByteOrderMarkInside", "{\"a\":\"\xEF\xBB\xBFx\"}" },
        TrickyCase{ "NotComposed", "{\"a\":\"e\xCC\x81\"}" },
        TrickyCase{ "KanaNotComposed", "{\"a\":\"\xE3\x81\x8B\xE3\x82\x99\"}" },
        TrickyCase{ "InvalidUtf8", "{\"a\":\"\xC0\x80\"}" },
        TrickyCase{ "CutUtf8", "{\"a\":\"\xE3\x81\"}" }, TrickyCase{ "Array", R"([1])" },
        TrickyCase{ "Word", R"("a")" }, TrickyCase{ "Nothing", "" },
        TrickyCase{ "OneLevelTooDeep", R"({"a":[[[[1]]]]})" },
        TrickyCase{ "DeepBeyondTheStack", QByteArray(2000, '[') }),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(CanonicalJson, ReadsItsOwnForm)
{
    const QByteArray bytes
        = R"({"a":[1,-2,9007199254740991],"b":{"c":true,"d":""},"e":"深刻度 \"3\" \\ 😀"})";
    const auto object = CanonicalJson::read(bytes, limits);
    ASSERT_THAT(object, Succeeds());
    const auto again = CanonicalJson::write(*object, limits);
    ASSERT_THAT(again, Succeeds());
    EXPECT_EQ(*again, bytes);
}

TEST(CanonicalJson, TakesTheDepthOfItsLimitAndNoMore)
{
    EXPECT_THAT(CanonicalJson::read(R"({"a":[[[1]]]})", limits), Succeeds());
    EXPECT_THAT(
        CanonicalJson::write(
            { { u"a"_s, QJsonArray{ QJsonArray{ QJsonArray{ QJsonArray{ 1 } } } } } }, limits),
        FailsWithReason("E-ENV-CANON"));
}

TEST(CanonicalJson, TakesBytesUpToItsLimitAndNoMore)
{
    const auto ofSize = [](int size) { return "{\"a\":\"" + QByteArray(size - 8, 'x') + "\"}"; };
    EXPECT_THAT(CanonicalJson::read(ofSize(2048), limits), Succeeds());
    EXPECT_THAT(CanonicalJson::read(ofSize(2049), limits), FailsWithReason("E-ENV-SIZE"));
}

TEST(CanonicalJson, BracketsInsideStringsAreNoDepth)
{
    EXPECT_THAT(CanonicalJson::read(R"({"a":"[[[[[[\"[[[["})", limits), Succeeds());
}

TEST(CanonicalJson, WritesNothingThatItWouldNotRead)
{
    for (const QJsonValue& value :
        { QJsonValue(1.5), QJsonValue(QJsonValue::Null), QJsonValue(9007199254740992.0),
            QJsonValue(u"a\nb"_s), QJsonValue(QString(QChar(0xD800))), QJsonValue(u"\u202E"_s),
            QJsonValue(u"\uFEFFx"_s) })
        EXPECT_THAT(
            CanonicalJson::write({ { u"a"_s, value } }, limits), FailsWithReason("E-ENV-CANON"));
}
