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
    EXPECT_TRUE(screen.text(u"attackFooter"_s).contains(u"All its 83 techniques are known"_s));
}

TEST(AttackPlace, LeavesOutTacticsThatNothingUsesUntilUnusedTechniquesAreWished)
{
    Screen screen;
    const auto* model = screen.matrix()->model();
    screen.place->findChild<QTabBar*>(u"attackDomains"_s)->setCurrentIndex(1);
    ASSERT_GT(model->columnCount(), 0);
    EXPECT_LT(model->columnCount(), 12);
    for (int column = 0; column < model->columnCount(); ++column)
        EXPECT_GT(model->index(0, column).data(AttackMatrixModel::countRole).toInt(), 0);
    screen.place->findChild<QCheckBox*>(u"attackUnused"_s)->setChecked(true);
    EXPECT_EQ(model->columnCount(), 12);
    EXPECT_GT(model->rowCount(), 5) << "techniques that only the table knows";
}

TEST(AttackPlace, BeginsAtTheFirstTechniqueThatIsUsed)
{
    Screen screen;
    screen.place->resize(500, 500);
    screen.place->findChild<QTabBar*>(u"attackDomains"_s)->setCurrentIndex(1);
    screen.threats.reset();
    auto late = testing::threatObject(u"attack-pattern--1"_s, ThreatKind::AttackPattern, u"x"_s);
    late.object->externalId = u"T0826"_s; // its tactic is the last but one
    screen.threats.apply(
        { late, testing::threatObject(u"malware--1"_s, ThreatKind::Malware, u"m"_s),
            threatRelation(u"malware--1"_s, u"uses"_s, u"attack-pattern--1"_s) });
    screen.place->findChild<QCheckBox*>(u"attackUnused"_s)->setChecked(true);
    const auto* model = static_cast<const AttackMatrixModel*>(screen.matrix()->model());
    ASSERT_TRUE(model->firstUsed().isValid());
    EXPECT_TRUE(screen.matrix()->viewport()->rect().intersects(
        screen.matrix()->visualRect(model->firstUsed())));
}

TEST(AttackPlace, ShowsTheTechniquesThatTheChosenReportNames)
{
    Screen screen;
    screen.body = R"({"techniques":["T0859","T0859","no number"]})";
    screen.picture.apply(
        { screen.incident(u"report:op-1:r1"_s, Severity::Major, u"ci.power"_s, 13) });
    screen.place->findChild<QTabBar*>(u"attackDomains"_s)->setCurrentIndex(1);
    screen.choose(AttackPlace::ChosenObject);
    screen.focus.setObject(u"report:op-1:r1"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return screen.place->matrix().techniques == 1; }));
    EXPECT_TRUE(
        screen.matrix()->model()->index(0, 0).data().toString().contains(u"Valid Accounts"_s));
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

TEST(AttackPlace, CountsWhatReportsOfTheSelectionNameThemselves)
{
    Screen screen;
    const auto report = [&](int n, const QString& sector, PrefectureCode place) {
        Item item = screen.incident(u"report:op-1:r%1"_s.arg(n), Severity::Major, sector, place);
        item.kind = ItemKind::OperatorReport;
        item.eventSeq = n;
        return item;
    };
    screen.body = R"({"techniques":["T0859","T0831"]})";
    screen.place->findChild<QTabBar*>(u"attackDomains"_s)->setCurrentIndex(1);
    screen.picture.apply({ report(1, u"ci.power"_s, 13), report(2, u"ci.power"_s, 27),
        report(3, u"ci.water"_s, 27) });
    screen.choose(AttackPlace::SelectedIncidents);
    const auto counts = [&](int users, int techniques) {
        const AttackMatrix& matrix = screen.place->matrix();
        return matrix.users == users && matrix.techniques == techniques;
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return counts(3, 2); }));
    screen.focus.setSector(u"ci.power"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return counts(2, 2); }));
    screen.focus.setCell({}, 13);
    EXPECT_TRUE(QTest::qWaitFor([&] { return counts(1, 2); }));
    screen.focus.setCell(u"ci.gas"_s, noPrefecture);
    EXPECT_TRUE(QTest::qWaitFor([&] { return counts(0, 0); }));
}

TEST(AttackPlace, SaysThatOlderReportsWereNotRead)
{
    Screen screen;
    screen.body = R"({"techniques":["T0859"]})";
    screen.place->findChild<QTabBar*>(u"attackDomains"_s)->setCurrentIndex(1);
    std::vector<Item> many;
    for (int n = 1; n <= NamedTechniques::most + 1; ++n) {
        many.push_back(
            screen.incident(u"report:op-1:r%1"_s.arg(n), Severity::Major, u"ci.power"_s, 13));
        many.back().kind = ItemKind::OperatorReport;
        many.back().eventSeq = n;
    }
    screen.picture.apply(many);
    screen.choose(AttackPlace::SelectedIncidents);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return screen.place->matrix().users == NamedTechniques::most; }));
    EXPECT_TRUE(screen.text(u"attackAbout"_s).contains(u"the newest 500 are counted"_s));
    screen.focus.setCell({}, 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return screen.place->matrix().users == 0; }));
    EXPECT_FALSE(screen.text(u"attackAbout"_s).contains(u"newest"_s));
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
