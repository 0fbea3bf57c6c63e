#include "policy/packdifference.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

using What = PackChange::What;

PolicyPack builtIn()
{
    return *PolicyPack::fromBytes(PolicyPack::builtInBytes());
}

MatterPolicy& kindOf(PolicyPack& pack, QStringView action)
{
    return *std::find_if(pack.kinds.begin(), pack.kinds.end(),
        [&](const MatterPolicy& kind) { return kind.action == action; });
}

StepNeed& stepOf(PolicyPack& pack, QStringView action, StepKind step)
{
    auto& steps = kindOf(pack, action).steps;
    return *std::find_if(
        steps.begin(), steps.end(), [&](const StepNeed& need) { return need.step == step; });
}

/// What is said of the built-in pack after `change`; its bytes are others, too.
std::vector<PackChange> after(const std::function<void(PolicyPack&)>& change)
{
    PolicyPack pack = builtIn();
    change(pack);
    pack.sha256 = Digest::of("other bytes");
    return PackDifference::between(builtIn(), pack);
}

} // namespace

TEST(PackDifference, SaysNothingOfTheSamePack)
{
    EXPECT_TRUE(PackDifference::between(builtIn(), builtIn()).empty());
    EXPECT_TRUE(PackDifference::everythingOf(PolicyPack()).empty());
}

TEST(PackDifference, SaysOneThingThatChangedWithBothValues)
{
    EXPECT_EQ(after([](PolicyPack& pack) { kindOf(pack, u"neutralise").ttlS = 7200; }),
        std::vector<PackChange>({ { What::Ttl, u"neutralise"_s, {}, u"14400"_s, u"7200"_s } }));
    EXPECT_EQ(
        after([](PolicyPack& pack) { stepOf(pack, u"neutralise", StepKind::Approval).needed = 1; }),
        std::vector<PackChange>(
            { { What::StepNeeded, u"neutralise"_s, u"approval"_s, u"3"_s, u"1"_s } }));
    EXPECT_EQ(after([](PolicyPack& pack) { pack.keyFiles = true; }),
        std::vector<PackChange>({ { What::KeyFiles, {}, {}, {}, u"true"_s } }));
    EXPECT_EQ(
        after([](PolicyPack& pack) { pack.reasons.back().text.en = u"Merged."_s; }).size(), 1U)
        << "one language alone is a change";
}

TEST(PackDifference, NamesWhatIsGoneOnceAndWhatIsNewInFull)
{
    const auto gone = after([](PolicyPack& pack) { pack.kinds.pop_back(); });
    ASSERT_EQ(gone.size(), 1U);
    EXPECT_EQ(gone.front().what, What::Kind);
    EXPECT_EQ(gone.front().kind, u"sdf_protection"_s);
    EXPECT_TRUE(gone.front().after.isEmpty());
    const auto step = after([](PolicyPack& pack) {
        auto& steps = kindOf(pack, u"neutralise").steps;
        std::erase_if(steps, [](const StepNeed& need) { return need.step == StepKind::NscReview; });
    });
    ASSERT_EQ(step.size(), 1U);
    EXPECT_EQ(step.front().what, What::Step);
    EXPECT_EQ(step.front().part, u"nsc_review"_s);
    PolicyPack fewer = builtIn();
    fewer.kinds.pop_back();
    const auto added = PackDifference::between(fewer, builtIn());
    EXPECT_EQ(added.front().what, What::Kind);
    std::set<What> said;
    for (const PackChange& change : added) {
        EXPECT_EQ(change.kind, u"sdf_protection"_s);
        EXPECT_TRUE(change.before.isEmpty());
        said.insert(change.what);
    }
    for (const What what : { What::Basis, What::Openers, What::Ttl, What::Seat, What::SeatRole,
             What::Step, What::StepRoles, What::StepPeriod, What::Ground, What::Consequence })
        EXPECT_EQ(said.count(what), 1U) << static_cast<int>(what);
}

