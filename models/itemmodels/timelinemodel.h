#pragma once

#include "itemmodels/timelinelanes.h"
#include "matters/matterbook.h"

#include <QObject>

#include <span>
#include <vector>

namespace yagura {

/// One mark of the timeline. A value without memory of its own: there may be a million.
struct TimelineMark {
    enum class Kind : qint8 {
        Incident,
        Threat, ///< everything that is not an incident; only when asked for
        Opened, ///< a matter was put before the council; of an urgent act: it was declared
        Mark, ///< a member's mark: `verb`
        Decided, ///< the council's lane came to its end: `outcome`
        Notified, ///< the Commission was told of an urgent act
    };

    Instant time;
    qint32 row = 0; ///< of the picture; of a decision, the number of its matter in the model
    qint16 lane = 0;
    qint8 sector = -1; ///< row of the sectors, whatever the lanes are
    qint8 entry = -1; ///< of the sectors: as its source named it
    Kind kind = Kind::Incident;
    Severity severity = Severity::Unassessed; ///< of incidents
    Verb verb = Verb::Unknown; ///< of `Mark`
    CouncilOutcome outcome = CouncilOutcome::Pending; ///< of `Decided`
    PrefectureCode prefecture = noPrefecture;
    bool open = false; ///< of incidents
    /// False: stands at the time of its version, for want of the time that was asked for.
    bool timeKnown = true;
    bool witnessed = true; ///< false: of a decision that its witness has not signed yet

    bool isDecision() const { return kind != Kind::Incident && kind != Kind::Threat; }
    friend bool operator==(const TimelineMark&, const TimelineMark&) = default;
};
static_assert(sizeof(TimelineMark) <= 24);
/// Total among objects, and among decisions but for marks that look alike: time, then row, kind.
bool operator<(const TimelineMark& a, const TimelineMark& b);

/// What happened and what was decided, each in order of time. Mirrors CommonPicture and MatterBook;
/// holds no truth. What comes in costs next to nothing until somebody asks. GUI thread.
class TimelineModel : public QObject {
    Q_OBJECT
public:
    /// Which of an object's three times places it.
    enum class TimeOf : qint8 { Occurred, Received, Recorded };
    static constexpr int decisionLane = TimelineLanes::decisions;
    static constexpr int urgentLane = TimelineLanes::urgent;

    TimelineModel(const CommonPicture& picture, const MatterBook& book, QObject* parent = nullptr,
        FactsFilter shown = {});
    ~TimelineModel() override;

    const TimelineLanes& lanes() const { return m_lanes; }
    int laneCount() const { return m_lanes.count(); }
    static int laneOf(int sectorRow) { return TimelineLanes::first + sectorRow; } ///< by sector
    const SectorRows& rows() const { return m_lanes.sectors(); }

    const std::vector<TimelineMark>& marks() const; ///< of objects, sorted; until the next change
    std::span<const TimelineMark> between(Instant from, Instant to) const; ///< from ≤ time < to
    const std::vector<TimelineMark>& decisions() const { return m_decisions; } ///< sorted
    std::span<const TimelineMark> decisionsBetween(Instant from, Instant to) const;
    QString idOf(const TimelineMark& mark) const; ///< of the object, or number of the matter
    /// What its sentence is about: the key of its sector, or the number of its matter.
    QString subjectOf(const TimelineMark& mark) const;
    Instant first() const; ///< of all; unknown: there is none

    /// The mark of this object; null: it is not drawn.
    const TimelineMark* find(const QString& objectId) const;
    /// Until when what it says holds; unknown: its source gave no end. Of decisions too.
    Instant validUntil(const TimelineMark& mark) const;
    /// From when the object happened until this console had it; of a decision nothing.
    std::pair<Instant, Instant> delayOf(const TimelineMark& mark) const;

    TimeOf timeOf() const { return m_timeOf; }
    void setShowsThreats(bool shows);
    void setLanes(TimelineLanes::By by);
    void setTimeOf(TimeOf timeOf);
    void setActors(TimelineLanes::ActorOf actorOf); ///< also when they have changed

signals:
    void marksChanged(); ///< after any change, once a step: for views that aggregate
    void lanesChanged(); ///< others, or more of them

private:
    void takeIn(int first, int last);
    void takeOut(int first, int last);
    void rebuild();
    void relabel();
    void rebuildDecisions();
    void takeMatter(int row);
    void addMarksOf(const Matter& matter);
    bool shows(const ItemFacts& facts) const;
    Instant wantedTime(const ItemFacts& facts) const; ///< may be unknown
    Instant timeOf(const ItemFacts& facts) const; ///< where its mark stands
    TimelineMark markOf(int row, const ItemFacts& facts);
    void settle() const;
    void announce();

    const CommonPicture& m_picture;
    const MatterBook& m_book;
    FactsFilter m_shown;
    TimelineLanes m_lanes;
    TimeOf m_timeOf = TimeOf::Occurred;
    bool m_threats = false;
    qint64 m_witnessed = 0; ///< size that was told
    int m_toldLanes = 0;
    /// Sorted, but for what came and went since somebody asked.
    mutable std::vector<TimelineMark> m_marks;
    mutable std::vector<TimelineMark> m_came;
    mutable std::vector<TimelineMark> m_went;
    std::vector<TimelineMark> m_decisions;
    std::vector<QString> m_matters; ///< numbers, in order of first appearance
    QHash<QString, qint32> m_matterNumbers;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::TimelineMark)
