#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "base/language.h"
#include "domain/markfacts.h"
#include "domain/step.h"
#include "domain/verb.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <vector>

namespace yagura {

/// States of domain.md 2.3. AUTHORISED is a predicate, never a state (wire.md); the council's
/// consultation (COUNCIL_CONSULT) runs beside every state and is none of its own here. A matter
/// without a statutory lane is TRIAGE until the council has answered.
enum class MatterState : qint8 {
    Draft, ///< DRAFT 起案: sent back, to be put again
    Triage, ///< TRIAGE 要件確認
    NscReview, ///< NSC_REVIEW 国家安全保障会議審議
    SdfOrdering, ///< SDF_ORDERING 通信防護措置の下令手続
    MofaConsult, ///< MOFA_CONSULT 外務大臣協議
    ApprovalPending, ///< APPROVAL_PENDING 承認申請中
    Approved, ///< APPROVED 承認
    Denied, ///< DENIED 不承認
    UrgentAuth, ///< URGENT_AUTH 緊急実施（事前承認なし）
    Commanded, ///< COMMANDED 指揮・実施命令
    Executing, ///< EXECUTING 実施中
    Halted, ///< HALTED 中止
    Executed, ///< EXECUTED 実施完了
    NoticeDue, ///< NOTICE_DUE 事後通知待ち
    NoticeSent, ///< NOTICE_SENT 事後通知済み
    CommReview, ///< COMM_REVIEW 監理委員会確認
    Recommended, ///< RECOMMENDED 勧告
    Responded, ///< RESPONDED 勧告対応済み
    Closed, ///< CLOSED 終結
    Withdrawn, ///< WITHDRAWN 取下げ
};
QString matterStateWord(MatterState state); ///< `APPROVAL_PENDING`, as it stands in `state`
/// Nothing follows any more, save that a denied or sent-back matter can be put again.
constexpr bool isEnd(MatterState state)
{
    return state == MatterState::Closed || state == MatterState::Withdrawn
        || state == MatterState::Denied;
}
/// Whether the measure has not begun: it can still be withdrawn.
constexpr bool isBeforeExecution(MatterState state)
{
    return state <= MatterState::Commanded && state != MatterState::Denied;
}

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
    QStringList substitutes = {}; ///< roles that may decide in its place (代決), once the policy's
                                  ///< share of the time has gone

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
    MarkFacts facts = {}; ///< statutory lane
    int version = 1; ///< of the matter that it answers
    qint64 signedAtS = 0; ///< by the signer: orders the own marks of one member, and nothing else

    friend bool operator==(const MarkRecord&, const MarkRecord&) = default;
};

/// What is put before the council, as the ledger says now.
struct Matter {
    QString id; ///< `2026-0147`
    QString action;
    QString basis;
    Digest requestSha256; ///< of the version that stands now
    Digest policySha256;
    Digest sheetCommit;
    Digest targetCommit;
    QString requester; ///< member id
    QString requesterKey; ///< key id
    qint64 openedAtIndex = 0;
    Instant opened;
    Instant expires; ///< ledger time after which no mark counts
    int version = 1; ///< one more with every amendment; each voids all marks before it
    MatterScope scope; ///< measures
    QString officer; ///< designated officer, member id; empty where the track names none
    QString ground; ///< urgent lane: declared ground; empty: not urgent
    Instant declared; ///< urgent lane: by the officer, when the act was declared
    std::vector<StepNeed> steps; ///< statutory lane, in the pack's order; empty: it has none
    bool neutralises = false; ///< signing also asks the last four digits of the number
    std::vector<SeatNeed> seats;
    std::vector<MarkRecord> marks; ///< in ledger order, also those that count for nothing
    MatterState state = MatterState::Triage;
    CouncilOutcome council = CouncilOutcome::Pending;
    Instant decided; ///< when `council` left Pending
    Instant authorised; ///< when every guard of both lanes held first; unknown: not so
    Instant started; ///< execution, by the officer; unknown: not begun
    Instant ended; ///< execution, by the officer
    bool acted = false; ///< something was done to a target
    Instant stopped; ///< since when nobody may act on the command any more; unknown: it may be so
    /// By the officer's own account something was done before the command, or after it was stopped
    /// or its period had ended: for ever.
    bool actedOutside = false;
    Instant stateSince; ///< ledger time of the last change of `state`
    Instant noticeFrom; ///< urgent lane: from here on a notice is owed; unknown: none is
    Instant notified; ///< ledger time of the notice
    bool noticeLate = false; ///< the notice came after its limit: for ever
    QString finding; ///< `proper`, `improper`, `insufficient_record`; empty: none yet
    Digest markChain; ///< hash chain over `marks` and their later changes
    /// The request's key was revoked later, or that of a mark that counted when this was decided.
    /// The decision stands; it is to be reviewed (trust.md 2.6).
    bool signerRevoked = false;

    /// Distinct members whose counted answer fills the seat.
    int filled(QStringView seat) const;
    bool isOpen() const { return !isEnd(state) && state != MatterState::Draft; }
    bool isUrgent() const { return id.startsWith(u"U-"); }
    bool hasStatutoryLane() const { return !steps.empty(); }
    const StepNeed* findStep(StepKind step) const;
    /// The member's counted mark, or null.
    const MarkRecord* markOf(QStringView member) const;
    friend bool operator==(const Matter&, const Matter&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Matter)
