#include "brief/briefpreview.h"

#include <QEvent>
#include <QPainter>

namespace yagura {
using namespace Qt::StringLiterals;

BriefPreview::BriefPreview(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"briefPreview"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(560);
    retranslate();
}

void BriefPreview::setPage(const BriefPage& page)
{
    m_page = page;
    setAccessibleDescription(page.texts().join(u'\n'));
    update();
}

int BriefPreview::heightForWidth(int width) const
{
    return static_cast<int>(width * BriefPage::height / BriefPage::width);
}

QSize BriefPreview::sizeHint() const
{
    return { 900, heightForWidth(900) };
}

void BriefPreview::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const double scale = width() / BriefPage::width;
    painter.scale(scale, scale);
    m_page.paint(painter);
}

void BriefPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BriefPreview::retranslate()
{
    setAccessibleName(tr("Page of the brief"));
}

} // namespace yagura
