#include "policy/policypack.h"

#include "base/canonicaljson.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <functional>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray edited(const QByteArray& from, const QByteArray& to)
{
    QByteArray bytes = PolicyPack::builtInBytes();
    EXPECT_TRUE(bytes.contains(from)) << from.toStdString();
    return bytes.replace(from, to);
}

PolicyPack builtIn()
{
    const auto pack = PolicyPack::fromBytes(PolicyPack::builtInBytes());
    EXPECT_THAT(pack, Succeeds());
    return pack.value_or(PolicyPack());
}

/// The built-in pack with another kind `action`.
Result<PolicyPack> withKind(QStringView action, const std::function<void(QJsonObject&)>& spoil)
{
    QJsonObject pack = QJsonDocument::fromJson(PolicyPack::builtInBytes()).object();
    QJsonArray kinds = pack[u"kinds"].toArray();
    for (qsizetype k = 0; k < kinds.size(); ++k) {
        QJsonObject kind = kinds[k].toObject();
        if (kind[u"action"].toString() == action)
            spoil(kind);
        kinds[k] = kind;
    }
    pack[u"kinds"] = kinds;
    return PolicyPack::fromBytes(*CanonicalJson::write(pack, CanonicalJson::rosterLimits));
}

/// … whose kind `action` has another step `word`.
Result<PolicyPack> withStep(
    QStringView action, QStringView word, const std::function<void(QJsonObject&)>& spoil)
{
    return withKind(action, [&](QJsonObject& kind) {
        QJsonArray steps = kind[u"steps"].toArray();
        for (qsizetype k = 0; k < steps.size(); ++k) {
            QJsonObject step = steps[k].toObject();
            if (step[u"step"].toString() == word)
                spoil(step);
            steps[k] = step;
        }
        kind[u"steps"] = steps;
    });
}

Result<PolicyPack> withoutStep(QStringView action, QStringView word)
{
    return withKind(action, [&](QJsonObject& kind) {
        QJsonArray left;
        for (const QJsonValue& step : kind[u"steps"].toArray()) {
            if (step[u"step"].toString() != word)
                left.append(step);
        }
        kind[u"steps"] = left;
    });
}

Result<PolicyPack> withField(QStringView action, const QString& key, const QJsonValue& value)
{
    return withKind(action, [&](QJsonObject& kind) { kind[key] = value; });
}

QStringList stepsOf(const PolicyPack& pack, QStringView action)
{
    QStringList words;
    for (const StepNeed& need : pack.find(action)->steps)
        words.append(stepWord(need.step));
    return words;
}

} // namespace

TEST(PolicyPack, TheBuiltInPackIsWhole)
{
    const auto pack = PolicyPack::fromBytes(PolicyPack::builtInBytes());
    ASSERT_THAT(pack, Succeeds());
    EXPECT_EQ(pack->sha256, Digest::of(PolicyPack::builtInBytes()));
    ASSERT_TRUE(pack->find(u"escalate"));
    ASSERT_TRUE(pack->find(u"neutralise"));
    EXPECT_TRUE(pack->find(u"neutralise")->neutralises);
    EXPECT_TRUE(pack->find(u"neutralise")->distinctBodies);
    EXPECT_TRUE(pack->find(u"neutralise")->hasStatutoryLane());
    EXPECT_FALSE(pack->find(u"escalate")->hasStatutoryLane());
    EXPECT_EQ(pack->find(u"nothing"), nullptr);
}

