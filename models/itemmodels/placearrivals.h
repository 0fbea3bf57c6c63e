#pragma once

#include "alarms/alarmbook.h"
#include "domain/item.h"
#include "itemmodels/sectorrows.h"

#include <QHash>
#include <QObject>

#include <map>
#include <vector>

namespace yagura {

class PlaceWatches;

/// Counts what comes to watched places, and makes one alarm of it for each watch, whatever comes:
/// at once when it begins, then brought up to date once a minute. An incident costs a look into one
/// cell. GUI thread; book and watches outlive it.
class PlaceArrivals : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds countsEvery = std::chrono::minutes(1);

    explicit PlaceArrivals(AlarmBook& alarms, QObject* parent = nullptr);

    void setWatches(PlaceWatches& watches);
    /// An incident that has no alarm of its own. A later version counts when it is worse.
    void note(const Item& incident);
    void tell(Instant now); ///< and ends the watches whose time is over, and alarms of ended ones

private:
    /// What a watch has seen come.
    struct Arrived {
        int count = 0; ///< not yet in the alarm
        Severity worst = Severity::None;
        Tlp tlp = Tlp::Clear;
        BilingualText title; ///< of the newest
        Instant told;
        QHash<QString, Severity> known; ///< by object: what was counted of it
    };
    void layOut();
    void count(Arrived& arrived, const Item& incident);
    void clearEnded(Instant now);
    void raise(const QString& id, Arrived& arrived, Instant now);
    const std::vector<int>& watching(const Item& incident) const;

    AlarmBook& m_alarms;
    PlaceWatches* m_watches = nullptr;
    SectorRows m_rows;
    std::vector<std::vector<int>> m_cells; ///< row by row: which watches cover it; empty: none
    std::map<QString, Arrived> m_arrived; ///< by id of the watch
};

} // namespace yagura
