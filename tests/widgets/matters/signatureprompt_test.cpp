#include "matters/signatureprompt.h"

#include "screentext.h"
#include "support/qtprinters.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

/// A prompt below the button that was held for it.
struct PromptFixture {
    QWidget window;
    HoldButton* hold = new HoldButton(&window);
    SignaturePrompt* prompt = new SignaturePrompt(&window);
    QSignalSpy confirmed{ prompt, &SignaturePrompt::confirmed };
    QSignalSpy cancelled{ prompt, &SignaturePrompt::cancelled };

    PromptFixture()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(hold);
        layout->addWidget(prompt);
        present(window, { 420, 480 });
    }
    void open() { prompt->open(u"Sign matter 2026-0147"_s, u"2026-0147"_s, true, true); }
    QWidget& field(const QString& name) { return child<QWidget>(*prompt, name); }
};

} // namespace

TEST(SignaturePrompt, TypesNothingWhereTheSignerAsksItself)
{
    PromptFixture f;
    f.open();
    EXPECT_EQ(f.confirmed.count(), 0); // after the event that opened it
    EXPECT_TRUE(QTest::qWaitFor([&] { return f.confirmed.count() == 1; }));
    f.prompt->setBusy(true);
    EXPECT_FALSE(f.field(u"passphrase"_s).isVisible());
    EXPECT_FALSE(f.field(u"lastDigits"_s).isVisible());
    EXPECT_FALSE(f.field(u"confirmSignature"_s).isVisible());
    EXPECT_TRUE(screenText(*f.prompt).contains(u"Continue in the signing window."_s));
    EXPECT_TRUE(f.field(u"cancelSignature"_s).hasFocus()); // the way back stays open
    QTest::keyClick(&f.field(u"cancelSignature"_s), Qt::Key_Space);
    EXPECT_EQ(f.cancelled.count(), 1);
}

TEST(SignaturePrompt, OpensTheOtherWindowOnlyWhenSpaceIsLetGo)
{
    // The Space that is still down would type into it.
    PromptFixture f;
    QObject::connect(f.hold, &HoldButton::held, f.prompt, [&f] { f.open(); });
    f.hold->setFocus();
    QTest::keyPress(f.hold, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return f.hold->ownsSpace(); }, 4000));
    EXPECT_FALSE(QTest::qWaitFor([&] { return f.confirmed.count() > 0; }, 300));
    QTest::keyRelease(f.hold, Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return f.confirmed.count() == 1; }));
}

TEST(SignaturePrompt, OffersTheOtherWindowAgainWithItsReason)
{
    PromptFixture f;
    f.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return f.confirmed.count() == 1; }));
    f.prompt->setBusy(true);
    f.prompt->askAgain(u"The signing window was closed."_s);
    auto& again = child<QAbstractButton>(*f.prompt, u"confirmSignature"_s);
    EXPECT_TRUE(again.isVisible() && again.hasFocus());
    EXPECT_EQ(again.text(), u"Open the signing window again"_s);
    EXPECT_TRUE(screenText(*f.prompt).contains(u"The signing window was closed."_s));
    QTest::keyClick(&again, Qt::Key_Space);
    EXPECT_EQ(f.confirmed.count(), 2);
}

TEST(SignaturePrompt, OpensNothingOnceItIsClosedAgain)
{
    PromptFixture f;
    f.open();
    f.prompt->hide();
    EXPECT_FALSE(QTest::qWaitFor([&] { return f.confirmed.count() > 0; }, 200));
}
