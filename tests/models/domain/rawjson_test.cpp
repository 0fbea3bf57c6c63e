#include "domain/rawjson.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

namespace yagura {

TEST(RawJson, CutsAMemberWithItsWhiteSpaceAndEscapes)
{
    const QByteArray json = R"({"a":"}","data": { "x" : 1.0e2,"y":"\u6771"  } ,"z":[1]})";
    EXPECT_EQ(RawJson::member(json, "data"), R"({ "x" : 1.0e2,"y":"\u6771"  })");
    EXPECT_EQ(RawJson::member(json, "a"), R"("}")");
    EXPECT_EQ(RawJson::member(json, "none"), QByteArray());
}

TEST(RawJson, TakesABundleApartAndLeavesAnObjectWhole)
{
    const QByteArray bundle = R"({"objects":[{"id": "a"}, {"id":"b","n":[ ]}],"type":"bundle"})";
    const std::vector<QByteArray> parts{ R"({"id": "a"})", R"({"id":"b","n":[ ]})" };
    EXPECT_EQ(RawJson::stixObjects(bundle), parts);
    const QByteArray object = R"({"type":"tool","objects":[1]})";
    EXPECT_EQ(RawJson::stixObjects(object), std::vector<QByteArray>{ object });
}

TEST(RawJson, StaysWithinTextThatIsCutAnywhere)
{
    const QByteArray json
        = R"({"type":"bundle","a\\":"\\\"}","objects":[{"x":[1,"]"]}, 2 ,{}],"z":null})";
    EXPECT_EQ(RawJson::items(json, "objects"),
        (std::vector<QByteArray>{ R"({"x":[1,"]"]})", "2", "{}" }));
    EXPECT_EQ(RawJson::member(json, "z"), "null");
    for (qsizetype size = 0; size < json.size(); ++size) {
        const QByteArray cut(
            json.constData(), size); // its own memory: a sanitizer sees one step too far
        RawJson::stixObjects(cut);
        EXPECT_TRUE(RawJson::member(cut, "none").isEmpty());
    }
}

} // namespace yagura
