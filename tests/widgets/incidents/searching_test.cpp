#include "incidents/everywherepanel.h"
#include "incidents/exportpanel.h"
#include "incidents/incidentlistview.h"
#include "incidents/matchline.h"
#include "incidents/querywords.h"
#include "incidents/searchbox.h"
#include "incidents/viewmenu.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "search/queryreader.h"
#include "support/fakedialogs.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

struct Fixture : yagura::testing::WorkspaceFixture {
    SharedHits hits; ///< what the index answers

    Fixture()
    {
        setUiLanguage(Language::English);
        workspace.search = [this](const SearchQuery&) {
            return QtFuture::makeReadyFuture(Result<SharedHits>(hits));
        };
    }
    Item stored(const QString& id, qint64 seq) const
    {
        Item item = incident(id, Severity::Major, u"ci.power"_s, 13);
        item.eventSeq = seq;
        return item;
    }
};

QString words(const QString& query)
{
    return QueryWords::of(QueryReader::read(query).query);
}

SharedQuery shared(const QString& query)
{
    return std::make_shared<const SearchQuery>(QueryReader::read(query).query);
}

} // namespace

TEST(QueryWords, SayWhatIsSearchedFor)
{
    setUiLanguage(Language::English);
    EXPECT_EQ(words(u"vpn -drill sector:power level:>=3 tlp:amber"_s),
        u"with “vpn” · without “drill” · Sector: Power · Level 3 or more · TLP:AMBER"_s);
    EXPECT_EQ(words(QString()), QString());
}

TEST(QueryWords, RepeatAWordAsItWasTyped)
{
    setUiLanguage(Language::English);
    EXPECT_EQ(words(u"ＶＰＮ サーバー"_s), u"with “ＶＰＮ” · with “サーバー”"_s);
}

TEST(QueryWords, CallEveryFieldByAWordOfTheScreen)
{
    setUiLanguage(Language::English);
    const auto said = [](const QString& path) {
        return QueryWords::reason({ path, {}, u"x"_s, {}, {} });
    };
    EXPECT_EQ(said(u"external_references.external_id"_s), u"Found in Outside number: 【x】"_s);
    EXPECT_EQ(said(u"blocks.technical.ja"_s), u"Found in Technical matters: 【x】"_s);
    EXPECT_EQ(said(u"operator.name"_s), u"Found in Name: 【x】"_s);
    EXPECT_EQ(said(u"x_vendor_internal_ref"_s), u"Found in the stored text: 【x】"_s);
}

TEST(IncidentListView, SaysThatAnotherTabHoldsWhatIsLookedForAndLeadsThere)
{
    Fixture f;
    IncidentListView view(f.workspace);
    view.show();
    Item threat = f.stored(u"attack-pattern--1"_s, 1);
    threat.kind = ItemKind::AttackPattern;
    f.picture.apply({ threat, f.stored(u"b"_s, 2) });
    f.hits = std::make_shared<const SearchHits>(
        std::vector<qint64>{ SearchHits::keyOf(1, 0) }, qint64(2));
    view.findChild<SearchBox*>()->setText(u"T0859"_s);
    auto* line = view.findChild<PlainLabel*>(u"elsewhereWords"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return line->isVisible(); }, 5000));
    EXPECT_EQ(line->text(), u"0 here, 1 in everything."_s);
    QTest::mouseClick(view.findChild<QPushButton*>(u"elsewhereShow"_s), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.rows().rowCount() == 1; }, 5000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !line->isVisible(); }, 5000));
}

TEST(SearchBox, ShowsWhatWasUnderstoodAndWhatWasNot)
{
    setUiLanguage(Language::English);
    SearchBox box;
    QSignalSpy changed(&box, &SearchBox::queryChanged);
    box.setText(u"vpn level:9"_s);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(box.words()->text().contains(u"with “vpn”"_s));
    EXPECT_TRUE(box.words()->text().contains(u"⚠ “level” does not know “9”."_s));
    box.setText(QString());
    EXPECT_TRUE(box.words()->isHidden());
}

