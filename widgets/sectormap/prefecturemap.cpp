#include "sectormap/prefecturemap.h"

#include "common/look.h"
#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "sectormap/celltexts.h"
#include "sectormap/mapcredit.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 6;
constexpr int creditColumn = 150;
constexpr int creditFlags = Qt::AlignLeft | Qt::TextWordWrap | Qt::TextWrapAnywhere;

double markSize(const QRectF& map)
{
    return std::clamp(map.height() / 17, 18.0, 44.0);
}

QFont smallFont(const QFont& font, double factor)
{
    QFont result = font;
    result.setPointSizeF(std::max(7.5, font.pointSizeF() * factor));
    return result;
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
    : QWidget(parent)
    , m_model(model)
    , m_focus(focus)
    , m_geometry(MapGeometry::builtIn())
{
    setObjectName(u"prefectureMap"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&model, &QAbstractItemModel::dataChanged, this, &PrefectureMap::takeChange);
    connect(&model, &QAbstractItemModel::modelReset, this, &PrefectureMap::reshade);
    connect(&focus, &Focus::filterChanged, this, &PrefectureMap::reshade);
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
    return m_geometry.at(m_toWidget.inverted().map(QPointF(point)));
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
    QRegion dirty;
    for (int column = topLeft.column(); column <= bottomRight.column(); ++column) {
        const PrefectureCode code = SectorStatusModel::prefectureAt(column);
        if (code == noPrefecture)
            continue;
        m_stale.insert(code);
        dirty += regionOf(code);
    }
    placeMarks();
    update(dirty);
    describe();
}

void PrefectureMap::reshade()
{
    m_layer = {};
    if (m_focus.prefecture() != noPrefecture)
        m_current = m_focus.prefecture();
    placeMarks();
    describe();
    update();
}

void PrefectureMap::layOut()
{
    const QRectF map = m_geometry.bounds();
    const QRectF room = mapRoom();
    const double scale
        = std::max(0.01, std::min(room.width() / map.width(), room.height() / map.height()));
    const QPointF corner = room.center() - map.center() * scale;
    m_toWidget = QTransform(scale, 0, 0, scale, corner.x(), corner.y());
    m_layer = {};
    placeMarks();
}

void PrefectureMap::placeMarks()
{
    std::vector<WantedMark> wanted;
    for (const MapGeometry::Shape& shape : m_geometry.shapes()) {
        const SectorCell cell = cellOf(shape.code);
        if (!cell.isQuiet())
            wanted.push_back(
                { shape.code, cell.worst, cell.changedWithin24h, m_toWidget.map(shape.label) });
    }
    const auto before = std::move(m_marks);
    m_marks = layOutMarks(
        std::move(wanted), markSize(m_toWidget.mapRect(m_geometry.bounds())), markRoom());
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

QRegion PrefectureMap::regionOf(PrefectureCode code) const
{
    QRegion region;
    if (const MapGeometry::Shape* shape = m_geometry.find(code)) {
        for (const QRectF& piece : shape->pieces)
            region += m_toWidget.mapRect(piece).toAlignedRect().adjusted(-3, -3, 3, 3);
    }
    return region;
}

void PrefectureMap::refreshLayer()
{
    const QSize pixels = size() * devicePixelRatio();
    QRegion stale;
    if (m_layer.size() != pixels) {
        m_layer = QPixmap(pixels);
        m_layer.setDevicePixelRatio(devicePixelRatio());
        stale = rect();
    } else {
        for (const int code : std::as_const(m_stale))
            stale += regionOf(static_cast<PrefectureCode>(code));
    }
    m_stale.clear();
    if (stale.isEmpty())
        return;
    QPainter painter(&m_layer);
    painter.setClipRegion(stale);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(m_toWidget, true);
    paintShapes(painter, m_toWidget.inverted().mapRect(QRectF(stale.boundingRect())));
}

void PrefectureMap::paintShapes(QPainter& painter, const QRectF& plane) const
{
    // A cosmetic pen of one pixel: wider ones cost eight times as much.
    QPen border(palette().color(QPalette::Mid).darker(130), 0);
    for (const MapGeometry::Shape& shape : m_geometry.shapes()) {
        if (!shape.path.boundingRect().intersects(plane))
            continue;
        const SectorCell cell = cellOf(shape.code);
        painter.setPen(border);
        painter.setBrush(shade(cell, palette()));
        painter.drawPath(shape.path);
        if (cell.notReporting) {
            painter.save();
            painter.setClipPath(shape.path, Qt::IntersectClip);
            painter.setTransform({}); // hatches are of the screen, not of the map
            painter.fillRect(m_toWidget.mapRect(shape.path.boundingRect()),
                QBrush(Look::outline(Look::Room::Desk), Qt::BDiagPattern));
            painter.restore();
        }
    }
}

void PrefectureMap::paintEvent(QPaintEvent* event)
{
    refreshLayer();
    QPainter painter(this);
    painter.drawPixmap(event->rect(), m_layer,
        QRectF(
            event->rect().topLeft() * devicePixelRatio(), event->rect().size() * devicePixelRatio())
            .toAlignedRect());
    paintInsets(painter);
    if (m_hovered != noPrefecture)
        paintOutline(painter, m_hovered, 2, palette().color(QPalette::WindowText));
    if (m_focus.prefecture() != noPrefecture)
        paintOutline(painter, m_focus.prefecture(), 3, palette().color(QPalette::WindowText));
    if (hasFocus())
        paintOutline(painter, m_current, 3, palette().color(QPalette::Highlight).darker(180));
    paintMarks(painter, event->rect());
    paintCredit(painter);
}

void PrefectureMap::paintOutline(
    QPainter& painter, PrefectureCode code, double width, const QColor& colour) const
{
    const MapGeometry::Shape* shape = m_geometry.find(code);
    if (!shape)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(m_toWidget, true);
    QPen pen(colour, width);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape->path);
    painter.restore();
}

void PrefectureMap::paintInsets(QPainter& painter) const
{
    painter.save();
    painter.setFont(smallFont(font(), 0.6));
    const int line = painter.fontMetrics().height();
    for (const MapGeometry::Inset& inset : m_geometry.insets()) {
        const QRectF frame = m_toWidget.mapRect(inset.frame);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(frame);
        const QString name = inset.name.in(uiLanguage());
        // Only where the name fits: an unreadable name is worse than the frame alone.
        if (painter.fontMetrics().horizontalAdvance(name) <= frame.width() - 4) {
            painter.setPen(Look::quiet(Look::Room::Desk));
            painter.drawText(QRectF(frame.left() + 2, frame.top(), frame.width() - 4, line),
                Qt::AlignLeft | Qt::AlignTop, name);
        }
    }
    painter.restore();
}

void PrefectureMap::paintMarks(QPainter& painter, const QRect& dirty) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedMark& placed : m_marks) {
        if (!placed.extent().intersects(dirty))
            continue;
        if (placed.moved) {
            painter.setPen(QPen(Look::outline(Look::Room::Desk), 1));
            painter.drawLine(placed.mark.anchor, placed.box.center());
        }
    }
    for (const PlacedMark& placed : m_marks) {
        if (placed.extent().intersects(dirty))
            Look::paintSeverity(
                painter, placed.box, placed.mark.severity, Look::Room::Desk, placed.mark.changed);
    }
}

