#include "threat/threatdecoder.h"

#include "support/qtprinters.h"
#include "support/threatsamples.h"
#include "threat/countrycodes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::threatRecords;

namespace {

std::vector<ThreatObject> objectsOf(const QString& file, ThreatKind kind)
{
    std::vector<ThreatObject> found;
    for (const ThreatRecord& record : threatRecords(file)) {
        if (record.object && record.object->kind == kind)
            found.push_back(*record.object);
    }
    return found;
}

} // namespace

TEST(ThreatDecoder, ReadsAnActorWithItsAliasesAndGoals)
{
    const auto actors
        = objectsOf(u"oasis-identifying-a-threat-actor-profile.json"_s, ThreatKind::ThreatActor);
    ASSERT_EQ(actors.size(), 1u);
    EXPECT_EQ(actors[0].name, u"Disco Team Threat Actor Group"_s);
    EXPECT_EQ(actors[0].aliases, QStringList{ u"Equipo del Discoteca"_s });
    EXPECT_EQ(actors[0].goals, QStringList{ u"Steal Credit Card Information"_s });
    EXPECT_EQ(actors[0].types, QStringList{ u"crime-syndicate"_s });
    EXPECT_EQ(actors[0].sophistication, u"expert"_s);
    EXPECT_EQ(actors[0].motivation, u"personal-gain"_s);
    EXPECT_EQ(actors[0].confidence, -1);
}

TEST(ThreatDecoder, ReadsATechniqueOfStix20WithoutItsNumberInTheName)
{
    const auto techniques
        = objectsOf(u"unit42-radioserpens-excerpt-stix20.json"_s, ThreatKind::AttackPattern);
    const auto script = std::find_if(techniques.begin(), techniques.end(),
        [](const ThreatObject& object) { return object.externalId == u"T1059.007"; });
    ASSERT_NE(script, techniques.end());
    EXPECT_EQ(script->name, u"JavaScript/JScript"_s);
    EXPECT_TRUE(std::find(script->phases.begin(), script->phases.end(),
                    KillChainPhase{ u"mitre-attack"_s, u"execution"_s })
        != script->phases.end());
}

TEST(ThreatDecoder, ReadsWhenACampaignWasSeen)
{
    const auto campaigns
        = objectsOf(u"unit42-radioserpens-excerpt-stix20.json"_s, ThreatKind::Campaign);
    ASSERT_EQ(campaigns.size(), 1u);
    EXPECT_EQ(campaigns[0].firstSeen.toRfc3339(), u"2018-11-01T04:00:00.000Z"_s);
    EXPECT_EQ(campaigns[0].lastSeen.toRfc3339(), u"2019-03-01T05:00:00.000Z"_s);
}

TEST(ThreatDecoder, ReadsCountriesByCodeAndByName)
{
    for (const ThreatObject& place :
        objectsOf(u"attack-flow-jp-morgan-breach.json"_s, ThreatKind::Location))
        EXPECT_EQ(place.country, place.name == u"Brazil" ? u"BR"_s : u"RU"_s);
    EXPECT_EQ(CountryCodes::codeOf(u"jp"_s), u"JP"_s);
    EXPECT_EQ(CountryCodes::codeOf(u"Nowhere"_s), QString());
}

TEST(ThreatDecoder, LeavesMillionsOfIndicatorsToThePicture)
{
    EXPECT_FALSE(
        decodeThreat(R"({"type":"indicator","id":"indicator--1","name":"n"})").object.has_value());
    EXPECT_FALSE(decodeThreat(R"({"type":"vulnerability","id":"vulnerability--1","name":"n"})")
                     .object.has_value());
    EXPECT_FALSE(decodeThreat("{").object.has_value());
}

TEST(ThreatDecoder, ReadsWhoSawAThing)
{
    const auto record = decodeThreat(
        R"({"type":"sighting","id":"sighting--1","sighting_of_ref":"malware--1",
            "where_sighted_refs":["identity--1","incident--2"],"last_seen":"2026-01-02T00:00:00Z"})");
    ASSERT_EQ(record.relations.size(), 2u);
    EXPECT_EQ(record.relations[1].type, u"sighted-by"_s);
    EXPECT_EQ(record.relations[1].from, u"malware--1"_s);
    EXPECT_EQ(record.relations[1].to, u"incident--2"_s);
    EXPECT_TRUE(record.relations[1].last.isKnown());
}

TEST(ThreatDecoder, ReadsTheChainOfAFlow)
{
    const auto action = decodeThreat(
        R"({"type":"attack-action","id":"attack-action--1","name":"Phishing","technique_id":"T1566",
            "effect_refs":["attack-action--2"],"confidence":50})");
    ASSERT_TRUE(action.object);
    EXPECT_EQ(action.object->kind, ThreatKind::AttackPattern);
    EXPECT_EQ(action.object->externalId, u"T1566"_s);
    EXPECT_EQ(action.object->confidence, 50);
    ASSERT_EQ(action.relations.size(), 1u);
    EXPECT_EQ(action.relations[0].type, u"leads-to"_s);
}

} // namespace yagura
