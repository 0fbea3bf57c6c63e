#include "matters/formdraft.h"

#include "support/qtprinters.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

struct FormDraftTest : ::testing::Test {
    QTemporaryDir folder;
    KeptDrafts kept{ folder.path() };
    QWidget page;
    QString written;
    FormDraft draft{ [this] { return QJsonObject{ { u"text"_s, written } }; }, &page };

    FormDraftTest() { draft.setDrafts(kept); }
    /// Whether the draft is kept once `change` was made in the form.
    bool isKeptAfter(const std::function<void()>& change)
    {
        kept.drop(u"a"_s);
        written.clear();
        draft.begin(u"a"_s);
        written = u"something"_s;
        change();
        return QTest::qWaitFor([&] { return !kept.find(u"a"_s).isEmpty(); }, 1500);
    }
};

} // namespace

TEST_F(FormDraftTest, KeepsWhatChangesInAnyKindOfField)
{
    QLineEdit line(&page);
    QPlainTextEdit text(&page);
    QCheckBox check(&page);
    QRadioButton radio(&page);
    QComboBox choice(&page);
    choice.addItems({ u"one"_s, u"two"_s });
    QSpinBox number(&page);
    draft.follow(page);
    EXPECT_TRUE(isKeptAfter([&] { line.setText(u"x"_s); })) << "line";
    EXPECT_TRUE(isKeptAfter([&] { text.setPlainText(u"x"_s); })) << "text";
    EXPECT_TRUE(isKeptAfter([&] { check.setChecked(true); })) << "check box";
    EXPECT_TRUE(isKeptAfter([&] { radio.setChecked(true); })) << "radio button";
    EXPECT_TRUE(isKeptAfter([&] { choice.setCurrentIndex(1); })) << "choice";
    EXPECT_TRUE(isKeptAfter([&] { number.setValue(7); })) << "number";
}

TEST_F(FormDraftTest, KeepsNothingOfAFormThatIsEmptyAgain)
{
    draft.begin(u"a"_s);
    written = u"something"_s;
    draft.keep();
    EXPECT_EQ(kept.find(u"a"_s).value(u"text"_s).toString(), u"something"_s);
    written.clear();
    draft.keep();
    EXPECT_TRUE(kept.find(u"a"_s).isEmpty());
}

TEST_F(FormDraftTest, GivesBackWhatWasKeptUnderItsName)
{
    draft.begin(u"a"_s);
    written = u"something"_s;
    draft.keep();
    written.clear();
    EXPECT_TRUE(draft.begin(u"b"_s).isEmpty());
    EXPECT_EQ(draft.begin(u"a"_s).value(u"text"_s).toString(), u"something"_s);
}

TEST_F(FormDraftTest, KeepsNothingMoreOnceItWasSigned)
{
    draft.begin(u"a"_s);
    written = u"something"_s;
    draft.keep();
    draft.drop();
    EXPECT_TRUE(kept.find(u"a"_s).isEmpty());
    draft.keep();
    EXPECT_EQ(kept.newest(), QString());
}

} // namespace yagura
