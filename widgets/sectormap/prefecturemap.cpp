#include "sectormap/prefecturemap.h"

#include "common/look.h"
#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "itemmodels/placewatches.h"
#include "sectormap/celltexts.h"
#include "sectormap/mapbuttons.h"
#include "sectormap/watchmark.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr double islet = 10; ///< pixels: what is smaller gets no outline

double markSize(double mapHeight)
{
    return std::clamp(mapHeight / 17, 18.0, 44.0);
}

QPointF wayOf(int arrow)
{
    switch (arrow) {
    case Qt::Key_Left:
        return { -1, 0 };
    case Qt::Key_Right:
        return { 1, 0 };
    case Qt::Key_Up:
        return { 0, -1 };
    default:
        return { 0, 1 };
    }
}

QColor shade(const SectorCell& cell, const QPalette& palette)
{
    // Quiet is the ground's grey; what is not assessed has no colour of its own either, its mark
    // says so.
    if (cell.isQuiet())
        return palette.color(QPalette::Button);
    if (cell.worst == Severity::Unassessed || cell.worst == Severity::None)
        return palette.color(QPalette::Button).darker(118);
    return Look::severityFill(cell.worst);
}

} // namespace

PrefectureMap::PrefectureMap(const SectorStatusModel& model, Focus& focus, QWidget* parent)
    : MapView(parent)
    , m_model(model)
    , m_focus(focus)
    , m_geometry(MapGeometry::builtIn())
    , m_credit(*this)
{
    setObjectName(u"prefectureMap"_s);
    auto* buttons = new MapButtons(*this);
    buttons->move(margin, margin);
    connect(&model, &QAbstractItemModel::dataChanged, this, &PrefectureMap::takeChange);
    connect(&model, &QAbstractItemModel::modelReset, this, &PrefectureMap::reshade);
    connect(&focus, &Focus::filterChanged, this, &PrefectureMap::takeFocus);
    takeFocus();
    describe();
}

SectorCell PrefectureMap::cellOf(PrefectureCode code) const
{
    const int row = m_model.rows().rowWithKey(m_focus.sector());
    return row < 0 ? m_model.prefectureTotal(code)
                   : m_model.cell(row, SectorStatusModel::columnOf(code));
}

PrefectureCode PrefectureMap::prefectureAt(QPoint point) const
{
    return m_geometry.at(toWidget().inverted().map(QPointF(point)));
}

QSize PrefectureMap::sizeHint() const
{
    return { 560, 480 };
}

QSize PrefectureMap::minimumSizeHint() const
{
    return { 180, 160 };
}

void PrefectureMap::takeChange(const QModelIndex& topLeft, const QModelIndex& bottomRight)
{
    for (int column = topLeft.column(); column <= bottomRight.column(); ++column)
        redraw(SectorStatusModel::prefectureAt(column));
    placeMarks();
    describe();
}

/// Another sector shades everything anew; another prefecture is only another outline.
void PrefectureMap::takeFocus()
{
    if (m_focus.sector() != m_sector) {
        m_sector = m_focus.sector();
        reshade();
    }
    const PrefectureCode before = std::exchange(m_chosen, m_focus.prefecture());
    if (before == m_chosen)
        return;
    redraw(before);
    redraw(m_chosen);
    if (m_chosen != noPrefecture)
        moveTo(m_chosen);
}

void PrefectureMap::reshade()
{
    redrawAll();
    placeMarks();
    describe();
}

void PrefectureMap::redraw(PrefectureCode code)
{
    if (const MapGeometry::Shape* shape = m_geometry.find(code)) {
        for (const QRectF& piece : shape->pieces)
            MapView::redraw(piece);
    }
}

void PrefectureMap::viewChanged()
{
    m_credit.forgetDrawing(); // another zoom: another ground
    placeMarks();
}

void PrefectureMap::placeMarks()
{
    std::vector<WantedMark> wanted;
    for (const MapGeometry::Shape& shape : m_geometry.shapes()) {
        const SectorCell cell = cellOf(shape.code);
        if (!cell.isQuiet())
            wanted.push_back(
                { shape.code, cell.worst, cell.changedWithin24h, toWidget().map(shape.label) });
    }
    const auto before = std::move(m_marks);
    const QRectF map = toWidget().mapRect(m_geometry.bounds());
    m_marks = layOutMarks(
        std::move(wanted), markSize(map.height() / zoom()), zoom() > farthest ? map : markRoom());
    const auto updateWhatIsNotIn
        = [this](const std::vector<PlacedMark>& some, const std::vector<PlacedMark>& others) {
              for (const PlacedMark& mark : some) {
                  if (std::find(others.begin(), others.end(), mark) == others.end())
                      update(mark.extent().toAlignedRect());
              }
          };
    updateWhatIsNotIn(before, m_marks);
    updateWhatIsNotIn(m_marks, before);
}

