#include "hublink/openingmessage.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::FailsWithReason;
using testing::Succeeds;

const Digest request = Digest::of("request");

TEST(OpeningMessage, SaysWhoHasWhichSheetOpen)
{
    const auto opened
        = SheetOpened::read(SheetOpened{ u"2026-0001"_s, request, u"m-1"_s }.toJson());
    ASSERT_THAT(opened, Succeeds());
    EXPECT_EQ(opened->matterId, u"2026-0001"_s);
    EXPECT_EQ(opened->requestSha256, request);
    EXPECT_EQ(opened->member, u"m-1"_s);
    QJsonObject json = opened->toJson();
    json.remove(u"request_sha256");
    EXPECT_THAT(SheetOpened::read(json), FailsWithReason("E-CTL-SHAPE"));
}

TEST(OpeningMessage, CarriesManyWithTheirTimes)
{
    const SheetOpenings sent{
        { { u"2026-0001"_s, request, u"m-1"_s, Instant{ 1795404532123 }, Instant{ 1795404600000 } },
            { u"2026-0002"_s, request, u"m-2"_s, Instant{ 1795404532000 },
                Instant{ 1795404532000 } } }
    };
    const auto read = SheetOpenings::read(sent.toJson());
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(read->openings, sent.openings);
    QJsonObject json = sent.toJson();
    QJsonArray array = json[u"openings"].toArray();
    array.append(u"nonsense"_s);
    json[u"openings"] = array;
    EXPECT_THAT(SheetOpenings::read(json), FailsWithReason("E-CTL-SHAPE"));
}

} // namespace
} // namespace yagura
