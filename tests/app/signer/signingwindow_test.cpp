#include "signer/signingwindow.h"

#include "common/uilanguage.h"
#include "domain/digestwords.h"
#include "signingrequests.h"
#include "support/qtprinters.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct Window : SigningRequests, ::testing::Test {
    std::unique_ptr<SigningWindow> window;
    std::unique_ptr<QSignalSpy> confirmed;
    std::unique_ptr<QSignalSpy> cancelled;

    Window() { setUiLanguage(Language::English); } // its plurals stand in the catalogue
    ~Window() override { setUiLanguage(Language::English); }

    void open(const SigningRequest& request,
        SigningWindow::Secret secret = SigningWindow::Secret::Passphrase)
    {
        const auto content = SigningContent::read(request, key());
        ASSERT_TRUE(content) << content.error().detail.toStdString();
        window = std::make_unique<SigningWindow>(*content, secret, time);
        confirmed = std::make_unique<QSignalSpy>(window.get(), &SigningWindow::confirmed);
        cancelled = std::make_unique<QSignalSpy>(window.get(), &SigningWindow::cancelled);
        window->showOver(QRect(0, 0, 800, 600));
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    template <typename T> T* child(const QString& name) const
    {
        return window->findChild<T*>(name);
    }
    QString text(const QString& name) const
    {
        const auto* label = child<QLabel>(name);
        return label ? label->text() : u"(none)"_s;
    }
    QLineEdit& words() { return *child<QLineEdit>(u"passphrase"_s); }
    QPushButton& sign() { return *child<QPushButton>(u"sign"_s); }
    QWidget* focused() const { return window->focusWidget(); }
    QString given() const
    {
        return QString::fromUtf8(confirmed->front().front().value<Passphrase>().utf8());
    }
};

} // namespace

TEST_F(Window, ShowsWhatTheBytesSay)
{
    open(mark());
    EXPECT_EQ(text(u"signingAct"_s), u"Sign matter 2026-0147"_s);
    EXPECT_EQ(sign().text(), u"Sign matter 2026-0147"_s);
    EXPECT_TRUE(text(u"exerciseBand"_s).contains(u"訓練"_s));
    EXPECT_TRUE(text(u"exerciseBand"_s).contains(u"EXERCISE"_s));
    EXPECT_TRUE(text(u"sheetTitle"_s).contains(u"Raise power in Kyushu to level 3"_s));
    EXPECT_EQ(text(u"sheetVerb"_s), u"Sign-off"_s);
    EXPECT_EQ(text(u"sheetSeat"_s), u"Members (council.member)"_s);
    EXPECT_TRUE(text(u"sheetBasis"_s).contains(u"Article 45"_s));
    EXPECT_TRUE(text(u"sheetSeverity"_s).contains(u"3 Major impact"_s));
    EXPECT_TRUE(text(u"sheetPolicy"_s).contains(u"default/2"_s));
    EXPECT_EQ(text(u"sheetLedger"_s), u"training.example/test"_s);
    EXPECT_TRUE(text(u"sheetSeen"_s).startsWith(QString::number(book.size())));
    const DigestWords expected = DigestWords::of(book.find(number)->requestSha256);
    EXPECT_EQ(text(u"wordsJa"_s).simplified().split(u' '), expected.ja);
    EXPECT_EQ(text(u"wordsEn"_s).simplified().split(u' '), expected.en);
    EXPECT_TRUE(text(u"wordsDigits"_s).remove(u' ').endsWith(expected.digits));
}

TEST_F(Window, SpeaksJapanese)
{
    setUiLanguage(Language::Japanese);
    open(mark());
    EXPECT_EQ(sign().text(), u"第2026-0147号に署名する"_s);
    EXPECT_TRUE(text(u"sheetTitle"_s).contains(u"九州電力分野の深刻度を3へ"_s));
    EXPECT_EQ(text(u"sheetVerb"_s), u"決裁"_s);
}

TEST_F(Window, SaysHowOldTheStatementIs)
{
    open(mark());
    time.advance(std::chrono::minutes(4));
    EXPECT_TRUE(QTest::qWaitFor([&] { return text(u"signingAge"_s).contains(u"4 min"_s); }, 5000))
        << text(u"signingAge"_s).toStdString();
}

TEST_F(Window, MovesOnWithEnterAndSignsOnlyWhereTheButtonIsPressed)
{
    open(mark());
    EXPECT_EQ(focused(), &words());
    QTest::keyClick(&words(), Qt::Key_Return); // nothing typed
    EXPECT_EQ(confirmed->count(), 0);
    words().setFocus();
    QTest::keyClicks(&words(), u"correct horse battery"_s);
    QTest::keyClick(&words(), Qt::Key_Return);
    EXPECT_EQ(confirmed->count(), 0);
    EXPECT_EQ(focused(), &sign());
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true); // still down
    QApplication::sendEvent(&sign(), &held);
    EXPECT_EQ(confirmed->count(), 0);
    QTest::keyClick(&sign(), Qt::Key_Return);
    ASSERT_EQ(confirmed->count(), 1);
    EXPECT_EQ(given(), u"correct horse battery"_s);
    EXPECT_TRUE(words().text().isEmpty());
    EXPECT_FALSE(sign().isEnabled()); // one signature, once
}

