#include "brief/briefpreview.h"

#include "fullbrief.h"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

namespace yagura {

namespace {

/// The page as the paper's device gets it: a tenth of a millimetre a dot.
QImage onPaper(const BriefPage& page)
{
    QImage paper(static_cast<int>(BriefPage::width), static_cast<int>(BriefPage::height),
        QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    page.paint(painter);
    return paper;
}

double difference(const QImage& a, const QImage& b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (a.width() * a.height());
}

} // namespace

TEST(BriefPreview, ShowsWhatThePaperShows)
{
    const BriefPage page(testing::fullBrief());
    BriefPreview preview;
    preview.setPage(page);
    preview.resize(700, preview.heightForWidth(700));
    const QImage screen = preview.grab().toImage();
    const QImage paper
        = onPaper(page).scaled(screen.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage blank = [&] {
        QImage image(screen.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        return image;
    }();
    const double drawn = difference(paper, blank);
    EXPECT_GT(drawn, 5) << "a page full of words";
    EXPECT_LT(difference(screen, paper), drawn / 4) << "smoothing differs, words and places do not";
}

TEST(BriefPreview, TellsItsWordsToAScreenReader)
{
    BriefPreview preview;
    preview.setPage(BriefPage(testing::fullBrief()));
    EXPECT_TRUE(preview.accessibleDescription().contains(QStringLiteral("TLP:AMBER+STRICT")));
}

} // namespace yagura
