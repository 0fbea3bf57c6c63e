#include "incidents/dutytexts.h"

#include "common/uilanguage.h"
#include "incidents/incidentlistview.h"
#include "support/lanefixture.h"

#include <QTableView>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct DutyTextsTest : ::testing::Test, LaneFixture {
    DutyTextsTest() { setUiLanguage(Language::English); }

    void receive(const QString& object, bool closed = false)
    {
        Item item;
        item.objectId = object;
        item.kind = ItemKind::StixIncident;
        item.type = u"incident"_s;
        item.closed = closed;
        item.modified = item.received = ledger.clock.now();
        picture.apply({ item });
    }
    static QString nextOf(const IncidentListView& view, const QString& object)
    {
        const auto* table = view.findChild<QTableView*>(u"incidentList"_s);
        const int row = view.rows().indexOf(object).row();
        return table->model()->index(row, IncidentListModel::NextColumn).data().toString();
    }
};

} // namespace

TEST_F(DutyTextsTest, TheListSaysWhoseTurnItIsAndWhatComesNext)
{
    IncidentListView view(workspace);
    receive(u"incident--a"_s);
    receive(u"incident--b"_s, true);
    EXPECT_EQ(nextOf(view, u"incident--a"_s), u"Nobody yet"_s);
    EXPECT_EQ(nextOf(view, u"incident--b"_s), QString()) << "it is over: nothing waits";

    MatterSheet sheet = measure(u"2026-0001"_s);
    sheet.incident = u"incident--a"_s;
    put(sheet);
    const StepNeed need = *matter(u"2026-0001"_s).findStep(StepKind::Requirements);
    const QString line = nextOf(view, u"incident--a"_s);
    EXPECT_TRUE(line.contains(need.name.en)) << line.toStdString();
    EXPECT_TRUE(line.endsWith(need.body.en)) << line.toStdString();
}

TEST_F(DutyTextsTest, TheTimeThatIsLeftComesFirst)
{
    put(measure(u"2026-0001"_s));
    upTo(u"2026-0001"_s, StepKind::Approval);
    IncidentDuty duty;
    duty.owner = { u"議長"_s, u"Chair"_s };
    duty.due = Instant{ ledger.clock.now().ms + 90 * 60'000 };
    EXPECT_EQ(
        DutyTexts::line(book, duty, ledger.clock.now()), u"1 h 30 min left · Sign-off · Chair"_s);
    duty.due = {};
    EXPECT_EQ(DutyTexts::line(book, duty, ledger.clock.now()), u"Sign-off · Chair"_s);
}

TEST_F(DutyTextsTest, EveryNextThingHasItsWords)
{
    IncidentDuty duty;
    duty.next = IncidentDuty::Next::Confirm;
    EXPECT_EQ(DutyTexts::next(duty), u"Confirmation"_s) << "not a sign-off of what is done already";
    duty.next = IncidentDuty::Next::ReportStep;
    duty.reportStep = u"quick"_s;
    EXPECT_FALSE(DutyTexts::next(duty).isEmpty());
    EXPECT_NE(DutyTexts::next(duty), duty.reportStep) << "a word of the screen";
    duty.next = IncidentDuty::Next::Step;
    duty.step = { u"事後通知"_s, u"Notice"_s };
    setUiLanguage(Language::Japanese);
    EXPECT_EQ(DutyTexts::next(duty), u"事後通知"_s);
    setUiLanguage(Language::English);
}

TEST_F(DutyTextsTest, TheOwnerIsAnOfficeInTheLanguageOfTheScreen)
{
    IncidentDuty duty;
    duty.owner = { u"議長"_s, u"Chair"_s };
    setUiLanguage(Language::Japanese);
    EXPECT_EQ(DutyTexts::owner(book, duty), u"議長"_s);
    duty.member = u"duty"_s;
    EXPECT_EQ(DutyTexts::owner(book, duty), book.state().roster.findMember(u"duty")->office.ja);
    duty.member = u"gone"_s;
    EXPECT_TRUE(DutyTexts::owner(book, duty).contains(u"gone"_s)) << "never an empty turn";
    setUiLanguage(Language::English);
}

TEST_F(DutyTextsTest, ALimitThatIsOverIsNotCalledTimeLeft)
{
    IncidentDuty duty;
    duty.owner = { u"議長"_s, u"Chair"_s };
    duty.due = Instant{ ledger.clock.now().ms - 90 * 60'000 };
    const QString line = DutyTexts::line(book, duty, ledger.clock.now());
    EXPECT_FALSE(line.contains(u"left"_s)) << line.toStdString();
    EXPECT_TRUE(line.contains(u"1 h 30 min"_s)) << line.toStdString();
}
