#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace yagura {

/// The countries on one plane (Equal Earth: areas stay comparable), the Pacific in its middle as
/// maps printed in Japan have it. Areas that are claimed by several are nobody's: without a code. A
/// value; `builtIn()` is read once, when a world is first asked for.
class WorldGeometry {
public:
    struct Country {
        QString code; ///< ISO 3166-1 alpha-2; empty: a disputed area
        BilingualText name;
        QPainterPath path;
        QRectF bounds;
        QPointF label;
    };

    static Result<WorldGeometry> fromGeoJson(const QByteArray& countries);
    static const WorldGeometry& builtIn();

    const std::vector<Country>& countries() const { return m_countries; }
    const QRectF& bounds() const { return m_bounds; } ///< without the Antarctic
    const Country* find(QStringView code) const;
    /// The country whose outline holds the point; empty for the sea and what is nobody's.
    QString at(QPointF point) const;

private:
    std::vector<Country> m_countries;
    QRectF m_bounds;
};

} // namespace yagura
