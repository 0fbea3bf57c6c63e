#include "matters/decisionsplace.h"

#include "common/look.h"
#include "common/uilanguage.h"
#include "matters/matterpane.h"
#include "matters/needsyoulist.h"
#include "screentext.h"
#include "support/fakedialogs.h"
#include "support/lanefixture.h"
#include "support/shownwords.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QPixmap>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"2026-0001"_s;
const QString urgent = u"U-2026-0001"_s;

/// The cast, and how it brings a matter into a state.
struct Stage : LaneFixture {
    Stage() { Look::apply(*qApp); } // with the fonts and sizes of the desk

    void escalate()
    {
        MatterSheet sheet = TrainingLedger::sheet(id, u"escalate"_s);
        sheet.sector = u"ci.power"_s;
        sheet.prefecture = 40;
        sheet.from = Severity::Certain;
        sheet.to = Severity::Major;
        sheet.why
            = { { u"2拠点で供給に支障が続いている。"_s, u"Supply is disturbed at two sites."_s } };
        sitAs(u"duty"_s);
        log(desk.draftMatter(sheet));
    }
    void begin(bool isAbroad, std::optional<StepKind> last = {})
    {
        put(measure(id, isAbroad));
        if (last)
            upTo(id, *last);
    }
    void act(bool isAbroad, std::optional<StepKind> last = {})
    {
        put(urgentMeasure(urgent, isAbroad));
        if (last)
            upTo(urgent, *last);
    }
    void say(const QString& member, Verb verb, const QString& reason)
    {
        sitAs(member);
        log(desk.draftMark(id, verb, {}, { reason, u"二つ目の拠点の資料を確認したい。"_s }));
    }
    void stop(const QString& member, const QString& matterId)
    {
        sitAs(member);
        log(desk.draftStop(matterId));
    }
};

/// A matter in one state, and whose desk it is looked at.
struct View {
    const char* name;
    QString matterId;
    QString member;
    void (*enter)(Stage&);
};

void PrintTo(const View& view, std::ostream* out)
{
    *out << view.name;
}

struct LaneViews : ::testing::TestWithParam<View>, Stage {
    ~LaneViews() override { setUiLanguage(Language::English); }

    /// For the eye: into the folder that the environment names.
    static void keepPicture(QWidget& place, const QString& name)
    {
        const QString folder = qEnvironmentVariable("YAGURA_TEST_PICTURES");
        if (folder.isEmpty())
            return;
        EXPECT_TRUE(place.grab().save(QDir(folder).filePath(name + u".png"_s)));
    }
};

