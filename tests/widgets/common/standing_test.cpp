#include "common/standing.h"

#include "support/qtprinters.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array all{ Standing::Queued, Standing::Logged, Standing::Unwitnessed,
    Standing::Witnessed, Standing::Refused, Standing::Uncounted, Standing::KeyRevoked };

QByteArray drawn(Standing standing)
{
    QImage image(24, 24, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    StandingMark::paint(painter, image.rect(), standing, Qt::black);
    painter.end();
    return QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
}

} // namespace

TEST(StandingMark, HasAWordAndAShapeOfItsOwnForEveryStanding)
{
    QSet<QString> words;
    QSet<QByteArray> shapes;
    for (const Standing standing : all) {
        words.insert(StandingMark::word(standing));
        shapes.insert(drawn(standing));
    }
    EXPECT_EQ(words.size(), qsizetype(all.size()));
    EXPECT_EQ(shapes.size(), qsizetype(all.size()));
    EXPECT_FALSE(shapes.contains(drawn(Standing::None)));
}

TEST(StandingMark, EndsWithTheLedgerWhereThereIsNoWitness)
{
    EXPECT_EQ(StandingMark::of(SubmissionState::Logged, false), Standing::Logged);
    EXPECT_EQ(StandingMark::of(SubmissionState::Witnessed, false), Standing::Logged);
    EXPECT_EQ(StandingMark::of(SubmissionState::Logged, true), Standing::Unwitnessed);
    EXPECT_EQ(StandingMark::of(SubmissionState::Witnessed, true), Standing::Witnessed);
}

TEST(StandingBadge, SaysItsWordToAScreenReader)
{
    StandingBadge badge(Standing::Queued);
    EXPECT_EQ(badge.accessibleName(), StandingMark::word(Standing::Queued));
    badge.setStanding(Standing::Refused);
    EXPECT_EQ(badge.accessibleName(), StandingMark::word(Standing::Refused));
}
