#include "itemmodels/markingfilter.h"

#include <gtest/gtest.h>

using namespace yagura;

namespace {
Item marked(Tlp tlp)
{
    Item item;
    item.marking = { tlp, Marking::Origin::Stated, {} };
    return item;
}
} // namespace

TEST(MarkingFilter, LetsThroughUpToItsCeiling)
{
    const MarkingFilter filter(Tlp::Amber);
    EXPECT_TRUE(filter(marked(Tlp::Clear)));
    EXPECT_TRUE(filter(marked(Tlp::Amber)));
    EXPECT_FALSE(filter(marked(Tlp::AmberStrict)));
    EXPECT_FALSE(filter(marked(Tlp::Red)));
}

TEST(MarkingFilter, HoldsBackWhatNobodyMarked)
{
    EXPECT_FALSE(MarkingFilter(Tlp::AmberStrict)(Item{}));
}
