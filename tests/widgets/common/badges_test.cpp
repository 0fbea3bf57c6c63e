#include "common/badges.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

TEST(SeverityBadge, SaysItsLevelToAScreenReader)
{
    SeverityBadge badge;
    EXPECT_EQ(badge.accessibleName(), u"Not assessed"_s);
    badge.setSeverity(Severity::Major);
    EXPECT_TRUE(badge.accessibleName().startsWith(u'3'));
}

TEST(MarkingChip, WritesTheLabelOfTheStandard)
{
    MarkingChip chip;
    chip.setMarking({ Tlp::AmberStrict, Marking::Origin::Stated, {} });
    EXPECT_EQ(chip.accessibleName(), u"TLP:AMBER+STRICT"_s);
}

TEST(MarkingChip, SaysWhenNobodyStatedTheMarking)
{
    MarkingChip chip;
    chip.setMarking({ Tlp::Green, Marking::Origin::SourceDefault, {} });
    EXPECT_EQ(chip.accessibleName(), u"TLP:GREEN (by default)"_s);
    chip.setMarking({});
    EXPECT_EQ(chip.accessibleName(), u"TLP:RED (assumed)"_s);
}

TEST(MarkingChip, IsWideEnoughForItsText)
{
    MarkingChip chip;
    chip.setMarking({ Tlp::AmberStrict, Marking::Origin::Assumed, {} });
    const int words = chip.fontMetrics().horizontalAdvance(u"TLP:AMBER+STRICTassumed"_s);
    EXPECT_GT(chip.sizeHint().width(), words);
}