TEST(SearchBox, SpeaksWhenTheTypingPauses)
{
    SearchBox box;
    QSignalSpy changed(&box, &SearchBox::queryChanged);
    box.show();
    QTest::keyClicks(box.findChild<QLineEdit*>(), u"vpn"_s);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return changed.count() == 1; }, 3000));
    EXPECT_EQ(box.query()->terms.size(), 1u);
}

TEST(IncidentListView, FindsByTheStoredTextAndSaysWhenNothingIsThere)
{
    Fixture f;
    IncidentListView view(f.workspace);
    f.picture.apply({ f.stored(u"a"_s, 1), f.stored(u"b"_s, 2) });
    f.hits = std::make_shared<const SearchHits>(
        std::vector<qint64>{ SearchHits::keyOf(2, 0) }, qint64(2));
    auto* box = view.findChild<SearchBox*>();
    box->setText(u"本文の語"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.rows().rowCount() == 1; }, 3000));
    EXPECT_EQ(view.rows().indexOf(u"b"_s).row(), 0);
    f.hits = std::make_shared<const SearchHits>(std::vector<qint64>{}, qint64(2));
    box->setText(u"別の語"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.rows().rowCount() == 0; }, 3000));
    EXPECT_TRUE(view.findChild<PlainLabel*>(u"incidentListEmpty"_s)
                    ->text()
                    .startsWith(u"Nothing holds all"_s));
}

TEST(SearchBox, SaysThatTheIndexIsBehind)
{
    setUiLanguage(Language::English);
    SearchBox box;
    box.setText(u"vpn"_s);
    SearchHits behind({}, 1200);
    behind.setStoredTo(3400);
    box.setAnswer(std::make_shared<const SearchHits>(behind));
    EXPECT_TRUE(box.words()->text().contains(u"1,200 of 3,400"_s));
    box.setAnswer(std::make_shared<const SearchHits>(SearchHits({}, 3400)));
    EXPECT_FALSE(box.words()->text().contains(u"index"_s));
}

TEST(IncidentListView, ComesBackFromAView)
{
    Fixture f;
    IncidentListView view(f.workspace);
    view.findChild<SearchBox*>()->setText(u"電力 level:>=3"_s);
    f.focus.setCell(u"ci.power"_s, 13);
    const SavedView kept = view.view();
    view.findChild<SearchBox*>()->setText(QString());
    f.focus.clearFilter();
    view.setView(kept);
    EXPECT_EQ(view.findChild<SearchBox*>()->text(), u"電力 level:>=3"_s);
    EXPECT_EQ(f.focus.sector(), u"ci.power"_s);
    EXPECT_EQ(f.focus.prefecture(), 13);
}

TEST(IncidentListView, ExportsExactlyTheRowsThatAreShown)
{
    Fixture f;
    IncidentListView view(f.workspace);
    Item grave = f.stored(u"b"_s, 2);
    grave.severity = Severity::Grave;
    Item elsewhere = f.stored(u"c"_s, 3);
    elsewhere.prefecture = 40;
    f.picture.apply({ f.stored(u"a"_s, 1), grave, elsewhere });
    f.focus.setPrefecture(13);
    const ListExport list = view.exported();
    QStringList ids;
    for (const int row : list.order)
        ids << list.rows.objectId(row);
    EXPECT_EQ(ids, (QStringList{ u"b"_s, u"a"_s }));
    EXPECT_EQ(list.filter, u"Incidents · Prefecture: Tokyo"_s);
    EXPECT_EQ(list.asOf, f.clock.shown());
}

TEST(MatchLine, SaysWhereTheWordsStand)
{
    Fixture f;
    f.body = R"({"type":"threat-actor","name":"MirrorFace","aliases":["Earth Kasha"]})";
    f.picture.apply({ f.stored(u"a"_s, 1) });
    MatchLine line(f.workspace);
    auto* said = line.findChild<PlainLabel*>(u"matchWords"_s);
    f.focus.setObject(u"a"_s);
    line.setQuery(shared(u"kasha"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !said->text().isEmpty(); }, 3000));
    EXPECT_EQ(said->text(), u"Another name of MirrorFace: Earth 【Kasha】"_s);
    line.setQuery(shared(QString()));
    EXPECT_TRUE(line.isHidden());
}

