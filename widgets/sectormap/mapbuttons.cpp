#include "sectormap/mapbuttons.h"

#include "common/plaintext.h"
#include "sectormap/mapview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace yagura {
using namespace Qt::StringLiterals;

MapButtons::MapButtons(MapView& map)
    : QWidget(&map)
    , m_map(map)
{
    setObjectName(u"mapButtons"_s);
    setCursor(Qt::ArrowCursor);
    setAutoFillBackground(true); // a pan below it does not draw it again
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    m_in = add(u"mapZoomIn"_s, u"＋"_s);
    m_out = add(u"mapZoomOut"_s, u"−"_s);
    m_all = add(u"mapShowAll"_s, u"⌂"_s);
    connect(m_in, &QToolButton::clicked, &map, &MapView::zoomIn);
    connect(m_out, &QToolButton::clicked, &map, &MapView::zoomOut);
    connect(m_all, &QToolButton::clicked, &map, &MapView::showAll);
    connect(&map, &MapView::zoomChanged, this, &MapButtons::follow);
    follow(map.zoom());
    retranslate();
    adjustSize();
}

QToolButton* MapButtons::add(const QString& name, const QString& sign)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(sign);
    button->setFixedSize(30, 30);
    layout()->addWidget(button);
    return button;
}

void MapButtons::follow(double zoom)
{
    m_in->setEnabled(zoom < MapView::nearest);
    m_out->setEnabled(zoom > MapView::farthest);
    m_all->setEnabled(zoom > MapView::farthest);
}

void MapButtons::retranslate()
{
    const auto name = [](QToolButton* button, const QString& words, const QString& key) {
        button->setAccessibleName(words);
        //: Tool tip: %1 what a button does, %2 its key
        button->setToolTip(safeToolTip(tr("%1 (%2)").arg(words, key)));
    };
    name(m_in, tr("Nearer"), u"+"_s);
    name(m_out, tr("Farther"), u"−"_s);
    //: Button on a map (全体を表示)
    name(m_all, tr("Show all"), u"Home"_s);
}

void MapButtons::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yagura
