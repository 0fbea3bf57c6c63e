#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/place.h"
#include "domain/severity.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace yagura {

/// A person's wish to be told of what comes to a sector, to a place, or to a sector in a place
/// (features.md 16). A value; there is one at most for the same sector and place.
struct PlaceWatch {
    QString sector; ///< row key (`ci.*` or `other`); empty: all
    PrefectureCode prefecture = noPrefecture;
    QString region; ///< English name of one of the eight regions, where no prefecture is named
    Severity from = Severity::Certain; ///< and above; None: everything, assessed or not
    QString owner; ///< member id; empty: a seat without a member
    Instant set;
    Instant until; ///< unknown: until somebody ends it

    /// Of a sector and a place: `ci.power/13/`, `/00/Kanto`.
    QString id() const;
    /// What an id names; the rest is as in a new one. `E-WATCH-FORM`: it names nothing.
    static Result<PlaceWatch> fromId(const QString& id);
    bool covers(const QString& sectorRow, PrefectureCode place) const;
    bool wants(Severity severity) const { return urgency(severity) >= urgency(from); }
    bool isOver(Instant now) const { return until.isKnown() && until <= now; }

    QByteArray toJson() const; ///< `yagura.watch.v1`
    /// Errors: `E-WATCH-FORM` (no watch, or of a newer version).
    static Result<PlaceWatch> fromJson(const QByteArray& json);

    friend bool operator==(const PlaceWatch&, const PlaceWatch&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::PlaceWatch)
