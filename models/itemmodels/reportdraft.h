#pragma once

#include "domain/statement.h"

#include <QMetaType>
#include <QString>

#include <utility>
#include <vector>

namespace yagura {

/// What a member wishes to record of an operator's report. A value.
struct ReportWish {
    ReportStep step;
    std::vector<std::pair<QString, QString>> record; ///< field and text; empty ones are left out
};

/// The check whether there is a duty to report (Act 42/2025 Art. 5): it asks about the operator,
/// the computer and the event, never about the sector. What comes out follows from the answers. A
/// value.
struct DutyCheck {
    QString designatedOperator; ///< `yes`, `no`; empty: not answered
    QString specifiedComputer; ///< `yes`, `no`
    QString event; ///< `specified_intrusion`, `listed_event`, `neither`
    QString grounds;

    bool isAnswered() const;
    QString outcome() const; ///< `reportable`, `not_reportable`; empty: not all is answered
    std::vector<std::pair<QString, QString>> record() const;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::ReportWish)
