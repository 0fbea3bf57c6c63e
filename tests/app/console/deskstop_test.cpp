#include "console/desk.h"

#include "common/uilanguage.h"
#include "exercise/cast.h"
#include "exercise/scenario.h"
#include "hub/hub.h"
#include "matters/matterbook.h"
#include "matters/matterdesk.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::Succeeds;

bool waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

/// A whole desk at a hub with a measure of X1: the member who sits there may stop it.
struct DeskStop : ::testing::Test {
    void SetUp() override
    {
        setUiLanguage(Language::English);
        openHub(0);
        const auto x1 = Scenario::builtIn(u"x1"_s);
        ASSERT_THAT(x1, Succeeds());
        putMeasure(*x1);
        keys.useFleetingKey();
        ConsoleSettings wishes;
        wishes.folder = folder.filePath(u"desk"_s);
        wishes.hub = hub->url();
        wishes.office = { u"当直"_s, u"Duty officer"_s };
        wishes.wishedRoles = { u"nco.duty"_s };
        wishes.wishedBody = u"nco"_s;
        auto joined = Console::start(wishes, clock);
        ASSERT_THAT(joined, Succeeds());
        console = *std::move(joined);
        console->setSigner(keys.signer());
        desk = std::make_unique<Desk>(*console, keys, settings);
        desk->window().resize(1366, 768);
        desk->window().show();
        ASSERT_TRUE(waitFor([&] { return console->workspace().desk.self() && measure(); }));
        console->workspace().focus.setMatter(measure()->id);
    }
    void openHub(quint16 port)
    {
        HubSettings wishes{ folder.filePath(u"hub"_s) };
        wishes.port = port;
        auto started = Hub::start(wishes, clock);
        ASSERT_THAT(started, Succeeds());
        hub = *std::move(started);
    }
    void putMeasure(const Scenario& x1)
    {
        const ScenarioMatter& script = x1.matters[1];
        const auto cast = Cast::take({ *x1.findSeat(script.by) }, hub->url(), clock);
        ASSERT_THAT(cast, Succeeds());
        ASSERT_TRUE(
            waitFor([&] { return (*cast)->askForSeats(), (*cast)->isEnrolled(script.by); }));
        MatterSheet sheet = script.sheet;
        sheet.officer = (*cast)->memberId(script.by);
        const auto put = (*cast)->say(script.by, [&](const MatterDesk& at) {
            sheet.matterId = at.nextMatterId();
            return at.draftMatter(sheet);
        });
        ASSERT_THAT(put, Succeeds());
        ASSERT_TRUE(waitFor([&] { return !(*cast)->book().matters().empty(); }));
    }
    const Matter* measure() const
    {
        const auto& all = console->workspace().book.matters();
        return all.empty() ? nullptr : &all.front();
    }

    template <typename Widget> Widget* part(const char* name)
    {
        return desk->window().findChild<Widget*>(QLatin1StringView(name));
    }
    QString words() { return part<QLabel>("standDownWords")->text(); }
    /// The key of the stop, wherever the keyboard is.
    void holdF12()
    {
        QWidget* field
            = desk->window().focusWidget() ? desk->window().focusWidget() : &desk->window();
        QTest::keyPress(field, Qt::Key_F12);
        EXPECT_TRUE(waitFor([&] { return part<QLabel>("standDownWords") != nullptr; }));
        QTest::keyRelease(field, Qt::Key_F12);
    }
    void confirm()
    {
        auto* panel = part<QWidget>("standDown");
        ASSERT_NE(panel, nullptr);
        ASSERT_TRUE(
            waitFor([&] { return panel->findChild<QLineEdit*>(u"passphrase"_s)->isVisible(); }));
        panel->findChild<QLineEdit*>(u"passphrase"_s)->setText(u"fourteen letters"_s);
        panel->findChild<QPushButton*>(u"confirmSignature"_s)->click();
    }

    SystemClock clock;
    QTemporaryDir folder;
    std::unique_ptr<Hub> hub;
    KeyRoom keys{ folder.filePath(u"member.key"_s) };
    ScreenSettings settings{ folder.filePath(u"desk"_s) };
    std::unique_ptr<Console> console;
    std::unique_ptr<Desk> desk;
};

TEST_F(DeskStop, HeldF12AndAPassphraseStopTheMeasure)
{
    holdF12();
    confirm();
    EXPECT_TRUE(waitFor([&] { return measure()->state == MatterState::Halted; }))
        << words().toStdString();
    EXPECT_EQ(measure()->marks.back().verb, Verb::Stop);
    EXPECT_TRUE(waitFor([&] { return words().contains(u"is in the ledger"_s); }))
        << words().toStdString();
}

TEST_F(DeskStop, APressThatIsLetGoStopsNothing)
{
    QTest::keyPress(&desk->window(), Qt::Key_F12);
    QTest::keyRelease(&desk->window(), Qt::Key_F12);
    EXPECT_FALSE(QTest::qWaitFor([&] { return part<QLabel>("standDownWords") != nullptr; }, 2500));
    EXPECT_TRUE(measure()->isOpen());
}

TEST_F(DeskStop, StopsWithoutAConnectionAndDeliversItLater)
{
    const quint16 port = quint16(hub->url().port());
    hub.reset();
    holdF12();
    confirm();
    ASSERT_TRUE(waitFor([&] { return words().contains(u"not yet in the ledger"_s); }))
        << words().toStdString();
    EXPECT_EQ(measure()->state, MatterState::Triage)
        << "nothing is shown that is not in the ledger";
    const auto& own = console->workspace().desk.submissions();
    ASSERT_FALSE(own.empty());
    EXPECT_EQ(own.back().state, SubmissionState::Queued);
    openHub(port);
    EXPECT_TRUE(waitFor([&] { return measure()->state == MatterState::Halted; }))
        << words().toStdString();
}

} // namespace
} // namespace yagura
