#include "incidents/situationplace.h"

#include "common/uilanguage.h"
#include "incidents/incidentdetail.h"
#include "incidents/incidentlistview.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QApplication>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

struct Fixture : yagura::testing::WorkspaceFixture {
    QWidget* map = new QWidget;
    QWidget* needs = new QWidget;
    QWidget* matter = new QWidget;
    SituationPlace place{ workspace, map, needs, matter };

    Fixture()
    {
        place.resize(1216, 610);
        place.show();
        place.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&place));
    }
};

} // namespace

TEST(SituationPlace, ShowsTheMatterOrTheObjectThatWasChosenLast)
{
    Fixture f;
    f.picture.apply({ f.incident(u"a"_s, Severity::Grave, u"ci.power"_s, 13) });
    const auto* right = f.place.findChild<QTabWidget*>(u"situationRight"_s);
    f.focus.setMatter(u"2026-0147"_s);
    EXPECT_EQ(right->currentWidget(), f.matter);
    f.focus.setObject(u"a"_s);
    EXPECT_TRUE(right->currentWidget()->isAncestorOf(f.place.detail()));
}

TEST(SituationPlace, GoesFromTheListToTheDetailBySpace)
{
    Fixture f;
    f.picture.apply({ f.incident(u"a"_s, Severity::Grave, u"ci.power"_s, 13) });
    auto* table = f.place.findChild<QTableView*>(u"incidentList"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_EQ(f.place.detail()->objectId(), u"a"_s);
    EXPECT_TRUE(f.place.detail()->isAncestorOf(QApplication::focusWidget()));
}

TEST(SituationPlace, GivesEveryPartRoomInASmallWindow)
{
    Fixture f;
    for (const QWidget* part : { f.map, f.needs, static_cast<QWidget*>(f.place.list()),
             static_cast<QWidget*>(f.place.detail()) }) {
        EXPECT_GT(part->height(), 60) << part->objectName().toStdString();
        EXPECT_GT(part->width(), 180) << part->objectName().toStdString();
    }
}

TEST(SituationPlace, FoldsTheSourcesForTheListOnALowScreen)
{
    Fixture f;
    f.picture.apply({ f.incident(u"a"_s, Severity::Grave, u"ci.power"_s, 13) });
    auto* sources = f.place.findChild<QTableView*>(u"sourceTable"_s);
    auto* list = f.place.findChild<QTableView*>(u"incidentList"_s);
    ASSERT_LT(f.place.height(), 700);
    EXPECT_FALSE(sources->isVisible());
    const int seen = list->viewport()->height();
    auto* fold = f.place.findChild<QToolButton*>(u"sourceFold"_s);
    fold->click();
    QCoreApplication::processEvents();
    EXPECT_TRUE(sources->isVisible());
    EXPECT_GT(sources->height(), 40);
    EXPECT_LT(list->viewport()->height(), seen);
    fold->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(list->viewport()->height(), seen);
}

TEST(SituationPlace, StandsWithoutTheWidgetsOfOthers)
{
    yagura::testing::WorkspaceFixture workspace;
    SituationPlace place(workspace.workspace, nullptr, nullptr, nullptr);
    place.resize(1216, 610);
    place.show();
    EXPECT_TRUE(place.list()->isVisible());
    EXPECT_TRUE(place.detail()->isVisible());
}

TEST(SituationPlace, ShowsTheCaseBesideTheReports)
{
    Fixture f;
    auto* table = new QWidget;
    auto* reportCase = new QWidget;
    table->setWindowTitle(u"Reports"_s);
    f.place.addReports(table, reportCase);
    reportCase->setWindowTitle(u"Report"_s);
    auto* lists = f.place.findChild<QTabWidget*>(u"situationLists"_s);
    const auto* right = f.place.findChild<QTabWidget*>(u"situationRight"_s);
    EXPECT_EQ(lists->tabText(1), u"Reports"_s);
    EXPECT_EQ(right->tabText(right->indexOf(reportCase)), u"Report"_s);
    f.focus.setObject(u"a"_s);
    EXPECT_TRUE(right->currentWidget()->isAncestorOf(f.place.detail()));
    lists->setCurrentIndex(1);
    f.focus.setObject(u"b"_s);
    EXPECT_EQ(right->currentWidget(), reportCase);
    lists->setCurrentIndex(0);
    f.focus.setObject(u"a"_s);
    EXPECT_TRUE(right->currentWidget()->isAncestorOf(f.place.detail()));
    f.place.showReportCase();
    EXPECT_EQ(right->currentWidget(), reportCase);
}
