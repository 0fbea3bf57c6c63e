#include "domain/mattersheet.h"

#include "base/digest.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

MatterSheet escalation()
{
    MatterSheet sheet;
    sheet.matterId = u"2026-0147"_s;
    sheet.action = u"escalate"_s;
    sheet.basis = u"act42-45"_s;
    sheet.title = { u"電力事業者の障害"_s, u"Outage at a power company"_s };
    sheet.what = { { u"深刻度を3とする。"_s, u"Raise the severity to 3."_s },
        { u"関係省庁に共有する。"_s, {} } };
    sheet.why = { { {}, u"Three substations are affected."_s } };
    sheet.notKnown = { { u"侵入経路"_s, u"the way in"_s } };
    sheet.sector = u"ci.power"_s;
    sheet.prefecture = 13;
    sheet.incident = u"incident--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f"_s;
    sheet.from = Severity::None;
    sheet.to = Severity::Major;
    sheet.evidence = { Digest::of("event").hex() };
    return sheet;
}

MatterSheet measure()
{
    MatterSheet sheet = escalation();
    sheet.matterId = u"U-2026-0009"_s;
    sheet.action = u"neutralise"_s;
    sheet.track = u"P"_s;
    sheet.from = sheet.to = Severity::Unassessed;
    sheet.prefecture = noPrefecture;
    sheet.targets = { { u"203.0.113.7"_s, u"unknown"_s, {}, u"B2"_s, u"指令サーバ"_s },
        { u"198.51.100.9"_s, u"Example Hosting"_s, u"NL"_s, u"A1"_s, u"relay"_s } };
    return sheet;
}

} // namespace

TEST(MatterSheet, ReadsBackWhatItWrites)
{
    const auto read = MatterSheet::fromBytes(*escalation().toBytes());
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(*read, escalation());
}

TEST(MatterSheet, ReadsBackAMeasureWithItsTargets)
{
    const auto read = MatterSheet::fromBytes(*measure().toBytes(), *measure().targetBytes());
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(*read, measure());
}

TEST(MatterSheet, ReadsBackWhatTheLawAsksOfAMeasure)
{
    MatterSheet sheet = measure();
    sheet.record = { { u"suspected_harm"_s, { u"停電のおそれ"_s, u"Risk of a blackout"_s } },
        { u"necessity"_s, { u"他に手段がない。"_s, {} } } };
    sheet.methods = QStringList{ u"block_attacker"_s, u"stop_program"_s };
    sheet.concerns = QStringList{ u"national_security"_s, u"usfj"_s };
    sheet.officer = u"m-0021"_s;
    sheet.ground = u"attack_in_progress"_s;
    sheet.declared = Instant{ 1795404532000 };
    const auto bytes = sheet.toBytes();
    ASSERT_THAT(bytes, Succeeds());
    const auto read = MatterSheet::fromBytes(*bytes, *sheet.targetBytes());
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(*read, sheet);
    for (const auto& [from, to] :
        { std::pair("\"block_attacker\",\"stop_program\"", "\"stop_program\",\"block_attacker\""),
            std::pair("[\"block_attacker\",\"stop_program\"]", "[\"block_attacker\",1]"),
            std::pair("\"declared_at\":1795404532", "\"declared_at\":0"),
            std::pair("\"field\":\"necessity\"", "\"field\":\"a b\""),
            std::pair("\"officer\":\"m-0021\"", "\"officer\":\"\"") }) {
        QByteArray other = *bytes;
        other.replace(from, to);
        ASSERT_NE(other, *bytes) << from;
        EXPECT_THAT(MatterSheet::fromBytes(other), FailsWithReason("E-DOC-FORM")) << to;
    }
}

TEST(MatterSheet, CountsAsAbroadWhatIsNotKnownForCertainToStandInJapan)
{
    const auto target = [](const QString& country, const QString& confidence) {
        return MeasureTarget{ u"203.0.113.7"_s, {}, country, confidence, {} };
    };
    for (const QString& sure : { u"A1"_s, u"B2"_s, u"F3"_s })
        EXPECT_FALSE(target(u"JP"_s, sure).isAbroad()) << sure.toStdString();
    for (const QString& doubtful : { u"A4"_s, u"B5"_s, u"A6"_s, u""_s, u"A"_s, u"A0"_s, u"A7"_s })
        EXPECT_TRUE(target(u"JP"_s, doubtful).isAbroad()) << doubtful.toStdString();
    EXPECT_TRUE(target(u"NL"_s, u"A1"_s).isAbroad());
    EXPECT_TRUE(target({}, u"A1"_s).isAbroad());
    EXPECT_TRUE(target(u"jp"_s, u"A1"_s).isAbroad());
}

TEST(MatterSheet, TellsTheRulesCountsAndWords)
{
    MatterSheet sheet = measure();
    sheet.targets.push_back({ u"192.0.2.1"_s, {}, u"JP"_s, u"A1"_s, {} });
    sheet.methods = QStringList{ u"stop_program"_s };
    sheet.concerns = QStringList{ u"sdf"_s };
    sheet.record = { { u"urgency"_s, { u"切迫"_s, {} } },
        { u"necessity"_s, { {}, u"none else"_s } }, { u"server_location"_s, { u" "_s, {} } } };
    EXPECT_EQ(sheet.scope(),
        (MatterScope{ 3, 2, QStringList{ u"sdf"_s }, QStringList{ u"stop_program"_s } }));
    EXPECT_TRUE(sheet.scope().isAbroad());
    EXPECT_EQ(sheet.recordFields(), QStringList({ u"necessity"_s, u"urgency"_s }))
        << "a blank field is none";
    EXPECT_EQ(escalation().scope(), MatterScope());
}

