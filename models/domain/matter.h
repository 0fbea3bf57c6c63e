#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "base/language.h"
#include "domain/verb.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <vector>

namespace yagura {

/// States of domain.md 2.3 that this version reaches. AUTHORISED is a predicate, never a state
/// (wire.md).
enum class MatterState : qint8 {
    Draft, ///< DRAFT 起案: sent back, to be put again
    Triage, ///< TRIAGE 要件確認: before the council
    ApprovalPending, ///< APPROVAL_PENDING 承認申請中: the council signed off, the Commission has
                     ///< not approved
    Closed, ///< CLOSED 終結
    Withdrawn, ///< WITHDRAWN 取下げ
};
QString matterStateWord(MatterState state); ///< `APPROVAL_PENDING`, as it stands in `state`

/// How the council's lane stands. Beside the statutory lane, never merged with it.
enum class CouncilOutcome : qint8 {
    Pending,
    SignedOff, ///< quorum: every seat has what it needs
    Refused,
    SentBack,
    Expired, ///< counts as a refusal
    Withdrawn,
};
QString councilOutcomeWord(CouncilOutcome outcome);

/// A seat the policy asks for, k-of-n.
struct SeatNeed {
    QString seat; ///< `chair`, `member`
    QString role; ///< who may fill it
    int needed = 1;
    BilingualText name;

    friend bool operator==(const SeatNeed&, const SeatNeed&) = default;
};

/// A mark as the evaluator saw it.
struct MarkRecord {
    qint64 index = 0; ///< in the ledger
    Instant time; ///< ledger time
    Digest payloadSha256;
    QString signer;
    QString body; ///< the signer's organisation
    QString seat;
    QString role;
    Verb verb = Verb::Unknown;
    QString verbText;
    QString reasonCode;
    Digest reasonCommit;
    bool counts = false;
    QString whyNot; ///< `E-MRK-…`, `E-KEY-REVOKED`; empty when it counts
    QString keyId = {}; ///< that signed it

    friend bool operator==(const MarkRecord&, const MarkRecord&) = default;
};

/// What is put before the council, as the ledger says now.
struct Matter {
    QString id; ///< `2026-0147`
    QString action;
    QString basis;
    Digest requestSha256;
    Digest policySha256;
    Digest sheetCommit;
    Digest targetCommit;
    QString requester; ///< member id
    QString requesterKey; ///< key id
    qint64 openedAtIndex = 0;
    Instant opened;
    Instant expires; ///< ledger time after which no mark counts
    bool neutralises = false; ///< signing also asks the last four digits of the number
    std::vector<SeatNeed> seats;
    std::vector<MarkRecord> marks; ///< in ledger order, also those that count for nothing
    MatterState state = MatterState::Triage;
    CouncilOutcome council = CouncilOutcome::Pending;
    Instant decided; ///< when `council` left Pending
    /// The request's key was revoked later, or that of a mark that counted when this was decided.
    /// The decision stands; it is to be reviewed (trust.md 2.6).
    bool signerRevoked = false;

    /// Distinct members whose counted sign-off fills the seat.
    int filled(QStringView seat) const;
    bool isOpen() const
    {
        return state == MatterState::Triage || state == MatterState::ApprovalPending;
    }
    /// The member's counted mark, or null.
    const MarkRecord* markOf(QStringView member) const;
    friend bool operator==(const Matter&, const Matter&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Matter)
