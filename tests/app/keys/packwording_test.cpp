#include "tools/keys/packwording.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

using What = PackChange::What;

} // namespace

TEST(PackWording, NamesTheKindOnceAndBothValues)
{
    EXPECT_EQ(packLines({ { What::PackId, {}, {}, u"default/2"_s, u"council/1"_s },
                  { What::Ttl, u"neutralise"_s, {}, u"14400"_s, u"5400"_s },
                  { What::StepNeeded, u"neutralise"_s, u"approval"_s, u"3"_s, u"2"_s } }),
        QStringList({ u"- Name of the pack: default/2"_s, u"+ Name of the pack: council/1"_s,
            u"Kind of matter neutralise changes"_s, u"    - Runs out after: 14400 s (4 h)"_s,
            u"    + Runs out after: 5400 s (90 min)"_s,
            u"    - Members that the step needs [approval]: 3"_s,
            u"    + Members that the step needs [approval]: 2"_s }));
}

TEST(PackWording, SaysWhetherAKindIsNewOrGone)
{
    EXPECT_EQ(packLines({ { What::Kind, u"posture"_s, {}, {}, u"警戒態勢 / Posture"_s },
                  { What::NeedsTargets, u"posture"_s, {}, {}, u"true"_s },
                  { What::Kind, u"hand_over"_s, {}, u"引継ぎ / Hand-over"_s, {} } }),
        QStringList({ u"New kind of matter posture"_s, u"    + Name: 警戒態勢 / Posture"_s,
            u"    + Needs a list of targets"_s, u"Kind of matter hand_over is no longer there"_s,
            u"    - Name: 引継ぎ / Hand-over"_s }));
}

TEST(PackWording, HasALabelForEverythingThatAPackSays)
{
    for (int k = 0; k <= static_cast<int>(What::Order); ++k) {
        const QStringList lines = packLines({ { static_cast<What>(k), {}, {}, {}, u"7"_s } });
        ASSERT_EQ(lines.size(), 1);
        EXPECT_GT(lines.front().size(), u"+ : 7"_s.size() + 2) << k;
    }
    const auto pack = PolicyPack::fromBytes(PolicyPack::builtInBytes());
    ASSERT_THAT(pack, Succeeds());
    EXPECT_GT(packLines(PackDifference::everythingOf(*pack)).size(), 300);
}
