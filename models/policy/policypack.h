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
    bool statutoryLane
        = false; ///< after the council's quorum the statutory lane is still open: APPROVAL_PENDING
    BilingualText consequence; ///< what happens next, and whether it can be stopped

    const LegalBasis* findBasis(QStringView id) const;
    friend bool operator==(const MatterPolicy&, const MatterPolicy&) = default;
};

/// Who may decide what: versioned data, pinned by its digest in every matter (product.md "Two kinds
/// of decision"). Schema: resources/schemas/policy-pack.v1.schema.json. A value.
struct PolicyPack {
    Digest sha256; ///< of the document's bytes
    QString id; ///< `default/1`
    bool keyFiles = false; ///< outside exercises too, members may sign with a key in a file
    std::vector<MatterPolicy> kinds;
    std::vector<ReasonChoice> reasons;

    /// Reads canonical bytes. Fails with `E-POL-FORM` and says what is missing.
    static Result<PolicyPack> fromBytes(const QByteArray& bytes);
    /// The pack that a new training ledger starts with (resources/policy/default.json), as
    /// canonical bytes.
    static QByteArray builtInBytes();

    const MatterPolicy* find(QStringView action) const;
    const LegalBasis* findBasis(QStringView id) const; ///< in any kind
    std::vector<ReasonChoice> reasonsFor(Verb verb) const;

    friend bool operator==(const PolicyPack&, const PolicyPack&) = default;
};

} // namespace yagura
