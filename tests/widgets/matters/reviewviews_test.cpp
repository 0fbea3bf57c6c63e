#include "matters/reviewplace.h"

#include "lanestage.h"
#include "support/fakedialogs.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QTabWidget>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The Review place after an urgent act, an escalation that was refused, and a forged statement.
struct ReviewViews : ::testing::Test, LaneStage {
    ReviewViews()
    {
        workspace.pictureAt = [this](Instant) {
            return QtFuture::makeReadyFuture(Result<std::vector<Item>>(then));
        };
        escalate();
        say(u"chair"_s, Verb::Refuse, u"not_necessary"_s);
        for (int n = 1; n <= 3; ++n)
            then.push_back(report(u"report:op:%1"_s.arg(n), ledger.clock.now() - 1h));
        MatterSheet sheet = urgentMeasure(urgent);
        sheet.incident = then.front().objectId;
        sheet.sector = u"ci.power"_s;
        put(sheet);
        upTo(urgent, StepKind::Execution);
        ledger.clock.advance(1h);
        std::vector<Item> now = then;
        now.front().modified = now.front().stored = ledger.clock.now();
        now.front().title
            = { u"侵入口は納入業者の保守用機器"_s, u"The way in was a supplier's device"_s };
        now.push_back(report(u"report:op:4"_s, ledger.clock.now()));
        picture.reset(now);
        book.addRefusal({ Digest::of("forged"), u"E-ENV-SIG"_s, u"no"_s, ledger.clock.now(),
            "forged envelope", "signed" });
    }

    static Item report(const QString& objectId, Instant stored)
    {
        Item item;
        item.objectId = objectId;
        item.kind = ItemKind::OperatorReport;
        item.type = u"yagura.report.v1"_s;
        item.title = { u"変電所の遠方監視制御装置の停止"_s, u"Outage of a substation's control"_s };
        item.summary = item.title;
        item.severity = Severity::Major;
        item.sector = u"ci.power"_s;
        item.prefecture = 40;
        item.received = item.stored = item.modified = stored;
        item.marking = { Tlp::Green, Marking::Origin::Stated, {} };
        return item;
    }

    void look(
        const QString& name, int tab, const std::function<void(QWidget&)>& write = [](QWidget&) {})
    {
        refresh();
        expectLegible(
            u"review_"_s + name,
            [&] {
                auto place
                    = std::make_unique<ReviewPlace>(workspace, dialogs, [](const QString&) {});
                place->findChild<QTabWidget*>()->setCurrentIndex(tab);
                return place;
            },
            write);
    }

    /// The second look: what was learned after the act.
    static void scrollToHindsight(QWidget& place)
    {
        auto& later = child<QWidget>(place, u"learnedLater"_s);
        for (QScrollArea* area : place.findChildren<QScrollArea*>()) {
            if (area->isAncestorOf(&later))
                area->ensureWidgetVisible(&later);
        }
    }

    FakeDialogs dialogs;
    std::vector<Item> then;
};

} // namespace

TEST_F(ReviewViews, ShowAnsweredMatters)
{
    look(u"matters"_s, 0, [](QWidget& place) {
        const auto& table = child<QTableView>(place, u"statementTable"_s);
        EXPECT_EQ(table.verticalHeader()->count(), table.model()->rowCount())
            << "rows without a statement";
        EXPECT_GE(table.viewport()->width(), table.horizontalHeader()->length())
            << "whether it counts is out of sight";
    });
}

TEST_F(ReviewViews, ShowAnActAsItWasKnownAndThenInHindsight)
{
    sitAs(u"k1"_s);
    look(u"act"_s, 1);
    look(u"hindsight"_s, 1, scrollToHindsight);
}

TEST_F(ReviewViews, ShowAnActWhoseNoticeIsLate)
{
    ledger.clock.advance(30h);
    sitAs(u"commander"_s);
    look(u"late"_s, 1);
}

TEST_F(ReviewViews, ShowTheFindingThatIsDue)
{
    upTo(urgent, StepKind::Receipt);
    sitAs(u"k2"_s);
    look(u"finding"_s, 1);
}

TEST_F(ReviewViews, ShowAnActThatIsClosed)
{
    upTo(urgent, StepKind::Close);
    sitAs(u"chair"_s);
    look(u"closed"_s, 1);
}

TEST_F(ReviewViews, ShowWhatWasRefusedAndTheLedger)
{
    look(u"refused"_s, 2);
    look(u"ledger"_s, 3);
}
