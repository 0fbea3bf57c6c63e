#pragma once

#include "domain/step.h"

#include <QStringList>

namespace yagura {

struct MatterPolicy;

/// What a kind of matter asks for, in sentences, before anything is written: the council's seats
/// and time, then the steps of the statutory lane, whose they are and when they are needed, the
/// clocks with their kind, and who may not answer.
namespace PathFacts {

QStringList council(const MatterPolicy& kind, bool isUrgent);
QStringList statutory(const MatterPolicy& kind, bool isUrgent);
QString condition(StepCondition when); ///< empty: always

} // namespace PathFacts
} // namespace yagura
