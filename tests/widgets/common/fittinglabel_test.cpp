#include "common/fittinglabel.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

const QString sentence = u"The hub has not been heard for a long time. <b>Ask for its state.</b>"_s;

QImage drawn(const QString& words, int width)
{
    FittingLabel label;
    label.setWords(words);
    label.resize(width, 24);
    return label.grab().toImage();
}

} // namespace

TEST(FittingLabel, GivesWayAndSaysAllOfItInItsToolTip)
{
    FittingLabel label;
    label.setWords(sentence);
    EXPECT_LT(label.minimumSizeHint().width(), label.sizeHint().width() / 2);
    EXPECT_GT(label.minimumSizeHint().width(), 0);
    EXPECT_EQ(label.text(), sentence) << "a screen reader hears all of it";
    EXPECT_TRUE(label.toolTip().contains(u"long time"_s));
    EXPECT_FALSE(label.toolTip().contains(u"<b>"_s)) << "plain text";
    label.setWords(u"ok"_s);
    EXPECT_FALSE(label.toolTip().contains(u"long time"_s));
    EXPECT_EQ(label.minimumSizeHint().width(), label.sizeHint().width()) << "needs no more";
}

TEST(FittingLabel, EndsInDotsWhereThereIsNoRoom)
{
    FittingLabel label;
    const QString cut = label.fontMetrics().elidedText(sentence, Qt::ElideRight, 120);
    ASSERT_TRUE(cut.endsWith(u'…'));
    EXPECT_EQ(drawn(sentence, 120), drawn(cut, 120));
    EXPECT_NE(drawn(sentence, 120), drawn(sentence, 1000).copy(0, 0, 120, 24));
}

} // namespace yagura
