#include "incidents/incidentlistview.h"

#include "common/celldelegates.h"
#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "incidents/listcolumns.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace std::chrono_literals;

namespace {

struct Fixture : yagura::testing::WorkspaceFixture {
    IncidentListView view{ workspace };
    QTableView* table = view.findChild<QTableView*>(u"incidentList"_s);
    QLineEdit* text = view.findChild<QLineEdit*>(u"incidentFilter"_s);

    Fixture()
    {
        setUiLanguage(Language::English);
        view.resize(1400, 500);
        view.show();
        view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
    }
    QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
};

struct Paints : QObject {
    explicit Paints(QWidget& watched) { watched.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
    int count = 0;
};

/// One line of the menu of a column.
void choose(Fixture& f, IncidentListModel::Column column, const QString& text)
{
    const std::unique_ptr<QMenu> menu(f.view.findChild<ListColumns*>()->menuFor(column));
    for (QAction* action : menu->findChildren<QAction*>()) {
        if (action->text() == text)
            return action->trigger();
    }
    ADD_FAILURE() << "no action " << text.toStdString();
}

} // namespace

TEST(IncidentListView, ShowsTheWorstFirstInWords)
{
    Fixture f;
    f.picture.apply({ f.incident(u"a"_s, Severity::Slight, u"ci.power"_s, 40),
        f.incident(u"b"_s, Severity::Grave, u"ci.finance"_s, 13) });
    ASSERT_EQ(f.table->model()->rowCount(), 2);
    EXPECT_TRUE(f.cell(0, IncidentListModel::SeverityColumn).startsWith(u'4'));
    EXPECT_EQ(f.cell(0, IncidentListModel::PrefectureColumn), u"Tokyo"_s);
    EXPECT_EQ(f.cell(0, IncidentListModel::TitleColumn), u"Delayed settlement b"_s);
    EXPECT_EQ(f.cell(0, IncidentListModel::MarkingColumn), u"TLP:GREEN"_s);
    EXPECT_EQ(
        f.table->model()->index(0, 0).data(CellRole::severity).value<Severity>(), Severity::Grave);
}

TEST(IncidentListView, SaysAndGreysWhatHoldsNoMore)
{
    Fixture f;
    Item held = f.incident(u"a"_s, Severity::Major, u"ci.power"_s, 13);
    held.validUntil = f.time.now() + 10min;
    f.picture.apply({ held });
    const QModelIndex title = f.table->model()->index(0, IncidentListModel::TitleColumn);
    const QModelIndex level = f.table->model()->index(0, IncidentListModel::SeverityColumn);
    EXPECT_EQ(title.data().toString(), u"Delayed settlement a"_s);
    EXPECT_FALSE(title.data(Qt::ForegroundRole).isValid());
    EXPECT_FALSE(level.data(CellRole::doubtful).toBool());
    EXPECT_TRUE(title.data(Qt::AccessibleDescriptionRole).toString().isEmpty());

    f.time.advance(10min);
    ASSERT_EQ(f.table->model()->rowCount(), 1) << "nothing vanishes";
    EXPECT_EQ(title.data().toString(), u"[Expired] Delayed settlement a"_s);
    EXPECT_TRUE(title.data(Qt::ForegroundRole).isValid());
    EXPECT_TRUE(level.data(CellRole::doubtful).toBool());
    EXPECT_TRUE(
        title.data(Qt::AccessibleDescriptionRole).toString().startsWith(u"It was valid until"_s));
    EXPECT_TRUE(level.data(Qt::ToolTipRole).toString().contains(u"It was valid until"_s));

    f.clock.fixAt(f.time.now() - 1min);
    EXPECT_EQ(title.data().toString(), u"Delayed settlement a"_s) << "it held then";
}

TEST(IncidentListView, SaysAndGreysWhatCameFromASilentSource)
{
    Fixture f;
    Item other = f.incident(u"b"_s, Severity::Slight, u"ci.power"_s, 13);
    other.source = u"urn:example:other"_s;
    f.picture.apply({ f.incident(u"a"_s, Severity::Major, u"ci.power"_s, 13), other });
    SourceHealth health;
    health.settings.source = u"urn:example:feed"_s;
    health.state = FeedState::Silent;
    f.feeds.setSources({ health }, 0);
    const QModelIndex title = f.table->model()->index(0, IncidentListModel::TitleColumn);
    EXPECT_EQ(title.data().toString(), u"[Silent] Delayed settlement a"_s);
    EXPECT_TRUE(title.data(Qt::ForegroundRole).isValid());
    EXPECT_TRUE(title.data(Qt::ToolTipRole).toString().contains(u"Its source is silent"_s));
    EXPECT_EQ(f.cell(1, IncidentListModel::TitleColumn), u"Delayed settlement b"_s);
    health.state = FeedState::Live;
    f.feeds.setSources({ health }, 0);
    EXPECT_EQ(title.data().toString(), u"Delayed settlement a"_s);
}

TEST(IncidentListView, DrawsADoubtfulRowOtherwiseAsSoonAsItsSourceFallsSilent)
{
    Fixture f;
    f.picture.apply({ f.incident(u"a"_s, Severity::Major, u"ci.power"_s, 13) });
    const QImage before = f.table->viewport()->grab().toImage();
    QCoreApplication::sendPostedEvents();
    Paints painted(*f.table->viewport());
    SourceHealth health;
    health.settings.source = u"urn:example:feed"_s;
    health.state = FeedState::Silent;
    f.feeds.setSources({ health }, 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return painted.count > 0; }));
    const QRect mark = f.table->visualRect(f.table->model()->index(0, 0));
    EXPECT_NE(f.table->viewport()->grab().toImage().copy(mark), before.copy(mark));
}

