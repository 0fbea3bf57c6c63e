#include "common/laidtexts.h"

#include "support/qtprinters.h"

#include <QImage>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

const QString words = u"Delayed settlement in seven prefectures"_s;

QImage drawn(LaidTexts& texts, int width, const QFont& font)
{
    QImage image(400, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    texts.draw(painter, QRect(0, 0, width, 40), words, font);
    return image;
}

} // namespace

TEST(LaidTexts, CutsToTheWidthThatIsThereNow)
{
    LaidTexts used;
    const QFont font;
    const QImage narrow = drawn(used, 80, font);
    for (int x = 81; x < narrow.width(); ++x) {
        for (int y = 0; y < narrow.height(); ++y)
            ASSERT_EQ(narrow.pixelColor(x, y), QColor(Qt::white)) << "beyond its box at " << x;
    }
    LaidTexts fresh;
    EXPECT_EQ(drawn(used, 390, font), drawn(fresh, 390, font)) << "a wider column shows more";
    EXPECT_EQ(drawn(used, 80, font), narrow);
}

TEST(LaidTexts, FollowsAnotherFont)
{
    LaidTexts used;
    QFont font;
    drawn(used, 120, font);
    font.setPointSize(font.pointSize() + 4);
    LaidTexts fresh;
    EXPECT_EQ(drawn(used, 120, font), drawn(fresh, 120, font));
}

} // namespace yagura