void PrefectureMap::viewPanned(QPoint way)
{
    m_hovered = noPrefecture; // the hand holds the map
    for (PlacedMark& mark : m_marks) {
        mark.mark.anchor += way;
        mark.box.translate(way);
    }
}

void PrefectureMap::drawStill(QPainter& painter, const QRectF& area, const QTransform& toMap) const
{
    painter.fillRect(area, palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform ground = painter.transform();
    painter.setTransform(toMap, true);
    const QRectF plane = toMap.inverted().mapRect(area);
    // A cosmetic pen of one pixel: wider ones cost eight times as much.
    const QPen border(palette().color(QPalette::Mid).darker(130), 0);
    for (const MapGeometry::Shape& shape : m_geometry.shapes()) {
        if (!shape.path.boundingRect().intersects(plane))
            continue;
        painter.setPen(border);
        fillShape(painter, shape, plane, toMap);
    }
    drawOutline(painter, m_chosen, 3, toMap);
    if (hasFocus())
        drawOutline(painter, m_current, 2, toMap);
    painter.setTransform(ground);
    drawInsets(painter, toMap);
}

/// The painter is on the plane, to which `toDevice` leads back; its pen draws the border.
void PrefectureMap::fillShape(QPainter& painter, const MapGeometry::Shape& shape,
    const QRectF& plane, const QTransform& toDevice) const
{
    const SectorCell cell = cellOf(shape.code);
    painter.setBrush(shade(cell, palette()));
    for (const MapGeometry::Part& part : shape.parts) {
        if (part.bounds.intersects(plane))
            painter.drawPath(part.path);
    }
    if (!cell.notReporting)
        return;
    painter.save();
    painter.setClipPath(shape.path, Qt::IntersectClip);
    painter.setTransform(toDevice.inverted(), true); // hatches are of the screen, not of the map
    painter.fillRect(toDevice.mapRect(shape.path.boundingRect()),
        QBrush(Look::outline(Look::Room::Desk), Qt::BDiagPattern));
    painter.restore();
}

void PrefectureMap::drawOver(QPainter& painter, const QRect& dirty)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform ground = painter.transform();
    painter.setTransform(toWidget(), true);
    drawOutline(painter, m_hovered, 2, toWidget());
    painter.setTransform(ground);
    drawMarks(painter, dirty);
    drawEyes(painter, dirty);
    if (dirty.intersects(m_credit.box()))
        m_credit.paint(painter, zoom() > farthest);
}

/// Around the shape and not on it: the line would cover a small prefecture, and what it says.
void PrefectureMap::drawOutline(
    QPainter& painter, PrefectureCode code, double width, const QTransform& toDevice) const
{
    const MapGeometry::Shape* shape = m_geometry.find(code);
    if (!shape)
        return;
    QPen pen(palette().color(QPalette::WindowText), 2 * width);
    pen.setCosmetic(true);
    pen.setJoinStyle(Qt::BevelJoin); // a mitre would stick out of what is drawn anew
    const auto extent = [&](const MapGeometry::Part& part) {
        const QRectF shown = toDevice.mapRect(part.bounds);
        return std::max(shown.width(), shown.height());
    };
    double largest = 0;
    for (const MapGeometry::Part& part : shape->parts)
        largest = std::max(largest, extent(part));
    for (const MapGeometry::Part& part : shape->parts) {
        // An islet would be a blot; the one that is largest is outlined whatever its size.
        if (extent(part) >= std::min(islet, largest))
            painter.strokePath(part.path, pen);
    }
    painter.setPen(Qt::NoPen);
    fillShape(painter, *shape, shape->path.boundingRect(), toDevice);
    painter.setBrush(Qt::NoBrush);
}

void PrefectureMap::drawInsets(QPainter& painter, const QTransform& toMap) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setFont(mapLetters(font(), 0.7));
    const int line = painter.fontMetrics().height();
    for (const MapGeometry::Inset& inset : m_geometry.insets()) {
        const QRectF frame = toMap.mapRect(inset.frame);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(frame);
        const QString name = inset.name.in(uiLanguage());
        // Only where the name fits: an unreadable name is worse than the frame alone.
        if (painter.fontMetrics().horizontalAdvance(name) <= frame.width() - 4) {
            painter.setPen(Look::quiet(Look::Room::Desk));
            // Nearer, the buttons may lie on the other corner.
            painter.drawText(QRectF(frame.left() + 2, frame.top(), frame.width() - 4, line),
                (zoom() > farthest ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop, name);
        }
    }
}

