#include "threat/threatplace.h"

#include "common/uilanguage.h"
#include "support/qtprinters.h"
#include "support/threatsamples.h"
#include "support/workspacefixture.h"
#include "threat/placeviews.h"
#include "threat/threatcard.h"
#include "threat/threatgraphview.h"
#include "threat/threatwords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::threatObject;
using testing::threatRecords;
using testing::threatRelation;

namespace {

struct Screen : testing::WorkspaceFixture {
    ThreatBook threats;
    std::unique_ptr<ThreatPlace> place;

    Screen()
    {
        setUiLanguage(Language::English);
        threats.apply(threatRecords(u"unit42-radioserpens-excerpt-stix20.json"_s));
        threats.apply(
            { threatObject(u"intrusion-set--mf"_s, ThreatKind::IntrusionSet, u"MirrorFace"_s) });
        place = std::make_unique<ThreatPlace>(workspace, threats);
        place->resize(1300, 700);
        place->show();
    }

    QTableView* table(const QString& name) const { return place->findChild<QTableView*>(name); }
    QString campaign() const
    {
        return threats.object(threats.rowsOf(ThreatKind::Campaign).at(0)).id;
    }
    QString text(const QString& name) const { return place->findChild<QLabel*>(name)->text(); }
};

} // namespace

TEST(ThreatPlace, FindsAnActorByAnAliasOfItsOwnTableAndSaysSo)
{
    Screen screen;
    screen.place->findChild<QLineEdit*>(u"threatWords"_s)->setText(u"earth kasha"_s);
    auto* rows = screen.table(u"threatTable"_s)->model();
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows->rowCount() == 1; }));
    EXPECT_EQ(rows->index(0, 0).data().toString(),
        u"MirrorFace (matched Earth Kasha, a name from this console's table)"_s);
}

TEST(ThreatPlace, DrawsEveryEdgeAsARowToo)
{
    Screen screen;
    screen.focus.setObject(screen.campaign());
    auto* graph = screen.place->findChild<ThreatGraphView*>();
    const auto drawn = ThreatGraph::around(screen.threats, screen.campaign(), 1);
    EXPECT_EQ(screen.table(u"threatRelations"_s)->model()->rowCount(), int(drawn.edges.size()));
    EXPECT_EQ(graph->currentId(), screen.campaign());
    EXPECT_TRUE(screen.text(u"threatTitle"_s).contains(u"MechaFlounder"_s));
}

TEST(ThreatPlace, WalksOverTheGraphByKeys)
{
    Screen screen;
    screen.focus.setObject(screen.campaign());
    auto* graph = screen.place->findChild<ThreatGraphView*>();
    QTest::keyClick(graph, Qt::Key_Right);
    EXPECT_GT(graph->current(), 0);
    EXPECT_TRUE(screen.table(u"threatRelations"_s)->currentIndex().isValid());
    const QString chosen = graph->currentId();
    QTest::keyClick(graph, Qt::Key_Return);
    EXPECT_EQ(screen.focus.object(), chosen);
}

TEST(ThreatPlace, ShowsTheIncidentsOfAnObjectWithTheReason)
{
    Screen screen;
    const Item incident = screen.incident(u"incident--1"_s, Severity::Major, u"ci.power"_s, 13);
    screen.picture.apply({ incident });
    screen.threats.apply(
        { threatRelation(u"incident--1"_s, u"attributed-to"_s, u"intrusion-set--mf"_s) });
    screen.focus.setObject(u"intrusion-set--mf"_s);
    auto* link = screen.place->findChild<QPushButton*>(u"linkedIncident"_s);
    ASSERT_TRUE(link);
    EXPECT_TRUE(link->text().contains(u"is attributed to MirrorFace"_s))
        << link->text().toStdString();
    QSignalSpy wished(screen.place.get(), &ThreatPlace::incidentWished);
    link->click();
    EXPECT_EQ(wished.value(0).value(0).toString(), u"incident--1"_s);
}

TEST(ThreatPlace, ForgetsTheGraphOfABookThatIsReadAnew)
{
    Screen screen;
    screen.focus.setObject(screen.campaign());
    screen.threats.reset();
    EXPECT_EQ(screen.table(u"threatRelations"_s)->model()->rowCount(), 0);
    EXPECT_EQ(screen.place->findChild<ThreatGraphView*>()->current(), -1);
}

TEST(ThreatPlace, LeavesOutKindsOfWhichNothingIsStored)
{
    Screen screen;
    auto* kinds = screen.place->findChild<QComboBox*>(u"threatKinds"_s);
    EXPECT_GE(kinds->findData(int(ThreatKind::Campaign)), 0);
    EXPECT_LT(kinds->findData(int(ThreatKind::Tool)), 0);
    kinds->setCurrentIndex(kinds->findData(int(ThreatKind::IntrusionSet)));
    EXPECT_EQ(screen.table(u"threatTable"_s)->model()->rowCount(), 2);
}

TEST(PlaceViews, CallsItsViewsAsTheyCallThemselves)
{
    setUiLanguage(Language::English);
    PlaceViews views;
    auto* first = new QWidget;
    auto* second = new QWidget;
    auto* inside = new QWidget(second);
    second->setWindowTitle(u"Second"_s);
    views.addView(first);
    views.addView(second);
    auto* names = views.findChild<QTabBar*>();
    EXPECT_EQ(names->tabText(0), u"Incidents and reports"_s);
    second->setWindowTitle(u"Other"_s);
    EXPECT_EQ(names->tabText(1), u"Other"_s);
    views.showView(inside);
    EXPECT_EQ(views.view(), second);
}

TEST(ThreatWords, WritesUnknownStatementsAsReceived)
{
    setUiLanguage(Language::English);
    EXPECT_EQ(ThreatWords::sentence(u"uses"_s, u"A"_s, u"B"_s), u"A uses B."_s);
    EXPECT_EQ(ThreatWords::sentence(u"x-likes"_s, u"A"_s, u"B"_s), u"A – x-likes – B"_s);
    EXPECT_EQ(ThreatWords::confidence(-1), u"not stated"_s);
    EXPECT_EQ(ThreatWords::confidence(85), u"85 of 100 (high)"_s);
}

} // namespace yagura
