#pragma once

#include "base/language.h"
#include "base/result.h"
#include "domain/markfacts.h"
#include "domain/place.h"
#include "domain/severity.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace yagura {

/// One target of an active-defense measure. Location unknown is treated as abroad (domain.md
/// invariant 4). A country that is only supposed (information credibility 4 to 6) is not known for
/// certain.
struct MeasureTarget {
    QString address; ///< documentation ranges only in exercises
    QString owner;
    QString country; ///< ISO 3166-1 alpha-2, empty: unknown
    QString confidence; ///< `A1` … `F6`
    QString grounds;

    /// Not known for certain to stand in Japan: the Foreign Minister is consulted.
    bool isAbroad() const;
    friend bool operator==(const MeasureTarget&, const MeasureTarget&) = default;
};

/// What a matter asks for: the object that is signed, in full. Its canonical bytes are the document
/// that `matter_open` commits to; the screen draws the sheet from exactly those bytes. Schema:
/// resources/schemas/matter-sheet.v1.schema.json.
struct MatterSheet {
    QString matterId;
    QString action; ///< kind of matter in the policy pack
    QString basis; ///< legal basis, chosen first
    BilingualText title; ///< at most 60 characters each: the only text the wall may show
    std::vector<BilingualText> what; ///< paragraphs: what is to be done
    std::vector<BilingualText> why;
    std::vector<BilingualText> notKnown;
    QString sector; ///< `ci.*`, empty where none
    PrefectureCode prefecture = noPrefecture;
    QString incident; ///< object id it is about, empty where none
    Severity from = Severity::Unassessed; ///< escalations: level now
    Severity to = Severity::Unassessed; ///< escalations: level asked for
    QString track; ///< measures: `P`, `D1`, `D2`
    std::vector<MeasureTarget> targets; ///< measures; their list is a document of its own
    /// What the law asks to be written down (T2), field by field: `suspected_harm`, `necessity` …;
    /// which are needed is in the policy pack.
    std::vector<std::pair<QString, BilingualText>> record;
    QStringList methods; ///< sorted: applied for
    QStringList concerns; ///< sorted: `national_security`, `sdf`, `usfj`
    QString officer; ///< member id of the designated officer
    QString ground; ///< urgent lane
    Instant declared; ///< urgent lane: when the officer declared it
    QStringList evidence; ///< hex SHA-256 of stored events, at most 16

    /// The document's canonical bytes; without the targets, which `targetBytes()` holds.
    Result<QByteArray> toBytes() const;
    Result<QByteArray>
    targetBytes() const; ///< {"v":1,"type":"target_list","matter_id":…,"count":n,"targets":[…]}
    /// Reads a sheet and, where the kind has one, its target list. Refuses a list whose count or
    /// matter does not fit.
    static Result<MatterSheet> fromBytes(const QByteArray& sheet, const QByteArray& targets = {});

    /// What the statement says of it for the rules: counts and words.
    MatterScope scope() const;
    QStringList recordFields() const; ///< sorted
    friend bool operator==(const MatterSheet&, const MatterSheet&) = default;
};

} // namespace yagura
