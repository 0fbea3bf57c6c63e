#pragma once

#include "itemmodels/sectorrows.h"
#include "picture/commonpicture.h"

#include <QHash>
#include <QString>

#include <array>
#include <functional>
#include <vector>

namespace yagura {

/// What the lanes of a timeline stand for, and which of them an object belongs to. Lane 0 is the
/// decision lane, lane 1 that of urgent acts; the others are by sector, kind, source or threat
/// actor. A lane keeps its number until the lanes are chosen anew; sources and actors come behind.
class TimelineLanes {
public:
    enum class By : qint8 { Sector, Kind, Source, Actor };
    static constexpr int decisions = 0;
    static constexpr int urgent = 1;
    static constexpr int first = 2;
    static constexpr int most = 40; ///< what is behind them shares the last one

    /// The actor that an object is ascribed to; empty: nobody says so.
    using ActorOf = std::function<QString(int row)>;

    explicit TimelineLanes(const CommonPicture& picture);

    By by() const { return m_by; }
    void choose(By by);
    void setActors(ActorOf actorOf);

    int count() const { return static_cast<int>(m_keys.size()); }
    /// Of a sector its row's key, of a kind its number, of a source its URI, of an actor its name;
    /// empty: of no actor. The lanes of decisions and urgent acts have the keys `decisions` and
    /// `urgent`.
    const QString& key(int lane) const { return m_keys[static_cast<std::size_t>(lane)]; }
    int laneOf(int row, const ItemFacts& facts); ///< may add a lane
    int sectorRowOf(const ItemFacts& facts);
    int entryOf(const ItemFacts& facts); ///< of SectorRows: the sector before any mapping
    const SectorRows& sectors() const { return m_sectors; }

private:
    struct OfLineage {
        qint16 sector = -1;
        qint16 entry = -1;
        qint16 source = -1;
    };
    OfLineage& ofLineage(const ItemFacts& facts);
    int laneWithKey(const QString& key);

    const CommonPicture& m_picture;
    SectorRows m_sectors;
    By m_by = By::Sector;
    ActorOf m_actorOf;
    std::vector<QString> m_keys;
    QHash<QString, int> m_lanes;
    std::vector<OfLineage> m_lineages; ///< by number: what follows from the words of many rows
    std::array<qint16, 128> m_kinds{}; ///< lanes by kind; 0: none yet
};

} // namespace yagura
