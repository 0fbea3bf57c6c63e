#include "feeds/decoders/stixdecoder.h"

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

namespace {

constexpr char head[]
    = R"({"spec_version":"2.1","created":"2026-11-23T00:00:00Z","modified":"2026-11-23T01:00:00Z",)";

Result<std::vector<Item>> decode(const QByteArray& json)
{
    return decodeStix(eventOf(stixObjectType, json));
}

/// The one object of `type` with further fields.
Item one(const QByteArray& type, const QByteArray& more = "\"name\":\"n\"")
{
    const auto items = decode(head + QByteArray("\"type\":\"") + type + "\",\"id\":\"" + type
        + "--1b2c3d4e-0000-4000-8000-000000000001\"," + more + '}');
    EXPECT_THAT(items, Succeeds());
    return items && !items->empty() ? items->front() : Item();
}

} // namespace

TEST(StixDecoder, ReadsAnIncidentWithPlaceSeverityAndMarking)
{
    const auto items = decode(feedSample(u"stix/incident-at-a-port.json"_s));
    ASSERT_THAT(items, Succeeds());
    ASSERT_EQ(items->size(), 1u);
    const Item& item = items->front();
    EXPECT_EQ(item.kind, ItemKind::StixIncident);
    EXPECT_EQ(item.objectId, u"incident--7f2d1c1e-52a3-4d0b-9a53-0f6d8f1b7a10"_s);
    EXPECT_EQ(item.title.ja, u"港湾ターミナル予約システム停止"_s);
    EXPECT_EQ(item.title.en, item.title.ja);
    EXPECT_EQ(item.summary.en, u"予約受付が止まり、 搬出入に遅れが出ている。"_s);
    EXPECT_EQ(item.severity, Severity::Major);
    EXPECT_EQ(item.sector, u"ci.port"_s);
    EXPECT_EQ(item.prefecture, 23);
    EXPECT_EQ(item.occurred.toRfc3339(), u"2026-11-23T00:55:00.000Z"_s);
    EXPECT_EQ(item.modified.toRfc3339(), u"2026-11-23T02:20:00.000Z"_s);
    EXPECT_EQ(item.marking.tlp, Tlp::Amber) << "the more restrictive of two";
    EXPECT_EQ(item.marking.origin, Marking::Origin::Stated);
    EXPECT_FALSE(item.closed);
    EXPECT_FALSE(item.upgraded);
}

TEST(StixDecoder, ReadsABundleObjectByObject)
{
    const auto items = decode(feedSample(u"stix/oasis-using-marking-definitions.json"_s));
    ASSERT_THAT(items, Succeeds());
    ASSERT_EQ(items->size(), 4u);
    EXPECT_EQ(items->at(0).kind, ItemKind::Other);
    EXPECT_EQ(items->at(0).type, u"identity"_s);
    EXPECT_EQ(items->at(1).title.en, u"Known malicious IP Address"_s);
    EXPECT_EQ(items->at(1).marking.tlp, Tlp::Amber)
        << "a statement marking beside a TLP changes nothing";
    EXPECT_EQ(items->at(1).marking.origin, Marking::Origin::Stated);
    EXPECT_EQ(items->at(2).title.en, u"TLP:AMBER"_s);
    EXPECT_EQ(items->at(3).title.en, u"Copyright (c) Stark Industries 2017."_s);
    EXPECT_EQ(items->at(3).kind, ItemKind::MarkingDefinition);
    EXPECT_TRUE(items->at(3).modified.isKnown())
        << "a definition has no modified: created stands for it";
}

TEST(StixDecoder, NamesASightingByWhatWasSighted)
{
    const auto items = decode(feedSample(u"stix/oasis-sighting-of-an-indicator.json"_s));
    ASSERT_THAT(items, Succeeds());
    EXPECT_EQ(items->back().kind, ItemKind::Sighting);
    EXPECT_TRUE(items->back().title.en.startsWith(u"sighting indicator--"_s))
        << items->back().title.en.toStdString();
}

