#include "matters/standdown.h"

#include "screentext.h"
#include "support/lanefixture.h"

#include "common/holdbutton.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString first = u"2026-0001"_s;
const QString second = u"2026-0002"_s;

struct StandDownTest : ::testing::Test, LaneFixture {
    void command(const QString& id)
    {
        put(measure(id));
        upTo(id, StepKind::Command);
    }
    void open(bool isHeld)
    {
        sitAs(u"commander"_s);
        panel.show();
        panel.begin(isHeld);
    }
    QString words() { return child<QLabel>(panel, u"standDownWords"_s).text(); }
    bool asksPassphrase() { return child<QLineEdit>(panel, u"passphrase"_s).isVisible(); }
    QComboBox& choice() { return child<QComboBox>(panel, u"standDownChoice"_s); }
    /// Types a passphrase, presses the button, and gives what was signed.
    Submission confirm()
    {
        QSignalSpy ready(&desk, &MatterDesk::submissionReady);
        child<QLineEdit>(panel, u"passphrase"_s).setText(u"secret"_s);
        child<QPushButton>(panel, u"confirmSignature"_s).click();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !ready.isEmpty(); }, 5000));
        return ready.value(0).value(0).value<Submission>();
    }

    QStringList offered;
    StandDown panel{ workspace, [this](const QString& words) { offered << words; } };
};

} // namespace

TEST_F(StandDownTest, AsksForThePassphraseAtOnceWhereOneMeasureIsCarriedOut)
{
    put(measure(second));
    command(first);
    open(true);
    EXPECT_EQ(choice().currentData().toString(), first);
    EXPECT_TRUE(asksPassphrase());
    EXPECT_FALSE(child<QLineEdit>(panel, u"lastDigits"_s).isVisible()) << "a stop asks no digits";
}

TEST_F(StandDownTest, TakesTheMeasureThatIsChosenOnTheScreen)
{
    command(first);
    put(measure(second));
    focus.setMatter(second);
    open(true);
    EXPECT_EQ(choice().currentData().toString(), second);
    EXPECT_TRUE(asksPassphrase());
}

TEST_F(StandDownTest, AsksWhichOneWhereSeveralAreCarriedOut)
{
    command(first);
    command(second);
    open(true);
    EXPECT_EQ(choice().currentIndex(), -1) << "nothing is chosen beforehand";
    EXPECT_EQ(choice().count(), 2);
    EXPECT_FALSE(asksPassphrase());
    EXPECT_TRUE(words().contains(u"Choose the measure"_s)) << words().toStdString();
}

TEST_F(StandDownTest, FromTheMenuItMustStillBeHeld)
{
    command(first);
    open(false);
    EXPECT_FALSE(asksPassphrase());
    EXPECT_TRUE(child<HoldButton>(panel, u"standDownButton"_s).isVisible());
}

TEST_F(StandDownTest, IsShownAsSignedHereUntilTheLedgerHasIt)
{
    command(first);
    open(true);
    const Submission stop = confirm();
    EXPECT_EQ(offered, QStringList{ u"secret"_s });
    EXPECT_TRUE(words().contains(u"stopped by you"_s)) << words().toStdString();
    EXPECT_TRUE(words().contains(u"not yet in the ledger"_s)) << words().toStdString();
    EXPECT_EQ(matter(first).state, MatterState::Commanded);

    ledger.append(stop.envelope);
    sync();
    desk.settle(stop.payloadSha256, SubmissionState::Logged, {});
    EXPECT_EQ(state(first), MatterState::Halted);
    EXPECT_TRUE(words().contains(u"is in the ledger"_s)) << words().toStdString();
}

TEST_F(StandDownTest, DoesNotOfferAgainWhatIsOnItsWay)
{
    command(first);
    open(true);
    confirm();
    panel.begin(true);
    EXPECT_EQ(choice().count(), 0);
    EXPECT_TRUE(words().contains(u"on its way to the ledger"_s)) << words().toStdString();
}

TEST_F(StandDownTest, StopsWhileTheScreenShowsAFixedTime)
{
    const Instant before = ledger.clock.now();
    ledger.clock.advance(std::chrono::minutes(1));
    command(first);
    book.showAt(before);
    clock.fixAt(before);
    open(true);
    EXPECT_EQ(choice().currentData().toString(), first);
    EXPECT_TRUE(asksPassphrase());
}

TEST_F(StandDownTest, SaysWhyWhereNothingCanBeStopped)
{
    open(true);
    EXPECT_EQ(words(), u"No measure is open: there is nothing to stop."_s);
    command(first);
    sitAs(u"mofa"_s);
    panel.begin(true);
    EXPECT_TRUE(words().contains(first)) << words().toStdString();
    EXPECT_FALSE(asksPassphrase());
}

TEST_F(StandDownTest, GoesBackWithoutStopping)
{
    command(first);
    open(true);
    const std::size_t before = desk.submissions().size();
    QSignalSpy closed(&panel, &StandDown::closeRequested);
    child<QPushButton>(panel, u"cancelSignature"_s).click();
    EXPECT_FALSE(asksPassphrase());
    EXPECT_TRUE(closed.isEmpty());
    child<QPushButton>(panel, u"standDownClose"_s).click();
    EXPECT_EQ(closed.size(), 1);
    EXPECT_EQ(desk.submissions().size(), before);
}
