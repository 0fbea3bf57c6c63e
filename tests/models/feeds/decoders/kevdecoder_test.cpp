#include "feeds/decoders/kevdecoder.h"

#include "support/feedsamples.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::eventOf;
using testing::FailsWithReason;
using testing::feedSample;
using testing::Succeeds;

TEST(KevDecoder, ReadsAnEntryOfTheCatalogue)
{
    const auto items = decodeKev(eventOf(kevEntryType, feedSample(u"kev/entry.json"_s)));
    ASSERT_THAT(items, Succeeds());
    const Item& item = items->front();
    EXPECT_EQ(item.objectId, u"CVE-2021-4102"_s);
    EXPECT_EQ(item.kind, ItemKind::KevEntry);
    EXPECT_FALSE(item.isIncident());
    EXPECT_EQ(item.title.en, u"CVE-2021-4102 Google Chromium V8 Use-After-Free Vulnerability"_s);
    EXPECT_EQ(item.modified.toRfc3339(), u"2021-12-15T00:00:00.000Z"_s);
    EXPECT_EQ(item.marking.origin, Marking::Origin::SourceDefault);
}

TEST(KevDecoder, RefusesWhatIsNoEntry)
{
    for (const QByteArray json :
        { R"({"dateAdded":"2021-12-15"})", R"({"cveID":"CVE-21-1","dateAdded":"2021-12-15"})",
            R"({"cveID":"CVE-2021-4102","dateAdded":"15.12.2021"})", R"({"cveID":"CVE-2021-4102"})",
            "[]" })
        EXPECT_THAT(decodeKev(eventOf(kevEntryType, json)), FailsWithReason("E-FEED-KEV"))
            << json.toStdString();
}

} // namespace yagura
