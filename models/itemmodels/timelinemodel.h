#pragma once

#include "itemmodels/sectorrows.h"
#include "matters/matterbook.h"
#include "picture/commonpicture.h"

#include <QAbstractListModel>
#include <QHash>

#include <span>
#include <vector>

namespace yagura {

/// One mark of the timeline. A value.
struct TimelineMark {
    enum class Kind : qint8 {
        Incident,
        Threat, ///< everything that is not an incident; only when asked for
        Opened, ///< a matter was put before the council
        Mark, ///< a member's mark: `verb`
        Decided, ///< the council's lane came to its end: `outcome`
    };

    Instant time;
    QString id; ///< object id, or matter number
    qint64 order = 0; ///< ledger index of a decision mark: the rest of the total order
    qint16 lane = 0;
    Kind kind = Kind::Incident;
    Severity severity = Severity::Unassessed; ///< of incidents
    Verb verb = Verb::Unknown; ///< of `Mark`
    CouncilOutcome outcome = CouncilOutcome::Pending; ///< of `Decided`
    PrefectureCode prefecture = noPrefecture;
    bool open = false; ///< of incidents
    bool timeKnown
        = true; ///< false: stands at the time of its version, for want of a time of occurrence
    bool witnessed = true; ///< false: of a decision that its witness has not signed yet

    bool isDecision() const
    {
        return kind == Kind::Opened || kind == Kind::Mark || kind == Kind::Decided;
    }
    friend bool operator==(const TimelineMark&, const TimelineMark&) = default;
};
/// Total: time, then id, kind and ledger index.
bool operator<(const TimelineMark& a, const TimelineMark& b);

/// What happened and what was decided, in one order of time. Lane 0 is the decision lane; the lanes
/// after it are the sector rows. Mirrors CommonPicture and MatterBook; holds no truth. GUI thread.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { MarkRole = Qt::UserRole + 1 }; ///< TimelineMark
    static constexpr int decisionLane = 0;

    TimelineModel(const CommonPicture& picture, const MatterBook& book, QObject* parent = nullptr,
        ItemFilter shown = {});
    ~TimelineModel() override;

    int laneCount() const { return m_rows.count() + 1; }
    static int laneOf(int sectorRow) { return sectorRow + 1; }
    const SectorRows& rows() const { return m_rows; }

    const std::vector<TimelineMark>& marks() const { return m_marks; } ///< sorted
    std::span<const TimelineMark> between(Instant from, Instant to) const; ///< from ≤ time < to

    void setShowsThreats(bool shows);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void marksChanged(); ///< after any change, once a step: for views that aggregate

private:
    void takeIn(int first, int last);
    void rebuild();
    void takeMatter(int row);
    bool shows(const Item& item) const;
    TimelineMark markOf(const Item& item) const;
    void insert(std::vector<TimelineMark> marks);
    void remove(const TimelineMark& mark);

    const CommonPicture& m_picture;
    const MatterBook& m_book;
    ItemFilter m_shown;
    SectorRows m_rows;
    bool m_threats = false;
    qint64 m_witnessed = 0; ///< size that was told
    std::vector<TimelineMark> m_marks;
    QHash<int, TimelineMark>
        m_ofPicture; ///< picture row to its mark, to find it again when the object changes
    QHash<QString, std::vector<TimelineMark>> m_ofMatter; ///< sorted
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::TimelineMark)