TEST(StixDecoder, MarksStix20AsUpgraded)
{
    const auto items = decode(feedSample(u"stix/unit42-hermeticwiper-excerpt-stix20.json"_s));
    ASSERT_THAT(items, Succeeds());
    ASSERT_EQ(items->size(), 4u);
    for (const Item& item : *items)
        EXPECT_TRUE(item.upgraded) << item.objectId.toStdString();
    EXPECT_EQ(items->at(2).kind, ItemKind::Malware);
    EXPECT_EQ(items->at(2).marking.tlp, Tlp::Clear) << "TLP 1 white";
    EXPECT_EQ(items->at(3).title.en, u"indicator--fba7fd22 indicates malware--9ceaadab"_s);
}

TEST(StixDecoder, TakesAnObservableOf21ForWhatItIs)
{
    const auto items
        = decode(R"({"type":"domain-name","id":"domain-name--1","value":"n1.example.net"})");
    ASSERT_THAT(items, Succeeds());
    EXPECT_FALSE(items->front().upgraded) << "observables carry no version of their own";
    EXPECT_EQ(items->front().title.en, u"n1.example.net"_s);
}

TEST(StixDecoder, KnowsTheKindsAndKeepsTheOthers)
{
    EXPECT_EQ(one("indicator").kind, ItemKind::Indicator);
    EXPECT_EQ(one("threat-actor").kind, ItemKind::ThreatActor);
    EXPECT_EQ(one("intrusion-set").kind, ItemKind::IntrusionSet);
    EXPECT_EQ(one("campaign").kind, ItemKind::Campaign);
    EXPECT_EQ(one("infrastructure").kind, ItemKind::Infrastructure);
    EXPECT_EQ(one("vulnerability").kind, ItemKind::Vulnerability);
    EXPECT_EQ(one("attack-pattern").kind, ItemKind::AttackPattern);
    EXPECT_EQ(one("report").kind, ItemKind::StixReport);
    EXPECT_EQ(one("x-future-thing").kind, ItemKind::Other);
    EXPECT_EQ(one("x-future-thing").type, u"x-future-thing"_s);
}

TEST(StixDecoder, NamesAnIndicatorWithoutNameByItsPattern)
{
    EXPECT_EQ(one("indicator", R"("pattern":"[ipv4-addr:value = '203.0.113.7']")").title.ja,
        u"[ipv4-addr:value = '203.0.113.7']"_s);
}

TEST(StixDecoder, NeverConvertsAnotherScaleIntoASeverity)
{
    EXPECT_EQ(one("incident", R"("severity":"critical")").severity, Severity::Unassessed);
    EXPECT_EQ(one("incident", R"("x_yagura_severity":"3")").severity, Severity::Unassessed);
    EXPECT_EQ(one("incident", R"("x_yagura_severity":5)").severity, Severity::Unassessed);
    EXPECT_EQ(one("incident", R"("x_yagura_severity":0)").severity, Severity::None);
    EXPECT_EQ(one("malware", R"("x_yagura_severity":4)").severity, Severity::Unassessed)
        << "threat data shades nothing";
}

TEST(StixDecoder, ShowsAnAbsentPlaceAsAbsent)
{
    const Item item = one("incident", R"("x_yagura_prefecture":"48")");
    EXPECT_EQ(item.prefecture, noPrefecture);
    EXPECT_TRUE(item.sector.isEmpty());
}

TEST(StixDecoder, ClosesWhatIsRevokedOrSaysSo)
{
    EXPECT_TRUE(one("incident", R"("revoked":true)").closed);
    EXPECT_TRUE(one("incident", R"("x_yagura_status":"closed")").closed);
    EXPECT_TRUE(one(
        "incident", R"("extensions":{"extension-definition--1":{"investigation_status":"closed"}})")
                    .closed);
    EXPECT_FALSE(one("incident", R"("revoked":false)").closed);
}

TEST(StixDecoder, TellsNoMarkingFromAnUnknownOne)
{
    EXPECT_EQ(one("incident").marking.origin, Marking::Origin::SourceDefault);
    const Item unknown = one("incident",
        R"("object_marking_refs":["marking-definition--00000000-0000-4000-8000-000000000000"])");
    EXPECT_EQ(unknown.marking.origin, Marking::Origin::Assumed);
    EXPECT_EQ(unknown.marking.tlp, Tlp::Red);
}

