#pragma once

#include "base/digest.h"
#include "base/instant.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <vector>

namespace yagura {

/// States of an operator's report (domain.md 3.3). OVERDUE is a flag, the corrective order a
/// branch.
enum class ReportState : qint8 {
    Detected, ///< DETECTED 検知
    Aware, ///< AWARE 認知: the clocks run
    NotReportable, ///< NOT_REPORTABLE 対象外
    QuickDue, ///< QUICK_DUE 速報待ち: the duty was found
    QuickSent, ///< QUICK_SENT 速報済み
    FollowUp, ///< FOLLOW_UP 続報
    DetailDue, ///< DETAIL_DUE 詳報待ち: read off when the pack's lead time before the limit begins
    DetailSent, ///< DETAIL_SENT 詳報済み
    Closed, ///< CLOSED 終結
};
QString reportStateWord(ReportState state); ///< `QUICK_DUE`

/// One recorded step, in ledger order.
struct ReportStepRecord {
    qint64 index = 0; ///< in the ledger
    Instant time; ///< ledger time
    Digest payloadSha256;
    QString signer;
    QString keyId;
    QString role;
    QString step;
    Instant at; ///< when it happened outside, by the signer
    QString outcome;
    Digest recordCommit;
    bool counts = false;
    QString whyNot; ///< `E-RPT-…`; empty when it counts

    friend bool operator==(const ReportStepRecord&, const ReportStepRecord&) = default;
};

/// An operator's report on its way through the office. A value.
struct ReportCase {
    QString id; ///< report id, as the feed has it
    QString operatorId;
    QString computerId;
    int form = 0; ///< common form 1 to 3; 0: not said
    ReportState state = ReportState::Detected;
    Instant aware; ///< 認知; unknown before
    Instant quickLimit; ///< 内部目標; unknown: no duty, or no awareness yet
    Instant
        detailLimit; ///< 法定, Order Art. 4(2): end of the thirtieth day; the earlier date in doubt
    Instant quickAt; ///< when the quick report came
    Instant detailAt;
    bool quickOverdue = false; ///< read off by `Evaluator::asOf()`; stays when it came late
    bool detailOverdue = false;
    bool correctiveOrder = false; ///< CORRECTIVE_ORDER 是正命令
    QStringList recipients; ///< sorted
    QString consent; ///< `yes`, `no`, empty: not asked
    QStringList incidents; ///< object ids it is linked with
    std::vector<ReportStepRecord> steps;
    Digest stepChain; ///< hash chain over `steps`

    friend bool operator==(const ReportCase&, const ReportCase&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::ReportCase)
