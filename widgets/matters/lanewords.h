#pragma once

#include "domain/matter.h"
#include "domain/matterprogress.h"

#include <QString>
#include <QStringList>

namespace yagura {

class MatterBook;
struct PolicyPack;

/// What the windows about the two lanes say in the same words everywhere.
namespace LaneWords {

/// Why the next step is not possible yet, whose turn it is, and that it is not the council's to
/// give where it is not; that it is over, and how; empty where its lanes say all of it.
QString next(const MatterBook& book, const Matter& matter);
/// A mark of a step: who recorded what and when, and whether it counts.
QString mark(const MatterBook& book, StepKind step, const MarkRecord& mark, Instant now);
/// A council's mark, with its age.
QString answer(const MatterBook& book, const MarkRecord& mark, Instant now);
/// What a step's mark says beside its outcome, one line each.
/// `period`: what stands behind the end of the step's period.
QStringList facts(
    const MatterBook& book, const PolicyPack* pack, const MarkFacts& facts, ClockKind period);
/// The time limit of a step with its kind, and what is left of it; empty where it has none.
QString limit(const StepProgress& step, Instant now);
QString methods(const PolicyPack* pack, const QStringList& methods);

} // namespace LaneWords
} // namespace yagura
