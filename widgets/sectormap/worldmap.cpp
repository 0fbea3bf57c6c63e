#include "sectormap/worldmap.h"

#include "common/look.h"
#include "common/plaintext.h"
#include "sectormap/mapbuttons.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

const std::vector<CountShade>& countShades()
{
    static const std::vector<CountShade> shades{ { 1, QColor(0xC3, 0xC8, 0xCD) },
        { 3, QColor(0x9C, 0xA4, 0xAC) }, { 10, QColor(0x74, 0x7E, 0x88) },
        { 30, QColor(0x4C, 0x57, 0x62) }, { 100, QColor(0x27, 0x31, 0x3B) } };
    return shades;
}

QColor shadeOfCount(int count)
{
    QColor shade(0xEE, 0xF0, 0xF1);
    for (const CountShade& step : countShades()) {
        if (count >= step.least)
            shade = step.colour;
    }
    return shade;
}

WorldMap::WorldMap(CountryRows& rows, QWidget* parent)
    : MapView(parent)
    , m_rows(rows)
    , m_geometry(WorldGeometry::builtIn())
{
    setObjectName(u"worldMap"_s);
    auto* buttons = new MapButtons(*this);
    buttons->move(margin, margin);
    connect(&rows, &QAbstractItemModel::modelReset, this, [this] {
        redrawAll();
        describe();
    });
    connect(&rows, &CountryRows::chosenChanged, this, &WorldMap::takeChoice);
    describe();
}

QString WorldMap::countryAt(QPoint point) const
{
    return m_geometry.at(toWidget().inverted().map(QPointF(point)));
}

QRectF WorldMap::roomForAll() const
{
    return QRectF(rect()).adjusted(margin, margin, -margin, -margin);
}

void WorldMap::takeChoice()
{
    redrawAll(); // the outline that was there may be anywhere
    const WorldGeometry::Country* country = m_geometry.find(m_rows.chosen());
    if (m_rows.hasChosen() && country)
        bringIntoView(QRectF(country->label, QSizeF(1, 1)));
    describe();
}

void WorldMap::drawStill(QPainter& painter, const QRectF& area, const QTransform& toMap) const
{
    painter.fillRect(area, palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform ground = painter.transform();
    painter.setTransform(toMap, true);
    const QRectF plane = toMap.inverted().mapRect(area);
    painter.setPen(QPen(palette().color(QPalette::Mid), 0));
    for (const WorldGeometry::Country& country : m_geometry.countries()) {
        if (!country.bounds.intersects(plane))
            continue;
        const bool disputed = country.code.isEmpty();
        painter.setBrush(shadeOfCount(disputed ? 0 : m_rows.countOf(country.code)));
        painter.drawPath(country.path);
    }
    const WorldGeometry::Country* chosen = m_geometry.find(m_rows.chosen());
    if (m_rows.hasChosen() && chosen) {
        QPen pen(palette().color(QPalette::WindowText), 3);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(chosen->path);
    }
    painter.setTransform(ground);
}

/// The numbers: where two would touch, the smaller waits until the map is nearer.
void WorldMap::drawOver(QPainter& painter, const QRect& dirty)
{
    Q_UNUSED(dirty)
    painter.setRenderHint(QPainter::Antialiasing);
    QFont bold = font();
    bold.setPointSizeF(std::max(8.0, bold.pointSizeF() * 0.7));
    bold.setBold(true);
    painter.setFont(bold);
    std::vector<QRectF> taken;
    for (const CountryCount& count : m_rows.counts()) {
        const WorldGeometry::Country* country = m_geometry.find(count.code);
        if (!country)
            continue;
        const QString number = QString::number(count.objects.size());
        QRectF box(0, 0, painter.fontMetrics().horizontalAdvance(number) + 8,
            painter.fontMetrics().height());
        box.moveCenter(toWidget().map(country->label));
        if (std::any_of(taken.begin(), taken.end(),
                [&](const QRectF& other) { return other.intersects(box); }))
            continue;
        taken.push_back(box);
        painter.setPen(QPen(Look::outline(Look::Room::Desk), 1));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(box, 3, 3);
        painter.drawText(box, Qt::AlignCenter, number);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void WorldMap::clickedAt(QPoint point)
{
    const QString code = countryAt(point);
    if (code.isEmpty())
        m_rows.chooseNone();
    else
        m_rows.choose(code);
}

bool WorldMap::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::ToolTip)
        return MapView::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString code = countryAt(help->pos());
    if (code.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), safeToolTip(m_rows.sentence(code)), this);
    return true;
}

void WorldMap::walk(int way)
{
    const auto& counts = m_rows.counts();
    if (counts.empty())
        return;
    const int last = static_cast<int>(counts.size()) - 1;
    const int row = std::clamp(m_rows.chosenRow() + way, 0, last);
    m_rows.choose(counts[static_cast<size_t>(row)].code);
}

void WorldMap::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Right:
        case Qt::Key_Down:
            return walk(1);
        case Qt::Key_Left:
        case Qt::Key_Up:
            return walk(-1);
        }
    }
    MapView::keyPressEvent(event);
}

void WorldMap::describe()
{
    setAccessibleName(tr("World map of hostile infrastructure"));
    const QString description = m_rows.hasChosen()
        ? m_rows.sentence(m_rows.chosen())
        : tr("%n object(s) in %1 countries.", nullptr, m_rows.total() - m_rows.unknown())
              .arg(m_rows.known());
    if (description == accessibleDescription())
        return;
    setAccessibleDescription(description);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void WorldMap::changeEvent(QEvent* event)
{
    MapView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::PaletteChange) {
        layOut();
        describe();
    }
}

} // namespace yagura
