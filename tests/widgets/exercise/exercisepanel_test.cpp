#include "exercise/exercisepanel.h"

#include "common/uilanguage.h"
#include "exercise/exerciseroom.h"
#include "exercise/figuresmodel.h"
#include "exercise/injectsmodel.h"
#include "hub/hub.h"
#include "matters/matterbook.h"
#include "support/fakedialogs.h"
#include "support/manualclock.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

class ExerciseControl : public ::testing::Test {
protected:
    void SetUp() override
    {
        setUiLanguage(Language::English);
        auto started = Hub::start({ m_folder.filePath(u"hub"_s) }, clock);
        ASSERT_THAT(started, Succeeds());
        m_hub = *std::move(started);
        room = std::make_unique<ExerciseRoom>(m_hub->url(), clock);
        panel = std::make_unique<ExercisePanel>(*room, book, dialogs);
        panel->show();
    }

    template <typename Widget> Widget* find(const char* name) const
    {
        return panel->findChild<Widget*>(QLatin1StringView(name));
    }
    void press(const char* name) { find<QPushButton>(name)->click(); }
    void pick(int row)
    {
        find<QComboBox>("scenario")->setCurrentIndex(row);
        emit find<QComboBox>("scenario")->activated(row);
    }
    QAbstractItemModel* injects() const { return find<QAbstractItemView>("injects")->model(); }

    QTemporaryDir m_folder;
    ManualClock clock;
    std::unique_ptr<Hub> m_hub;
    MatterBook book;
    FakeDialogs dialogs;
    std::unique_ptr<ExerciseRoom> room;
    std::unique_ptr<ExercisePanel> panel;
};

} // namespace

TEST_F(ExerciseControl, OffersEveryScenarioOfTheProgramInBothLanguages)
{
    auto* scenarios = find<QComboBox>("scenario");
    ASSERT_EQ(scenarios->count(), 3);
    EXPECT_TRUE(scenarios->itemText(1).contains(u"prepositioning"_s));
    setUiLanguage(Language::Japanese);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return scenarios->itemText(1).contains(u"事前潜伏"_s); }, 5000));
    setUiLanguage(Language::English);
}

TEST_F(ExerciseControl, ListsWhatIsToComeOfTheChosenScenario)
{
    pick(2);
    ASSERT_NE(room->player(), nullptr);
    EXPECT_EQ(room->player()->scenario().id, u"x3"_s);
    EXPECT_EQ(injects()->rowCount(), int(room->player()->injects().size()));
    EXPECT_EQ(injects()->index(0, InjectsModel::Standing).data().toString(), u"To come"_s);
    EXPECT_FALSE(room->player()->isStarted());
    EXPECT_FALSE(find<QLabel>("scenarioDescription")->text().isEmpty());
}

TEST_F(ExerciseControl, StartsHoldsAndGoesOnWithOneButton)
{
    pick(0);
    press("startScenario");
    EXPECT_TRUE(room->player()->isRunning());
    EXPECT_EQ(find<QPushButton>("startScenario")->text(), u"Pause"_s);
    clock.advance(5s);
    press("startScenario");
    EXPECT_FALSE(room->player()->isRunning());
    EXPECT_EQ(find<QPushButton>("startScenario")->text(), u"Go on"_s);
    clock.advance(60s);
    EXPECT_EQ(room->player()->elapsed(), 5s);
    press("startScenario");
    EXPECT_TRUE(room->player()->isRunning());
}

TEST_F(ExerciseControl, SetsTheSpeedOfThisAndTheNextScenario)
{
    pick(0);
    auto* speed = find<QSpinBox>("scenarioSpeed");
    EXPECT_EQ(speed->minimum(), 1);
    EXPECT_EQ(speed->maximum(), 60);
    speed->setValue(30);
    EXPECT_EQ(room->player()->speed(), 30);
    pick(1);
    EXPECT_EQ(room->player()->speed(), 30);
    EXPECT_EQ(speed->value(), 30);
}

TEST_F(ExerciseControl, ShowsWhatHasBeenWhileItRuns)
{
    pick(0);
    press("startScenario");
    const auto isDone = [&] {
        clock.advance(100ms);
        return injects()->index(0, InjectsModel::Standing).data().toString() == u"Done"_s;
    };
    EXPECT_TRUE(QTest::qWaitFor(isDone, 10'000));
}

TEST_F(ExerciseControl, SaysWhyAScenarioCannotGoOn)
{
    pick(0);
    emit room->failed({ Error::Code::Refused, u"in earnest"_s, u"E-EXE-LIVE"_s });
    EXPECT_TRUE(find<QLabel>("exerciseProblem")->isVisible());
    EXPECT_TRUE(find<QLabel>("exerciseProblem")->text().contains(u"earnest"_s));
}

TEST_F(ExerciseControl, OffersNoFiguresWithoutATrainingLedger)
{
    EXPECT_FALSE(find<QPushButton>("saveFigures")->isEnabled());
    EXPECT_EQ(find<QAbstractItemView>("figures")->model()->rowCount(), 0);
}

TEST(Figures, ShowDurationsAndADashWhereNothingWasMeasured)
{
    setUiLanguage(Language::English);
    FiguresModel model;
    SeatFigures seat;
    seat.office = { u"議長"_s, u"Chair"_s };
    seat.toSign = 95s;
    seat.toNotify = 3h + 2min;
    model.show({ seat });
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    EXPECT_EQ(text(FiguresModel::Seat), u"Chair"_s);
    EXPECT_EQ(text(FiguresModel::ToOpen), u"–"_s);
    EXPECT_EQ(text(FiguresModel::ToSign), u"01:35"_s);
    EXPECT_EQ(text(FiguresModel::ToNotify), u"3:02:00"_s);
}
