#include "sectormap/mappanel.h"

#include "sectormap/maplegend.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace yagura {
using namespace Qt::StringLiterals;

MapPanel::MapPanel(const SectorStatusModel& model, Focus& focus, QWidget* parent)
    : QWidget(parent)
    , m_map(new PrefectureMap(model, focus, this))
    , m_legend(new QScrollArea(this)) // small screens: the key scrolls, the map does not shrink
{
    setObjectName(u"mapPanel"_s);
    m_legend->setFrameShape(QFrame::NoFrame);
    m_legend->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_legend->setWidgetResizable(true);
    m_legend->setFocusPolicy(Qt::NoFocus);
    m_legend->setWidget(new MapLegend(model, focus, m_legend));
    fitLegend();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_legend);
    row->addWidget(m_map, 1);
}

/// As wide as its widest key, whatever the language.
void MapPanel::fitLegend()
{
    m_legend->setFixedWidth(m_legend->widget()->minimumSizeHint().width()
        + m_legend->verticalScrollBar()->sizeHint().width());
}

void MapPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        // After the keys have their new words.
        QMetaObject::invokeMethod(this, &MapPanel::fitLegend, Qt::QueuedConnection);
    }
}

} // namespace yagura
