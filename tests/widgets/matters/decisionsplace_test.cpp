#include "matters/decisionsplace.h"

#include "common/uilanguage.h"
#include "itemmodels/approvalqueuemodel.h"
#include "matters/matterpane.h"
#include "screentext.h"
#include "support/councilfixture.h"
#include "support/fakedialogs.h"
#include "support/qtprinters.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct DecisionsFixture : CouncilFixture {
    FakeDialogs dialogs;
    DecisionsPlace place{ workspace, [](const QString&) {}, dialogs };

    void choose(const QString& name, const QVariant& value)
    {
        auto& choice = child<QComboBox>(place, name);
        choice.setCurrentIndex(choice.findData(value));
    }

    void fillEscalation()
    {
        place.putMatter();
        choose(u"matterKind"_s, u"escalate"_s);
        choose(u"matterBasis"_s, u"act42-45"_s);
        child<QLineEdit>(place, u"titleJa"_s).setText(u"深刻度を3へ"_s);
        child<QLineEdit>(place, u"titleEn"_s).setText(u"Raise to 3"_s);
        child<QPlainTextEdit>(place, u"whatJa"_s).setPlainText(u"引き上げる。"_s);
        child<QPlainTextEdit>(place, u"whyJa"_s).setPlainText(u"支障が続く。\n手口が同じ。"_s);
        choose(u"severityFrom"_s, QVariant::fromValue(Severity::Certain));
        choose(u"severityTo"_s, QVariant::fromValue(Severity::Major));
    }

    QWidget& panel() { return child<QWidget>(place, u"putMatterPanel"_s); }
    QString obstacle() { return child<QLabel>(panel(), u"whyNotPut"_s).text(); }
};

/// Where Tab leads in a window, from `first` on, until it comes round; not further than 80 stops.
std::vector<QWidget*> keyboardRound(QWidget& window, QWidget& first)
{
    present(window);
    std::vector<QWidget*> stops;
    first.setFocus(Qt::TabFocusReason);
    while (stops.size() < 80) {
        QWidget* stop = window.focusWidget();
        if (!stops.empty() && stop == stops.front())
            break;
        stops.push_back(stop);
        QTest::keyClick(stop, Qt::Key_Tab);
    }
    return stops;
}

} // namespace

TEST(DecisionsPlace, LetsTheKeyboardThroughWhereThereIsNoMatter)
{
    DecisionsFixture f;
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* before = new QPushButton(&window);
    column->addWidget(before);
    column->addWidget(&f.place);
    const auto stops = keyboardRound(window, *before);
    EXPECT_TRUE(std::count(stops.begin(), stops.end(), &child<QWidget>(f.place, u"putMatter"_s)));
    f.place.setParent(nullptr);
}

TEST(DecisionsPlace, OpensOnWhatNeedsThisSeat)
{
    DecisionsFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    EXPECT_TRUE(screenText(f.place).contains(u"Raise power in Kyushu to level 3"_s));
}

TEST(DecisionsPlace, MarksInTheListWhatIsOnTheSheetAlsoWhereNothingIsChosen)
{
    DecisionsFixture f;
    present(f.place);
    auto& list = child<QListView>(f.place, u"queue"_s);
    const auto marked = [&] {
        const QModelIndexList rows = list.selectionModel()->selectedIndexes();
        return rows.isEmpty() ? QString()
                              : rows.front().data(ApprovalQueueModel::NumberRole).toString();
    };
    const auto& pane = *f.place.findChild<MatterPane*>();
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    f.put(f.escalation(u"2026-0002"_s), u"m-duty"_s);
    EXPECT_EQ(marked(), u"2026-0001"_s);
    EXPECT_EQ(pane.matter(), u"2026-0001"_s);
    EXPECT_EQ(f.focus.matter(), QString()) << "the member chose nothing";
    list.setFocus(Qt::TabFocusReason);
    EXPECT_EQ(pane.matter(), u"2026-0001"_s);
    f.focus.setMatter(u"2026-0002"_s);
    f.focus.clear();
    EXPECT_EQ(marked(), pane.matter());
}

TEST(DecisionsPlace, NeverCutsTheFieldsOfAFormAtTheirSide)
{
    DecisionsFixture f;
    f.place.resize(600, 500);
    present(f.place);
    f.place.declareUrgent();
    child<QComboBox>(f.place, u"urgentKind"_s).setCurrentIndex(1);
    QCoreApplication::processEvents();
    const auto& form = child<QWidget>(f.place, u"urgentForm"_s);
    EXPECT_LE(form.minimumSizeHint().width(), form.parentWidget()->width());
}

