#include "sectormap/mapgeometry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// Lambert conformal conic on a sphere (Snyder 1987, equations 15-1 to 15-3), standard parallels
/// for Japan.
QPointF project(QPointF lonLat)
{
    constexpr double earthKm = 6371;
    constexpr double centralMeridian = 137.5;
    static const double p1 = radians(33);
    static const double p2 = radians(43);
    const auto slant = [](double p) { return std::tan(std::numbers::pi / 4 + p / 2); };
    static const double n = std::log(std::cos(p1) / std::cos(p2)) / std::log(slant(p2) / slant(p1));
    static const double f = std::cos(p1) * std::pow(slant(p1), n) / n;
    const double rho = earthKm * f / std::pow(slant(radians(lonLat.y())), n);
    const double theta = n * radians(lonLat.x() - centralMeridian);
    static const double origin = earthKm * f / std::pow(slant(radians(38)), n);
    return { rho * std::sin(theta), rho * std::cos(theta) - origin };
}

/// A region of the globe that is drawn elsewhere than it lies.
struct Removal {
    QRectF lonLat; ///< x longitude, y latitude
    BilingualText name;
    QPointF shift; ///< km on the plane
};

/// Into the empty sea: the south-western islands north-west of Honshu, the Pacific ones south-east
/// of it.
const std::array<Removal, 3>& removals()
{
    static const std::array<Removal, 3> all{ {
        { QRectF(QPointF(122, 23.5), QPointF(132, 30.1)), { u"南西諸島"_s, u"Nansei Islands"_s },
            { 460, -1355 } },
        { QRectF(QPointF(140.6, 24), QPointF(143, 28)), { u"小笠原諸島"_s, u"Ogasawara Islands"_s },
            { 90, -715 } },
        { QRectF(QPointF(153, 24), QPointF(155, 25)), { u"南鳥島"_s, u"Minamitorishima"_s },
            { -870, -945 } },
    } };
    return all;
}

int removalOf(const QPolygonF& lonLat)
{
    const QPointF centre = lonLat.boundingRect().center();
    for (size_t i = 0; i < removals().size(); ++i) {
        if (removals()[i].lonLat.contains(centre))
            return static_cast<int>(i);
    }
    return -1;
}

QPolygonF readRing(const QJsonArray& ring)
{
    QPolygonF polygon;
    for (const QJsonValue& point : ring)
        polygon << QPointF(point[0].toDouble(), point[1].toDouble());
    return polygon;
}

QPolygonF placed(const QPolygonF& lonLat, int removal)
{
    QPolygonF plane;
    plane.reserve(lonLat.size());
    const QPointF shift = removal < 0 ? QPointF() : removals()[static_cast<size_t>(removal)].shift;
    for (const QPointF& point : lonLat)
        plane << project(point) + shift;
    return plane;
}

/// Adds the parts of one GeoJSON geometry (RFC 7946, 3.1.6 and 3.1.7) to a shape.
void addParts(MapGeometry::Shape& shape, std::array<QRectF, 4>& bounds, const QJsonObject& geometry)
{
    QJsonArray parts = geometry[u"coordinates"].toArray();
    if (geometry[u"type"].toString() == u"Polygon")
        parts = QJsonArray{ parts };
    for (const QJsonValue& part : std::as_const(parts)) {
        int removal = -1;
        bool outer = true;
        QPainterPath whole;
        for (const QJsonValue& ring : part.toArray()) {
            const QPolygonF lonLat = readRing(ring.toArray());
            if (outer)
                removal = removalOf(lonLat);
            const QPolygonF plane = placed(lonLat, removal);
            whole.addPolygon(plane);
            if (outer)
                bounds[static_cast<size_t>(removal + 1)] |= plane.boundingRect();
            outer = false;
        }
        shape.path.addPath(whole);
        shape.parts.push_back({ whole, whole.boundingRect() });
    }
}