const std::vector<View> views{
    { "escalation_put", id, u"chair"_s, [](Stage& s) { s.escalate(); } },
    { "escalation_answered_by_me", id, u"chair"_s,
        [](Stage& s) {
            s.escalate();
            s.answer(u"chair"_s, id, Verb::SignOff);
        } },
    { "escalation_signed_off", id, u"b"_s,
        [](Stage& s) {
            s.escalate();
            s.councilSignsOff(id);
        } },
    { "escalation_refused", id, u"b"_s,
        [](Stage& s) {
            s.escalate();
            s.say(u"chair"_s, Verb::Refuse, u"not_necessary"_s);
        } },
    { "escalation_expired", id, u"b"_s,
        [](Stage& s) {
            s.escalate();
            s.ledger.clock.advance(std::chrono::hours(5));
        } },
    { "escalation_for_substitute", id, u"vice"_s,
        [](Stage& s) {
            s.escalate();
            s.ledger.clock.advance(std::chrono::minutes(200));
        } },
    { "escalation_withdrawn_mark", id, u"chair"_s,
        [](Stage& s) {
            s.escalate();
            s.answer(u"chair"_s, id, Verb::SignOff);
            s.say(u"chair"_s, Verb::Withdraw,
                s.ledger.state().policy.reasonsFor(Verb::Withdraw).front().code);
        } },
    { "put", id, u"chair"_s, [](Stage& s) { s.begin(true); } },
    { "requirements_due", id, u"duty"_s, [](Stage& s) { s.begin(false); } },
    { "nsc_due", id, u"duty"_s, [](Stage& s) { s.begin(true, StepKind::Requirements); } },
    { "minister_due", id, u"mofa"_s, [](Stage& s) { s.begin(true, StepKind::NscReview); } },
    { "approval_due", id, u"k1"_s, [](Stage& s) { s.begin(true, StepKind::ForeignMinister); } },
    { "approval_one_of_three", id, u"k2"_s,
        [](Stage& s) {
            s.begin(true, StepKind::ForeignMinister);
            s.record(u"k1"_s, id, StepKind::Approval);
        } },
    { "denied", id, u"officer"_s,
        [](Stage& s) {
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
    { "council_missing", id, u"a"_s, [](Stage& s) { s.begin(true, StepKind::Approval); } },
    { "approval_lapsed", id, u"commander"_s,
        [](Stage& s) {
            s.begin(true, StepKind::Approval);
            s.councilSignsOff(id);
            s.ledger.clock.advance(std::chrono::hours(30));
        } },
    { "command_due", id, u"commander"_s,
        [](Stage& s) {
            s.begin(true, StepKind::Approval);
            s.councilSignsOff(id);
        } },
    { "commanded", id, u"officer"_s, [](Stage& s) { s.begin(true, StepKind::Command); } },
    { "executing", id, u"officer"_s,
        [](Stage& s) {
            s.begin(true, StepKind::Command);
            s.record(u"officer"_s, id, StepKind::Execution, u"started"_s);
        } },
    { "stopped_while_executing", id, u"officer"_s,
        [](Stage& s) {
            s.begin(true, StepKind::Command);
            s.record(u"officer"_s, id, StepKind::Execution, u"started"_s);
            s.stop(u"chair"_s, id);
        } },
    { "stopped_before", id, u"officer"_s,
        [](Stage& s) {
            s.begin(true, StepKind::ForeignMinister);
            s.stop(u"duty"_s, id);
        } },
    { "executed", id, u"clerk"_s, [](Stage& s) { s.begin(false, StepKind::Execution); } },
    { "closed", id, u"chair"_s, [](Stage& s) { s.begin(false, StepKind::Close); } },
    { "urgent_put", urgent, u"mofa"_s, [](Stage& s) { s.act(true); } },
    { "urgent_command_due", urgent, u"commander"_s,
        [](Stage& s) { s.act(true, StepKind::ForeignMinister); } },
    { "urgent_commanded", urgent, u"chair"_s, [](Stage& s) { s.act(true, StepKind::Command); } },
    { "urgent_executing", urgent, u"officer"_s,
        [](Stage& s) {
            s.act(true, StepKind::Command);
            s.record(u"officer"_s, urgent, StepKind::Execution, u"started"_s);
        } },
    { "urgent_notice_due", urgent, u"commander"_s,
        [](Stage& s) { s.act(true, StepKind::Execution); } },
    { "urgent_notice_late", urgent, u"commander"_s,
        [](Stage& s) {
            s.act(true, StepKind::Execution);
            s.ledger.clock.advance(std::chrono::hours(30));
        } },
    { "urgent_notice_sent", urgent, u"k1"_s, [](Stage& s) { s.act(true, StepKind::Notice); } },
    { "urgent_finding_due", urgent, u"k2"_s, [](Stage& s) { s.act(true, StepKind::Receipt); } },
    { "urgent_recommendation_due", urgent, u"k2"_s,
        [](Stage& s) {
            s.act(true, StepKind::Receipt);
            for (const char16_t* member : { u"k1", u"k2", u"k3" })
                s.record(QString::fromUtf16(member), urgent, StepKind::Finding, u"improper"_s);
        } },
    { "urgent_recommended", urgent, u"commander"_s,
        [](Stage& s) { s.act(true, StepKind::Recommendation); } },
    { "urgent_responded", urgent, u"clerk"_s, [](Stage& s) { s.act(true, StepKind::Response); } },
    { "urgent_closed", urgent, u"chair"_s, [](Stage& s) { s.act(true, StepKind::Close); } },
};

} // namespace

TEST_P(LaneViews, SayAllOfItInBothLanguagesOnEveryScreen)
{
    GetParam().enter(*this);
    sitAs(GetParam().member);
    refresh();
    for (const Language language : { Language::Japanese, Language::English }) {
        setUiLanguage(language);
        FakeDialogs dialogs;
        DecisionsPlace place(
            workspace, [](const QString&) {}, dialogs);
        focus.setMatter(GetParam().matterId);
        const QString name = QString::fromLatin1(GetParam().name)
            + (language == Language::Japanese ? u"_ja"_s : u"_en"_s);
        // What the window leaves of 1366 x 768 and of 1920 x 1080.
        for (const QSize size : { QSize(1210, 545), QSize(1764, 857) }) {
            present(place, size);
            // A lane moves beside the other once it has room, and words break anew.
            EXPECT_TRUE(QTest::qWaitFor([&] { return cutWords(place).isEmpty(); }, 1000))
                << cutWords(place).join(u'\n').toStdString();
            EXPECT_LE(place.minimumSizeHint().width(), size.width()) << "does not fit the screen";
            if (language == Language::Japanese) {
                EXPECT_EQ(latinSentences(place).join(u'\n').toStdString(), "");
            }
            keepPicture(place, name + u'_' + QString::number(size.width()));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(EveryState, LaneViews, ::testing::ValuesIn(views),
    [](const ::testing::TestParamInfo<View>& view) { return std::string(view.param.name); });