TEST(PolicyPack, EverythingTheBuiltInPackShowsIsInBothLanguages)
{
    const auto pack = PolicyPack::fromBytes(PolicyPack::builtInBytes());
    ASSERT_THAT(pack, Succeeds());
    for (const MatterPolicy& kind : pack->kinds) {
        EXPECT_TRUE(kind.name.isComplete() && kind.consequence.isComplete())
            << kind.action.toStdString();
        for (const SeatNeed& seat : kind.seats)
            EXPECT_TRUE(seat.name.isComplete()) << seat.seat.toStdString();
        for (const LegalBasis& basis : kind.bases)
            EXPECT_TRUE(basis.act.isComplete() && basis.article.isComplete())
                << basis.id.toStdString();
    }
    for (const MatterPolicy& kind : pack->kinds) {
        for (const StepNeed& need : kind.steps)
            EXPECT_TRUE(need.name.isComplete() && need.body.isComplete())
                << stepWord(need.step).toStdString();
        for (const UrgentGround& ground : kind.grounds)
            EXPECT_TRUE(ground.text.isComplete()) << ground.code.toStdString();
    }
    for (const LegalModule& module : pack->calendar)
        EXPECT_TRUE(module.name.isComplete() && module.law.isComplete());
    EXPECT_TRUE(pack->reports.law.isComplete());
    for (const ReasonChoice& reason : pack->reasons)
        EXPECT_TRUE(reason.text.isComplete()) << reason.code.toStdString();
}

TEST(PolicyPack, GivesReasonsForEveryVerbThatNeedsOne)
{
    const auto pack = PolicyPack::fromBytes(PolicyPack::builtInBytes());
    ASSERT_THAT(pack, Succeeds());
    for (const Verb verb : { Verb::Refuse, Verb::SendBack, Verb::Abstain, Verb::Withdraw }) {
        EXPECT_TRUE(needsReason(verb));
        EXPECT_FALSE(pack->reasonsFor(verb).empty()) << verbWord(verb).toStdString();
    }
    EXPECT_TRUE(pack->reasonsFor(Verb::SignOff).empty());
}

TEST(PolicyPack, KnowsFromWhenABasisIsInForce)
{
    const auto pack = PolicyPack::fromBytes(PolicyPack::builtInBytes());
    ASSERT_THAT(pack, Succeeds());
    ASSERT_TRUE(pack->findBasis(u"pdea-6-2"));
    EXPECT_EQ(
        pack->findBasis(u"pdea-6-2")->effectiveFrom.toRfc3339(), u"2026-09-30T15:00:00.000Z"_s);
    EXPECT_EQ(pack->findBasis(u"none"), nullptr);
}

TEST(PolicyPack, TakesKeyFilesOnlyWhereItSaysSo)
{
    EXPECT_FALSE(PolicyPack::fromBytes(PolicyPack::builtInBytes())->keyFiles);
    const auto with = PolicyPack::fromBytes(edited(",\"kinds\"", ",\"key_files\":true,\"kinds\""));
    ASSERT_THAT(with, Succeeds());
    EXPECT_TRUE(with->keyFiles);
    EXPECT_FALSE(
        PolicyPack::fromBytes(edited(",\"kinds\"", ",\"key_files\":false,\"kinds\""))->keyFiles);
    EXPECT_THAT(PolicyPack::fromBytes(edited(",\"kinds\"", ",\"key_files\":1,\"kinds\"")),
        FailsWithReason("E-POL-FORM"));
}