TEST_F(Window, TakesNoEnterForTheWayBackWhileItSigns)
{
    open(mark());
    QTest::keyClicks(&words(), u"correct horse battery"_s);
    sign().setFocus();
    QTest::keyClick(&sign(), Qt::Key_Return);
    QTest::keyClick(focused() ? focused() : window.get(), Qt::Key_Return);
    EXPECT_EQ(cancelled->count(), 0);
}

TEST_F(Window, GivesUpWithEscapeFromEverywhere)
{
    open(mark());
    QTest::keyClick(&words(), Qt::Key_Escape);
    sign().setFocus();
    QTest::keyClick(window.get(), Qt::Key_Escape);
    child<QPushButton>(u"cancelSigning"_s)->click();
    EXPECT_EQ(cancelled->count(), 3);
    EXPECT_EQ(confirmed->count(), 0);
}

TEST_F(Window, AsksTheLastDigitsOfWhatNeutralises)
{
    open(markOfMeasure());
    auto& digits = *child<QLineEdit>(u"lastDigits"_s);
    EXPECT_EQ(text(u"sheetTargets"_s),
        u"3 targets in all, 2 of them not known for certain to stand in Japan"_s);
    EXPECT_TRUE(text(u"sheetTarget3"_s).contains(u"203.0.113.5, owner unknown, country unknown"_s))
        << text(u"sheetTarget3"_s).toStdString();
    QTest::keyClicks(&words(), u"correct horse battery"_s);
    EXPECT_FALSE(sign().isEnabled());
    QTest::keyClick(&words(), Qt::Key_Return);
    EXPECT_EQ(focused(), &digits);
    QTest::keyClicks(&digits, u"0148"_s);
    EXPECT_FALSE(sign().isEnabled());
    EXPECT_TRUE(child<QLabel>(u"signingProblem"_s)->isVisible());
    digits.clear();
    QTest::keyClicks(&digits, u"0147"_s);
    QTest::keyClick(&digits, Qt::Key_Return);
    EXPECT_EQ(focused(), &sign());
    QTest::keyClick(&sign(), Qt::Key_Space);
    EXPECT_EQ(confirmed->count(), 1);
}

TEST_F(Window, TakesTheLastDigitsAsAJapaneseKeyboardGivesThem)
{
    open(markOfMeasure());
    auto& digits = *child<QLineEdit>(u"lastDigits"_s);
    QTest::keyClicks(&words(), u"correct horse battery"_s);
    QTest::keyClicks(&digits, u" 0147"_s);
    EXPECT_EQ(digits.text(), u"0147"_s) << "a Space before it is not among the four";
    EXPECT_TRUE(sign().isEnabled());
    digits.clear();
    EXPECT_FALSE(sign().isEnabled());
    digits.insert(u"\uFF10\uFF11\uFF14\uFF17"_s);
    EXPECT_TRUE(sign().isEnabled());
}

TEST_F(Window, AsksAgainWithItsReason)
{
    open(mark(), SigningWindow::Secret::Pin);
    EXPECT_EQ(words().accessibleName(), u"PIN of your token"_s);
    QTest::keyClicks(&words(), u"1111"_s);
    sign().click();
    window->showPinState(Token::PinState::FinalTry);
    window->askAgain(u"The PIN is not right."_s);
    EXPECT_EQ(text(u"signingProblem"_s), u"The PIN is not right."_s);
    EXPECT_TRUE(text(u"pinState"_s).contains(u"last try"_s));
    EXPECT_EQ(focused(), &words());
    QTest::keyClicks(&words(), u"1234"_s);
    sign().click();
    EXPECT_EQ(confirmed->count(), 2);
}

TEST_F(Window, LeavesTheTypingToAPinPad)
{
    open(mark(), SigningWindow::Secret::PinPad);
    EXPECT_EQ(child<QLineEdit>(u"passphrase"_s), nullptr);
    EXPECT_TRUE(sign().isEnabled());
    sign().click();
    ASSERT_EQ(confirmed->count(), 1);
    EXPECT_EQ(given(), QString());
}

TEST_F(Window, NamesEveryControlForWhoCannotSeeIt)
{
    open(markOfMeasure());
    for (const auto* field : window->findChildren<QLineEdit*>())
        EXPECT_FALSE(field->accessibleName().isEmpty()) << field->objectName().toStdString();
    EXPECT_FALSE(child<QWidget>(u"signingSheet"_s)->accessibleName().isEmpty());
    for (const auto* label : window->findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

TEST_F(Window, ComesUpOverTheConsoleAndInsideTheScreen)
{
    open(mark());
    const QRect room = window->screen()->availableGeometry();
    EXPECT_TRUE(room.contains(window->geometry()));
    window->showOver(QRect(room.right() - 20, room.bottom() - 20, 100, 100));
    EXPECT_TRUE(room.contains(window->geometry()));
}
