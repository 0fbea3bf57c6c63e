#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "domain/matter.h"
#include "domain/matterprogress.h"
#include "domain/reportcase.h"
#include "domain/statement.h"
#include "policy/councilstate.h"
#include "policy/verdict.h"

#include <QByteArray>
#include <QString>

namespace yagura {

/// Documents that a step needs beside its statement (rosters and policy packs are documents).
using DocumentBytes = QByteArray;

/// The pure, deterministic rules: no clock, no locale, no floating point, no unordered iteration
/// (trust.md 2.6).
namespace Evaluator {

/// Version: raised whenever the same ledger would give another state.
inline constexpr int rules = 3;
inline constexpr char16_t requesterSeat[] = u"requester"; ///< the seat that a withdrawal names

/// Takes statement `index` (ledger time `time`, payload hash `payloadSha256`) into `state` and says
/// whether it counts. `document` is the roster's or policy pack's bytes where the statement names
/// one, else empty. The envelope was verified before; a statement that may not count changes
/// nothing but its matter's list of marks.
Verdict step(CouncilState& state, qint64 index, Instant time, const Digest& payloadSha256,
    const Statement& statement, const DocumentBytes& document = {});

/// Whether `member` could put this mark now, as the desk asks before anything is signed. `now` is
/// ledger time.
Verdict mayMark(const CouncilState& state, const Mark& mark, const QString& member, Instant now);
/// Whether `member` could put this matter now, or amend it where it says so.
Verdict mayOpen(
    const CouncilState& state, const MatterOpen& open, const QString& member, Instant now);
/// Whether `member` could put a matter of this kind on this basis now, as far as that can be said
/// before there is a sheet.
Verdict mayOpen(const CouncilState& state, const QString& action, const QString& basis,
    const QString& member, Instant now);
/// Whether `member` could record this step of a report now.
Verdict mayReport(
    const CouncilState& state, const ReportStep& step, const QString& member, Instant now);
/// Whether a ledger of this mode can go by this trust: only exercises and single sites do without
/// a witness (wire.md "Exercise").
bool hasWitnesses(const QString& mode, const Trust& trust);
/// The matter as it stands at ledger time `now`: what has run out is expired, which is a refusal; a
/// period that is over while a measure is commanded or in execution has halted it (invariant 8).
Matter asOf(const Matter& matter, Instant now);
/// How both lanes stand at ledger time `now`, and why the next step is not possible yet: the one
/// sentence that the console owes.
MatterProgress progress(const CouncilState& state, const Matter& matter, Instant now);
/// The report as it stands at `now`: what is overdue, and when the detailed report is called due.
ReportCase asOf(const CouncilState& state, const ReportCase& report, Instant now);

} // namespace Evaluator
} // namespace yagura
