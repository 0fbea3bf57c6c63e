#include "itemmodels/actpicture.h"

#include "domain/mattersheet.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant act{ 1'764'000'000'000 };

Item item(const QString& id, Instant stored, const QString& sector = u"ci.gas"_s)
{
    Item item;
    item.objectId = id;
    item.kind = ItemKind::OperatorReport;
    item.sector = sector;
    item.severity = Severity::Major;
    item.received = item.stored = item.modified = stored;
    return item;
}

MatterSheet sheet()
{
    MatterSheet sheet;
    sheet.incident = u"report:op:1"_s;
    sheet.targets = { { u"192.0.2.7"_s, {}, u"JP"_s, {}, {} } };
    return sheet;
}

QStringList ids(const std::vector<ActPicture::Fact>& facts)
{
    QStringList all;
    for (const ActPicture::Fact& fact : facts)
        all.append(fact.item.objectId);
    return all;
}

} // namespace

TEST(ActPicture, KeepsWhatWasLearnedLaterApartFromWhatWasKnown)
{
    const MatterSheet asked = sheet();
    const Item known = item(u"report:op:1"_s, act - 1h);
    const Item later = item(u"report:op:2"_s, act + 10min);
    const ActPicture picture = ActPicture::of(&asked, act, { known }, { known, later });
    EXPECT_EQ(ids(picture.known), QStringList{ u"report:op:1"_s });
    EXPECT_EQ(ids(picture.later), QStringList{ u"report:op:2"_s });
    EXPECT_EQ(picture.later[0].tie, ActPicture::Tie::Sector) << "the sector of the incident";
    EXPECT_FALSE(picture.later[0].wasKnown);
    EXPECT_EQ(picture.counts[1], 1) << "one incident of level 3 was known then";
}

TEST(ActPicture, ShowsAKnownThingInItsVersionOfThenAndItsNewVersionAsHindsight)
{
    const MatterSheet asked = sheet();
    const Item then = item(u"report:op:1"_s, act - 1h);
    Item now = item(u"report:op:1"_s, act + 1h);
    now.severity = Severity::Grave;
    const ActPicture picture = ActPicture::of(&asked, act, { then }, { now });
    ASSERT_EQ(picture.known.size(), 1u);
    EXPECT_EQ(picture.known[0].item.severity, Severity::Major);
    ASSERT_EQ(picture.later.size(), 1u);
    EXPECT_EQ(picture.later[0].item.severity, Severity::Grave);
    EXPECT_TRUE(picture.later[0].wasKnown);
    EXPECT_EQ(picture.later[0].tie, ActPicture::Tie::Incident);
}

TEST(ActPicture, TakesInWhatNamesATargetAndLeavesOutWhatHasNothingToDoWithIt)
{
    const MatterSheet asked = sheet();
    Item target = item(u"indicator--1"_s, act + 1h, {});
    target.kind = ItemKind::Indicator;
    target.title = { u"192.0.2.7への通信"_s, u"Traffic to 192.0.2.7"_s };
    const Item other = item(u"report:op:9"_s, act + 1h, u"ci.water"_s);
    const ActPicture picture = ActPicture::of(&asked, act, {}, { target, other });
    ASSERT_EQ(ids(picture.later), QStringList{ u"indicator--1"_s });
    EXPECT_EQ(picture.later[0].tie, ActPicture::Tie::Target);
}

TEST(ActPicture, CountsWhatFindsNoRoom)
{
    const MatterSheet asked = sheet();
    std::vector<Item> now;
    for (int n = 0; n < 103; ++n)
        now.push_back(item(u"report:op:%1"_s.arg(n), act + 1h));
    const ActPicture picture = ActPicture::of(&asked, act, {}, now);
    EXPECT_EQ(picture.later.size(), ActPicture::most);
    EXPECT_EQ(picture.moreLater, 3);
}

TEST(ActPicture, IsOfTheBeginningOfTheActElseOfItsDeclaration)
{
    Matter matter;
    matter.opened = act;
    EXPECT_EQ(ActPicture::instantOf(matter), act);
    matter.declared = act - 1min;
    EXPECT_EQ(ActPicture::instantOf(matter), act - 1min);
    matter.started = act + 5min;
    EXPECT_EQ(ActPicture::instantOf(matter), act + 5min);
}

} // namespace yagura