/// The credit stands in a column beside a wide map, below a narrow one: the map gets the larger
/// part either way.
QRect PrefectureMap::creditBox() const
{
    const QFontMetrics metrics(smallFont(font(), 0.55), this);
    const int wide = isWide() ? creditColumn : width() - 2 * int(margin);
    const QRect text = metrics.boundingRect(QRect(0, 0, wide, 10'000), creditFlags, mapCredit());
    return { int(margin), height() - text.height() - 2, wide, text.height() };
}

QRectF PrefectureMap::mapRoom() const
{
    const QRectF all = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    return isWide() ? all.adjusted(creditColumn, 0, 0, 0)
                    : all.adjusted(0, 0, 0, -creditBox().height());
}

/// Marks may stand beside the islands, but never on the credit.
QRectF PrefectureMap::markRoom() const
{
    return QRectF(rect()).adjusted(
        isWide() ? creditColumn : 0, 0, 0, isWide() ? 0 : -creditBox().height());
}

bool PrefectureMap::isWide() const
{
    return width() > 1.25 * height() + creditColumn;
}

void PrefectureMap::paintCredit(QPainter& painter) const
{
    painter.setFont(smallFont(font(), 0.55));
    painter.setPen(Look::quiet(Look::Room::Desk));
    painter.drawText(creditBox(), creditFlags, mapCredit());
}

void PrefectureMap::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
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

void PrefectureMap::mousePressEvent(QMouseEvent* event)
{
    const PrefectureCode code = prefectureAt(event->pos());
    if (event->button() == Qt::LeftButton && code != noPrefecture) {
        moveTo(code);
        m_focus.setPrefecture(code);
    }
}

void PrefectureMap::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(prefectureAt(event->pos()));
}

void PrefectureMap::leaveEvent(QEvent* event)
{
    setHovered(noPrefecture);
    QWidget::leaveEvent(event);
}

void PrefectureMap::setHovered(PrefectureCode code)
{
    if (code == m_hovered)
        return;
    update(regionOf(m_hovered) + regionOf(code));
    m_hovered = code;
}

void PrefectureMap::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveTo(neighbour(event->key()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        m_focus.setPrefecture(m_current);
        return;
    }
    QWidget::keyPressEvent(event);
}

/// The nearest prefecture in that direction; straight ahead counts for more than aside.
PrefectureCode PrefectureMap::neighbour(int key) const
{
    const QPointF ahead(key == Qt::Key_Left ? -1
            : key == Qt::Key_Right          ? 1
                                            : 0,
        key == Qt::Key_Up         ? -1
            : key == Qt::Key_Down ? 1
                                  : 0);
    const MapGeometry::Shape* here = m_geometry.find(m_current);
    PrefectureCode best = m_current;
    double bestCost = std::numeric_limits<double>::max();
    for (const MapGeometry::Shape& shape : m_geometry.shapes()) {
        const QPointF way = shape.label - here->label;
        const double forward = QPointF::dotProduct(way, ahead);
        const double aside = std::abs(QPointF::dotProduct(way, { ahead.y(), ahead.x() }));
        const double cost = forward + 2 * aside;
        if (forward > 1 && aside <= 2 * forward && cost < bestCost) {
            bestCost = cost;
            best = shape.code;
        }
    }
    return best;
}

void PrefectureMap::moveTo(PrefectureCode code)
{
    update(regionOf(m_current) + regionOf(code));
    m_current = code;
    describe();
}

void PrefectureMap::describe()
{
    setAccessibleName(tr("Map of the prefectures"));
    //: %1 a prefecture, %2 sentences about it
    const QString description
        = tr("%1: %2").arg(CellTexts::place(m_current), CellTexts::sentence(cellOf(m_current)));
    if (description == accessibleDescription())
        return;
    setAccessibleDescription(description);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void PrefectureMap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update(regionOf(m_current));
}

void PrefectureMap::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update(regionOf(m_current));
}

void PrefectureMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::PaletteChange) {
        layOut();
        describe();
        update();
    }
}

} // namespace yagura
