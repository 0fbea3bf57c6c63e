#pragma once

#include "base/instant.h"
#include "itemmodels/incidentduties.h"

#include <QString>

namespace yagura {

class MatterBook;

/// What an incident waits for, in the words of the screen.
namespace DutyTexts {

QString owner(const MatterBook& book, const IncidentDuty& duty); ///< a seat, a body, or an office
QString next(const IncidentDuty& duty); ///< what has to be done
/// Owner, step and the time that is left, for one cell.
QString line(const MatterBook& book, const IncidentDuty& duty, Instant now);
QString nobody(); ///< of an open incident that has no owner

} // namespace DutyTexts
} // namespace yagura
