#include "common/deskstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int target = 44;
constexpr int lineTarget = 36;
constexpr int buttonPad = 16;
constexpr int ringWidth = 4;
const QColor ringInner(
    0xFF, 0xD4, 0x3D); // yellow, as the Digital Agency's design system rings what has the focus
const QColor ringOuter(0x1A, 0x1D, 0x21);

/// Two lines, light and dark, so that the ring is seen on every ground.
void paintRing(QPainter& painter, const QRect& rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ringOuter, 2));
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
    painter.setPen(QPen(ringInner, 2));
    painter.drawRect(rect.adjusted(3, 3, -3, -3));
    painter.restore();
}

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    if (element == PE_FrameFocusRect) {
        paintRing(*painter, option->rect);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_PanelLineEdit && option->state.testFlag(State_HasFocus))
        paintRing(*painter, option->rect);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    if (element == CE_FocusFrame) {
        paintRing(*painter, option->rect);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    // Fusion shows a focused button by a tint alone, and a focused tab not at all.
    const bool isBare = element == CE_PushButton || element == CE_TabBarTab;
    if (isBare && option->state.testFlag(State_HasFocus))
        paintRing(*painter, option->rect);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox && option->state.testFlag(State_HasFocus))
        paintRing(*painter, option->rect);
}

QSize DeskStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize contents = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        contents.rwidth() += buttonPad;
    if (type == CT_PushButton || type == CT_ComboBox)
        contents.setHeight(qMax(contents.height(), target));
    else if (type == CT_LineEdit || type == CT_SpinBox || type == CT_TabBarTab
        || type == CT_ToolButton)
        contents.setHeight(qMax(contents.height(), lineTarget));
    return contents;
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* returned) const
{
    if (hint == SH_FocusFrame_AboveWidget)
        return 1;
    if (hint == SH_FocusFrame_Mask) { // the ring alone: what it lies over stays to be seen
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(returned))
            mask->region = QRegion(option->rect)
                - QRegion(option->rect.adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth));
        return 1;
    }
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int DeskStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
        return 0;
    if (metric == PM_SplitterWidth)
        return 8;
    if (metric == PM_ScrollBarExtent)
        return 18;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace yagura
