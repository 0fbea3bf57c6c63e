#pragma once

#include "base/instant.h"
#include "base/language.h"
#include "domain/verb.h"

#include <QString>
#include <QStringList>

namespace yagura {

/// A step of the statutory lane (domain.md 2.3). Beside the council's seats, and never one of them:
/// a step has a name, an office and a verb of its own. In the ledger a step's word stands as the
/// `seat` of its marks.
enum class StepKind : qint8 {
    Requirements, ///< 要件確認, T2 to T3: the legal test; `consent` with `met` or `not_met`
    UsRequest, ///< 米側要請, D2 for US forces; `consent` with `given` or `not_given`
    NscReview, ///< 国家安全保障会議審議, T3; `consult` with `agreed` or `not_agreed`
    NpscConsent, ///< 国家公安委員会の要請・同意, T4; `consent` with `given` or `not_given`
    SdfOrder, ///< 内閣総理大臣の命令, T4; `consent` with `given` or `not_given`; has a period
    ForeignMinister, ///< 外務大臣協議, T5; `consult` with `agreed` or `not_agreed`
    Approval, ///< 監理委員会の承認, T6, T7; `approve` or `deny`, Commission alone; has a period
    Command, ///< 指揮・実施命令, T9 (T8 in the urgent lane); `command` with `order_admin` or `self`
    Execution, ///< 実施記録, T10; `execution` with `started`, `ended`, `halted` or `not_begun`
    Notice, ///< 事後通知, T11; `notify`
    Receipt, ///< 監理委員会の受領, T12; `acknowledge`
    Finding, ///< 事後審査, T12; `finding` with `proper`, `improper` or `insufficient_record`
    Recommendation, ///< 勧告, T12; `recommend`
    Response, ///< 勧告への対応, T13; `respond`
    Close, ///< 終結, T13; `close`
};
QString stepWord(StepKind step); ///< `nsc_review`
/// False for a word that is no step's.
bool stepFromWord(QStringView word, StepKind& step);
/// With which verbs the step is answered; the first is the one that meets it.
QList<Verb> verbsOf(StepKind step);
/// The outcomes a mark of this step may name, the first meets it; empty: it names none.
QStringList outcomesOf(StepKind step);

/// When a step is needed.
enum class StepCondition : qint8 {
    Always, ///< `always`
    Abroad, ///< `abroad`: a target is not known for certain to stand in Japan (invariant 4)
    Nsc, ///< `nsc`: abroad, or it concerns SDF, US forces, or national security (T3)
    UsForces, ///< `us_forces`: it concerns computers of US forces
};
QString stepConditionWord(StepCondition condition);

/// What stands behind a time limit; shown beside every clock (invariant 7).
enum class ClockKind : qint8 {
    Statutory, ///< 法定, `statutory`
    Order, ///< 命令・指針, `order`
    Internal, ///< 内部目標, `internal`
};
QString clockKindWord(ClockKind kind);

/// A step as the policy pack asks for it.
struct StepNeed {
    StepKind step = StepKind::Requirements;
    BilingualText name; ///< as the office calls it: 外務大臣協議
    BilingualText body; ///< whose it is: 外務大臣
    QStringList roles; ///< who may record it
    int needed = 1; ///< distinct members
    StepCondition when = StepCondition::Always;
    bool inUrgentLane = true; ///< false: not asked for in the urgent lane
    QStringList record; ///< fields that its record must have: `meeting_date`
    QStringList urgentRecord; ///< fields that it must have as well in the urgent lane
    qint64 lastsS = 0; ///< the longest period it can be given for, seconds; 0: it has no period
    qint64 withinS = 0; ///< to be done so many seconds after it became possible; 0: no limit
    qint64 escalateS = 0; ///< second call so many seconds after it became possible; 0: none
    ClockKind clock = ClockKind::Internal; ///< of `withinS` and of the period's end

    /// All that its record must have, in the pack's order.
    QStringList fieldsAsked(bool isUrgent) const
    {
        return isUrgent ? record + urgentRecord : record;
    }
    friend bool operator==(const StepNeed&, const StepNeed&) = default;
};

} // namespace yagura