TEST(DecisionsPlace, PutsAMatterWithItsExactSheet)
{
    DecisionsFixture f;
    present(f.place);
    f.fillEscalation();
    ASSERT_EQ(f.obstacle(), QString());
    const QString number = f.desk.nextMatterId();
    auto& passphrase = child<QLineEdit>(f.panel(), u"passphrase"_s);
    ASSERT_TRUE(holdSpace(
        child<QWidget>(f.panel(), u"putButton"_s), [&] { return passphrase.isVisible(); }));
    const QString preview = child<QPlainTextEdit>(f.panel(), u"sheetBytes"_s).toPlainText();
    QTest::keyClicks(&passphrase, u"correct horse battery"_s);
    QTest::keyClick(&child<QWidget>(f.panel(), u"confirmSignature"_s), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !f.desk.submissions().empty(); }));
    EXPECT_EQ(QString::fromUtf8(f.desk.submissions().front().documents.front().body), preview);
    f.deliver();
    const Matter* matter = f.book.find(number);
    ASSERT_NE(matter, nullptr);
    EXPECT_EQ(matter->requester, u"m-self"_s);
}

TEST(DecisionsPlace, SaysWhyAMatterCannotBePutBeforeItIsSent)
{
    DecisionsFixture f;
    f.place.putMatter();
    EXPECT_FALSE(f.obstacle().isEmpty()); // nothing is chosen yet
    EXPECT_FALSE(child<QWidget>(f.panel(), u"putButton"_s).isEnabled());
    f.fillEscalation();
    EXPECT_TRUE(child<QWidget>(f.panel(), u"putButton"_s).isEnabled());
    f.choose(u"matterKind"_s, u"neutralise"_s); // a member may not put a measure
    f.choose(u"matterBasis"_s, u"pdea-6-2"_s);
    EXPECT_FALSE(child<QWidget>(f.panel(), u"putButton"_s).isEnabled());
    EXPECT_FALSE(f.obstacle().isEmpty());
}

TEST(DecisionsPlace, OffersNoBasisThatIsNotYetInForce)
{
    DecisionsFixture f;
    f.time.set(*Instant::fromRfc3339(u"2026-09-01T00:00:00Z"));
    f.place.putMatter();
    f.choose(u"matterKind"_s, u"neutralise"_s);
    auto& basis = child<QComboBox>(f.place, u"matterBasis"_s);
    const int row = basis.findData(u"pdea-6-2"_s);
    ASSERT_GT(row, 0);
    auto* items = qobject_cast<QStandardItemModel*>(basis.model());
    ASSERT_NE(items, nullptr);
    EXPECT_FALSE(items->item(row)->isEnabled());
    EXPECT_TRUE(basis.itemText(row).contains(u"not yet in force"_s));
}

TEST(DecisionsPlace, KeepsWhatIsWrittenWhenTheFormIsLeft)
{
    DecisionsFixture f;
    f.fillEscalation();
    f.focus.setMatter(u"2026-0001"_s);
    f.place.putMatter();
    EXPECT_EQ(child<QLineEdit>(f.place, u"titleEn"_s).text(), u"Raise to 3"_s);
}

TEST(DecisionsPlace, TakesTheIncidentThatIsSelectedWithItsEvidence)
{
    DecisionsFixture f;
    f.picture.apply({ f.incident(u"report:1"_s, Severity::Certain, u"ci.power"_s, 40) });
    f.body = "the report";
    f.focus.setObject(u"report:1"_s);
    f.place.putMatter();
    EXPECT_EQ(child<QLineEdit>(f.place, u"matterIncident"_s).text(), u"report:1"_s);
    EXPECT_EQ(child<QComboBox>(f.place, u"matterSector"_s).currentData().toString(), u"ci.power"_s);
    f.fillEscalation();
    const auto& bytes = child<QPlainTextEdit>(f.panel(), u"sheetBytes"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return bytes.toPlainText().contains(Digest::of("the report").hex()); }));
}

TEST(DecisionsPlace, ShowsEveryAnswerWithoutScrollingOnASmallScreen)
{
    for (const Language language : { Language::English, Language::Japanese }) {
        setUiLanguage(language);
        DecisionsFixture f;
        f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
        present(f.place, { 1200, 540 }); // what the window leaves of 1366 by 768
        for (const QString& name : { u"sendBackButton"_s, u"signButton"_s }) {
            const auto& button = child<QWidget>(f.place, name);
            EXPECT_EQ(button.visibleRegion().boundingRect(), button.rect()) << name.toStdString();
        }
    }
    setUiLanguage(Language::English);
}

TEST(DecisionsPlace, OpensTheNextThatNeedsThisSeatWithTheKeyboardInItsSheet)
{
    DecisionsFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    f.put(f.escalation(u"2026-0148"_s), u"m-duty"_s);
    present(f.place);
    f.place.putMatter(); // whatever is open
    f.place.openNext();
    const QString first = f.focus.matter();
    const auto& pane = child<QWidget>(f.place, u"matterPane"_s);
    EXPECT_TRUE(child<QWidget>(pane, u"sheetPage"_s).hasFocus());
    f.place.openNext();
    EXPECT_NE(f.focus.matter(), first);
    f.place.openNext();
    EXPECT_EQ(f.focus.matter(), first) << "round and round";
}
