#pragma once

#include "alarms/alarmbook.h"
#include "alarms/alarmchoices.h"
#include "domain/feedhealth.h"
#include "domain/item.h"
#include "itemmodels/placearrivals.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace yagura {

struct Matter;
struct Workspace;

/// Sees in the picture, on the boards and in the ledger what is an alarm for this seat, and what is
/// one no longer. Never looks at the whole picture for one event: what is stored is told to it,
/// item by item. The only one who raises and clears alarms; owned by the console. GUI thread.
///
/// While the screen stands at another instant alarms go on in real time: seats and notices are
/// judged by the ledger as it is now. Only the digest waits, as the picture shows that instant.
class AlarmWatch : public QObject {
    Q_OBJECT
public:
    /// A connection that is gone for less is no alarm: it comes back by itself.
    /// So many alarms may stand before further incidents are counted by sector instead: nothing is
    /// dropped, and a storm of a million costs no more than a count.
    static constexpr std::size_t mostSingly = 1000;
    static constexpr std::chrono::milliseconds countsEvery = std::chrono::minutes(1);
    static constexpr std::chrono::milliseconds patience = std::chrono::seconds(30);

    /// `workspace.alarms` is what it raises in. The workspace outlives it.
    explicit AlarmWatch(Workspace& workspace, QObject* parent = nullptr);

    const AlarmChoices& choices() const { return m_choices; }
    void setChoices(const AlarmChoices& choices);
    /// What a person watches; outlives this. What has an alarm of its own is told by that alone.
    void setWatches(PlaceWatches& watches) { m_arrivals.setWatches(watches); }

    /// Alarms of an earlier run are in the book: from here on it is told what is so.
    void begin();
    /// The picture is whole: digests may be counted. `last`: when one was told last.
    void beginDigests(Instant last);
    void noteItems(const std::vector<Item>& stored); ///< in order, each when it was stored
    void evaluate(); ///< every second, and when a board or the ledger has changed

private:
    void noteIncident(const Item& item);
    void countIncident(const Item& item);
    void watchStorm(Instant now);
    bool isOwn(const QString& sector);
    void watchHub(Instant now);
    void watchSources(Instant now);
    void watchLedger(Instant now);
    void watchMatters(Instant now);
    std::optional<AlarmSubject> waitsForSeat(const Matter& matter, Instant at) const;
    void announceAgain(const std::vector<AlarmSubject>& waiting, Instant now);
    void watchNotices(Instant now);
    void watchDigest(Instant now);
    bool isDown(const LinkHealth& link, Instant now);
    AlarmSubject newIn(Instant after, Instant upTo) const;
    /// What stands in `subjects` is so; what else stands under `prefix` is over.
    void settle(const QString& prefix, const std::vector<AlarmSubject>& subjects, Instant now);
    QStringList keysUnder(const QString& prefix) const;

    Workspace& m_workspace;
    AlarmBook& m_alarms;
    PlaceArrivals m_arrivals;
    AlarmChoices m_choices;
    QHash<QString, bool> m_own; ///< by sector key as the source gave it
    QHash<QUrl, Instant> m_downSince;
    struct Storm {
        int count = 0; ///< not yet in the alarm
        Severity worst = Severity::Major;
        Instant told;
    };
    QHash<QString, Storm> m_storms; ///< by sector key as the source gave it
    Instant m_lastDigest;
    bool m_begun = false;
    bool m_digestsBegun = false;
    QTimer m_soon; ///< boards change often in one turn
};

} // namespace yagura
