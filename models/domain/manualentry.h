#pragma once

#include "base/instant.h"
#include "domain/cloudevent.h"
#include "domain/feedhealth.h"
#include "domain/place.h"

#include <QString>

namespace yagura {

/// A report that came by telephone, on paper or in person, as a member typed it in: who, what and
/// since when are enough. It stands as an incident of its own kind, not verified, until the
/// operator's own report of the same number takes its place. A value.
struct ManualEntry {
    QString reportId; ///< made once for an entry: the same entry sent twice is stored once
    QString reporter; ///< the operator: its number, or its name where the number is not known
    QString what; ///< one line, at most 60 characters
    Instant aware; ///< 認知
    QString channel; ///< `phone`, `paper`, `mail`, `visit`; empty: not said
    QString toldBy; ///< may be empty
    QString sector; ///< key; empty: not known
    PrefectureCode prefecture = noPrefecture;
    Instant entered{}; ///< when it was typed in, not when anybody became aware of anything

    /// A number that no other entry has.
    static QString newId(Instant now, const QString& member);
    QString objectId() const; ///< as the picture will name it
    /// Whether a number of an operator is one that was made from a name.
    static bool isMadeFromName(const QString& operatorId);

    /// As it goes to the hub (`resources/schemas/incident-report.v1.schema.json`).
    CloudEvent toEvent(const QString& member, Instant now, bool exercise) const;
    /// What the hub is told of the source of all entries; unmarked ones are AMBER.
    static SourceSettings source();
};

} // namespace yagura