/// One prefecture with the islands that are drawn in its style; widens the bounds of the main map
/// and the insets.
MapGeometry::Shape readShape(
    const QJsonValue& feature, const QJsonArray& islands, std::array<QRectF, 4>& everything)
{
    const QJsonValue properties = feature[u"properties"];
    const QString code = properties[u"code"].toString();
    MapGeometry::Shape shape;
    shape.code = prefectureFromText(code);
    std::array<QRectF, 4> bounds;
    addParts(shape, bounds, feature[u"geometry"].toObject());
    for (const QJsonValue& group : islands) {
        if (group[u"properties"][u"pref_code"].toString() == code)
            addParts(shape, bounds, group[u"geometry"].toObject());
    }
    const QJsonArray label = properties[u"label"].toArray();
    const QPolygonF point{ QPointF(label[0].toDouble(), label[1].toDouble()) };
    shape.label = placed(point, removalOf(point)).first();
    for (size_t i = 0; i < bounds.size(); ++i) {
        if (bounds[i].isValid())
            shape.pieces.push_back(bounds[i]);
        everything[i] |= bounds[i];
    }
    return shape;
}

} // namespace

Result<MapGeometry> MapGeometry::fromGeoJson(
    const QByteArray& prefectures, const QByteArray& northernTerritories)
{
    const QJsonArray features = QJsonDocument::fromJson(prefectures)[u"features"].toArray();
    const QJsonArray islands = QJsonDocument::fromJson(northernTerritories)[u"features"].toArray();
    if (features.size() != 47)
        return Error{ Error::Code::Malformed, u"the map has %1 prefectures"_s.arg(features.size()),
            {} };
    MapGeometry map;
    std::array<QRectF, 4> everything;
    for (const QJsonValue& feature : features)
        map.m_shapes.push_back(readShape(feature, islands, everything));
    constexpr double room = 25; // km between islands and their frame
    map.m_bounds = everything[0];
    for (size_t i = 0; i < removals().size(); ++i) {
        map.m_insets.push_back(
            { removals()[i].name, everything[i + 1].adjusted(-room, -room, room, room) });
        map.m_bounds |= map.m_insets.back().frame;
    }
    return map;
}

const MapGeometry& MapGeometry::builtIn()
{
    static const MapGeometry geometry = [] {
        QFile prefectures(u":/yagura/map/japan-prefectures.geojson"_s);
        QFile islands(u":/yagura/map/northern-territories.geojson"_s);
        if (!prefectures.open(QIODevice::ReadOnly) || !islands.open(QIODevice::ReadOnly))
            qFatal("the program was built without its map data");
        const auto read = fromGeoJson(prefectures.readAll(), islands.readAll());
        if (!read)
            qFatal("the program was built with a map that cannot be read: %s",
                qPrintable(read.error().detail));
        return *read;
    }();
    return geometry;
}

const MapGeometry::Shape* MapGeometry::find(PrefectureCode code) const
{
    const auto it = std::find_if(
        m_shapes.begin(), m_shapes.end(), [&](const Shape& s) { return s.code == code; });
    return it == m_shapes.end() ? nullptr : &*it;
}

PrefectureCode MapGeometry::at(QPointF point) const
{
    for (const Shape& shape : m_shapes) {
        const bool near = std::any_of(shape.pieces.begin(), shape.pieces.end(),
            [&](const QRectF& piece) { return piece.contains(point); });
        if (near && shape.path.contains(point))
            return shape.code;
    }
    return noPrefecture;
}

/// Straight ahead counts for more than aside.
PrefectureCode MapGeometry::next(PrefectureCode from, QPointF ahead) const
{
    const Shape* here = find(from);
    PrefectureCode best = from;
    double bestCost = std::numeric_limits<double>::max();
    for (const Shape& shape : m_shapes) {
        const QPointF way = here ? shape.label - here->label : QPointF();
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

} // namespace yagura
