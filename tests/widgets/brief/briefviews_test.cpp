#include "brief/briefplace.h"

#include "../matters/lanestage.h"
#include "domain/sector.h"
#include "support/fakedialogs.h"

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A brief of a day on which much happened.
struct BriefViews : ::testing::Test, LaneStage {
    BriefViews()
    {
        escalate();
        councilSignsOff(id);
        act(true, StepKind::Execution);
        std::vector<Item> incidents;
        for (int n = 0; n < 30; ++n)
            incidents.push_back(incident(n));
        picture.apply(incidents);
        SourceHealth silent;
        silent.settings.source = u"urn:example:feed"_s;
        silent.settings.name = { u"電力ISAC"_s, u"Power ISAC"_s };
        silent.state = FeedState::Silent;
        feeds.setSources({ silent }, 12);
    }

    Item incident(int n) const
    {
        Item item;
        item.objectId = u"report:op:%1"_s.arg(n);
        item.kind = ItemKind::OperatorReport;
        item.type = u"yagura.report.v1"_s;
        item.title = { u"第%1変電所の遠方監視制御装置の停止"_s.arg(n),
            u"Outage of the control of substation %1"_s.arg(n) };
        item.summary = item.title;
        item.severity = allSeverities[static_cast<std::size_t>(n) % allSeverities.size()];
        item.sector = n % 2 == 0 ? u"ci.power"_s : u"ci.medical"_s;
        item.prefecture = static_cast<PrefectureCode>(1 + n);
        item.occurred = item.received = item.stored = item.modified = ledger.clock.now();
        item.marking = { Tlp::Amber, Marking::Origin::Stated, {} };
        return item;
    }

    void look(const QString& name)
    {
        FakeDialogs dialogs;
        expectLegible(
            u"brief_"_s + name, [&] { return std::make_unique<BriefPlace>(workspace, dialogs); });
    }
};

} // namespace

TEST_F(BriefViews, ShowALiveBrief)
{
    look(u"live"_s);
}

TEST_F(BriefViews, ShowAFrozenBriefWithWhatIsHeld)
{
    clock.fixAt(ledger.clock.now());
    clock.hold(7);
    look(u"fixed"_s);
}
