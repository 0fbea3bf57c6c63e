#include "common/celldelegates.h"

#include "common/look.h"
#include "domain/marking.h"
#include "domain/severity.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>

#include <gtest/gtest.h>

using namespace yagura;

namespace {

QImage painted(const QStyledItemDelegate& delegate, int role, const QVariant& value)
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), value, role);
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

bool contains(const QImage& image, const QColor& color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

TEST(SeverityDelegate, DrawsTheLevelsColour)
{
    const SeverityDelegate delegate;
    const QImage grave
        = painted(delegate, CellRole::severity, QVariant::fromValue(Severity::Grave));
    EXPECT_TRUE(contains(grave, Look::severityFill(Severity::Grave)));
    const QImage unassessed
        = painted(delegate, CellRole::severity, QVariant::fromValue(Severity::Unassessed));
    EXPECT_FALSE(contains(unassessed, Look::severityFill(Severity::Grave)));
}

TEST(MarkingDelegate, WritesTheLabelOnBlack)
{
    const MarkingDelegate delegate;
    const Marking marking{ Tlp::Green, Marking::Origin::Stated, {} };
    const QImage image = painted(delegate, CellRole::marking, QVariant::fromValue(marking));
    EXPECT_TRUE(contains(image, Qt::black));
    EXPECT_TRUE(contains(image, Look::tlpText(Tlp::Green)));
}
