#include "common/look.h"

#include <QImage>

#include <gtest/gtest.h>

#include <cmath>
#include <set>

using namespace yagura;

namespace {

/// Relative luminance and contrast of WCAG 2.1, section 1.4.3.
double luminance(const QColor& color)
{
    const auto part
        = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
        + 0.0722 * part(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

QImage painted(Severity severity, Look::Room room, bool changed = false)
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Look::palette(room).color(QPalette::Base));
    QPainter painter(&image);
    Look::paintSeverity(painter, image.rect(), severity, room, changed);
    return image;
}

} // namespace

TEST(Look, HoldsTheContrastOfTextInBothRooms)
{
    for (const auto room : { Look::Room::Desk, Look::Room::Wall }) {
        const QPalette palette = Look::palette(room);
        const QColor window = palette.color(QPalette::Window);
        EXPECT_GE(contrast(palette.color(QPalette::WindowText), window), 7);
        EXPECT_GE(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)), 7);
        EXPECT_GE(
            contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)),
            4.5);
        EXPECT_GE(contrast(Look::quiet(room), window), 4.5);
        EXPECT_GE(contrast(Look::outline(room), window), 4.5);
    }
}

TEST(Look, HoldsTheContrastOfDigitsOnTheirFills)
{
    for (const Severity severity : allSeverities)
        EXPECT_GE(contrast(Look::severityText(severity), Look::severityFill(severity)), 4.5)
            << static_cast<int>(severity);
}

TEST(Look, HoldsTheContrastOfTlpLabelsOnBlack)
{
    for (const Tlp tlp : { Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red })
        EXPECT_GE(contrast(Look::tlpText(tlp), Qt::black), 4.5);
}

TEST(Look, TellsEveryLevelApartWithoutColour)
{
    for (const auto room : { Look::Room::Desk, Look::Room::Wall }) {
        std::set<QByteArray> seen;
        for (const Severity severity : allSeverities) {
            const QImage mono = painted(severity, room).convertToFormat(QImage::Format_Mono);
            seen.insert(
                QByteArray(reinterpret_cast<const char*>(mono.constBits()), mono.sizeInBytes()));
        }
        EXPECT_EQ(seen.size(), allSeverities.size());
    }
}

TEST(Look, MarksWhatChangedByShape)
{
    EXPECT_NE(painted(Severity::Certain, Look::Room::Desk, true),
        painted(Severity::Certain, Look::Room::Desk));
}

TEST(Look, KeepsEveryShapeInItsBox)
{
    const QRectF box(10, 20, 40, 40);
    for (const Severity severity : allSeverities)
        EXPECT_TRUE(box.adjusted(-0.01, -0.01, 0.01, 0.01)
                        .contains(Look::severityShape(severity, box).boundingRect()));
}

TEST(Look, AsksForAFontWithJapaneseFacesInFourteenPoints)
{
    EXPECT_EQ(Look::font().pointSizeF(), 14);
    EXPECT_TRUE(Look::font().families().first().contains(QStringLiteral("JP")));
}