TEST(PolicyPack, RefusesWhatIsNotItsForm)
{
    EXPECT_THAT(PolicyPack::fromBytes(""), FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(PolicyPack::fromBytes("{}"), FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(
        PolicyPack::fromBytes(PolicyPack::builtInBytes() + '\n'), FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(PolicyPack::fromBytes(edited("\"needed\":2", "\"needed\":0")),
        FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(PolicyPack::fromBytes(edited("\"ttl_s\":14400", "\"ttl_s\":0")),
        FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(PolicyPack::fromBytes(edited("\"distinct_bodies\":true,", "")),
        FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(PolicyPack::fromBytes(edited("[\"withdraw\"]", "[\"veto\"]")),
        FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(PolicyPack::fromBytes(edited("\"v\":1", "\"v\":2")), FailsWithReason("E-POL-FORM"));
}

TEST(PolicyPack, RefusesNamesThatStandTwice)
{
    EXPECT_THAT(
        PolicyPack::fromBytes(edited("\"action\":\"neutralise\"", "\"action\":\"escalate\"")),
        FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(PolicyPack::fromBytes(edited("\"seat\":\"member\"", "\"seat\":\"chair\"")),
        FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(PolicyPack::fromBytes(edited("\"code\":\"merged\"", "\"code\":\"facts_changed\"")),
        FailsWithReason("E-POL-FORM"));
}

TEST(PolicyPack, HasTheTracksOfTheLawWithTheirSteps)
{
    const PolicyPack pack = builtIn();
    const QStringList tail{ u"foreign_minister"_s, u"approval"_s, u"command"_s, u"execution"_s,
        u"notice"_s, u"receipt"_s, u"finding"_s, u"recommendation"_s, u"response"_s, u"close"_s };
    EXPECT_EQ(
        stepsOf(pack, u"neutralise"), QStringList({ u"requirements"_s, u"nsc_review"_s }) + tail);
    EXPECT_EQ(stepsOf(pack, u"comm_protection"),
        QStringList({ u"requirements"_s, u"nsc_review"_s, u"npsc_consent"_s, u"sdf_order"_s })
            + tail);
    EXPECT_EQ(stepsOf(pack, u"sdf_protection"),
        QStringList({ u"requirements"_s, u"us_request"_s, u"nsc_review"_s }) + tail);
    EXPECT_EQ(pack.find(u"neutralise")->track, u"P"_s);
    EXPECT_EQ(pack.find(u"comm_protection")->track, u"D1"_s);
    EXPECT_EQ(pack.find(u"sdf_protection")->track, u"D2"_s);
    EXPECT_EQ(pack.find(u"sdf_protection")->concerns, QStringList({ u"sdf"_s, u"usfj"_s }));
}

TEST(PolicyPack, ReadsEverythingOfAStep)
{
    const PolicyPack pack = builtIn();
    const StepNeed* approval = pack.find(u"neutralise")->findStep(StepKind::Approval);
    ASSERT_NE(approval, nullptr);
    EXPECT_EQ(approval->needed, 3);
    EXPECT_EQ(approval->roles, QStringList{ u"commission.member"_s });
    EXPECT_EQ(approval->lastsS, 30 * 24 * 3600);
    EXPECT_FALSE(approval->inUrgentLane);
    EXPECT_TRUE(approval->record.contains(u"decision_no"_s));
    const StepNeed* minister = pack.find(u"neutralise")->findStep(StepKind::ForeignMinister);
    ASSERT_NE(minister, nullptr);
    EXPECT_EQ(minister->when, StepCondition::Abroad);
    EXPECT_TRUE(minister->inUrgentLane);
    EXPECT_EQ(minister->body.ja, u"外務大臣"_s);
    const StepNeed* notice = pack.find(u"neutralise")->findStep(StepKind::Notice);
    ASSERT_NE(notice, nullptr);
    EXPECT_EQ(notice->withinS, 24 * 3600);
    EXPECT_EQ(notice->escalateS, 48 * 3600);
    EXPECT_EQ(notice->clock, ClockKind::Internal);
    EXPECT_EQ(pack.find(u"escalate")->findStep(StepKind::Approval), nullptr);
    const auto ordered = withStep(
        u"neutralise", u"notice", [](QJsonObject& step) { step[u"clock"] = u"statutory"_s; });
    ASSERT_THAT(ordered, Succeeds());
    EXPECT_EQ(
        ordered->find(u"neutralise")->findStep(StepKind::Notice)->clock, ClockKind::Statutory);
}

TEST(PolicyPack, ReadsEverythingOfAKind)
{
    const PolicyPack pack = builtIn();
    const MatterPolicy& kind = *pack.find(u"neutralise");
    EXPECT_EQ(kind.module, u"measures"_s);
    EXPECT_TRUE(kind.needsOfficer && kind.needsTargets);
    EXPECT_TRUE(kind.record.contains(u"necessity"_s));
    EXPECT_EQ(kind.methods.size(), 4);
    ASSERT_NE(kind.findGround(u"attack_in_progress"), nullptr);
    EXPECT_EQ(kind.findGround(u"other"), nullptr);
    EXPECT_EQ(kind.urgentOpeners, QStringList({ u"npa.officer"_s, u"npa.commander"_s }));
    EXPECT_TRUE(kind.stoppers.contains(u"council.chair"_s));
    EXPECT_EQ(kind.authorisationTtlS, 72 * 3600);
    EXPECT_EQ(kind.substitutesFromPct, 75);
    EXPECT_EQ(kind.ladder, std::vector<int>({ 50, 80, 100 }));
    EXPECT_EQ(kind.seats.front().substitutes, QStringList{ u"council.vice_chair"_s });
    EXPECT_TRUE(pack.find(u"escalate")->grounds.empty());
}

TEST(PolicyPack, EveryFieldMethodAndConcernHasAName)
{
    const PolicyPack pack = builtIn();
    const auto isNamed = [](const QString& word, const BilingualText& name) {
        EXPECT_TRUE(name.isComplete() && name.ja != word && name.en != word) << word.toStdString();
    };
    for (const MatterPolicy& kind : pack.kinds) {
        QStringList fields = kind.record;
        for (const StepNeed& need : kind.steps)
            fields += need.fieldsAsked(true);
        for (const QString& field : fields)
            isNamed(field, pack.fieldName(field));
        for (const QString& method : kind.methods)
            isNamed(method, pack.methodName(method));
        for (const QString& concern : kind.concerns)
            isNamed(concern, pack.concernName(concern));
    }
    EXPECT_EQ(pack.concernName(u"national_security"_s).ja, u"国家安全保障に影響する"_s);
    EXPECT_EQ(pack.fieldName(u"unheard_of"_s), BilingualText({ u"unheard_of"_s, u"unheard_of"_s }));
}

TEST(PolicyPack, AsksForTheSpecialReasonBeforeAnUrgentActAndNotAfter)
{
    for (const MatterPolicy& kind : builtIn().kinds) {
        if (kind.grounds.empty())
            continue;
        const StepNeed& command = *kind.findStep(StepKind::Command);
        EXPECT_TRUE(command.fieldsAsked(true).contains(u"special_reason"_s));
        EXPECT_FALSE(command.fieldsAsked(false).contains(u"special_reason"_s));
        EXPECT_FALSE(kind.findStep(StepKind::Notice)->record.contains(u"special_reason"_s));
    }
}

TEST(PolicyPack, AsksForNoFieldTwiceAndForNoMoreThanARecordHolds)
{
    const QByteArray asked = "\"urgent_record\":[\"special_reason\"]";
    EXPECT_THAT(PolicyPack::fromBytes(edited(asked, "\"urgent_record\":[\"command_no\"]")),
        FailsWithReason("E-POL-FORM"));
    QByteArrayList many;
    for (int n = 0; n < 23; ++n) // beside the two of every command
        many.append("\"f" + QByteArray::number(n) + '"');
    EXPECT_THAT(PolicyPack::fromBytes(edited(asked, "\"urgent_record\":[" + many.join(',') + ']')),
        FailsWithReason("E-POL-FORM"));
    many.removeLast();
    EXPECT_THAT(PolicyPack::fromBytes(edited(asked, "\"urgent_record\":[" + many.join(',') + ']')),
        Succeeds());
}

TEST(PolicyPack, SaysOfEachClockWhatStandsBehindIt)
{
    const PolicyPack pack = builtIn();
    const MatterPolicy& defence = *pack.find(u"comm_protection");
    EXPECT_EQ(defence.findStep(StepKind::SdfOrder)->clock, ClockKind::Order);
    EXPECT_EQ(defence.findStep(StepKind::Approval)->clock, ClockKind::Statutory);
    EXPECT_EQ(defence.findStep(StepKind::Notice)->clock, ClockKind::Internal);
}

TEST(PolicyPack, OpensAModuleOnItsDayAndNotBefore)
{
    const PolicyPack pack = builtIn();
    const Instant day = *Instant::fromRfc3339(u"2026-10-01T00:00:00+09:00"_s);
    for (const QString& module : { u"council"_s, u"reports"_s, u"measures"_s }) {
        EXPECT_TRUE(pack.isInForce(module, day)) << module.toStdString();
        EXPECT_FALSE(pack.isInForce(module, day - std::chrono::milliseconds(1)));
    }
    const Instant far = *Instant::fromRfc3339(u"2100-01-01T00:00:00Z"_s);
    EXPECT_FALSE(pack.isInForce(u"telecom_data", far)) << "enacted, and its day is not set";
    EXPECT_FALSE(pack.findModule(u"medical_sector")->effectiveFrom.isKnown());
    EXPECT_FALSE(pack.isInForce(u"unheard_of", far));
    EXPECT_TRUE(pack.isInForce(u"", Instant())) << "a kind without a module";
}

TEST(PolicyPack, KnowsTheClocksOfReports)
{
    const ReportPolicy reports = builtIn().reports;
    EXPECT_EQ(reports.detailDays, 30);
    EXPECT_EQ(reports.quickWithinS, 72 * 3600);
    ASSERT_EQ(reports.roles.size(), 8U);
    EXPECT_EQ(reports.roles[2].first, u"duty_check"_s);
    EXPECT_FALSE(reports.roles[2].second.contains(u"operator.reporter"_s))
        << "nobody judges the own duty";
    EXPECT_THAT(PolicyPack::fromBytes(edited("\"step\":\"detected\"", "\"step\":\"noticed\"")),
        FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(PolicyPack::fromBytes(edited("\"step\":\"detected\"", "\"step\":\"aware\"")),
        FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(PolicyPack::fromBytes(edited("\"detail_days\":30", "\"detail_days\":0")),
        FailsWithReason("E-POL-FORM"));
}

TEST(PolicyPack, RefusesALaneThatIsNotWhole)
{
    for (const QString& word : { u"approval"_s, u"command"_s, u"execution"_s, u"notice"_s,
             u"receipt"_s, u"finding"_s, u"recommendation"_s, u"response"_s, u"close"_s })
        EXPECT_THAT(withoutStep(u"neutralise", word), FailsWithReason("E-POL-FORM"))
            << word.toStdString();
    EXPECT_THAT(withoutStep(u"neutralise", u"nsc_review"), Succeeds());
    const auto withSteps = [](const std::function<void(QJsonArray&)>& spoil) {
        return withKind(u"neutralise", [&](QJsonObject& kind) {
            QJsonArray steps = kind[u"steps"].toArray();
            spoil(steps);
            kind[u"steps"] = steps;
        });
    };
    EXPECT_THAT(withSteps([](QJsonArray& steps) { steps.prepend(steps.first()); }),
        FailsWithReason("E-POL-FORM"))
        << "twice";
    EXPECT_THAT(withSteps([](QJsonArray& steps) { steps.append(steps.takeAt(0)); }),
        FailsWithReason("E-POL-FORM"))
        << "not in the order of the law";
    EXPECT_THAT(withField(u"escalate", u"grounds"_s,
                    QJsonArray{ QJsonObject{ { u"code"_s, u"x"_s },
                        { u"text"_s, QJsonObject{ { u"ja"_s, u"x"_s }, { u"en"_s, u"x"_s } } } } }),
        FailsWithReason("E-POL-FORM"));
}

TEST(PolicyPack, RefusesAPackThatLeavesOutWhatTheLawFixes)
{
    const auto refuses = [](QStringView word, const QString& key, const QJsonValue& value) {
        EXPECT_THAT(withStep(u"neutralise", word, [&](QJsonObject& step) { step[key] = value; }),
            FailsWithReason("E-POL-FORM"))
            << word.toString().toStdString() << ' ' << key.toStdString();
    };
    refuses(u"approval", u"roles"_s, QJsonArray{ u"npa.commander"_s });
    refuses(u"approval", u"roles"_s, QJsonArray{ u"commission.member"_s, u"npa.commander"_s });
    refuses(u"finding", u"roles"_s, QJsonArray{ u"nco.duty"_s });
    refuses(u"command", u"roles"_s, QJsonArray{ u"commission.member"_s });
    refuses(u"approval", u"when"_s, u"abroad"_s);
    refuses(u"close", u"when"_s, u"nsc"_s);
    refuses(u"foreign_minister", u"in_urgent_lane"_s, false);
    refuses(u"notice", u"in_urgent_lane"_s, false);
    refuses(u"command", u"needed"_s, 2);
    refuses(u"notice", u"clock"_s, u"soon"_s);
    refuses(u"nsc_review", u"when"_s, u"sometimes"_s);
    refuses(u"nsc_review", u"step"_s, u"parliament"_s);
    refuses(u"nsc_review", u"roles"_s, QJsonArray());
    refuses(u"nsc_review", u"record"_s, QJsonArray{ u"attendees"_s, u"attendees"_s });
}

// A measure abroad never goes without the Foreign Minister, whatever the registrars sign.
TEST(PolicyPack, RefusesAMeasureThatDoesNotAskTheForeignMinister)
{
    const auto refused = FailsWithReason("E-POL-MINISTER");
    EXPECT_THAT(withoutStep(u"neutralise", u"foreign_minister"), refused);
    const auto when = [](const QString& word) {
        return withStep(u"comm_protection", u"foreign_minister",
            [&](QJsonObject& step) { step[u"when"] = word; });
    };
    EXPECT_THAT(when(u"nsc"_s), refused);
    EXPECT_THAT(when(u"us_forces"_s), refused);
    EXPECT_THAT(when(u"always"_s), Succeeds());
    EXPECT_THAT(withField(u"sdf_protection", u"needs_targets"_s, false), refused)
        << "nobody says where they stand";
    EXPECT_THAT(withField(u"escalate", u"neutralises"_s, true), refused)
        << "without a statutory lane nobody is asked at all";
    EXPECT_THAT(withField(u"escalate", u"track"_s, u"P"_s), refused);
}

TEST(PolicyPack, RefusesAKindThatIsNotOfItsForm)
{
    EXPECT_THAT(withField(u"escalate", u"statutory_lane"_s, true), FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(withField(u"neutralise", u"track"_s, u"X"_s), FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(
        withField(u"neutralise", u"substitutes_from_pct"_s, 100), FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(
        withField(u"neutralise", u"substitutes_from_pct"_s, 0), FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(
        withField(u"neutralise", u"ladder"_s, QJsonArray{ 50, 50 }), FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(withField(u"neutralise", u"ladder"_s, QJsonArray{ 50, 101 }),
        FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(
        withField(u"neutralise", u"methods"_s, QJsonArray{ 1 }), FailsWithReason("E-POL-FORM"));
    const auto withSeat = [](const QString& seat) {
        return withKind(u"neutralise", [&](QJsonObject& kind) {
            QJsonArray seats = kind[u"seats"].toArray();
            QJsonObject first = seats[0].toObject();
            first[u"seat"] = seat;
            seats[0] = first;
            kind[u"seats"] = seats;
        });
    };
    EXPECT_THAT(withSeat(u"vice"_s), Succeeds());
    EXPECT_THAT(withSeat(u"requester"_s), FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(withSeat(u"approval"_s), FailsWithReason("E-POL-FORM"));
}
