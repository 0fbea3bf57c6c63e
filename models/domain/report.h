#pragma once

#include "base/instant.h"
#include "base/language.h"
#include "domain/item.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace yagura {

/// The seven statutory contents of a report (Reporting Order Art. 4(3)). Only the overview is in a
/// quick report.
struct ReportBlocks {
    BilingualText kind; ///< 1 報告の区分
    BilingualText operatorProfile; ///< 2 事業者の概要
    BilingualText overview; ///< 3 特定侵害事象等の概要
    BilingualText computers; ///< 4 発生した特定重要電子計算機
    BilingualText technical; ///< 5 技術的な事項
    BilingualText response; ///< 6 対応に関する事項
    BilingualText other; ///< 7 その他特記事項

    friend bool operator==(const ReportBlocks&, const ReportBlocks&) = default;
};

/// How a report came that a member typed in: nobody has verified it.
struct ReportEntry {
    QString enteredBy; ///< member id
    QString channel; ///< `phone`, `paper`, `mail`, `visit`; empty: not said
    QString toldBy; ///< may be empty

    friend bool operator==(const ReportEntry&, const ReportEntry&) = default;
};

/// An operator's incident report as `resources/schemas/incident-report.v1.schema.json` says. What
/// lists show of it is an Item; this is the whole for the detail view.
struct IncidentReport {
    QString reportId;
    int revision = 0;
    Instant reportedAt;
    ReportStage stage = ReportStage::Quick;
    int form = 3; ///< common form: 1 DDoS, 2 ransomware, 3 other
    QString operatorId;
    BilingualText operatorName;
    QString computerId;
    BilingualText computerName;
    QString sector;
    PrefectureCode prefecture = noPrefecture;
    Instant occurredAt; ///< may be unknown
    Instant validUntil; ///< unknown: it names no end
    Instant awareAt; ///< 認知: the statutory clocks start here
    Severity severity = Severity::Unassessed;
    QString continuity; ///< the assessment's word on continuity of service; may be empty
    QString safety; ///< … on safety
    QString assessor;
    std::optional<Tlp> tlp;
    bool tlpUnknown = false; ///< a marking that is no TLP word
    BilingualText title;
    BilingualText summary;
    bool closed = false;
    std::optional<bool> ncoShareConsent; ///< absent: not asked
    ReportBlocks blocks;
    std::optional<ReportEntry> entry; ///< absent: the operator's own report

    friend bool operator==(const IncidentReport&, const IncidentReport&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::IncidentReport)