TEST(ExportPanel, WritesBehindTheScreenAndRefusesAboveTheCeiling)
{
    Fixture f;
    IncidentListView view(f.workspace);
    Item amber = f.stored(u"a"_s, 1);
    amber.marking.tlp = Tlp::Amber;
    f.picture.apply({ amber });
    QTemporaryDir folder;
    yagura::testing::FakeDialogs dialogs;
    dialogs.answer = folder.filePath(u"list.csv"_s);
    auto* panel = new ExportPanel(view.exported(), dialogs, &view);
    auto* write = panel->findChild<QPushButton*>(u"exportWrite"_s);
    const auto* outcome = panel->findChild<PlainLabel*>(u"exportOutcome"_s);
    auto* ceiling = panel->findChild<QComboBox*>(u"exportCeiling"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return outcome->text().startsWith(u"Nothing can"_s); }));
    EXPECT_FALSE(write->isEnabled()) << "TLP:GREEN is offered first";
    EXPECT_TRUE(outcome->text().contains(u"1 rows are marked above TLP:GREEN"_s));
    EXPECT_FALSE(outcome->text().contains(u"legal handling"_s));
    ceiling->setCurrentIndex(2);
    EXPECT_TRUE(QTest::qWaitFor([&] { return write->isEnabled(); }));
    EXPECT_EQ(outcome->text(), QString());
    write->click();
    EXPECT_FALSE(ceiling->isEnabled()) << "it would be counted anew over what is said of the file";
    EXPECT_TRUE(QTest::qWaitFor([&] { return outcome->text().contains(u"SHA-256"_s); }, 5000));
    EXPECT_TRUE(QFile::exists(dialogs.answer));
    EXPECT_FALSE(panel->findChild<QPushButton*>(u"exportStop"_s)->isVisibleTo(panel));
}

TEST(ExportPanel, SaysOfEachKindOfRowWhyItGoesIntoNoFile)
{
    setUiLanguage(Language::English);
    Fixture f;
    IncidentListView view(f.workspace);
    Item telecom = f.stored(u"a"_s, 1);
    telecom.marking = { Tlp::Clear, Marking::Origin::Stated, u"telecom"_s };
    Item unmarked = f.stored(u"b"_s, 2);
    unmarked.marking = Marking();
    f.picture.apply({ telecom, unmarked });
    yagura::testing::FakeDialogs dialogs;
    auto* panel = new ExportPanel(view.exported(), dialogs, &view);
    const auto* outcome = panel->findChild<PlainLabel*>(u"exportOutcome"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return outcome->text().contains(u"legal handling"_s); }));
    EXPECT_TRUE(outcome->text().contains(u"1 rows have no known marking"_s));
    EXPECT_FALSE(outcome->text().contains(u"are marked above"_s));
    panel->findChild<QComboBox*>(u"exportCeiling"_s)->setCurrentIndex(4);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !outcome->text().contains(u"no known"_s); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return outcome->text().contains(u"legal handling"_s); }));
    EXPECT_FALSE(panel->findChild<QPushButton*>(u"exportWrite"_s)->isEnabled());
}

