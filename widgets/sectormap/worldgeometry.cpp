#include "sectormap/worldgeometry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr double middle = 150; ///< east; the map is cut where only the Atlantic and Greenland lie
constexpr double cut = middle - 180;
constexpr double mostSouth = -60;

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// Equal Earth (Šavrič, Patterson and Jenny 2018, equations 1 and 2) on a sphere of 1,000 units.
/// `longitude` is counted from the middle of the map.
QPointF project(double longitude, double latitude)
{
    constexpr double a1 = 1.340264;
    constexpr double a2 = -0.081106;
    constexpr double a3 = 0.000893;
    constexpr double a4 = 0.003796;
    static const double root = std::sqrt(3.0);
    const double t = std::asin(root / 2 * std::sin(radians(latitude)));
    const double t2 = t * t;
    const double t6 = t2 * t2 * t2;
    const double x = 2 * root * radians(longitude) * std::cos(t)
        / (3 * (9 * a4 * t6 * t2 + 7 * a3 * t6 + 3 * a2 * t2 + a1));
    const double y = t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2));
    return { 1000 * x, -1000 * y };
}

/// What of a ring lies on one side of the cut (Sutherland and Hodgman 1974, one edge).
QPolygonF sideOf(const QPolygonF& ring, bool east)
{
    const auto isIn = [&](const QPointF& p) { return (p.x() >= cut) == east; };
    QPolygonF kept;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF& from = ring[i];
        const QPointF& to = ring[(i + 1) % ring.size()];
        if (isIn(from))
            kept << from;
        if (isIn(from) != isIn(to)) {
            const double share = (cut - from.x()) / (to.x() - from.x());
            kept << QPointF(cut, from.y() + share * (to.y() - from.y()));
        }
    }
    return kept;
}

void addRing(QPainterPath& path, const QPolygonF& ring)
{
    for (const bool east : { true, false }) {
        QPolygonF plane;
        for (const QPointF& p : sideOf(ring, east))
            plane << project(p.x() - middle + (east ? 0 : 360), p.y());
        if (plane.size() > 2) {
            path.addPolygon(plane);
            path.closeSubpath();
        }
    }
}

bool touchesDateLine(const QPolygonF& ring)
{
    return std::any_of(
        ring.begin(), ring.end(), [](const QPointF& p) { return std::abs(p.x()) == 180; });
}

QPolygonF readRing(const QJsonArray& ring)
{
    QPolygonF polygon;
    for (const QJsonValue& point : ring)
        polygon << QPointF(point[0].toDouble(), point[1].toDouble());
    if (polygon.isClosed())
        polygon.removeLast();
    return polygon;
}

/// The data end at the date line (RFC 7946, 3.1.9), which runs through this map: what was cut there
/// grows together again.
QPainterPath readPath(const QJsonObject& geometry)
{
    QJsonArray parts = geometry[u"coordinates"].toArray();
    if (geometry[u"type"].toString() == u"Polygon")
        parts = QJsonArray{ parts };
    QPainterPath whole;
    QPainterPath atDateLine;
    for (const QJsonValue& part : std::as_const(parts)) {
        QPainterPath path;
        bool touches = false;
        for (const QJsonValue& ring : part.toArray()) {
            const QPolygonF points = readRing(ring.toArray());
            touches = touches || touchesDateLine(points);
            addRing(path, points);
        }
        if (touches)
            atDateLine = atDateLine.united(path);
        else
            whole.addPath(path);
    }
    whole.addPath(atDateLine);
    return whole;
}

} // namespace

Result<WorldGeometry> WorldGeometry::fromGeoJson(const QByteArray& countries)
{
    WorldGeometry world;
    for (const QJsonValue& feature : QJsonDocument::fromJson(countries)[u"features"].toArray()) {
        const QJsonValue properties = feature[u"properties"];
        Country country;
        country.code = properties[u"iso_a2"].toString();
        country.name = { properties[u"name_ja"].toString(), properties[u"name_en"].toString() };
        country.path = readPath(feature[u"geometry"].toObject());
        country.bounds = country.path.boundingRect();
        const double longitude = properties[u"label"][0].toDouble();
        country.label = project(
            longitude - middle + (longitude < cut ? 360 : 0), properties[u"label"][1].toDouble());
        if (country.bounds.top() < project(0, mostSouth).y())
            world.m_bounds |= country.bounds;
        world.m_countries.push_back(std::move(country));
    }
    if (world.m_countries.size() < 200)
        return Error{ Error::Code::Malformed,
            u"the world has %1 countries"_s.arg(world.m_countries.size()), {} };
    return world;
}

const WorldGeometry& WorldGeometry::builtIn()
{
    static const WorldGeometry geometry = [] {
        QFile file(u":/yagura/map/world-countries.geojson"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the program was built without its map of the world");
        const auto read = fromGeoJson(file.readAll());
        if (!read)
            qFatal("the program was built with a world that cannot be read: %s",
                qPrintable(read.error().detail));
        return *read;
    }();
    return geometry;
}

const WorldGeometry::Country* WorldGeometry::find(QStringView code) const
{
    const auto it = std::find_if(m_countries.begin(), m_countries.end(),
        [&](const Country& c) { return !code.isEmpty() && c.code == code; });
    return it == m_countries.end() ? nullptr : &*it;
}

QString WorldGeometry::at(QPointF point) const
{
    for (const Country& country : m_countries) {
        if (country.bounds.contains(point) && country.path.contains(point))
            return country.code;
    }
    return {};
}

} // namespace yagura
