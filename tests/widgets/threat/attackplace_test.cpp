#include "threat/attackplace.h"

#include "common/uilanguage.h"
#include "support/fakedialogs.h"
#include "support/qtprinters.h"
#include "support/threatsamples.h"
#include "support/workspacefixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include <limits>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::threatRecords;
using testing::threatRelation;

namespace {

struct Screen : testing::WorkspaceFixture {
    testing::FakeDialogs dialogs;
    ThreatBook threats;
    std::unique_ptr<AttackPlace> place;

    Screen()
    {
        setUiLanguage(Language::English);
        threats.apply(threatRecords(u"unit42-radioserpens-excerpt-stix20.json"_s));
        threats.apply(threatRecords(u"attack-ics-18.1-excerpt.json"_s));
        place = std::make_unique<AttackPlace>(workspace, threats, dialogs);
        place->resize(1300, 700);
        place->show();
    }

    QTableView* matrix() const { return place->findChild<QTableView*>(u"attackMatrix"_s); }
    QString text(const QString& name) const { return place->findChild<QLabel*>(name)->text(); }
    void choose(AttackPlace::Scope scope)
    {
        place->findChild<QComboBox*>(u"attackScope"_s)->setCurrentIndex(scope);
    }
};

} // namespace

TEST(AttackPlace, NamesVersionDomainAndOwnerBelowTheMatrix)
{
    Screen screen;
    EXPECT_TRUE(
        screen.text(u"attackFooter"_s).contains(u"ATT&CK for Enterprise, tactics of version 19"_s));
    EXPECT_TRUE(screen.text(u"attackFooter"_s).contains(u"The MITRE Corporation"_s));
    screen.place->findChild<QTabBar*>(u"attackDomains"_s)->setCurrentIndex(1);
    EXPECT_TRUE(
        screen.text(u"attackFooter"_s).contains(u"ATT&CK for ICS, tactics of version 18.1"_s));
    EXPECT_EQ(screen.matrix()->model()->columnCount(), 12);
}

TEST(AttackPlace, CarriesTheMarkingOfTheMostRestrictedThingOnIt)
{
    Screen screen;
    EXPECT_TRUE(screen.text(u"attackFooter"_s).startsWith(u"TLP:RED "_s)); // nobody marked it
    const QString campaign
        = screen.threats.object(screen.threats.rowsOf(ThreatKind::Campaign).at(0)).id;
    auto marked = testing::threatObject(campaign, ThreatKind::Campaign, u"MechaFlounder"_s);
    marked.object->marking = { Tlp::Green, Marking::Origin::Stated, {} };
    marked.object->modified = { std::numeric_limits<qint64>::max() };
    screen.threats.apply({ marked });
    screen.choose(AttackPlace::ChosenObject);
    screen.focus.setObject(campaign);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return screen.text(u"attackFooter"_s).startsWith(u"TLP:GREEN "_s); }));
}

TEST(AttackPlace, SaysACountAsANumberAndWhoIsCounted)
{
    Screen screen;
    screen.place->findChild<QTabBar*>(u"attackDomains"_s)->setCurrentIndex(1);
    const auto* model = screen.matrix()->model();
    const QModelIndex cell = model->index(0, 0);
    EXPECT_EQ(cell.data(AttackMatrixModel::countRole).toInt(), 1);
    EXPECT_TRUE(cell.data(Qt::AccessibleTextRole).toString().endsWith(u"used by 1"_s));
    screen.matrix()->setCurrentIndex(cell);
    EXPECT_TRUE(screen.text(u"attackUsers"_s).startsWith(u"Used by: "_s));
}

TEST(AttackPlace, CountsTheIncidentsThatTheSelectionLeavesOver)
{
    Screen screen;
    const QString campaign
        = screen.threats.object(screen.threats.rowsOf(ThreatKind::Campaign).at(0)).id;
    screen.picture.apply({ screen.incident(u"incident--1"_s, Severity::Major, u"ci.power"_s, 13),
        screen.incident(u"incident--2"_s, Severity::Major, u"ci.water"_s, 27) });
    screen.threats.apply({ threatRelation(u"incident--1"_s, u"attributed-to"_s, campaign),
        threatRelation(u"incident--2"_s, u"attributed-to"_s, campaign) });
    screen.choose(AttackPlace::SelectedIncidents);
    EXPECT_EQ(screen.place->matrix().users, 2);
    screen.focus.setSector(u"ci.power"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return screen.place->matrix().users == 1; }));
    screen.choose(AttackPlace::ChosenObject);
    EXPECT_EQ(screen.place->matrix().techniques, 0);
    screen.focus.setObject(u"incident--2"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return screen.place->matrix().techniques == 8; }));
}

TEST(AttackPlace, ShowsTheSameAsAListAndOnPaper)
{
    Screen screen;
    QTemporaryDir folder;
    screen.place->findChild<QCheckBox*>(u"attackAsList"_s)->setChecked(true);
    auto* list = screen.place->findChild<QTableView*>(u"attackList"_s);
    EXPECT_TRUE(list->isVisible());
    EXPECT_GE(list->model()->rowCount(), screen.place->matrix().techniques);
    screen.dialogs.answer = folder.filePath(u"m.pdf"_s);
    screen.place->findChild<QPushButton*>(u"attackPrint"_s)->click();
    QFile written(folder.filePath(u"m.pdf"_s));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().startsWith("%PDF"));
}

} // namespace yagura
