#pragma once

#include "base/digest.h"
#include "common/standing.h"
#include "domain/matter.h"
#include "itemmodels/ownanswer.h"

#include <QString>

class QWidget;

namespace yagura {

class MatterBook;
class PlainLabel;

/// What the windows about matters say in the same words everywhere.
namespace MatterWords {

/// The office of a member in the roster in force; says so where there is none of that name.
QString office(const MatterBook& book, const QString& member);
QString kind(const MatterBook& book, const Matter& matter);
/// How the council's lane stands; in a ledger with witnesses a decision waits for them first.
QString council(const MatterBook& book, const Matter& matter);
/// `isSettled`: what decided it is witnessed (MatterBook::isSettled()).
QString council(const Matter& matter, bool isSettled);
QString council(CouncilOutcome outcome, bool isSettled);
/// What follows a sign-off, by the policy the matter is bound to; empty where it says nothing.
QString consequence(const MatterBook& book, const Matter& matter);
/// First and last four groups of four hex digits: what two people compare on the telephone.
QString digestGroups(const Digest& digest);
/// One sentence about how an own answer stands; empty where there is none.
QString ownAnswer(const OwnAnswer& answer, bool hasWitness);
/// Why a sheet cannot be taken for what was put before the council (SheetReading::problem).
QString sheetProblem(const QString& code);
/// Whether a mark counts, and how far that is proven: one sentence or two.
QString worth(const MatterBook& book, const MarkRecord& mark);
Standing standing(const MatterBook& book, const MarkRecord& mark);
Standing standing(const OwnAnswer& answer, bool hasWitness);
/// A signer's key was revoked after the decision; empty where none was.
QString revokedAfter(const Matter& matter);
/// That something was done outside the command, where that is so; else empty.
QString actedOutside(const Matter& matter);
/// `42 ledger entries verified on this PC, 14:05:12`, or why nothing here is trusted.
QString verification(const MatterBook& book);

} // namespace MatterWords

/// Labels of the sheets and boards, wrapped and plain.
namespace SheetLabels {

PlainLabel* heading(const QString& text, QWidget* parent = nullptr);
PlainLabel* quietHeading(const QString& text, QWidget* parent = nullptr);
PlainLabel* body(const QString& text, QWidget* parent = nullptr);
/// A shape and, beside it, the sentence that says the same.
QWidget* standing(Standing standing, const QString& text, QWidget* parent = nullptr);

} // namespace SheetLabels
} // namespace yagura