void PrefectureMap::drawMarks(QPainter& painter, const QRect& dirty)
{
    painter.setPen(QPen(Look::outline(Look::Room::Desk), 1));
    for (const PlacedMark& placed : m_marks) {
        if (placed.moved && placed.extent().intersects(dirty))
            painter.drawLine(placed.mark.anchor, placed.box.center());
    }
    for (const PlacedMark& placed : m_marks) {
        if (placed.extent().intersects(dirty))
            m_sprites.paint(painter, placed.box, placed.mark.severity, placed.mark.changed);
    }
}

void PrefectureMap::setWatches(const PlaceWatches& watches)
{
    m_watches = &watches;
    connect(&watches, &PlaceWatches::changed, this, [this] {
        update();
        describe();
    });
}

/// Below where a mark stands, so that both are seen.
void PrefectureMap::drawEyes(QPainter& painter, const QRect& dirty)
{
    if (!m_watches || m_watches->all().empty())
        return;
    const double map = toWidget().mapRect(m_geometry.bounds()).height() / zoom();
    const QPointF below(0, markSize(map) / 2 + WatchMark::size.height() / 2);
    for (const MapGeometry::Shape& shape : m_geometry.shapes()) {
        const QPointF centre = toWidget().map(shape.label) + below;
        QRectF room(QPointF(0, 0), WatchMark::size + QSizeF(2, 2));
        room.moveCenter(centre);
        if (room.intersects(dirty) && m_watches->isPlaceWatched(m_sector, shape.code))
            WatchMark::paint(
                painter, centre, Look::outline(Look::Room::Desk), palette().color(QPalette::Base));
    }
}

QRectF PrefectureMap::roomForAll() const
{
    return QRectF(rect())
        .marginsRemoved(m_credit.room())
        .adjusted(margin, margin, -margin, -margin);
}

/// Marks may stand beside the islands, but never on the credit.
QRectF PrefectureMap::markRoom() const
{
    return QRectF(rect()).marginsRemoved(m_credit.room());
}

bool PrefectureMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const PrefectureCode code = prefectureAt(help->pos());
    if (code == noPrefecture)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
            safeToolTip(
                tr("%1: %2").arg(CellTexts::place(code), CellTexts::sentence(cellOf(code)))),
            this);
    return true;
}

void PrefectureMap::clickedAt(QPoint point)
{
    if (const PrefectureCode code = prefectureAt(point); code != noPrefecture) {
        moveTo(code);
        m_focus.setPrefecture(code);
    }
}

void PrefectureMap::hoveredAt(QPoint point)
{
    const PrefectureCode code = rect().contains(point) ? prefectureAt(point) : noPrefecture;
    if (code == m_hovered)
        return;
    updateOutline(m_hovered);
    m_hovered = code;
    updateOutline(m_hovered);
}

void PrefectureMap::updateOutline(PrefectureCode code)
{
    if (const MapGeometry::Shape* shape = m_geometry.find(code)) {
        for (const QRectF& piece : shape->pieces)
            update(toWidget().mapRect(piece).toAlignedRect().adjusted(-3, -3, 3, 3));
    }
}

void PrefectureMap::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::ShiftModifier)
        return MapView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveTo(m_geometry.next(m_current, wayOf(event->key())));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        m_focus.setPrefecture(m_current);
        return;
    case Qt::Key_W:
        wishMenu();
        return;
    }
    MapView::keyPressEvent(event);
}

void PrefectureMap::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        return wishMenu();
    if (const PrefectureCode code = prefectureAt(event->pos()); code != noPrefecture) {
        moveTo(code);
        emit menuWished(code, event->globalPos());
    }
}

void PrefectureMap::wishMenu()
{
    if (const MapGeometry::Shape* shape = m_geometry.find(m_current))
        emit menuWished(m_current, mapToGlobal(toWidget().map(shape->label).toPoint()));
}

void PrefectureMap::moveTo(PrefectureCode code)
{
    redraw(m_current);
    m_current = code;
    redraw(m_current);
    if (const MapGeometry::Shape* shape = m_geometry.find(code))
        bringIntoView(QRectF(shape->label, QSizeF(1, 1)));
    describe();
}

void PrefectureMap::describe()
{
    setAccessibleName(tr("Map of the prefectures"));
    //: %1 a prefecture, %2 sentences about it
    QString description
        = tr("%1: %2").arg(CellTexts::place(m_current), CellTexts::sentence(cellOf(m_current)));
    if (m_watches && m_watches->isPlaceWatched(m_sector, m_current))
        //: Of a field or prefecture (注視中)
        description += u' ' + tr("Watched.");
    if (description == accessibleDescription())
        return;
    setAccessibleDescription(description);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void PrefectureMap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    redraw(m_current);
}

void PrefectureMap::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    redraw(m_current);
}

void PrefectureMap::changeEvent(QEvent* event)
{
    MapView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::PaletteChange) {
        m_credit.forgetLayout();
        layOut();
        describe();
    }
}

} // namespace yagura