TEST(IncidentListView, ChangesItsLanguageAtRunTime)
{
    Fixture f;
    f.picture.apply({ f.incident(u"a"_s, Severity::Major, u"ci.power"_s, 13) });
    setUiLanguage(Language::Japanese);
    EXPECT_EQ(f.cell(0, IncidentListModel::PrefectureColumn), u"東京都"_s);
    EXPECT_EQ(f.cell(0, IncidentListModel::TitleColumn), u"決済の遅延 a"_s);
    setUiLanguage(Language::English);
}

TEST(IncidentListView, ChoosesTheObjectForEveryViewByTheArrowKeys)
{
    Fixture f;
    f.picture.apply({ f.incident(u"a"_s, Severity::Grave, u"ci.power"_s, 13),
        f.incident(u"b"_s, Severity::Slight, u"ci.power"_s, 13) });
    f.table->setFocus();
    QTest::keyClick(f.table, Qt::Key_Down);
    QTest::keyClick(f.table, Qt::Key_Down);
    EXPECT_EQ(f.focus.object(), u"b"_s);
}

TEST(IncidentListView, OpensTheDetailBySpace)
{
    Fixture f;
    f.picture.apply({ f.incident(u"a"_s, Severity::Grave, u"ci.power"_s, 13) });
    const QSignalSpy wished(&f.view, &IncidentListView::detailWished);
    f.table->setFocus();
    f.table->setCurrentIndex(f.table->model()->index(0, 1));
    QTest::keyClick(f.table, Qt::Key_Space);
    ASSERT_EQ(wished.count(), 1);
    EXPECT_EQ(wished[0][0].toString(), u"a"_s);
    EXPECT_TRUE(f.table->selectionModel()->isRowSelected(0));
}

TEST(IncidentListView, FiltersByWordsAfterTheTypingPauses)
{
    Fixture f;
    f.picture.apply({ f.incident(u"alpha"_s, Severity::Grave, u"ci.power"_s, 13),
        f.incident(u"beta"_s, Severity::Slight, u"ci.power"_s, 13) });
    QTest::keyClick(&f.view, Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(f.text->hasFocus());
    QTest::keyClicks(f.text, u"beta"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return f.table->model()->rowCount() == 1; }, 3000));
    EXPECT_EQ(f.cell(0, IncidentListModel::TitleColumn), u"Delayed settlement beta"_s);
}

TEST(IncidentListView, SwitchesBetweenIncidentsAndThreatData)
{
    Fixture f;
    Item indicator = f.incident(u"indicator--1"_s, Severity::Unassessed, {}, noPrefecture);
    indicator.kind = ItemKind::Indicator;
    f.picture.apply({ f.incident(u"a"_s, Severity::Grave, u"ci.power"_s, 13), indicator });
    EXPECT_EQ(f.table->model()->rowCount(), 1);
    f.view.findChild<QTabBar*>(u"incidentKinds"_s)->setCurrentIndex(1);
    ASSERT_EQ(f.table->model()->rowCount(), 1);
    EXPECT_EQ(f.cell(0, IncidentListModel::KindColumn), u"Indicator of compromise"_s);
}

TEST(IncidentListView, KeepsTheChosenObjectWhenTheFilterChanges)
{
    Fixture f;
    f.picture.apply({ f.incident(u"a"_s, Severity::Grave, u"ci.power"_s, 13),
        f.incident(u"b"_s, Severity::Slight, u"ci.power"_s, 40) });
    f.table->setCurrentIndex(f.table->model()->index(1, 1));
    f.focus.setPrefecture(40);
    ASSERT_EQ(f.table->model()->rowCount(), 1);
    EXPECT_EQ(f.focus.object(), u"b"_s);
    EXPECT_EQ(f.table->currentIndex().row(), 0);
}

TEST(IncidentListView, SaysWhyItIsEmpty)
{
    Fixture f;
    const auto* empty = f.view.findChild<PlainLabel*>(u"incidentListEmpty"_s);
    EXPECT_TRUE(empty->isVisible());
    EXPECT_EQ(empty->text(), u"Nothing has been received yet."_s);
    f.picture.apply({ f.incident(u"a"_s, Severity::Grave, u"ci.power"_s, 13) });
    EXPECT_FALSE(empty->isVisible());
    f.focus.setPrefecture(40);
    EXPECT_TRUE(empty->isVisible());
    EXPECT_TRUE(empty->text().startsWith(u"The filter leaves nothing"_s));
}

