#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "base/language.h"
#include "domain/feedhealth.h"
#include "domain/item.h"
#include "domain/matter.h"
#include "itemmodels/urgentacts.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace yagura {

struct Workspace;

/// A sector as the brief's table shows it.
struct BriefSector {
    QString key;
    std::array<int, allSeverities.size()>
        counts{}; ///< open incidents, in the order of `allSeverities`
    bool notReporting = false;

    int open() const;
};

/// What the council was asked, or decided.
struct BriefDecision {
    Instant time;
    QString matterId;
    BilingualText title; ///< empty where the sheet is not here
    CouncilOutcome outcome = CouncilOutcome::Pending; ///< pending: it was put
    Digest request; ///< what it is about, to be compared by telephone
    bool isSettled = true; ///< false: not witnessed yet, and not shown as a decision
    bool hasLane = false; ///< a measure: then its state stands beside the council's answer
    MatterState state = MatterState::Triage;
};

/// A source from which nothing comes.
struct BriefSilence {
    BilingualText name;
    FeedState state = FeedState::Silent;
    Instant lastSeen;
};

/// How the sources stood when the brief was frozen.
struct BriefFeeds {
    std::vector<SourceHealth> sources;
    qint64 quarantined = 0;
};

/// A saved view that is shown instead of the worst incidents: its first rows, as its list has them.
struct BriefView {
    QString name;
    QString query; ///< as it was typed
    std::vector<Item> first;
    bool holdsMore = false;
    Tlp marking = Tlp::Clear; ///< of its name and its words
};

/// Everything one brief says, about one instant. A value: once taken it does not change while it is
/// read, whatever arrives. The page, the paper and the digest are made of it and of nothing else.
struct BriefContent {
    static constexpr std::size_t mostIncidents = 8;
    static constexpr std::size_t mostDecisions = 6;

    Instant t; ///< the instant the brief is about
    bool frozen = false;
    bool exercise = false;
    QString sector; ///< the filter: row key, empty for all
    PrefectureCode prefecture = noPrefecture;
    Instant from; ///< span of time; unknown: open
    Instant to;
    Tlp marking = Tlp::Clear; ///< highest of everything that is drawn or counted on the page

    std::array<int, allSeverities.size()> counts{};
    std::optional<BriefView> view; ///< stands on the page where `worst` would
    std::vector<Item> worst; ///< at most eight, worst first
    int further = 0; ///< open incidents beyond those
    std::vector<BriefSector> sectors;
    std::vector<BriefDecision> decisions; ///< of the 24 h before `t`, newest first
    int furtherDecisions = 0;
    std::vector<std::pair<MatterState, int>> measures; ///< how many are open in which state
    std::vector<UnnotifiedAct> unnotified; ///< urgent acts whose notice is owed, oldest first
    Instant ledgerNow; ///< they are counted to
    int lateNotices = 0; ///< of measures that are open
    int refused = 0; ///< statements refused in the same time
    int notCounted = 0; ///< and those that count for nothing
    std::vector<BriefSilence> silent;
    int withoutPlace = 0; ///< open incidents without a prefecture
    int withoutSector = 0; ///< and those that belong to no sector of the list
    qint64 quarantined = 0;

    int open() const;
    /// How many decisions the page has room for below what it says of measures.
    std::size_t roomForDecisions() const
    {
        return mostDecisions - (measures.empty() ? 0 : 1) - (unnotified.empty() ? 0 : 1);
    }
    /// Canonical JSON of all of it but the wording: the same in both languages.
    QByteArray bytes() const;
    Digest digest() const { return Digest::of(bytes()); }

    /// The brief of what the workspace shows now, narrowed by its focus. The feeds are a value of
    /// the moment of freezing, because their board has no past.
    static BriefContent of(
        const Workspace& workspace, const BriefFeeds& feeds, std::optional<BriefView> view = {});
};

} // namespace yagura
