#include "matters/decisionsplace.h"

#include "lanestage.h"
#include "matters/matterpane.h"
#include "matters/needsyoulist.h"
#include "support/fakedialogs.h"

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString& id = LaneStage::id;
const QString& urgent = LaneStage::urgent;

/// A matter in one state, and whose desk it is looked at.
struct View {
    const char* name;
    QString matterId;
    QString member;
    void (*enter)(LaneStage&);
};

void PrintTo(const View& view, std::ostream* out)
{
    *out << view.name;
}

struct LaneViews : ::testing::TestWithParam<View>, LaneStage { };

const std::vector<View> views{
    { "escalation_put", id, u"chair"_s, [](LaneStage& s) { s.escalate(); } },
    { "escalation_answered_by_me", id, u"chair"_s,
        [](LaneStage& s) {
            s.escalate();
            s.answer(u"chair"_s, id, Verb::SignOff);
        } },
    { "escalation_signed_off", id, u"b"_s,
        [](LaneStage& s) {
            s.escalate();
            s.councilSignsOff(id);
        } },
    { "escalation_refused", id, u"b"_s,
        [](LaneStage& s) {
            s.escalate();
            s.say(u"chair"_s, Verb::Refuse, u"not_necessary"_s);
        } },
    { "escalation_expired", id, u"b"_s,
        [](LaneStage& s) {
            s.escalate();
            s.ledger.clock.advance(std::chrono::hours(5));
        } },
    { "escalation_for_substitute", id, u"vice"_s,
        [](LaneStage& s) {
            s.escalate();
            s.ledger.clock.advance(std::chrono::minutes(200));
        } },
    { "escalation_withdrawn_mark", id, u"chair"_s,
        [](LaneStage& s) {
            s.escalate();
            s.answer(u"chair"_s, id, Verb::SignOff);
            s.say(u"chair"_s, Verb::Withdraw,
                s.ledger.state().policy.reasonsFor(Verb::Withdraw).front().code);
        } },
    { "put", id, u"chair"_s, [](LaneStage& s) { s.begin(true); } },
    { "requirements_due", id, u"duty"_s, [](LaneStage& s) { s.begin(false); } },
    { "nsc_due", id, u"duty"_s, [](LaneStage& s) { s.begin(true, StepKind::Requirements); } },
    { "minister_due", id, u"mofa"_s, [](LaneStage& s) { s.begin(true, StepKind::NscReview); } },
    { "approval_due", id, u"k1"_s, [](LaneStage& s) { s.begin(true, StepKind::ForeignMinister); } },
    { "approval_one_of_three", id, u"k2"_s,
        [](LaneStage& s) {
            s.begin(true, StepKind::ForeignMinister);
            s.record(u"k1"_s, id, StepKind::Approval);
        } },
    { "denied", id, u"officer"_s,
        [](LaneStage& s) {
            s.begin(true, StepKind::ForeignMinister);
            for (const char16_t* member : { u"k1", u"k2", u"k3" }) {
                StepWish wish = s.wish(id, StepKind::Approval);
                wish.verb = Verb::Deny;
                wish.facts.methods.clear();
                wish.facts.validUntilS = 0;
                s.sitAs(QString::fromUtf16(member));
                s.log(s.desk.draftStep(id, wish));
            }
        } },
    { "council_missing", id, u"a"_s, [](LaneStage& s) { s.begin(true, StepKind::Approval); } },
    { "approval_lapsed", id, u"commander"_s,
        [](LaneStage& s) {
            s.begin(true, StepKind::Approval);
            s.councilSignsOff(id);
            s.ledger.clock.advance(std::chrono::hours(30));
        } },
    { "command_due", id, u"commander"_s,
        [](LaneStage& s) {
            s.begin(true, StepKind::Approval);
            s.councilSignsOff(id);
        } },
    { "commanded", id, u"officer"_s, [](LaneStage& s) { s.begin(true, StepKind::Command); } },
    { "executing", id, u"officer"_s,
        [](LaneStage& s) {
            s.begin(true, StepKind::Command);
            s.record(u"officer"_s, id, StepKind::Execution, u"started"_s);
        } },
    { "stopped_while_executing", id, u"officer"_s,
        [](LaneStage& s) {
            s.begin(true, StepKind::Command);
            s.record(u"officer"_s, id, StepKind::Execution, u"started"_s);
            s.stop(u"chair"_s, id);
        } },
    { "stopped_before", id, u"officer"_s,
        [](LaneStage& s) {
            s.begin(true, StepKind::ForeignMinister);
            s.stop(u"duty"_s, id);
        } },
    { "executed", id, u"clerk"_s, [](LaneStage& s) { s.begin(false, StepKind::Execution); } },
    { "closed", id, u"chair"_s, [](LaneStage& s) { s.begin(false, StepKind::Close); } },
    { "d1_put", id, u"duty"_s, [](LaneStage& s) { s.beginD1(); } },
    { "d1_npsc_due", id, u"npsc"_s, [](LaneStage& s) { s.beginD1(StepKind::NscReview); } },
    { "d1_order_due", id, u"duty"_s, [](LaneStage& s) { s.beginD1(StepKind::NpscConsent); } },
    { "d1_minister_due", id, u"mofa"_s, [](LaneStage& s) { s.beginD1(StepKind::SdfOrder); } },
    { "d1_command_due", id, u"sdfc"_s,
        [](LaneStage& s) {
            s.beginD1(StepKind::Approval);
            s.councilSignsOff(id);
        } },
    { "d1_executed", id, u"clerk"_s, [](LaneStage& s) { s.beginD1(StepKind::Execution); } },
    { "d1_closed", id, u"chair"_s, [](LaneStage& s) { s.beginD1(StepKind::Close); } },
    { "d2_request_due", id, u"sdfc"_s, [](LaneStage& s) { s.beginD2(StepKind::Requirements); } },
    { "d2_commanded", id, u"sdfo"_s, [](LaneStage& s) { s.beginD2(StepKind::Command); } },
    { "d2_closed", id, u"chair"_s, [](LaneStage& s) { s.beginD2(StepKind::Close); } },
    { "urgent_put", urgent, u"mofa"_s, [](LaneStage& s) { s.act(true); } },
    { "urgent_command_due", urgent, u"commander"_s,
        [](LaneStage& s) { s.act(true, StepKind::ForeignMinister); } },
    { "urgent_commanded", urgent, u"chair"_s,
        [](LaneStage& s) { s.act(true, StepKind::Command); } },
    { "urgent_executing", urgent, u"officer"_s,
        [](LaneStage& s) {
            s.act(true, StepKind::Command);
            s.record(u"officer"_s, urgent, StepKind::Execution, u"started"_s);
        } },
    { "urgent_notice_due", urgent, u"commander"_s,
        [](LaneStage& s) { s.act(true, StepKind::Execution); } },
    { "urgent_notice_late", urgent, u"commander"_s,
        [](LaneStage& s) {
            s.act(true, StepKind::Execution);
            s.ledger.clock.advance(std::chrono::hours(30));
        } },
    { "urgent_notice_sent", urgent, u"k1"_s, [](LaneStage& s) { s.act(true, StepKind::Notice); } },
    { "urgent_finding_due", urgent, u"k2"_s, [](LaneStage& s) { s.act(true, StepKind::Receipt); } },
    { "urgent_recommendation_due", urgent, u"k2"_s,
        [](LaneStage& s) {
            s.act(true, StepKind::Receipt);
            for (const char16_t* member : { u"k1", u"k2", u"k3" })
                s.record(QString::fromUtf16(member), urgent, StepKind::Finding, u"improper"_s);
        } },
    { "urgent_recommended", urgent, u"commander"_s,
        [](LaneStage& s) { s.act(true, StepKind::Recommendation); } },
    { "urgent_responded", urgent, u"clerk"_s,
        [](LaneStage& s) { s.act(true, StepKind::Response); } },
    { "urgent_closed", urgent, u"chair"_s, [](LaneStage& s) { s.act(true, StepKind::Close); } },
};

} // namespace

TEST_P(LaneViews, SayAllOfItInBothLanguagesOnEveryScreen)
{
    GetParam().enter(*this);
    sitAs(GetParam().member);
    refresh();
    FakeDialogs dialogs;
    expectLegible(QString::fromLatin1(GetParam().name), [&] {
        auto place = std::make_unique<DecisionsPlace>(
            workspace, [](const QString&) {}, dialogs);
        focus.setMatter(GetParam().matterId);
        return place;
    });
}

INSTANTIATE_TEST_SUITE_P(EveryState, LaneViews, ::testing::ValuesIn(views),
    [](const ::testing::TestParamInfo<View>& view) { return std::string(view.param.name); });