TEST(PackDifference, PassesOverNothingThatAPackCanSay)
{
    const std::vector<std::function<void(PolicyPack&)>> changes{
        [](PolicyPack& p) { p.id = u"other/1"_s; },
        [](PolicyPack& p) { stepOf(p, u"neutralise", StepKind::Command).urgentRecord.clear(); },
        [](PolicyPack& p) { p.calendar[0].effectiveFrom = {}; },
        [](PolicyPack& p) { p.calendar[0].law.ja = u"別の法律"_s; },
        [](PolicyPack& p) { p.calendar.pop_back(); },
        [](PolicyPack& p) { p.reports = {}; },
        [](PolicyPack& p) { p.reports.quickWithinS += 1; },
        [](PolicyPack& p) { p.reports.detailDays += 1; },
        [](PolicyPack& p) { p.reports.detailLeadS += 1; },
        [](PolicyPack& p) { p.reports.law.en = u"x"_s; },
        [](PolicyPack& p) { p.reports.roles[0].second.append(u"admin"_s); },
        [](PolicyPack& p) { p.reasons[0].verbs.push_back(Verb::Deny); },
        [](PolicyPack& p) { p.reasons[0].code = u"new_code"_s; },
        [](PolicyPack& p) { p.fieldNames[0].second.ja = u"別名"_s; },
        [](PolicyPack& p) { p.methodNames.pop_back(); },
        [](PolicyPack& p) { p.concernNames[0].first = u"other"_s; },
        [](PolicyPack& p) { std::swap(p.kinds[0], p.kinds[1]); },
        [](PolicyPack& p) { std::swap(p.reasons[0], p.reasons[1]); },
    };
    const std::vector<std::function<void(MatterPolicy&)>> ofKinds{
        [](MatterPolicy& k) { k.name.ja = u"別名"_s; },
        [](MatterPolicy& k) { k.bases[0].article.ja = u"別条"_s; },
        [](MatterPolicy& k) { k.bases[0].effectiveFrom = {}; },
        [](MatterPolicy& k) { k.openers.append(u"admin"_s); },
        [](MatterPolicy& k) { k.seats[0].name.en = u"x"_s; },
        [](MatterPolicy& k) { k.seats[0].role = u"admin"_s; },
        [](MatterPolicy& k) { k.seats[1].needed = 1; },
        [](MatterPolicy& k) { k.seats[0].substitutes.clear(); },
        [](MatterPolicy& k) { k.distinctBodies = false; },
        [](MatterPolicy& k) { k.neutralises = false; },
        [](MatterPolicy& k) { k.needsTargets = false; },
        [](MatterPolicy& k) { k.needsOfficer = false; },
        [](MatterPolicy& k) { k.consequence.en = u"x"_s; },
        [](MatterPolicy& k) { k.track = u"D1"_s; },
        [](MatterPolicy& k) { k.module.clear(); },
        [](MatterPolicy& k) { k.record.removeLast(); },
        [](MatterPolicy& k) { k.methods.removeLast(); },
        [](MatterPolicy& k) { k.concerns.append(u"sdf"_s); },
        [](MatterPolicy& k) { k.grounds.pop_back(); },
        [](MatterPolicy& k) { k.grounds[0].text.ja = u"別"_s; },
        [](MatterPolicy& k) { k.urgentOpeners.clear(); },
        [](MatterPolicy& k) { k.stoppers.clear(); },
        [](MatterPolicy& k) { k.authorisationTtlS = 0; },
        [](MatterPolicy& k) { k.substitutesFromPct = 0; },
        [](MatterPolicy& k) { k.ladder.pop_back(); },
        [](MatterPolicy& k) { k.steps.erase(k.steps.begin() + 1); },
    };
    const std::vector<std::function<void(StepNeed&)>> ofSteps{
        [](StepNeed& s) { s.name.ja = u"別名"_s; },
        [](StepNeed& s) { s.body.en = u"x"_s; },
        [](StepNeed& s) { s.roles.append(u"admin"_s); },
        [](StepNeed& s) { s.needed = 5; },
        [](StepNeed& s) { s.when = StepCondition::UsForces; },
        [](StepNeed& s) { s.inUrgentLane = !s.inUrgentLane; },
        [](StepNeed& s) { s.record.clear(); },
        [](StepNeed& s) { s.lastsS += 60; },
        [](StepNeed& s) { s.withinS += 60; },
        [](StepNeed& s) { s.escalateS += 60; },
        [](StepNeed& s) { s.clock = ClockKind::Statutory; },
    };
    for (std::size_t k = 0; k < changes.size(); ++k)
        EXPECT_FALSE(after(changes[k]).empty()) << "pack " << k;
    for (std::size_t k = 0; k < ofKinds.size(); ++k)
        EXPECT_FALSE(
            after([&](PolicyPack& p) { ofKinds[k](kindOf(p, u"neutralise")); }).front().what
            == What::Order)
            << "kind " << k;
    for (std::size_t k = 0; k < ofSteps.size(); ++k)
        EXPECT_FALSE(
            after([&](PolicyPack& p) { ofSteps[k](stepOf(p, u"neutralise", StepKind::Notice)); })
                .front()
                .what
            == What::Order)
            << "step " << k;
}
