#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "base/language.h"
#include "base/result.h"
#include "domain/matter.h"
#include "domain/verb.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace yagura {

/// The power that is used, chosen before anything else.
struct LegalBasis {
    QString id; ///< `pdea-6-2`, `act42-45`
    BilingualText act;
    BilingualText article;
    Instant effectiveFrom; ///< the basis cannot be chosen before

    friend bool operator==(const LegalBasis&, const LegalBasis&) = default;
};

/// An entry of a pick-list of reasons.
struct ReasonChoice {
    QString code; ///< `insufficient_evidence`
    std::vector<Verb> verbs; ///< for which marks it can be chosen
    BilingualText text;

    friend bool operator==(const ReasonChoice&, const ReasonChoice&) = default;
};

/// A ground on which somebody may act first (domain.md T8).
struct UrgentGround {
    QString code; ///< `attack_in_progress`
    BilingualText text;

    friend bool operator==(const UrgentGround&, const UrgentGround&) = default;
};

/// A module of the law and the day from which it is in force (domain.md 1.2): before it, the screen
/// says 施行前 with the date.
struct LegalModule {
    QString module; ///< `council`, `reports`, `measures`, `telecom_data`, `medical_sector`
    BilingualText name;
    BilingualText law; ///< act and article
    Instant effectiveFrom; ///< unknown: enacted, and its day is not set

    friend bool operator==(const LegalModule&, const LegalModule&) = default;
};

/// Who may record which step of an operator's report, and its clocks (domain.md 3).
struct ReportPolicy {
    std::vector<std::pair<QString, QStringList>> roles; ///< by step word, in the law's order
    qint64 quickWithinS = 0; ///< internal target after awareness; 0: none
    int detailDays = 0; ///< statutory: days after the day of awareness; 0: no module
    qint64 detailLeadS = 0; ///< the detailed report is called due so long before its limit
    BilingualText law;

    bool isEmpty() const { return roles.empty(); }
    friend bool operator==(const ReportPolicy&, const ReportPolicy&) = default;
};

/// What one kind of matter needs.
struct MatterPolicy {
    QString action; ///< `escalate`, `neutralise`
    BilingualText name;
    std::vector<LegalBasis> bases;
    QStringList openers; ///< roles that may put it
    std::vector<SeatNeed> seats;
    qint64 ttlS = 0; ///< a matter expires so many seconds of ledger time after it was put
    bool distinctBodies = false; ///< one organisation fills one seat only
    bool neutralises = false; ///< a measure: signing asks the last four digits of the number
    bool needsTargets = false;
    BilingualText consequence; ///< what happens next, and whether it can be stopped
    QString track; ///< measures: `P`, `D1`, `D2`; else empty
    QString module; ///< of the legal calendar; empty: none
    std::vector<StepNeed> steps; ///< statutory lane, in the order of the law; empty: it has none
    bool needsOfficer = false; ///< the request names an officer with a valid designation
    QStringList record; ///< fields that the sheet's record must have (T2)
    QStringList methods; ///< that can be applied for
    QStringList concerns; ///< that it must concern one of: D2 `sdf`, `usfj`; empty: any
    std::vector<UrgentGround> grounds; ///< urgent lane; empty: this kind has none
    QStringList urgentOpeners; ///< roles that may declare it
    QStringList stoppers; ///< roles that may stop it in one step
    qint64 authorisationTtlS = 0; ///< the command must come so soon after AUTHORISED; 0: no limit
    int substitutesFromPct = 0; ///< 代決: share of `ttlS`, 1 to 99; 0: there are no substitutes
    std::vector<int> ladder; ///< shares of `ttlS` at which it climbs, `50, 80, 100`

    bool hasStatutoryLane() const { return !steps.empty(); }
    const StepNeed* findStep(StepKind step) const;
    const UrgentGround* findGround(QStringView code) const;

    const LegalBasis* findBasis(QStringView id) const;
    friend bool operator==(const MatterPolicy&, const MatterPolicy&) = default;
};

/// Who may decide what: versioned data, pinned by its digest in every matter (product.md "Two kinds
/// of decision"). Schema: resources/schemas/policy-pack.v1.schema.json. A value.
struct PolicyPack {
    Digest sha256; ///< of the document's bytes
    QString id; ///< `default/2`
    bool keyFiles = false; ///< outside exercises too, members may sign with a key in a file
    std::vector<MatterPolicy> kinds;
    std::vector<ReasonChoice> reasons;
    std::vector<LegalModule> calendar;
    ReportPolicy reports; ///< empty: this pack knows no reports
    /// What a record's field is called: `meeting_date` 開催日.
    std::vector<std::pair<QString, BilingualText>> fieldNames;
    std::vector<std::pair<QString, BilingualText>> methodNames;
    std::vector<std::pair<QString, BilingualText>> concernNames;

    /// Reads canonical bytes. Fails with `E-POL-FORM` and says what is missing, or with
    /// `E-POL-MINISTER`: a measure abroad without the Foreign Minister.
    static Result<PolicyPack> fromBytes(const QByteArray& bytes);
    /// The pack that a new training ledger starts with (resources/policy/default.json), as
    /// canonical bytes.
    static QByteArray builtInBytes();

    const MatterPolicy* find(QStringView action) const;
    const LegalBasis* findBasis(QStringView id) const; ///< in any kind
    std::vector<ReasonChoice> reasonsFor(Verb verb) const;
    const LegalModule* findModule(QStringView module) const;
    /// Whether the module is in force at `t`; true for an empty name, false for an unknown one.
    bool isInForce(QStringView module, Instant t) const;
    BilingualText fieldName(const QString& field) const; ///< the word itself where it has no name
    BilingualText methodName(const QString& method) const;
    BilingualText concernName(const QString& concern) const;

    friend bool operator==(const PolicyPack&, const PolicyPack&) = default;
};

} // namespace yagura
