#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "base/language.h"
#include "domain/feedhealth.h"
#include "domain/marking.h"
#include "domain/matter.h"
#include "domain/place.h"
#include "domain/severity.h"
#include "itemmodels/sectorstatusmodel.h"
#include "itemmodels/urgentacts.h"

#include <QString>
#include <QStringList>

#include <array>
#include <utility>
#include <vector>

namespace yagura {

/// How far the wall can be believed: the word in its header.
enum class WallMode { Live, Delayed, Stale, Offline, Connecting, Fixed };

/// One open incident, in the words a wall may show: no addresses, no operator.
struct WallIncident {
    QString objectId; ///< for a total order; never drawn
    Severity severity = Severity::Unassessed;
    QString sector; ///< row of the sector list, or `other`
    PrefectureCode prefecture = noPrefecture;
    BilingualText summary;
    Instant since; ///< when it happened; when it was received where that is not known
};

/// One row of the official list, or `other`.
struct WallSector {
    QString key;
    SectorCell cell;

    bool speaks() const { return cell.open > 0 || cell.notReporting; }
};

/// What stands on the 24 h timeline.
struct WallMark {
    enum class What { Incident, Opened, SignedOff, Refused };
    What what = What::Incident;
    Instant time;
    QString sector; ///< incidents: their row
    Severity severity = Severity::Unassessed;
};

/// A matter that the council decided, as far as a wall may name it: no title, no target.
struct WallDecision {
    QString number;
    CouncilOutcome outcome = CouncilOutcome::Pending;
    bool isSettled = true; ///< false: not yet witnessed, and not shown as a decision
    Instant decided;
    Digest request; ///< what was decided on: its words are compared by telephone
    bool hasLane = false; ///< then it has a state beside the council's answer
    MatterState state = MatterState::Triage;
};

/// Everything a wall scene gets to see: already without what is above the wall's ceiling. A value.
struct WallPicture {
    Tlp ceiling = Tlp::Green;
    WallMode mode = WallMode::Connecting;
    Instant shown; ///< the instant the picture is about
    Instant asOf; ///< newest word from the hub, or the fixed instant; unknown before the first
    Instant now;
    bool exercise = false;

    std::array<int, allSeverities.size()>
        counts{}; ///< open incidents, in the order of `allSeverities`
    std::vector<WallIncident> worst; ///< all open ones, worst first
    std::vector<WallSector> sectors; ///< the official list, then `other`
    std::vector<SectorCell> prefectures; ///< in the order of their codes
    std::vector<WallMark> marks; ///< last 24 h, by time
    std::vector<WallDecision> decisions; ///< within 24 h, newest first
    /// Urgent acts of which no notice is recorded, oldest first: every wall tells how many and for
    /// how long, and nothing else of them.
    std::vector<UnnotifiedAct> unnotified;
    Instant ledgerNow; ///< they are counted to
    /// How many measures stand in each state, where the ceiling allows to tell of measures.
    std::vector<std::pair<MatterState, int>> measures;
    int lateNotices = 0; ///< acts whose notice came, or will come, after its limit
    bool ledgerDoubted = false; ///< this console has caught its hub in a lie
    int decided = 0; ///< matters decided within 24 h, also those that may not be named
    int aboveCeiling = 0; ///< open incidents that this wall may not show
    int withheldMarks = 0; ///< of the last 24 h, for the same reason
    std::vector<BilingualText> silentFeeds; ///< those that have a name and may be named
    int silentUnnamed = 0;

    int open() const;
    int silent() const { return static_cast<int>(silentFeeds.size()) + silentUnnamed; }
};

/// Takes addresses out of received text (IPv4, IPv6, e-mail, URL; also defanged): a wall hangs
/// before people for whom they are not meant, and nobody can act on them there.
QString withoutAddresses(const QString& text);

} // namespace yagura
