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

} // namespace yagura
