#include "matters/needsyoulist.h"

#include "common/timetext.h"
#include "screentext.h"
#include "support/councilfixture.h"
#include "support/lanefixture.h"
#include "support/qtprinters.h"

#include <QListView>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

TEST(NeedsYouList, SaysWhenNothingNeedsTheSeat)
{
    CouncilFixture f;
    NeedsYouList list(f.workspace);
    EXPECT_EQ(list.count(), 0);
    EXPECT_TRUE(screenText(list).contains(u"Nothing needs your seat."_s));
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    EXPECT_EQ(list.count(), 1);
    EXPECT_FALSE(screenText(list).contains(u"Nothing needs your seat."_s));
}

TEST(NeedsYouList, ChoosesForTheWholeConsole)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    f.put(f.escalation(u"2026-0002"_s), u"m-duty"_s);
    NeedsYouList list(f.workspace);
    list.view()->setCurrentIndex(list.view()->model()->index(1, 0));
    EXPECT_EQ(f.focus.matter(), u"2026-0002"_s);
    f.focus.setMatter(u"2026-0001"_s);
    EXPECT_EQ(list.view()->currentIndex().row(), 0);
}

TEST(NeedsYouList, ChoosesTheRowUnderTheKeyboardBeforeItLeadsToAnother)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    f.put(f.escalation(u"2026-0002"_s), u"m-duty"_s);
    NeedsYouList list(f.workspace);
    for (const auto key : { Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_Space }) {
        f.focus.clear();
        list.view()->selectionModel()->blockSignals(
            true); // a row has the keyboard and is not chosen
        list.view()->selectionModel()->setCurrentIndex(
            list.view()->model()->index(0, 0), QItemSelectionModel::NoUpdate);
        list.view()->selectionModel()->blockSignals(false);
        ASSERT_EQ(f.focus.matter(), QString());
        QTest::keyClick(list.view(), key);
        EXPECT_EQ(f.focus.matter(), u"2026-0001"_s) << key;
    }
    QTest::keyClick(list.view(), Qt::Key_Down);
    EXPECT_EQ(f.focus.matter(), u"2026-0002"_s);
}

TEST(NeedsYouList, StaysWithTheMatterThatWasJustAnswered)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    f.put(f.escalation(u"2026-0002"_s), u"m-duty"_s);
    NeedsYouList list(f.workspace);
    f.focus.setMatter(u"2026-0001"_s);
    f.mark(u"2026-0001"_s, u"m-self"_s, u"member"_s, Verb::SignOff);
    EXPECT_EQ(list.count(), 1);
    EXPECT_EQ(f.focus.matter(), u"2026-0001"_s);
}

TEST(NeedsYouList, MarksTheMatterOnTheScreenAlsoWhenItComesToTheListLater)
{
    CouncilFixture f;
    NeedsYouList list(f.workspace);
    f.focus.setMatter(u"2026-0001"_s);
    EXPECT_FALSE(list.view()->selectionModel()->hasSelection());
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    EXPECT_TRUE(list.view()->selectionModel()->isSelected(list.view()->model()->index(0, 0)));
}

TEST(NeedsYouList, GoesOnChoosingOnceAMatterNeedsTheSeatNoMore)
{
    CouncilFixture f;
    NeedsYouList mine(f.workspace);
    NeedsYouList all(f.workspace, NeedsYouList::Scope::AllMatters);
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    f.put(f.escalation(u"2026-0002"_s), u"m-duty"_s);
    f.focus.setMatter(u"2026-0001"_s);
    f.mark(u"2026-0001"_s, u"m-self"_s, u"member"_s, Verb::SignOff);
    for (NeedsYouList* list : { &mine, &all }) {
        f.focus.setMatter(u"2026-0001"_s);
        const QAbstractItemModel& rows = *list->view()->model();
        list->view()->setCurrentIndex(rows.index(rows.rowCount() - 1, 0));
        EXPECT_EQ(f.focus.matter(), u"2026-0002"_s) << "what is marked in the list is on the sheet";
    }
}

