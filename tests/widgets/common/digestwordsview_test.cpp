#include "common/digestwordsview.h"

#include "common/uilanguage.h"
#include "domain/digestwords.h"
#include "support/qtprinters.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

struct WordsTest : ::testing::Test {
    const Digest digest = Digest::of("the object");
    DigestWordsView view;

    WordsTest()
    {
        view.setDigest(digest);
        view.show();
    }
    ~WordsTest() override { setUiLanguage(Language::English); }

    void speak(Language language)
    {
        setUiLanguage(language);
        QEvent change(QEvent::LanguageChange); // sent by itself only where a translation is loaded
        QCoreApplication::sendEvent(&view, &change);
    }

    QLabel& label(const QString& name) const { return *view.findChild<QLabel*>(name); }
    QAbstractButton& button(const QString& name) const
    {
        return *view.findChild<QAbstractButton*>(name);
    }
};

} // namespace

TEST_F(WordsTest, ShowsEightWordsOfTheScreensLanguageAndTheLastEightDigits)
{
    speak(Language::English);
    const DigestWords words = DigestWords::of(digest);
    const QString digits = words.digits.first(4) + u' ' + words.digits.last(4);
    EXPECT_EQ(label(u"digestWords"_s).text().simplified(), words.en.join(u' ') + u' ' + digits);
    speak(Language::Japanese);
    EXPECT_EQ(label(u"digestWords"_s).text().simplified(), words.ja.join(u' ') + u' ' + digits);
}

TEST_F(WordsTest, ShowsTheOtherLanguageOnDemand)
{
    speak(Language::English);
    EXPECT_FALSE(label(u"digestOtherWords"_s).isVisible());
    button(u"digestBoth"_s).click();
    EXPECT_TRUE(label(u"digestOtherWords"_s).isVisible());
    const QString said = label(u"digestOtherWords"_s).text().simplified();
    EXPECT_TRUE(said.startsWith(DigestWords::of(digest).ja.join(u' '))) << said.toStdString();
}

TEST_F(WordsTest, IsLargerThanTheTextAroundIt)
{
    EXPECT_GT(label(u"digestWords"_s).font().pointSizeF(), view.font().pointSizeF() * 1.15);
}

TEST_F(WordsTest, CopiesOneLine)
{
    button(u"digestCopy"_s).click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), DigestWords::of(digest).line(uiLanguage()));
    EXPECT_EQ(button(u"digestCopy"_s).text(), u"Copied"_s);
}

TEST_F(WordsTest, HidesWithoutADigest)
{
    view.setDigest({});
    EXPECT_FALSE(view.isVisible());
}

TEST_F(WordsTest, BreaksNoWordHoweverNarrowItIs)
{
    speak(Language::Japanese);
    const QStringList words = DigestWords::of(digest).ja;
    QLabel& shown = label(u"digestWords"_s);
    for (const int width : { 800, 400, 250, 150 }) {
        view.resize(width, 400);
        const QStringList lines = shown.text().split(u'\n');
        for (const QString& word : words)
            EXPECT_EQ(lines.filter(word).size(), 1) << width << ' ' << word.toStdString();
        for (const QString& line : lines) {
            const int needed
                = line.contains(u' ') ? shown.fontMetrics().horizontalAdvance(line) : 0;
            EXPECT_LE(needed, shown.width()) << width;
        }
        EXPECT_GE(shown.height(), lines.size() * shown.fontMetrics().lineSpacing()) << width;
    }
}