TEST(ExportPanel, WritesNothingWhenItIsStopped)
{
    setUiLanguage(Language::English);
    Fixture f;
    IncidentListView view(f.workspace);
    std::vector<Item> many;
    for (int n = 1; n <= 20'000; ++n) {
        many.push_back(f.stored(QString::number(n), n));
        many.back().marking.tlp = Tlp::Green;
    }
    f.picture.apply(many);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.exported().order.size() == many.size(); }, 5000));
    QTemporaryDir folder;
    yagura::testing::FakeDialogs dialogs;
    dialogs.answer = folder.filePath(u"list.csv"_s);
    auto* panel = new ExportPanel(view.exported(), dialogs, &view);
    auto* stop = panel->findChild<QPushButton*>(u"exportStop"_s);
    const auto* outcome = panel->findChild<PlainLabel*>(u"exportOutcome"_s);
    auto* write = panel->findChild<QPushButton*>(u"exportWrite"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return write->isEnabled(); }));
    write->click();
    EXPECT_TRUE(stop->isVisibleTo(panel));
    EXPECT_TRUE(outcome->text().startsWith(u"Writing… "_s)) << outcome->text().toStdString();
    stop->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return outcome->text().contains(u"was stopped"_s); }, 5000));
    EXPECT_FALSE(QFile::exists(dialogs.answer));
}

TEST(ViewMenu, OffersTheViewsWithOwnerAndMarking)
{
    setUiLanguage(Language::English);
    QTemporaryDir folder;
    SavedViews views(folder.filePath(u"views"_s));
    yagura::testing::FakeDialogs dialogs;
    ViewMenu menu(views, dialogs);
    SavedView view;
    view.name = u"朝の確認"_s;
    view.show = u"all"_s;
    view.owner = u"m-0007"_s;
    view.marking = Tlp::Amber;
    menu.keep(view);
    QSignalSpy wished(&menu, &ViewMenu::viewWished);
    QAction* first = menu.menu()->actions().front();
    EXPECT_EQ(first->text(), u"朝の確認 (m-0007, TLP:AMBER)"_s);
    first->trigger();
    ASSERT_EQ(wished.count(), 1);
    EXPECT_EQ(wished[0][0].value<SavedView>(), view);
}

TEST(IncidentListView, LeadsTheTabKeyFromTheSearchToAToolBesideItAndOnToTheList)
{
    Fixture f;
    IncidentListView view(f.workspace);
    auto* tool = new QPushButton(u"tool"_s);
    tool->setObjectName(u"tool"_s);
    view.addTool(tool);
    QStringList order;
    for (QWidget* next = view.nextInFocusChain(); next != &view; next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) != 0)
            order << next->objectName();
    }
    const qsizetype search = order.indexOf(u"incidentFilter"_s);
    ASSERT_GE(search, 0);
    EXPECT_EQ(order.value(search + 1), u"tool"_s);
    EXPECT_EQ(order.value(search + 2), u"incidentList"_s);
}

TEST(ViewMenu, GivesAViewAnotherName)
{
    setUiLanguage(Language::English);
    QTemporaryDir folder;
    SavedViews views(folder.filePath(u"views"_s));
    yagura::testing::FakeDialogs dialogs;
    ViewMenu menu(views, dialogs);
    auto* rename = menu.findChild<QMenu*>(u"renameView"_s);
    EXPECT_FALSE(rename->isEnabled());
    SavedView view;
    view.name = u"朝の確認"_s;
    view.show = u"all"_s;
    menu.keep(view);
    for (auto* one : menu.findChildren<QMenu*>(u"renameView"_s))
        rename = one->isEnabled() ? one : rename; // of the newest menu
    rename->actions().front()->trigger();
    auto* form = menu.findChild<QDialog*>(u"renameViewForm"_s);
    ASSERT_TRUE(form);
    auto* name = form->findChild<QLineEdit*>(u"viewNewName"_s);
    EXPECT_EQ(name->selectedText(), u"朝の確認"_s);
    QTest::keyClicks(name, u"evening"_s);
    QTest::keyClick(form, Qt::Key_Return);
    ASSERT_EQ(views.all().size(), 1U);
    EXPECT_EQ(views.all().front().name, u"evening"_s);
}