TEST(IncidentListView, KeepsHostileTitlesPlain)
{
    Fixture f;
    Item hostile = f.incident(u"a"_s, Severity::Grave, u"ci.power"_s, 13);
    hostile.title = { u"<b>x</b>\u202Egpj"_s, u"<b>x</b>\u202Egpj"_s };
    f.picture.apply({ hostile });
    EXPECT_EQ(f.cell(0, IncidentListModel::TitleColumn), u"<b>x</b>⟦U+202E⟧gpj"_s);
    const QString tip = f.table->model()
                            ->index(0, IncidentListModel::TitleColumn)
                            .data(Qt::ToolTipRole)
                            .toString();
    EXPECT_TRUE(tip.contains(u"&lt;b&gt;"_s));
}

TEST(IncidentListView, LeavesOutWhatANarrowWindowCannotHold)
{
    Fixture f;
    f.picture.apply({ f.incident(u"a"_s, Severity::Grave, u"ci.power"_s, 13) });
    f.view.resize(560, 400);
    EXPECT_TRUE(f.table->isColumnHidden(IncidentListModel::SourceColumn));
    EXPECT_FALSE(f.table->isColumnHidden(IncidentListModel::SeverityColumn));
    EXPECT_FALSE(f.table->isColumnHidden(IncidentListModel::TitleColumn));
    EXPECT_FALSE(f.table->isColumnHidden(IncidentListModel::NextColumn));
    f.view.resize(3000, 400);
    for (int column = 0; column < IncidentListModel::ColumnCount; ++column)
        EXPECT_FALSE(f.table->isColumnHidden(column));
}

TEST(IncidentListView, SortsMovesAndHidesColumnsByMenu)
{
    Fixture f;
    f.picture.apply({ f.incident(u"b"_s, Severity::Grave, u"ci.power"_s, 13),
        f.incident(u"a"_s, Severity::Slight, u"ci.power"_s, 13) });
    const QHeaderView& heads = *f.table->horizontalHeader();
    choose(f, IncidentListModel::TitleColumn, u"Sort by “Title”"_s);
    EXPECT_EQ(f.cell(0, IncidentListModel::TitleColumn), u"Delayed settlement a"_s);
    const int before = heads.visualIndex(IncidentListModel::SectorColumn);
    choose(f, IncidentListModel::SectorColumn, u"Move “Sector” to the left"_s);
    EXPECT_EQ(heads.visualIndex(IncidentListModel::SectorColumn), before - 1);
    const int width = f.table->columnWidth(IncidentListModel::SectorColumn);
    choose(f, IncidentListModel::SectorColumn, u"Make “Sector” wider"_s);
    EXPECT_GT(f.table->columnWidth(IncidentListModel::SectorColumn), width);
    choose(f, IncidentListModel::SectorColumn, u"Kind"_s);
    EXPECT_TRUE(f.table->isColumnHidden(IncidentListModel::KindColumn));
    choose(f, IncidentListModel::SectorColumn, u"As many columns as fit"_s);
    EXPECT_FALSE(f.table->isColumnHidden(IncidentListModel::KindColumn));
    EXPECT_EQ(heads.visualIndex(IncidentListModel::SectorColumn), before);
}

TEST(IncidentListView, KeepsColumnsAndOrderInAView)
{
    Fixture f;
    f.picture.apply({ f.incident(u"a"_s, Severity::Grave, u"ci.power"_s, 13) });
    EXPECT_TRUE(f.view.view().columns.empty()) << "nobody has said anything yet";
    choose(f, IncidentListModel::TitleColumn, u"Kind"_s);
    choose(f, IncidentListModel::TitleColumn, u"Move “Title” to the left"_s);
    choose(f, IncidentListModel::SectorColumn, u"Make “Sector” wider"_s);
    const int width = f.table->columnWidth(IncidentListModel::SectorColumn);
    const SavedView kept = f.view.view();
    ASSERT_FALSE(kept.columns.empty());
    EXPECT_EQ(kept.columns.front().name, u"title"_s);

    Fixture other;
    other.picture.apply({ other.incident(u"a"_s, Severity::Grave, u"ci.power"_s, 13) });
    QCoreApplication::processEvents();
    other.view.setView(kept);
    EXPECT_EQ(other.view.view().columns, kept.columns);
    EXPECT_TRUE(other.table->isColumnHidden(IncidentListModel::KindColumn));
    EXPECT_EQ(other.table->horizontalHeader()->visualIndex(IncidentListModel::TitleColumn), 0);
    EXPECT_NEAR(other.table->columnWidth(IncidentListModel::SectorColumn), width, 2);
    other.view.setView({});
    EXPECT_TRUE(other.view.view().columns.empty());
    EXPECT_FALSE(other.table->isColumnHidden(IncidentListModel::KindColumn));
}