TEST(MatterSheet, KeepsTheTargetsOutOfItsOwnBytes)
{
    EXPECT_FALSE(measure().toBytes()->contains("203.0.113.7"));
    EXPECT_TRUE(measure().toBytes()->contains("\"target_count\":2"));
    const auto withoutList = MatterSheet::fromBytes(*measure().toBytes());
    ASSERT_THAT(withoutList, Succeeds());
    EXPECT_TRUE(withoutList->targets.empty());
}

TEST(MatterSheet, RefusesAListOfAnotherMatterOrCount)
{
    MatterSheet other = measure();
    other.matterId = u"U-2026-0010"_s;
    EXPECT_THAT(MatterSheet::fromBytes(*measure().toBytes(), *other.targetBytes()),
        FailsWithReason("E-DOC-FORM"));
    MatterSheet longer = measure();
    longer.targets.push_back(longer.targets.front());
    EXPECT_THAT(MatterSheet::fromBytes(*measure().toBytes(), *longer.targetBytes()),
        FailsWithReason("E-DOC-FORM"));
    QByteArray lying = longer.targetBytes()->replace("\"count\":3", "\"count\":2");
    EXPECT_THAT(MatterSheet::fromBytes(*measure().toBytes(), lying), FailsWithReason("E-DOC-FORM"));
    EXPECT_THAT(MatterSheet::fromBytes(*escalation().toBytes(), *measure().targetBytes()),
        FailsWithReason("E-DOC-FORM"));
}

TEST(MatterSheet, NeverWritesUnassessedAsZero)
{
    EXPECT_TRUE(escalation().toBytes()->contains("\"from\":0"));
    EXPECT_FALSE(measure().toBytes()->contains("\"from\""));
}

TEST(MatterSheet, TakesATitleOfSixtyCharactersAndNoMore)
{
    MatterSheet sheet = escalation();
    sheet.title.ja = QString(60, u'字');
    EXPECT_THAT(MatterSheet::fromBytes(*sheet.toBytes()), Succeeds());
    sheet.title.ja = QString(61, u'字');
    EXPECT_THAT(sheet.toBytes(), FailsWithReason("E-DOC-FORM"));
}

TEST(MatterSheet, ComposesWhatAnInputMethodLeftApart)
{
    MatterSheet sheet = escalation();
    sheet.title.ja = u"か\u3099"_s;
    EXPECT_EQ(MatterSheet::fromBytes(*sheet.toBytes())->title.ja, u"が"_s);
}

TEST(MatterSheet, RefusesWhatIsNotItsForm)
{
    const QByteArray bytes = *escalation().toBytes();
    const auto edited = [&](const QByteArray& from, const QByteArray& to) {
        return MatterSheet::fromBytes(QByteArray(bytes).replace(from, to));
    };
    EXPECT_THAT(edited("\"to\":3", "\"to\":5"), FailsWithReason("E-DOC-FORM"));
    EXPECT_THAT(
        edited("\"prefecture\":\"13\"", "\"prefecture\":\"48\""), FailsWithReason("E-DOC-FORM"));
    EXPECT_THAT(edited("\"type\":\"matter_sheet\"", "\"type\":\"matter_sheets\""),
        FailsWithReason("E-DOC-FORM"));
    EXPECT_THAT(edited("\"v\":1", "\"v\":1,\"x\":1"), FailsWithReason("E-ENV-CANON"));
    EXPECT_THAT(edited("\"why\":", "\"whyever\":"), FailsWithReason("E-DOC-FORM"));
    EXPECT_THAT(MatterSheet::fromBytes("{}"), FailsWithReason("E-DOC-FORM"));
    MatterSheet hostile = escalation();
    hostile.what = { { u"\u202Etxt.exe"_s, {} } };
    EXPECT_THAT(hostile.toBytes(), FailsWithReason("E-ENV-CANON"));
}

TEST(MatterSheet, RefusesASecondFormOfTheSameSheet)
{
    // Found by fuzzing: read, and written again with other bytes.
    MatterSheet sheet = escalation();
    sheet.prefecture = 4;
    sheet.sector = u"ci.power"_s;
    const QByteArray bytes = *sheet.toBytes();
    ASSERT_THAT(MatterSheet::fromBytes(bytes), Succeeds());
    for (const auto& [from, to] : { std::pair("\"04\"", "\"4 \""), std::pair("\"04\"", "\"+4\""),
             std::pair("\"ci.power\"", "\"\"") }) {
        QByteArray other = bytes;
        other.replace(from, to);
        ASSERT_NE(other, bytes);
        EXPECT_THAT(MatterSheet::fromBytes(other), FailsWithReason("E-DOC-FORM")) << to;
    }
}

TEST(MatterSheet, RefusesMoreThanADocumentHolds)
{
    MatterSheet sheet = escalation();
    sheet.what.assign(32, { QString(2000, u'字'), {} });
    EXPECT_THAT(sheet.toBytes(), FailsWithReason("E-ENV-SIZE"));
}
