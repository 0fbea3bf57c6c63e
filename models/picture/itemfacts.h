#pragma once

#include "domain/item.h"

namespace yagura {

/// Words that many objects share. Few: `CommonPicture` keeps each combination once and numbers it.
struct Lineage {
    QString source; ///< as in Item
    QString sector;
    QString type;
    QString handling;

    friend bool operator==(const Lineage&, const Lineage&) = default;
};

/// What counts, filters and drawings ask of an object: all of it that is not words. A value without
/// memory of its own, for loops over a million rows.
struct ItemFacts {
    Instant occurred;
    Instant received;
    Instant stored;
    Instant modified;
    Instant validUntil;
    qint64 eventSeq = 0;
    int ordinal = 0;
    int versions = 1;
    int lineage
        = 0; ///< `CommonPicture::lineage()`: what follows from it is worth keeping by number
    ItemKind kind = ItemKind::Other;
    Severity severity = Severity::Unassessed;
    PrefectureCode prefecture = noPrefecture;
    Tlp tlp = Tlp::Red;
    Marking::Origin tlpOrigin = Marking::Origin::Assumed;
    ReportStage stage = ReportStage::NotAReport;
    bool closed = false;
    bool exercise = false;
    bool upgraded = false;
    /// Nobody knew of it at the instant that is shown: the row only keeps its place, and is of no
    /// kind.
    bool absent = false;

    bool isValidAt(Instant t) const { return !validUntil.isKnown() || t < validUntil; }
    bool isIncident() const { return yagura::isIncident(kind); }
    bool isOpenIncident() const { return isIncident() && !closed; }
    friend bool operator==(const ItemFacts&, const ItemFacts&) = default;
};

} // namespace yagura
