#include "incidents/factlist.h"

#include "common/look.h"
#include "common/plaintext.h"

#include <QFormLayout>
#include <QResizeEvent>

namespace yagura {

namespace {
// A long word must not push the whole list out of a narrow pane.
constexpr int leastValueWidth = 80;
} // namespace

FactList::FactList(Shape shape, QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(4);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(
        shape == Shape::Above ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
}

void FactList::setFacts(const std::vector<Fact>& facts)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const Fact& fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto* caption = new PlainLabel(fact.caption, this);
        QPalette quiet = caption->palette();
        quiet.setColor(QPalette::WindowText, Look::quiet(Look::Room::Desk));
        caption->setPalette(quiet);
        if (m_form->rowWrapPolicy() == QFormLayout::WrapAllRows) {
            caption->setWordWrap(true);
            caption->setMinimumWidth(leastValueWidth);
        }
        auto* value = new PlainLabel(fact.value, this);
        value->setWordWrap(true);
        value->setMinimumWidth(leastValueWidth);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(tr("%1: %2").arg(fact.caption, fact.value));
        m_form->addRow(caption, value);
    }
}

/// Values wrap: how high they are follows from how wide the list has become.
void FactList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    m_form->invalidate();
    updateGeometry();
}

} // namespace yagura
