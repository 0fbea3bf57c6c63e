#pragma once

#include "domain/matterprogress.h"
#include "domain/step.h"

#include <QString>

namespace yagura {

/// The screen's words for the statutory lane: how a step stands, what came out of it, and what
/// stands behind its clock. None of them is a word of the council's lane (invariant 5).
namespace StepWords {

/// 記録待ち, 済, 期間満了 …; one that is late says so as well.
QString standing(StepStanding standing, bool isLate);
QString clockKind(ClockKind kind); ///< 法定 / 命令・指針 / 内部目標
/// What came out of the step, by its word in the ledger; an unknown word is shown as it is.
QString outcome(StepKind step, const QString& word);
/// What a mark of this step says: its outcome, or its verb where it names none.
QString result(StepKind step, Verb verb, const QString& outcome);
/// On a button: the verb with its object. Only the Commission's two verbs have buttons of their
/// own; every other step is recorded by its office's name for it.
QString recordAction(Verb verb, const QString& stepName, const QString& matterId);
/// Why a step is not needed: the facts of the matter that say so.
QString whyNotNeeded(const StepNeed& need, bool isUrgent);

} // namespace StepWords
} // namespace yagura
