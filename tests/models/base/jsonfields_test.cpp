#include "base/jsonfields.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

JsonFields fieldsOf(const QByteArray& json)
{
    return JsonFields(QJsonDocument::fromJson(json).object());
}

} // namespace

TEST(JsonFields, TakesTheFieldsThatAreAskedFor)
{
    JsonFields fields = fieldsOf(R"({"a":"word","n":3,"f":true,"t":{"ja":"案件","en":"matter"}})");
    EXPECT_EQ(fields.word(u"a"), u"word"_s);
    EXPECT_EQ(fields.integer(u"n", 0, 3), 3);
    EXPECT_TRUE(fields.flag(u"f"));
    EXPECT_EQ(fields.bilingual(u"t").ja, u"案件"_s);
    EXPECT_THAT(fields.finish(u"E-X"_s), Succeeds());
}

TEST(JsonFields, RefusesAFieldThatNobodyAskedFor)
{
    JsonFields fields = fieldsOf(R"({"a":"x","b":1})");
    fields.word(u"a");
    EXPECT_THAT(fields.soFar(u"E-X"_s), Succeeds());
    const auto finished = fields.finish(u"E-X"_s);
    ASSERT_THAT(finished, FailsWithReason("E-X"));
    EXPECT_EQ(finished.error().detail, u"field 'b' is not known here"_s);
}

TEST(JsonFields, NamesTheFirstFieldThatDoesNotFit)
{
    JsonFields fields = fieldsOf(R"({"seen":{"size":-1},"t":5})");
    JsonFields inner(fields.object(u"seen"), u"seen"_s);
    inner.integer(u"size", 0, 10);
    inner.finishInside(fields);
    fields.text(u"t");
    const auto finished = fields.finish(u"E-X"_s);
    ASSERT_THAT(finished, FailsWithReason("E-X"));
    EXPECT_EQ(finished.error().detail, u"field 'seen.size' is not from 0 to 10"_s);
}

TEST(JsonFields, RefusesTheWrongKindOfEachField)
{
    const QByteArray json = R"({"v":[]})";
    const auto refuses = [&](auto read) {
        JsonFields fields = fieldsOf(json);
        read(fields);
        return !fields.finish(u"E-X"_s);
    };
    EXPECT_TRUE(refuses([](JsonFields& f) { f.text(u"v"); }));
    EXPECT_TRUE(refuses([](JsonFields& f) { f.word(u"v"); }));
    EXPECT_TRUE(refuses([](JsonFields& f) { f.integer(u"v", 0, 1); }));
    EXPECT_TRUE(refuses([](JsonFields& f) { f.flag(u"v"); }));
    EXPECT_TRUE(refuses([](JsonFields& f) { f.digest(u"v"); }));
    EXPECT_TRUE(refuses([](JsonFields& f) { f.base64(u"v", 4); }));
    EXPECT_TRUE(refuses([](JsonFields& f) { f.object(u"v"); }));
    EXPECT_TRUE(refuses([](JsonFields& f) { f.bilingual(u"v"); }));
    EXPECT_TRUE(refuses([](JsonFields& f) { f.constant(u"v", 1); }));
    EXPECT_TRUE(refuses([](JsonFields& f) { f.array(u"other", 1); }));
    EXPECT_FALSE(refuses([](JsonFields& f) { f.array(u"v", 0); }));
}

TEST(JsonFields, KeepsLimitsAtTheirEdge)
{
    JsonFields fits = fieldsOf(R"({"t":"1234","a":[1,2]})");
    fits.text(u"t", 4);
    fits.array(u"a", 2);
    EXPECT_THAT(fits.finish(u"E-X"_s), Succeeds());
    JsonFields longer = fieldsOf(R"({"t":"1234"})");
    longer.text(u"t", 3);
    EXPECT_THAT(longer.finish(u"E-X"_s), FailsWithReason("E-X"));
    JsonFields more = fieldsOf(R"({"a":[1,2]})");
    more.array(u"a", 1);
    EXPECT_THAT(more.finish(u"E-X"_s), FailsWithReason("E-X"));
}