TEST(EverywherePanel, FindsObjectsWithWhyAndGoesThere)
{
    Fixture f;
    f.body = R"({"type":"incident","description":"侵入にVPN装置の欠陥"})";
    f.picture.apply({ f.stored(u"a"_s, 1), f.stored(u"b"_s, 2) });
    f.hits = std::make_shared<const SearchHits>(
        std::vector<qint64>{ SearchHits::keyOf(2, 0) }, qint64(2));
    EverywherePanel panel(f.workspace);
    const auto* found = panel.findChild<QTreeWidget*>(u"everywhereFound"_s);
    panel.begin();
    panel.findChild<SearchBox*>()->setText(u"vpn装置"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return found->topLevelItemCount() == 1 && found->topLevelItem(0)->childCount() == 1;
        },
        5000));
    QTreeWidgetItem* row = found->topLevelItem(0)->child(0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return row->text(1).contains(u"【VPN装置】"_s); }, 5000));
    QSignalSpy wished(&panel, &EverywherePanel::objectWished);
    emit panel.findChild<QTreeWidget*>(u"everywhereFound"_s)->itemActivated(row, 0);
    EXPECT_EQ(wished.count(), 0) << "what is chosen counts";
    panel.findChild<QTreeWidget*>(u"everywhereFound"_s)->setCurrentItem(row);
    emit panel.findChild<QTreeWidget*>(u"everywhereFound"_s)->itemActivated(row, 0);
    ASSERT_EQ(wished.count(), 1);
    EXPECT_EQ(wished[0][0].toString(), u"b"_s);
}

TEST(EverywherePanel, SaysThatNothingWasFound)
{
    Fixture f;
    f.hits = std::make_shared<const SearchHits>(std::vector<qint64>{}, qint64(2));
    EverywherePanel panel(f.workspace);
    panel.findChild<SearchBox*>()->setText(u"水道"_s);
    const auto* count = panel.findChild<PlainLabel*>(u"everywhereCount"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return count->text() == u"Nothing was found."_s; }, 5000));
}

TEST(ElsewhereLine, SaysThatAnEmptyTabIsNotAll)
{
    Fixture f;
    IncidentListView view(f.workspace);
    view.show();
    const auto* line = view.findChild<PlainLabel*>(u"elsewhereWords"_s);
    EXPECT_FALSE(line->isVisible());
    Item threat = f.incident(u"t"_s, Severity::Slight, u"ci.power"_s, 13);
    threat.kind = ItemKind::AttackPattern;
    f.picture.apply({ threat });
    ASSERT_TRUE(QTest::qWaitFor([&] { return line->isVisible(); }, 5000));
    EXPECT_EQ(line->text(), u"0 here, 1 in everything."_s);
    auto* show = view.findChild<QPushButton*>(u"elsewhereShow"_s);
    show->setText(u"in another language"_s);
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(show->parentWidget(), &changed);
    EXPECT_EQ(show->text(), u"Show everything"_s);
    f.picture.apply({ f.incident(u"b"_s, Severity::Major, u"ci.power"_s, 13) });
    EXPECT_TRUE(QTest::qWaitFor([&] { return !line->isVisible(); }, 5000)) << "not empty any more";
}

TEST(ElsewhereLine, FollowsWhatComesInWhileWordsAreLookedFor)
{
    Fixture f;
    IncidentListView view(f.workspace);
    view.show();
    const auto* line = view.findChild<PlainLabel*>(u"elsewhereWords"_s);
    const auto threat = [&](const QString& id, qint64 seq) {
        Item item = f.stored(id, seq);
        item.kind = ItemKind::AttackPattern;
        return item;
    };
    f.picture.apply({ threat(u"t1"_s, 1) });
    view.findChild<SearchBox*>()->setText(u"settlement"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return line->isVisible(); }, 5000));
    f.picture.apply({ threat(u"t2"_s, 2) });
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return line->text() == u"0 here, 2 in everything."_s; }, 5000))
        << line->text().toStdString();
    f.picture.apply({ f.stored(u"here"_s, 3) });
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return line->text() == u"1 here, 3 in everything."_s; }, 5000))
        << line->text().toStdString();
    view.findChild<SearchBox*>()->setText(u"nowhere at all"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !line->isVisible(); }, 5000))
        << "nothing anywhere: nothing to say";
}
