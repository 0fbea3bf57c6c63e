#pragma once

#include "base/instant.h"
#include "domain/place.h"
#include "search/searchhits.h"
#include "search/searchquery.h"

#include <QObject>
#include <QString>

namespace yagura {

/// The one selection of a console, shared by every view: choosing a sector, prefecture, object, matter or span of
/// time anywhere filters everywhere; `clear()` (Esc) undoes it. GUI thread.
class Focus : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const QString& sector() const { return m_sector; } ///< row key (`ci.*` or `other`); empty: all
    PrefectureCode prefecture() const { return m_prefecture; } ///< 0: all
    const QString& object() const { return m_object; } ///< object id whose detail is shown; empty: none
    const QString& matter() const { return m_matter; } ///< matter number; empty: none
    Instant from() const { return m_from; } ///< span of time; unknown: open
    Instant to() const { return m_to; }
    bool hasFilter() const; ///< sector, prefecture or span: what narrows lists
    /// The search that narrows lists and drawings alike; null: none.
    const SharedQuery& query() const { return m_query; }
    const SharedHits& hits() const { return m_hits; } ///< the index's answer to it; null: it has none

    void setSector(const QString& sector);
    void setPrefecture(PrefectureCode prefecture);
    void setCell(const QString& sector, PrefectureCode prefecture); ///< both at once, one signal
    void setObject(const QString& object);
    void setMatter(const QString& matter);
    void setSpan(Instant from, Instant to);
    void setQuery(const SharedQuery& query, const SharedHits& hits);
    void clearFilter(); ///< sector, prefecture, span, search
    void clear(); ///< everything

signals:
    void filterChanged();
    void queryChanged(); ///< the search, or what the index answered to it
    void objectChanged(const QString& object);
    void matterChanged(const QString& matter);

private:
    QString m_sector;
    PrefectureCode m_prefecture = noPrefecture;
    QString m_object;
    QString m_matter;
    Instant m_from;
    Instant m_to;
    SharedQuery m_query;
    SharedHits m_hits;
};

} // namespace yagura
