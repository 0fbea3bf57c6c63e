#include "common/celldelegates.h"

#include "common/look.h"
#include "domain/marking.h"
#include "domain/severity.h"

#include <QImage>
#include <QMap>
#include <QPainter>
#include <QStandardItemModel>

#include <gtest/gtest.h>

using namespace yagura;

namespace {

using Values = QMap<int, QVariant>;

QImage painted(const QStyledItemDelegate& delegate, const Values& values,
    QStyle::State state = QStyle::State_Enabled, QSize size = { 200, 40 })
{
    QStandardItemModel model(1, 1);
    model.setItemData(model.index(0, 0), values);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.state = state;
    option.palette.setColor(QPalette::Text, Qt::darkGreen);
    option.palette.setColor(QPalette::Highlight, Qt::darkBlue);
    option.palette.setColor(QPalette::HighlightedText, Qt::yellow);
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

QImage painted(const QStyledItemDelegate& delegate, int role, const QVariant& value)
{
    return painted(delegate, Values{ { role, value } });
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

TEST(SeverityDelegate, FitsItsShapeIntoEveryHeight)
{
    const auto drawn = [](const SeverityDelegate& delegate, int height) {
        return painted(delegate,
            Values{ { CellRole::severity, QVariant::fromValue(Severity::Grave) } },
            QStyle::State_Enabled, { 200, height });
    };
    const SeverityDelegate used;
    drawn(used, 20);
    EXPECT_EQ(drawn(used, 60), drawn(SeverityDelegate(), 60)) << "drawn for this size";
}

TEST(MarkingDelegate, SaysBesideTheLabelWhenNobodyStatedIt)
{
    const MarkingDelegate delegate;
    const auto drawn = [&](Marking::Origin origin) {
        return painted(
            delegate, CellRole::marking, QVariant::fromValue(Marking{ Tlp::Green, origin, {} }));
    };
    EXPECT_NE(drawn(Marking::Origin::Stated), drawn(Marking::Origin::SourceDefault));
}

TEST(TextDelegate, WritesInTheColourOfTheCell)
{
    const TextDelegate delegate;
    const Values plain{ { Qt::DisplayRole, QStringLiteral("████") } };
    Values coloured = plain;
    coloured.insert(Qt::ForegroundRole, QBrush(Qt::red));
    EXPECT_TRUE(contains(painted(delegate, plain), Qt::darkGreen));
    EXPECT_TRUE(contains(painted(delegate, coloured), Qt::red));
    EXPECT_FALSE(contains(painted(delegate, coloured), Qt::darkGreen));
    const QImage chosen = painted(
        delegate, coloured, QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Selected);
    EXPECT_TRUE(contains(chosen, Qt::yellow)) << "what is chosen stays legible";
    EXPECT_FALSE(contains(chosen, Qt::red));
}

TEST(TextDelegate, DrawsARingWhereTheKeyboardIs)
{
    const TextDelegate delegate;
    const Values values{ { Qt::DisplayRole, QStringLiteral("a") } };
    EXPECT_NE(painted(delegate, values),
        painted(delegate, values, QStyle::State_Enabled | QStyle::State_HasFocus));
}