TEST(StixDecoder, LetsAMarkedPartAndTheEnvelopeRaiseTheMarking)
{
    const QByteArray part
        = R"("granular_markings":[{"marking_ref":"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1","selectors":["name"]}])";
    EXPECT_EQ(one("incident", part).marking.tlp, Tlp::Red);
    EXPECT_EQ(one("incident", part).marking.origin, Marking::Origin::Stated);

    CloudEvent event = eventOf(stixObjectType, feedSample(u"stix/incident-at-a-port.json"_s));
    event.tlp = Tlp::Red;
    EXPECT_EQ(decodeStix(event)->front().marking.tlp, Tlp::Red);
    event.tlp = Tlp::Clear;
    EXPECT_EQ(decodeStix(event)->front().marking.tlp, Tlp::Amber) << "an envelope never lowers it";
    event.tlp.reset();
    event.tlpUnknown = true;
    EXPECT_EQ(decodeStix(event)->front().marking.origin, Marking::Origin::Assumed);
}

TEST(StixDecoder, TakesAnEmptyBundle)
{
    const auto items = decode(R"({"type":"bundle","id":"bundle--1"})");
    ASSERT_THAT(items, Succeeds());
    EXPECT_TRUE(items->empty());
}

TEST(StixDecoder, CutsABareBundleIntoOneEventAnObject)
{
    const auto events = bareStixEvents(
        feedSample(u"stix/oasis-using-marking-definitions.json"_s), u"ws://feed.example"_s);
    ASSERT_EQ(events.size(), 4u);
    EXPECT_EQ(
        events[0].id, u"identity--611d9d41-dba5-4e13-9b29-e22488058ffc@2017-04-14T13:07:49.812Z"_s);
    EXPECT_EQ(events[0].source, u"ws://feed.example"_s);
    EXPECT_TRUE(events[0].data.contains("\"Stark Industries\",\n"))
        << "the exact bytes, white space included";
    EXPECT_EQ(events[2].id,
        u"marking-definition--f88d31f6-486f-44da-b317-01333bde0b82@"_s
            + events[2].dataSha256().hex())
        << "without modified the content names the version";
}

TEST(StixDecoder, GivesABareObjectANameThatEveryConsoleTakes)
{
    const auto events = bareStixEvents(
        R"({"type":"malware","id":"malware--1\n","modified":"\uffff"})", u"ws://feed.example"_s);
    ASSERT_EQ(events.size(), 1u);
    EXPECT_THAT(CloudEvent::parse(events[0].serialise()), Succeeds());
    EXPECT_TRUE(events[0].id.startsWith(u"unnamed@"_s));
}

TEST(StixDecoder, LeavesABrokenEnvelopeAlone)
{
    EXPECT_TRUE(bareStixEvents(R"({"specversion":"0.3","id":"1","type":"t"})", u"l"_s).empty());
    EXPECT_TRUE(bareStixEvents(R"({"hello":1})", u"l"_s).empty());
}

TEST(StixDecoder, ReadsHowLongAnObjectIsValid)
{
    const Item indicator = one("indicator",
        R"("pattern":"[ipv4-addr:value = '198.51.100.3']","valid_until":"2026-12-01T00:00:00.900Z")");
    EXPECT_EQ(indicator.validUntil.toRfc3339(), u"2026-12-01T00:00:00.000Z"_s);
    EXPECT_EQ(one("incident", R"("name":"n","x_yagura_valid_until":"2026-12-02T00:00:00Z")")
                  .validUntil.toRfc3339(),
        u"2026-12-02T00:00:00.000Z"_s);
    EXPECT_FALSE(one("indicator").validUntil.isKnown());
    EXPECT_FALSE(
        one("indicator", R"("name":"n","valid_until":"9999-12-31T00:00:00Z")").validUntil.isKnown())
        << "as good as no end";
    EXPECT_TRUE(
        one("indicator", R"("name":"n","valid_until":"1969-12-31T00:00:00Z")").validUntil.isKnown())
        << "over long ago";
}

} // namespace yagura