TEST(NeedsYouList, SaysNumberTitleAndTimeLeftToAScreenReader)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    NeedsYouList list(f.workspace);
    const QModelIndex row = list.view()->model()->index(0, 0);
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    const auto matter = row.data(ApprovalQueueModel::MatterRole).value<Matter>();
    const QString title
        = row.data(ApprovalQueueModel::TitleRole).value<BilingualText>().in(Language::English);
    EXPECT_TRUE(spoken.startsWith(u"2026-0147 "_s)) << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(title)) << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(TimeText::remaining(matter.expires - f.workspace.clock.shown())))
        << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(u"needs your seat"_s)) << spoken.toStdString();
}

TEST(NeedsYouList, CallsForALaterStepAfterAnEarlierOneOfTheSameOffice)
{
    LaneFixture f;
    const QString id = u"2026-0001"_s;
    f.put(f.measure(id, true));
    NeedsYouList list(f.workspace, NeedsYouList::Scope::AllMatters);
    const auto spoken
        = [&] { return list.view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    f.record(u"duty"_s, id, StepKind::Requirements);
    EXPECT_TRUE(spoken().endsWith(u"needs your seat"_s)) << spoken().toStdString();
    f.record(u"duty"_s, id, StepKind::NscReview);
    EXPECT_TRUE(spoken().endsWith(u"you: Consultation"_s)) << spoken().toStdString();
}

TEST(NeedsYouList, SaysHowFarTheOwnAnswerIs)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    f.witness(f.book.size());
    NeedsYouList list(f.workspace, NeedsYouList::Scope::AllMatters);
    const auto spoken
        = [&] { return list.view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    const auto draft = f.desk.draftMark(u"2026-0147"_s, Verb::SignOff, u"member"_s, {});
    ASSERT_TRUE(draft.has_value());
    f.desk.sign(*draft);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !f.desk.submissions().empty(); }));
    EXPECT_TRUE(spoken().endsWith(u"Waiting to be sent"_s)) << spoken().toStdString();
    f.deliver();
    EXPECT_TRUE(spoken().endsWith(u"Waiting for the witness"_s)) << spoken().toStdString();
    f.witness(f.book.size());
    EXPECT_TRUE(spoken().endsWith(u"you: Sign-off"_s)) << spoken().toStdString();
}

TEST(NeedsYouList, SaysItsOneRuleAndWhoseTurnItIs)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    f.put(f.measure(u"2026-0002"_s), u"m-officer"_s);
    NeedsYouList list(f.workspace, NeedsYouList::Scope::AllMatters);
    EXPECT_TRUE(screenText(list).contains(u"level asked for × share of the time gone"_s));
    QStringList spoken;
    for (int row = 0; row < 2; ++row)
        spoken << list.view()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.join(u'\n').contains(u"next: the council"_s))
        << spoken.join(u'\n').toStdString();
    EXPECT_TRUE(spoken.join(u'\n').contains(u"next: Requirements check"_s)
        || spoken.join(u'\n').contains(u"next: 要件確認"_s))
        << spoken.join(u'\n').toStdString();
}

TEST(NeedsYouList, OffersToSortInsteadOfMovingRowsUnderTheKeyboard)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    f.put(f.escalation(u"2026-0002"_s), u"m-duty"_s);
    NeedsYouList list(f.workspace, NeedsYouList::Scope::AllMatters);
    auto* sort = list.findChild<QPushButton*>(u"sortQueue"_s);
    const auto first = [&] { return list.firstMatter(); };
    list.show();
    list.view()->setFocus();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list.view()->hasFocus(); }));
    f.mark(u"2026-0001"_s, u"m-chair"_s, u"chair"_s, Verb::Refuse, u"insufficient_evidence"_s);
    EXPECT_EQ(first(), u"2026-0001"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return sort->isVisible(); }, 10000));
    EXPECT_EQ(first(), u"2026-0001"_s);
    sort->click();
    EXPECT_EQ(first(), u"2026-0002"_s);
    EXPECT_TRUE(sort->isHidden());
}
