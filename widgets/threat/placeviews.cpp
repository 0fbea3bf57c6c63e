#include "threat/placeviews.h"

#include "common/focuslead.h"

#include <QEvent>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

PlaceViews::PlaceViews(QWidget* parent)
    : QWidget(parent)
    , m_names(new QTabBar(this))
    , m_views(new QStackedLayout)
{
    setObjectName(u"placeViews"_s);
    m_names->setObjectName(u"placeViewNames"_s);
    m_names->setExpanding(false);
    m_names->setDrawBase(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_names);
    column->addLayout(m_views, 1);
    connect(m_names, &QTabBar::currentChanged, m_views, &QStackedLayout::setCurrentIndex);
    retranslate();
}

void PlaceViews::addView(QWidget* view)
{
    m_views->addWidget(view);
    m_names->addTab(titleOf(view));
    if (m_views->count() == 1)
        FocusLead::set(*this, *view);
    connect(view, &QWidget::windowTitleChanged, m_names,
        [this, view] { m_names->setTabText(m_views->indexOf(view), titleOf(view)); });
}

void PlaceViews::showView(QWidget* view)
{
    for (int index = 0; index < m_views->count(); ++index) {
        QWidget* const own = m_views->widget(index);
        if (own == view || own->isAncestorOf(view))
            m_names->setCurrentIndex(index);
    }
}

QWidget* PlaceViews::view() const
{
    return m_views->currentWidget();
}

QString PlaceViews::titleOf(const QWidget* view) const
{
    //: First view of the Situation place: 事案・報告
    return view->windowTitle().isEmpty() ? tr("Incidents and reports") : view->windowTitle();
}

void PlaceViews::retranslate()
{
    for (int index = 0; index < m_views->count(); ++index)
        m_names->setTabText(index, titleOf(m_views->widget(index)));
    m_names->setAccessibleName(tr("Views of this place"));
}

void PlaceViews::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace yagura
