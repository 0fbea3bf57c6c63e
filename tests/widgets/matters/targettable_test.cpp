#include "matters/targettable.h"

#include "support/qtprinters.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

std::vector<MeasureTarget> targets()
{
    MeasureTarget one;
    one.address = u"203.0.113.61"_s;
    one.owner = u"Example Cloud (Kaku Cloud)"_s;
    one.confidence = u"C3"_s;
    one.grounds = u"Seen as the control server of three hosts in the same week."_s;
    MeasureTarget other = one;
    other.address = u"2001:db8:61::2"_s;
    return { one, other };
}

/// The columns that are seen lie one behind the other and fill the table.
void expectColumnsWhole(const TargetTable& table)
{
    EXPECT_EQ(table.columnViewportPosition(TargetTable::Address), 0);
    EXPECT_EQ(
        table.columnViewportPosition(TargetTable::Place), table.columnWidth(TargetTable::Address));
    EXPECT_EQ(table.columnViewportPosition(TargetTable::Grounds)
            + table.columnWidth(TargetTable::Grounds),
        table.viewport()->width());
}

} // namespace

TEST(TargetTable, ShowsEveryColumnThatIsReadWhileTheKeyboardIsInIt)
{
    QScrollArea sheet;
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    auto* table = new TargetTable(false);
    table->setTargets(targets());
    layout->addWidget(table);
    sheet.setWidgetResizable(true);
    sheet.setWidget(inner);
    sheet.resize(700, 400);
    sheet.show();
    QCoreApplication::processEvents();
    expectColumnsWhole(*table);
    table->setFocus(Qt::TabFocusReason);
    expectColumnsWhole(*table);
    for (const auto key : { Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Home, Qt::Key_End,
             Qt::Key_Left, Qt::Key_Left, Qt::Key_Left }) {
        QTest::keyClick(table, key);
        QCoreApplication::processEvents();
        expectColumnsWhole(*table);
    }
    sheet.resize(520, 400);
    QCoreApplication::processEvents();
    expectColumnsWhole(*table);
}
