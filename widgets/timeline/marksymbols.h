#pragma once

#include "common/look.h"
#include "itemmodels/timelinemodel.h"

class QPainter;

namespace yagura {

/// How marks of the timeline look and what they say.
namespace MarkSymbols {

/// Incidents by their level's shape and digit; decisions as a square with one letter of their verb,
/// filled when the council's lane came to its end.
void paint(QPainter& painter, const QRectF& box, const TimelineMark& mark,
    Look::Room room = Look::Room::Desk);
QString letter(const TimelineMark& mark); ///< of a decision: one kanji or capital
/// For tool tips and screen readers; `subject` as `TimelineModel::subjectOf()`.
QString sentence(const TimelineMark& mark, const QString& subject);

} // namespace MarkSymbols
} // namespace yagura
